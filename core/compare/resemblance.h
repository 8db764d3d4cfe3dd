// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/pairtokens.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace core::compare {

/// The words of all sentences of two texts, one after the other, and what they are worth as evidence: each word by its
/// rarity, each two neighbours the mean of both. Letter case is ignored. Sides are an index: 0 and 1.
class SentenceWords
{
public:
    /// O(tokens).
    explicit SentenceWords(const PairTokens &pair);

    int sentences(size_t side) const { return int(m_sides[side].begins.size()) - 1; }
    std::uint32_t numbers() const { return m_numbers; } ///< all are less

    /// The words of neighbouring sentences, as indices into numbersOf(), weightsOf(). O(1), like all below.
    IndexRange wordsOf(size_t side, IndexRange sentences) const
    {
        const auto &begins = m_sides[side].begins;
        return {begins[size_t(sentences.begin)], begins[size_t(sentences.end)]};
    }
    std::span<const std::uint32_t> numbersOf(size_t side) const { return m_sides[side].numbers; }
    std::span<const float> weightsOf(size_t side) const { return m_sides[side].weights; }

    /// What neighbouring sentences say in all.
    float total(size_t side, IndexRange sentences) const;
    float total(size_t side, int sentence) const { return m_sides[side].totals[size_t(sentence)]; }
    int count(size_t side, int sentence) const { return wordsOf(side, {sentence, sentence + 1}).size(); }

private:
    struct Side {
        std::vector<std::uint32_t> numbers;
        std::vector<float> weights;
        std::vector<double> sums;  // of all words and neighbours before
        std::vector<int> begins;   // by sentence, and the end
        std::vector<float> totals; // by sentence
    };
    void read(const PairTokens &pair, size_t side);

    std::array<Side, 2> m_sides;
    std::uint32_t m_numbers = 0;
};

/// Tells what sentences of side 1 share with some sentences of side 0. Of these the places of the words are noted in a
/// table, so that each sentence of side 1 is read once, without sorting.
class SharedWords
{
public:
    explicit SharedWords(const SentenceWords &words) : m_words(words), m_notes(words.numbers()) {}

    /// Takes neighbouring sentences of side 0 in. O(their words).
    void lookFor(IndexRange sentences);

    /// The weight of what neighbouring sentences of side 1 have of that, words and pairs of neighbours. O(their words).
    float in(IndexRange sentences);

private:
    struct Note {
        std::uint32_t look = 0; // when it was taken in
        std::uint32_t read = 0; // when it was last met
        std::int32_t at = 0;    // the place of one of its uses on side 0
        std::int32_t uses = 0;  // on side 0
        std::int32_t unmet = 0; // of them
    };
    const SentenceWords &m_words;
    std::vector<Note> m_notes; // by number
    std::uint32_t m_look = 0;
    std::uint32_t m_read = 0;
    int m_begin = 0; // of the words taken in
    float m_total = 0;
};

/// Dice's coefficient: 1 for the same words in the same order, 0 for nothing in common.
inline float resemblance(float shared, float first, float second)
{
    return first + second > 0 ? 2 * shared / (first + second) : 0;
}

} // namespace core::compare
