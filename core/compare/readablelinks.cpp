// SPDX-License-Identifier: MIT
#include "core/compare/readablelinks.h"

#include <algorithm>

namespace core::compare {

namespace {

constexpr int wordsOfChance = 2;       // a run of at most so many words may be chance
constexpr double chanceMargin = 2.5;   // … where the changes beside it weigh so many times more
constexpr float keptOfBoth = 0.30f;    // of the weight of both sides: less is rewritten …
constexpr float keptOfShorter = 0.50f; // … unless it is as much as this of the shorter side

/// Neighbouring links on both sides.
struct Run {
    size_t begin;
    size_t end;
};

std::vector<Run> runsOf(const std::vector<TokenLink> &links)
{
    std::vector<Run> runs;
    for (size_t i = 0; i < links.size(); ++i) {
        const bool goesOn
            = i > 0 && links[i].first == links[i - 1].first + 1 && links[i].second == links[i - 1].second + 1;
        if (goesOn)
            runs.back().end = i + 1;
        else
            runs.push_back({i, i + 1});
    }
    return runs;
}

/// Sums over stretches of a group's tokens, each in O(1).
class Weights
{
public:
    Weights(const PairTokens &pair, const AlignedGroup &group)
    {
        for (size_t side = 0; side < 2; ++side) {
            m_origin[side] = group.tokens[side].begin;
            m_sums[side].reserve(size_t(group.tokens[side].size()) + 1);
            m_sums[side].push_back({});
            for (int i = group.tokens[side].begin; i < group.tokens[side].end; ++i) {
                const Sum &before = m_sums[side].back();
                m_sums[side].push_back({before.weight + double(pair.weight[side][size_t(i)]),
                                        before.words + pair.texts[side]->tokens()[size_t(i)].isWord});
            }
        }
    }

    double of(size_t side, int begin, int end) const { return at(side, end).weight - at(side, begin).weight; }
    int words(size_t side, int begin, int end) const { return at(side, end).words - at(side, begin).words; }

private:
    struct Sum {
        double weight = 0;
        int words = 0;
    };
    const Sum &at(size_t side, int token) const { return m_sums[side][size_t(token - m_origin[side])]; }

    std::array<int, 2> m_origin{};
    std::array<std::vector<Sum>, 2> m_sums; // of all tokens before
};

void dropChanceRuns(const Weights &weights, AlignedGroup &group)
{
    const std::vector<Run> runs = runsOf(group.links);
    std::vector<TokenLink> kept;
    kept.reserve(group.links.size());
    std::array<int, 2> keptEnd{group.tokens[0].begin, group.tokens[1].begin};
    for (size_t r = 0; r < runs.size(); ++r) {
        const TokenLink first = group.links[runs[r].begin];
        const TokenLink last = group.links[runs[r].end - 1];
        const bool atEnd = r + 1 == runs.size();
        const std::array<int, 2> next{atEnd ? group.tokens[0].end : group.links[runs[r + 1].begin].first,
                                      atEnd ? group.tokens[1].end : group.links[runs[r + 1].begin].second};
        const double own = weights.of(0, first.first, last.first + 1);
        const auto changeBefore
            = std::max(weights.of(0, keptEnd[0], first.first), weights.of(1, keptEnd[1], first.second));
        const auto changeAfter
            = std::max(weights.of(0, last.first + 1, next[0]), weights.of(1, last.second + 1, next[1]));
        const bool bothReplaced = keptEnd[0] < first.first && keptEnd[1] < first.second && last.first + 1 < next[0]
                                  && last.second + 1 < next[1];
        const bool chance = bothReplaced && weights.words(0, first.first, last.first + 1) <= wordsOfChance
                            && own * chanceMargin <= std::min(changeBefore, changeAfter);
        if (chance)
            continue;
        kept.insert(kept.end(), group.links.begin() + std::ptrdiff_t(runs[r].begin),
                    group.links.begin() + std::ptrdiff_t(runs[r].end));
        keptEnd = {last.first + 1, last.second + 1};
    }
    group.links = std::move(kept);
}

void markRewritten(const Weights &weights, AlignedGroup &group)
{
    double linked = 0;
    for (const TokenLink &link : group.links)
        linked += weights.of(0, link.first, link.first + 1);
    const double first = weights.of(0, group.tokens[0].begin, group.tokens[0].end);
    const double second = weights.of(1, group.tokens[1].begin, group.tokens[1].end);
    if (linked * 2 >= keptOfBoth * (first + second) || linked >= keptOfShorter * std::min(first, second))
        return;
    group.rewritten = true;
    group.links.clear();
}

} // namespace

void makeReadable(const PairTokens &pair, AlignedGroup &group)
{
    const Weights weights(pair, group);
    dropChanceRuns(weights, group);
    markRewritten(weights, group);
}

} // namespace core::compare
