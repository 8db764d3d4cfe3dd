// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"
#include "core/compare/textpair.h"

#include <array>

namespace core::compare {

/// What the change is about that has the tokens \a changed[0] of \a texts[0] on one side and \a changed[1] of \a
/// texts[1] on the other (either may be empty, not both). The more telling class wins: punctuation only where nothing
/// else is, then date, number, negation, quote, attribution, hedge, name, other. The same from either side. O(tokens).
ChangeClass classOf(const std::array<const PreparedText *, 2> &texts, const std::array<IndexRange, 2> &changed);

} // namespace core::compare
