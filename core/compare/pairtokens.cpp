// SPDX-License-Identifier: MIT
#include "core/compare/pairtokens.h"

#include "core/compare/hashnumbers.h"

#include <cmath>

namespace core::compare {

namespace {

constexpr float punctuationWeight = 0.1f;

} // namespace

PairTokens pairTokens(const PreparedText &first, const PreparedText &second)
{
    PairTokens pair{{&first, &second}, {}, {}, {}};
    const size_t most = first.words().size() + second.words().size();
    HashNumbers folded(most);
    HashNumbers caseless(most);
    for (size_t side = 0; side < 2; ++side) {
        struct Numbers {
            std::uint32_t folded;
            std::uint32_t caseless;
        };
        std::vector<Numbers> numbers; // by word
        for (const PreparedWord &word : pair.texts[side]->words())
            numbers.push_back({folded.number(word.folded), caseless.number(word.caseless)});
        for (const PreparedToken &token : pair.texts[side]->tokens()) {
            pair.folded[side].push_back(numbers[token.word].folded);
            pair.caseless[side].push_back(numbers[token.word].caseless);
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
