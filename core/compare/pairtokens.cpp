// SPDX-License-Identifier: MIT
#include "core/compare/pairtokens.h"

#include <bit>
#include <cmath>

namespace core::compare {

namespace {

constexpr float punctuationWeight = 0.1f;

/// Gives small numbers to hashes: open addressing, sized once for all that may come.
class Numbering
{
public:
    explicit Numbering(size_t most) : m_slots(std::bit_ceil(most * 2 + 16)), m_mask(m_slots.size() - 1) {}

    std::uint32_t number(std::uint64_t hash)
    {
        for (size_t i = hash & m_mask;; i = (i + 1) & m_mask) {
            Slot &slot = m_slots[i];
            if (slot.number == 0) {
                slot = {hash, ++m_count};
                return m_count - 1;
            }
            if (slot.hash == hash)
                return slot.number - 1;
        }
    }
    std::uint32_t count() const { return m_count; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t number = 0; // 0: free
    };
    std::vector<Slot> m_slots;
    size_t m_mask;
    std::uint32_t m_count = 0;
};

} // namespace

PairTokens pairTokens(const PreparedText &first, const PreparedText &second)
{
    PairTokens pair{{&first, &second}, {}, {}, {}};
    const size_t total = first.tokens().size() + second.tokens().size();
    Numbering folded(total);
    Numbering caseless(total);
    for (size_t side = 0; side < 2; ++side) {
        for (const PreparedToken &token : pair.texts[side]->tokens()) {
            pair.folded[side].push_back(folded.number(token.folded));
            pair.caseless[side].push_back(caseless.number(token.caseless));
        }
    }

    std::vector<std::uint32_t> uses(caseless.count());
    for (const auto &numbers : pair.caseless) {
        for (const std::uint32_t number : numbers)
            ++uses[number];
    }
    for (size_t side = 0; side < 2; ++side) {
        const auto tokens = pair.texts[side]->tokens();
        for (size_t i = 0; i < tokens.size(); ++i) {
            const float perText = std::max(1.0f, float(uses[pair.caseless[side][i]]) / 2);
            pair.weight[side].push_back(tokens[i].isWord ? 1 / (1 + std::log(perText)) : punctuationWeight);
        }
    }
    return pair;
}

} // namespace core::compare
