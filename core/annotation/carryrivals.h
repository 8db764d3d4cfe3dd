// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carrymap.h"

#include <span>
#include <vector>

namespace core::annotation {

/// Which sentences could be mistaken for the partners of others: news repeats itself, and of two sentences that read
/// nearly the same either may be what an edited one was. The margin to the runner-up decides, not the score alone.
class CarryRivals
{
public:
    /// O(words + candidates · words of a sentence), as aligning the sentences.
    explicit CarryRivals(const CarryMap &map);

    /// Whether another sentence resembles \a sentence of map.from(), or its partner, about as much as these do one
    /// another.
    bool isDoubtful(int sentence) const { return m_isDoubtful[size_t(sentence)]; }

    /// The sentences of map.to() that may be meant instead, ascending.
    std::span<const int> of(int sentence) const { return m_rivals[size_t(sentence)]; }

private:
    void add(int sentence, std::span<const int> rivals);

    std::vector<bool> m_isDoubtful;         // by sentence of map.from()
    std::vector<std::vector<int>> m_rivals; // likewise
};

} // namespace core::annotation
