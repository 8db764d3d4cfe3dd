// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <QString>

namespace core::compare {

/// What became of the base in one line of words: "83 % shared · 2 merged · 1 cut · 14 reworded · 6 typographic", with
/// what there is none of left out;
/// of texts with little in common only that, and the share. Translated, with the numbers of the language.
QString summaryOf(const TextPair &pair);

} // namespace core::compare
