// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/alignment.h"
#include "core/compare/pairtokens.h"

namespace core::compare {

/// Makes of the links of \a group what a person would call its changes: chance words between two larger changes are
/// given up, so that a phrase is one change, and where hardly anything is left the group is called rewritten. O(tokens
/// of the group).
void makeReadable(const PairTokens &pair, AlignedGroup &group);

} // namespace core::compare
