// SPDX-License-Identifier: MIT
#include "core/annotation/carryrivals.h"

#include "core/compare/sentenceedges.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace core::annotation {

using compare::PairTokens;
using compare::SentenceEdge;

namespace {

// Found out with ./dev bench carry: of the resemblance of two partners, that of a third sentence to either of them.
constexpr float runnerUp = 0.75f;
constexpr float sameWords = 0.2f; // of a sentence: those that two of its partners share with it

std::vector<int> allSentences(const compare::PreparedText &text)
{
    std::vector<int> sentences(text.sentences().size());
    std::ranges::iota(sentences, 0);
    return sentences;
}

/// What the sentences of a passage have in common.
struct PassageWords {
    std::array<std::vector<int>, 2> sentences; // by side
    std::array<float, 2> total{};              // by side
    float shared = 0;                          // by all pairs of its sentences

    float resemblance() const { return compare::resemblance(shared, total[0], total[1]); }
};

std::vector<PassageWords> passageWords(const CarryMap &map, const compare::SentenceWords &words,
                                       std::span<const SentenceEdge> edges)
{
    std::vector<PassageWords> all(size_t(map.passages()));
    for (size_t side = 0; side < 2; ++side) {
        for (int s = 0; s < words.sentences(side); ++s) {
            PassageWords &passage = all[size_t(map.passageOf(side, s))];
            passage.sentences[side].push_back(s);
            passage.total[side] += words.total(side, s);
        }
    }
    for (const SentenceEdge &edge : edges) {
        if (map.passageOf(0, edge.first) == map.passageOf(1, edge.second))
            all[size_t(map.passageOf(0, edge.first))].shared += edge.shared;
    }
    return all;
}

/// Sentences that read exactly as their partners, and that stand in either text equally often: nothing can be mistaken
/// for them.
std::vector<bool> certainPassages(const CarryMap &map)
{
    std::array<std::unordered_map<std::uint64_t, int>, 2> uses;
    const std::array texts{&map.from(), &map.to()};
    for (size_t side = 0; side < 2; ++side) {
        for (const compare::PreparedSentence &sentence : texts[side]->sentences())
            ++uses[side][sentence.folded];
    }
    std::unordered_map<int, std::uint64_t> read;
    for (size_t s = 0; s < texts[0]->sentences().size(); ++s)
        read.insert({map.passageOf(0, int(s)), texts[0]->sentences()[s].folded});
    std::vector<bool> certain(size_t(map.passages()));
    for (size_t s = 0; s < texts[1]->sentences().size(); ++s) {
        const std::uint64_t folded = texts[1]->sentences()[s].folded;
        const auto partner = read.find(map.passageOf(1, int(s)));
        certain[size_t(map.passageOf(1, int(s)))]
            = partner != read.end() && partner->second == folded && uses[0][folded] == uses[1][folded];
    }
    return certain;
}

compare::IndexRange hull(const std::vector<int> &sentences)
{
    return {sentences.front(), sentences.back() + 1};
}

/// Parts of a sentence share different words with it; where they share the same ones they are rivals.
bool isRivalWithin(const PassageWords &passage, const compare::SentenceWords &words, compare::SharedWords &shared)
{
    const auto &[first, second] = passage.sentences;
    if (first.empty() || second.empty())
        return false;
    std::vector<float> sum(second.size(), 0);
    for (const int s : first) {
        float sumOfFirst = 0;
        shared.lookFor({s, s + 1});
        for (size_t t = 0; t < second.size(); ++t) {
            const float now = shared.in({second[t], second[t] + 1});
            sumOfFirst += now;
            sum[t] += now;
        }
        if (sumOfFirst - shared.in(hull(second)) > sameWords * words.total(0, s))
            return true;
    }
    shared.lookFor(hull(first));
    for (size_t t = 0; t < second.size(); ++t) {
        if (sum[t] - shared.in({second[t], second[t] + 1}) > sameWords * words.total(1, second[t]))
            return true;
    }
    return false;
}

} // namespace

CarryRivals::CarryRivals(const CarryMap &map)
    : m_isDoubtful(map.from().sentences().size()), m_rivals(map.from().sentences().size())
{
    const PairTokens tokens = compare::pairTokens(map.from(), map.to());
    const compare::SentenceWords words(tokens);
    compare::SharedWords shared(words);
    compare::SentenceEdges edges(words, shared);
    edges.find(allSentences(map.from()), allSentences(map.to()), false, {});
    const std::vector<PassageWords> passages = passageWords(map, words, edges.all());
    const std::vector<bool> certain = certainPassages(map);
    for (const SentenceEdge &edge : edges.all()) {
        const size_t first = size_t(map.passageOf(0, edge.first));
        const size_t second = size_t(map.passageOf(1, edge.second));
        if (first == second || certain[first] || certain[second])
            continue;
        const auto isRival = [&](const PassageWords &passage) {
            return passage.shared > 0 && edge.resemblance >= runnerUp * passage.resemblance();
        };
        if (isRival(passages[first]))
            add(edge.first, std::array{edge.second});
        if (isRival(passages[second])) {
            for (const int sentence : passages[second].sentences[0])
                add(sentence, passages[first].sentences[1]);
        }
    }
    for (const PassageWords &passage : passages) {
        if (!isRivalWithin(passage, words, shared))
            continue;
        for (const int sentence : passage.sentences[0])
            add(sentence, passage.sentences[1]);
    }
}

void CarryRivals::add(int sentence, std::span<const int> rivals)
{
    m_isDoubtful[size_t(sentence)] = true;
    std::vector<int> &all = m_rivals[size_t(sentence)];
    for (const int rival : rivals) {
        const auto at = std::ranges::lower_bound(all, rival);
        if (at == all.end() || *at != rival)
            all.insert(at, rival);
    }
}

} // namespace core::annotation
