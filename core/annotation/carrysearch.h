// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carrymap.h"

#include <span>
#include <vector>

namespace core::annotation {

/// Where marked words may stand in the other text, where the alignment does not say so or is in doubt: looks for the
/// words themselves. Finds eight places at most.
class CarrySearch
{
public:
    /// For the tokens \a marked of map.from(), one at least.
    CarrySearch(const CarryMap &map, compare::IndexRange marked) : m_map(map), m_marked(marked) {}

    struct Found {
        text::Spans spans; ///< UTF-16 units of map.to()
        float alike = 1;   ///< 0 to 1: of the letters
    };

    /// Passages that begin in \a sentences of map.to() and read like the marked words, ascending.
    /// O(tokens · marked tokens).
    std::vector<Found> occurrences(std::span<const int> sentences) const;

    /// The passage of each of \a sentences that reads most like the marked words, at least by three quarters of the
    /// letters, the likest first; none for less than four words. O(letters of the sentences · letters of the mark).
    std::vector<Found> alike(std::span<const int> sentences) const;

private:
    const CarryMap &m_map;
    compare::IndexRange m_marked;
};

} // namespace core::annotation
