// SPDX-License-Identifier: MIT
#include "core/compare/sentencebeads.h"

#include <limits>
#include <tuple>

namespace core::compare {

namespace {

// Tried out on made-up versions (./dev bench truth), on the sample story and on real articles.
constexpr float worthPairing = 0.20f;   // resemblance from which a pair in order is better than none
constexpr float worthContained = 0.58f; // containment of a sentence …
constexpr int wordsContained = 6;       // … of so many words from which it is
constexpr float leastEvidence = 0.8f;   // less than about one rare word is chance …
constexpr float certain = 0.45f;        // … unless so much resembles
constexpr float partOfBead = 0.40f;     // of each sentence of a larger bead must be on the other side
constexpr float complete = 0.80f;       // two that resemble each other so much need no third
constexpr float beadCost = 0.5f;        // of each sentence more than one
constexpr int wordsOfPart = 3;
constexpr size_t cellsASentence = 16;    // of a table before only its diagonal is filled
constexpr size_t mostCells = 50'000'000; // of any table: half a gigabyte
constexpr int leastHalfBand = 8;
constexpr float never = -std::numeric_limits<float>::infinity();

} // namespace

bool SentenceBeads::align(std::span<const int> first, std::span<const int> second, bool fully,
                          std::vector<SentenceConstraints::Ranges> &groups)
{
    if (first.empty() || second.empty())
        return true;
    m_first = first;
    m_second = second;
    const bool whole = layRows(fully);
    compareAll();
    findBeads();
    fill();
    traceBack(groups);
    return whole;
}

bool SentenceBeads::layRows(bool fully)
{
    const size_t n = m_first.size();
    const size_t m = m_second.size();
    const size_t room = fully ? mostCells : cellsASentence * (n + m);
    const bool whole = n * m <= room;
    const int halfBand = std::max(leastHalfBand, fully ? int(room / (2 * n)) : 0);
    m_rows.clear();
    size_t cells = 0;
    for (size_t i = 0; i <= n; ++i) {
        const int low = whole ? 0 : std::max(0, int(i * m / n) - halfBand);
        const int high = whole ? int(m) : std::min(int(m), int((i + 1) * m / n) + halfBand);
        m_rows.push_back({low, high, cells});
        cells += size_t(high - low + 1);
    }
    m_sharedAt.assign(cells, 0);
    m_best.assign(cells, never);
    m_steps.assign(cells, 0);
    return whole;
}

bool SentenceBeads::follows(size_t side, int at, int count) const
{
    const std::span<const int> sentences = side == 0 ? m_first : m_second;
    return size_t(at + count) <= sentences.size()
           && sentences[size_t(at + count - 1)] == sentences[size_t(at)] + count - 1;
}

IndexRange SentenceBeads::range(size_t side, int at, int count) const
{
    const int begin = (side == 0 ? m_first : m_second)[size_t(at)];
    return {begin, begin + count};
}

float SentenceBeads::total(size_t side, int at) const
{
    return m_words.total(side, range(side, at, 1).begin);
}

void SentenceBeads::compareAll()
{
    for (int i = 0; i < int(m_first.size()); ++i) {
        m_shared.lookFor(range(0, i, 1));
        const Row &row = m_rows[size_t(i)];
        for (int j = row.low; j <= row.high && j < int(m_second.size()); ++j)
            m_sharedAt[cell(i, j)] = m_shared.in(range(1, j, 1));
    }
}

/// What a pair is worth: what both share less what so long sentences share anyway.
float SentenceBeads::value(int i, int j) const
{
    const float shared = sharedAt(i, j);
    const float first = total(0, i);
    const float second = total(1, j);
    const float likeness = resemblance(shared, first, second);
    if (shared < leastEvidence && likeness < certain)
        return never;
    const float asPair = 2 * shared - worthPairing * (first + second);
    const int words = std::min(m_words.count(0, m_first[size_t(i)]), m_words.count(1, m_second[size_t(j)]));
    const float asPart = words >= wordsContained ? shared - worthContained * std::min(first, second) + 0.01f : never;
    return std::max(asPair, asPart);
}

/// Whether each sentence of a larger bead has so much on the other side that it may be part of it.
bool SentenceBeads::partsFit(int i, int j, int first, int second) const
{
    const auto fits = [this](size_t side, int at, float shared) {
        const int sentence = range(side, at, 1).begin;
        return m_words.count(side, sentence) >= wordsOfPart && shared >= partOfBead * total(side, at);
    };
    for (int a = 0; a < first; ++a) {
        float shared = 0;
        for (int b = 0; b < second; ++b)
            shared += sharedAt(i + a, j + b);
        if (!fits(0, i + a, std::min(shared, total(0, i + a))) && first > 1)
            return false;
    }
    for (int b = 0; b < second; ++b) {
        float shared = 0;
        for (int a = 0; a < first; ++a)
            shared += sharedAt(i + a, j + b);
        if (!fits(1, j + b, std::min(shared, total(1, j + b))) && second > 1)
            return false;
    }
    return true;
}

void SentenceBeads::tryBead(int i, int j, int first, int second)
{
    if (!follows(0, i, first) || !follows(1, j, second) || !has(i + first, j + second)
        || !partsFit(i, j, first, second))
        return;
    m_shared.lookFor(range(0, i, first));
    const float shared = m_shared.in(range(1, j, second));
    const float both = m_words.total(0, range(0, i, first)) + m_words.total(1, range(1, j, second));
    m_beads.push_back({i, j, first, second, 2 * shared - worthPairing * both - beadCost * float(first + second - 2)});
}

void SentenceBeads::findBeads()
{
    static constexpr std::pair<int, int> larger[] = {{1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}};
    m_beads.clear();
    for (int i = 0; i < int(m_first.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        for (int j = row.low; j <= row.high && j < int(m_second.size()); ++j) {
            const float shared = sharedAt(i, j);
            if (shared < leastEvidence || resemblance(shared, total(0, i), total(1, j)) > complete)
                continue;
            for (const auto &[first, second] : larger)
                tryBead(i, j, first, second);
        }
    }
}

void SentenceBeads::reach(int i, int j, float value, int first, int second)
{
    if (!has(i, j))
        return;
    const size_t at = cell(i, j);
    if (value > m_best[at]) {
        m_best[at] = value;
        m_steps[at] = std::uint8_t(first * 4 + second);
    }
}

void SentenceBeads::fill()
{
    auto bead = m_beads.begin();
    m_best[0] = 0;
    for (int i = 0; i <= int(m_first.size()); ++i) {
        const Row &row = m_rows[size_t(i)];
        for (int j = row.low; j <= row.high; ++j) {
            const float here = m_best[cell(i, j)];
            reach(i, j + 1, here, 0, 1);
            if (i == int(m_first.size()))
                continue;
            reach(i + 1, j, here, 1, 0);
            if (j < int(m_second.size()))
                reach(i + 1, j + 1, here + value(i, j), 1, 1);
            for (; bead != m_beads.end() && std::tie(bead->i, bead->j) <= std::tie(i, j); ++bead)
                reach(i + bead->first, j + bead->second, here + bead->value, bead->first, bead->second);
        }
    }
}

void SentenceBeads::traceBack(std::vector<SentenceConstraints::Ranges> &groups) const
{
    const auto firstNew = std::ptrdiff_t(groups.size());
    int i = int(m_first.size());
    int j = int(m_second.size());
    while (i > 0 || j > 0) {
        const int step = m_steps[cell(i, j)];
        i -= step / 4;
        j -= step % 4;
        if (step / 4 > 0 && step % 4 > 0)
            groups.push_back({range(0, i, step / 4), range(1, j, step % 4)});
    }
    std::reverse(groups.begin() + firstNew, groups.end());
}

} // namespace core::compare
