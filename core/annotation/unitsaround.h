// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QString>

#include <vector>

namespace core::annotation {

/// What somebody may mean who wants more than \a selection of \a text (UTF-16 units): the whole words, with and without
/// what is appended to the last one; the phrase, a run between punctuation marks; the quotation, without and with its
/// marks; the sentences; the paragraphs. Each holds all of \a selection and more, the shortest first, none twice.
/// O(length).
std::vector<text::Span> unitsAround(const QString &text, text::Span selection);

} // namespace core::annotation
