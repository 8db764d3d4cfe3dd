// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/alignment.h"
#include "core/compare/textpair.h"

#include <vector>

namespace core::compare {

/// The segments of a comparison, and how many words of either side stand in equal or typography segments.
struct Segmentation {
    std::vector<Segment> segments;
    std::array<int, 2> sharedWords{}; ///< side 0 is the base
    std::array<int, 2> words{};       ///< all words that take part
};

/// Turns an alignment (side 0 the base, side 1 the other) into the segments of the contract: in order of the other
/// text, covering every unit of both texts once. O(tokens log groups).
Segmentation segmentsOf(const Alignment &alignment);

} // namespace core::compare
