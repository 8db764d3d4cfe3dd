// SPDX-License-Identifier: MIT
#include "core/compare/pairtokens.h"

#include "core/base/parallel.h"
#include "core/compare/hashnumbers.h"

#include <algorithm>
#include <cmath>
#include <span>

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
std::vector<float> weightsOf(const std::array<const PreparedText *, 2> &texts,
                             const std::array<std::vector<Numbers>, 2> &numbers, std::uint32_t count)
{
    std::vector<std::uint32_t> uses(count);
    std::uint32_t most = 0;
    for (size_t side = 0; side < 2; ++side) {
        for (size_t word = 0; word < numbers[side].size(); ++word) {
            std::uint32_t &all = uses[numbers[side][word].caseless];
            all += texts[side]->words()[word].uses;
            most = std::max(most, all);
        }
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

void fill(PairTokens &pair, size_t side, std::span<const Numbers> numbers, std::span<const float> weights)
{
    const auto tokens = pair.texts[side]->tokens();
    pair.folded[side].resize(tokens.size());
    pair.caseless[side].resize(tokens.size());
    pair.weight[side].resize(tokens.size());
    for (size_t i = 0; i < tokens.size(); ++i) {
        const Numbers &own = numbers[tokens[i].word];
        pair.folded[side][i] = own.folded;
        pair.caseless[side][i] = own.caseless;
        pair.weight[side][i] = tokens[i].isWord ? weights[own.caseless] : punctuationWeight;
    }
}

} // namespace

PairTokens pairTokens(const PreparedText &first, const PreparedText &second)
{
    PairTokens pair{{&first, &second}, {}, {}, {}};
    HashNumbers hashNumbers(first.words().size() + second.words().size());
    std::array<std::vector<Numbers>, 2> numbers;
    for (size_t side = 0; side < 2; ++side)
        numbers[side] = numbersOf(*pair.texts[side], hashNumbers);
    const std::vector<float> weights = weightsOf(pair.texts, numbers, hashNumbers.count());
    doBoth(pair.isLarge(), [&] { fill(pair, 0, numbers[0], weights); }, [&] { fill(pair, 1, numbers[1], weights); });
    return pair;
}

} // namespace core::compare
