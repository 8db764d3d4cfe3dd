// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carried.h"
#include "core/annotation/carrymap.h"

#include <span>
#include <vector>

namespace core::annotation {

/// Takes marks (UTF-16 units of map.from().text()) to the other text: by the alignment of the two texts, not by looking
/// for the words; only what the alignment leaves without a partner is looked for, and what is found so is never more
/// than ambiguous. By mark. O(tokens of the marks), and O(tokens of the text) for a mark without a place.
///
/// Numbers, names and negations are hard constraints, as the position of a mark is worth nothing where "12 killed" has
/// become "21 killed". The ways in which other programs anchor marks anew, and their mistakes: Hypothesis
/// (match-quote.ts takes the best match without a threshold or a margin), STAM (alignment and transposition).
std::vector<Carried> carry(std::span<const text::Spans> marks, const CarryMap &map);

} // namespace core::annotation
