// SPDX-License-Identifier: MIT
#include "core/compare/resemblance.h"

#include "core/base/parallel.h"

namespace core::compare {

SentenceWords::SentenceWords(const PairTokens &pair)
{
    doBoth(pair.isLarge(), [&] { read(pair, 0); }, [&] { read(pair, 1); });
    for (const Side &side : m_sides)
        m_numbers = std::max(m_numbers, side.numbers.empty() ? 0 : std::ranges::max(side.numbers) + 1);
}

void SentenceWords::read(const PairTokens &pair, size_t side)
{
    const PreparedText &text = *pair.texts[side];
    const auto tokens = text.tokens();
    Side &all = m_sides[side];
    all.numbers.resize(size_t(text.wordCount()));
    all.weights.resize(size_t(text.wordCount()));
    all.sums.resize(size_t(text.wordCount()) + 1);
    all.begins.reserve(text.sentences().size() + 1);
    size_t word = 0;
    double sum = 0;
    float before = 0;
    for (const PreparedSentence &sentence : text.sentences()) {
        all.begins.push_back(int(word));
        for (size_t i = size_t(sentence.tokens.begin); i < size_t(sentence.tokens.end); ++i) {
            if (!tokens[i].isWord)
                continue;
            const float weight = pair.weight[side][i];
            all.sums[word] = sum;
            sum += weight + (word == 0 ? 0 : (before + weight) / 2);
            before = weight;
            all.numbers[word] = pair.caseless[side][i];
            all.weights[word] = weight;
            ++word;
        }
    }
    Q_ASSERT(word == size_t(text.wordCount()));
    all.begins.push_back(int(word));
    all.sums[word] = sum;
    all.totals.reserve(text.sentences().size());
    for (int s = 0; s < int(text.sentences().size()); ++s)
        all.totals.push_back(total(side, IndexRange{s, s + 1}));
}

float SentenceWords::total(size_t side, IndexRange sentences) const
{
    const Side &all = m_sides[side];
    if (sentences.size() == 1 && size_t(sentences.begin) < all.totals.size())
        return all.totals[size_t(sentences.begin)];
    const IndexRange words = wordsOf(side, sentences);
    if (words.size() <= 0)
        return 0;
    // The pair that the first word makes with the word before it is no part of this.
    const size_t begin = size_t(words.begin);
    const float before = begin > 0 ? (all.weights[begin - 1] + all.weights[begin]) / 2 : 0;
    return float(all.sums[size_t(words.end)] - all.sums[begin]) - before;
}

void SharedWords::lookFor(IndexRange sentences)
{
    ++m_look;
    const IndexRange words = m_words.wordsOf(0, sentences);
    const auto numbers = m_words.numbersOf(0);
    for (int i = words.begin; i < words.end; ++i) {
        Note &note = m_notes[numbers[size_t(i)]];
        if (note.look != m_look)
            note = {m_look, m_read, i, 0, 0};
        ++note.uses;
    }
    m_begin = words.begin;
    m_total = m_words.total(0, sentences);
}

float SharedWords::in(IndexRange sentences)
{
    ++m_read;
    const IndexRange words = m_words.wordsOf(1, sentences);
    const auto before = m_words.numbersOf(0);
    const auto numbers = m_words.numbersOf(1);
    const auto weights = m_words.weightsOf(1);
    float shared = 0;
    for (int i = words.begin; i < words.end; ++i) {
        Note &note = m_notes[numbers[size_t(i)]];
        if (note.look != m_look)
            continue;
        if (note.read != m_read) {
            note.read = m_read;
            note.unmet = note.uses;
        }
        if (note.unmet == 0)
            continue;
        --note.unmet;
        shared += weights[size_t(i)];
        const bool withNeighbour
            = i > words.begin && note.at > m_begin && before[size_t(note.at) - 1] == numbers[size_t(i) - 1];
        if (withNeighbour)
            shared += (weights[size_t(i) - 1] + weights[size_t(i)]) / 2;
    }
    return std::min({shared, m_total, m_words.total(1, sentences)});
}

} // namespace core::compare
