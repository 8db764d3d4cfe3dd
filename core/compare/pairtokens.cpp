// SPDX-License-Identifier: MIT
#include "core/compare/pairtokens.h"

#include "core/compare/hashnumbers.h"

#include <algorithm>
#include <cmath>

namespace core::compare {

namespace {

constexpr float punctuationWeight = 0.1f;

/// By word of a text: its numbers in a pair.
struct Numbers {
    std::uint32_t folded;
    std::uint32_t caseless;
};

std::vector<Numbers> numbersOf(const PreparedText &text, HashNumbers &numbers)
{
    std::vector<Numbers> result;
    result.reserve(text.words().size());
    for (const PreparedWord &word : text.words()) {
        const std::uint32_t folded = numbers.number(word.folded);
        // A word without capitals is its own caseless form.
        result.push_back({folded, word.caseless == word.folded ? folded : numbers.number(word.caseless)});
    }
    return result;
}

/// By caseless number: what a word is worth.
std::vector<float> weightsOf(const PairTokens &pair, std::uint32_t count)
{
    std::vector<std::uint32_t> uses(count);
    std::uint32_t most = 0;
    for (const auto &numbers : pair.caseless) {
        for (const std::uint32_t number : numbers)
            most = std::max(most, ++uses[number]);
    }
    std::vector<float> byUses(most + 1, 0);
    std::vector<float> weights;
    weights.reserve(count);
    for (const std::uint32_t use : uses) {
        float &weight = byUses[use];
        if (weight == 0)
            weight = 1 / (1 + std::log(std::max(1.0f, float(use) / 2)));
        weights.push_back(weight);
    }
    return weights;
}

} // namespace

PairTokens pairTokens(const PreparedText &first, const PreparedText &second)
{
    PairTokens pair{{&first, &second}, {}, {}, {}};
    HashNumbers hashNumbers(first.words().size() + second.words().size());
    for (size_t side = 0; side < 2; ++side) {
        const std::vector<Numbers> numbers = numbersOf(*pair.texts[side], hashNumbers);
        const auto tokens = pair.texts[side]->tokens();
        pair.folded[side].resize(tokens.size());
        pair.caseless[side].resize(tokens.size());
        for (size_t i = 0; i < tokens.size(); ++i) {
            pair.folded[side][i] = numbers[tokens[i].word].folded;
            pair.caseless[side][i] = numbers[tokens[i].word].caseless;
        }
    }
    const std::vector<float> weights = weightsOf(pair, hashNumbers.count());
    for (size_t side = 0; side < 2; ++side) {
        const auto tokens = pair.texts[side]->tokens();
        pair.weight[side].resize(tokens.size());
        for (size_t i = 0; i < tokens.size(); ++i)
            pair.weight[side][i] = tokens[i].isWord ? weights[pair.caseless[side][i]] : punctuationWeight;
    }
    return pair;
}

} // namespace core::compare
