// SPDX-License-Identifier: MIT
#include "core/compare/sentencealignment.h"

#include "core/compare/increasing.h"
#include "core/compare/resemblance.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace core::compare {

namespace {

// Tried out on the sample story and on real articles. A pair in order may resemble less than one that has moved,
// because where it stands is evidence too.
constexpr float pairInOrder = 0.40f;
constexpr float pairMoved = 0.50f;
constexpr int wordsMoved = 8;     // a shorter sentence has moved only if it is equal, and once on either side
constexpr float nearBest = 0.85f; // of the best partner of either sentence: then order may decide
constexpr float contained = 0.58f;
constexpr int wordsContained = 6;
constexpr float completes = 0.55f;
constexpr int wordsCompleting = 3;
constexpr size_t commonFeature = 40;  // sentences with the same feature beyond which it finds no candidates
constexpr size_t mostCandidates = 16; // that a sentence is compared with in full
constexpr size_t largestGroup = 3;

struct Edge {
    int first;
    int second;
    float resemblance;
    float containment;
    bool equal;
    float score = 0; // resemblance, a little more where the neighbours may be pairs as well
};

class Aligner
{
public:
    Aligner(const PairTokens &pair, const SentenceConstraints &constraints, bool fully, const Job &job)
        : m_pair(pair), m_constraints(constraints), m_fully(fully), m_job(job), m_isOut(constraints.isLeftOut)
    {
        for (const SentenceConstraints::Ranges &ranges : constraints.together) {
            for (size_t side = 0; side < 2; ++side)
                std::fill(m_isOut[side].begin() + ranges[side].begin, m_isOut[side].begin() + ranges[side].end, true);
        }
        for (size_t side = 0; side < 2; ++side) {
            for (const PreparedSentence &sentence : pair.texts[side]->sentences())
                m_features[side].emplace_back(pair, side, sentence.tokens);
            m_partner[side].assign(m_features[side].size(), -1);
            m_isApproximate[side].assign(m_features[side].size(), false);
        }
    }

    std::optional<SentenceAlignment> run()
    {
        findEqual();
        findCandidates();
        if (m_job.isCancelled())
            return std::nullopt;
        scoreByContext();

        const auto resembles = [](const Edge &e) { return e.resemblance >= pairInOrder; };
        pairInSequence(resembles, true);
        pairInSequence(resembles, true);
        pairMovedOnes();
        pairInSequence(resembles, false);
        pairInSequence(
            [this](const Edge &e) { return e.containment >= contained && wordsOfShorter(e) >= wordsContained; }, false);
        std::vector<SentenceGroup> groups = completedGroups();
        for (const SentenceConstraints::Ranges &ranges : m_constraints.together)
            groups.push_back({ranges});
        std::ranges::sort(groups, {}, [](const SentenceGroup &group) { return group.sentences[0].begin; });
        markMoved(groups);
        dropForbidden(groups);
        return SentenceAlignment{std::move(groups), std::move(m_isApproximate)};
    }

private:
    bool takesPart(size_t side, int sentence) const { return !m_isOut[side][size_t(sentence)]; }
    const Features &features(size_t side, int sentence) const { return m_features[side][size_t(sentence)]; }
    int wordsOfShorter(const Edge &e) const
    {
        return std::min(features(0, e.first).words(), features(1, e.second).words());
    }

    void findEqual()
    {
        std::unordered_map<std::uint64_t, std::array<std::vector<int>, 2>> byHash;
        for (size_t side = 0; side < 2; ++side) {
            for (int s = 0; s < int(m_features[side].size()); ++s) {
                if (takesPart(side, s))
                    byHash[m_pair.texts[side]->sentences()[size_t(s)].folded][side].push_back(s);
            }
        }
        m_isUnique[0].assign(m_features[0].size(), false);
        m_isUnique[1].assign(m_features[1].size(), false);
        for (const auto &[hash, sentences] : byHash) {
            const bool unique = sentences[0].size() == 1 && sentences[1].size() == 1;
            if (sentences[0].size() * sentences[1].size() > commonFeature * commonFeature) {
                pairRepeated(sentences[0], sentences[1]);
                continue;
            }
            for (const int first : sentences[0]) {
                for (const int second : sentences[1]) {
                    m_edges.push_back({first, second, 1, 1, true});
                    m_isUnique[0][size_t(first)] = m_isUnique[1][size_t(second)] = unique;
                }
            }
        }
    }

    /// A sentence repeated very often: the k-th on one side may only be the k-th on the other.
    void pairRepeated(const std::vector<int> &first, const std::vector<int> &second)
    {
        for (size_t k = 0; k < std::min(first.size(), second.size()); ++k)
            m_edges.push_back({first[k], second[k], 1, 1, true});
    }

    /// Sentences that share a feature that is not common, unless both have an equal partner of their own.
    void findCandidates()
    {
        std::unordered_map<std::uint64_t, std::vector<int>> sentencesWith;
        for (int s = 0; s < int(m_features[1].size()); ++s) {
            if (!takesPart(1, s) || m_isUnique[1][size_t(s)])
                continue;
            for (const Features::Feature &feature : features(1, s).all()) {
                auto &sentences = sentencesWith[feature.key];
                if (sentences.empty() || sentences.back() != s)
                    sentences.push_back(s);
            }
        }
        const bool small = m_features[0].size() * m_features[1].size() < 4'000;
        std::vector<float> shared(m_features[1].size(), 0);
        std::vector<int> touched;
        for (int s = 0; s < int(m_features[0].size()) && !m_job.isCancelled(); ++s) {
            if (!takesPart(0, s) || m_isUnique[0][size_t(s)])
                continue;
            for (const Features::Feature &feature : features(0, s).all()) {
                const auto found = sentencesWith.find(feature.key);
                if (found == sentencesWith.end() || (!small && !m_fully && found->second.size() > commonFeature))
                    continue;
                for (const int other : found->second) {
                    if (shared[size_t(other)] == 0)
                        touched.push_back(other);
                    shared[size_t(other)] += feature.weight;
                }
            }
            // Who shares most stands first; who shares chance words only is not worth a closer look.
            const size_t closer = m_fully ? touched.size() : std::min(touched.size(), mostCandidates);
            m_isApproximate[0][size_t(s)] = closer < touched.size();
            std::ranges::partial_sort(touched, touched.begin() + std::ptrdiff_t(closer), std::ranges::greater(),
                                      [&](int other) { return std::pair(shared[size_t(other)], -other); });
            for (const int other : touched)
                shared[size_t(other)] = 0;
            touched.resize(closer);
            for (const int other : touched)
                addCandidate(s, other);
            touched.clear();
        }
    }

    void addCandidate(int first, int second)
    {
        const Features &a = features(0, first);
        const Features &b = features(1, second);
        const float shared = a.shared(b);
        const Edge edge{first, second, resemblance(shared, a, b), containment(shared, a, b), false};
        if (edge.resemblance >= pairInOrder || edge.containment >= contained)
            m_edges.push_back(edge);
    }

    void scoreByContext()
    {
        // What was found equal may have been found once more, as very much alike.
        std::ranges::sort(m_edges, {}, [](const Edge &e) { return std::tuple(e.first, e.second, !e.equal); });
        const auto repeated
            = std::ranges::unique(m_edges, {}, [](const Edge &e) { return std::pair(e.first, e.second); });
        m_edges.erase(repeated.begin(), repeated.end());
        const auto has = [this](int first, int second) {
            const auto at = std::ranges::lower_bound(m_edges, std::pair(first, second), {},
                                                     [](const Edge &e) { return std::pair(e.first, e.second); });
            return at != m_edges.end() && at->first == first && at->second == second && at->resemblance >= pairInOrder;
        };
        for (Edge &edge : m_edges) {
            const int neighbours = has(edge.first - 1, edge.second - 1) + has(edge.first + 1, edge.second + 1);
            edge.score = edge.resemblance * (1 + 0.05f * float(neighbours));
        }
    }

    bool isFree(const Edge &e) const { return m_partner[0][size_t(e.first)] < 0 && m_partner[1][size_t(e.second)] < 0; }
    void pairUp(const Edge &e)
    {
        m_partner[0][size_t(e.first)] = e.second;
        m_partner[1][size_t(e.second)] = e.first;
    }

    /// Between which sentences of side 1 each sentence of side 0 must find its partner to keep the order of the pairs
    /// that stay in place.
    std::vector<IndexRange> roomInOrder() const
    {
        std::vector<WeightedPoint> points;
        for (int s = 0; s < int(m_partner[0].size()); ++s) {
            if (m_partner[0][size_t(s)] >= 0)
                points.push_back({s, m_partner[0][size_t(s)], features(0, s).total() + 0.1});
        }
        std::vector<IndexRange> room(m_partner[0].size(), IndexRange{0, int(m_partner[1].size())});
        const std::vector<size_t> spine = heaviestIncreasing(points);
        size_t next = 0;
        for (int s = 0; s < int(room.size()); ++s) {
            while (next < spine.size() && points[spine[next]].first < s)
                ++next;
            if (next > 0)
                room[size_t(s)].begin = points[spine[next - 1]].second + 1;
            if (next < spine.size())
                room[size_t(s)].end = points[spine[next]].second;
        }
        return room;
    }

    /// Pairs what is still free and keeps the order, by the heaviest sequence. With \a onlyNearBest an edge counts only
    /// where neither sentence has a much better partner elsewhere, which may be one that has moved.
    template<typename Accepts>
    void pairInSequence(Accepts accepts, bool onlyNearBest)
    {
        const std::vector<IndexRange> room = roomInOrder();
        std::array<std::vector<float>, 2> best{std::vector<float>(m_partner[0].size(), 0),
                                               std::vector<float>(m_partner[1].size(), 0)};
        for (const Edge &e : m_edges) {
            if (isFree(e)) {
                best[0][size_t(e.first)] = std::max(best[0][size_t(e.first)], e.score);
                best[1][size_t(e.second)] = std::max(best[1][size_t(e.second)], e.score);
            }
        }
        std::vector<const Edge *> edges;
        std::vector<WeightedPoint> points;
        for (const Edge &e : m_edges) {
            const float bound = nearBest * std::max(best[0][size_t(e.first)], best[1][size_t(e.second)]);
            if (!isFree(e) || !accepts(e) || !room[size_t(e.first)].contains(e.second)
                || (onlyNearBest && e.score < bound))
                continue;
            edges.push_back(&e);
            points.push_back(
                {e.first, e.second, e.score * (features(0, e.first).total() + features(1, e.second).total() + 0.1)});
        }
        for (const size_t k : heaviestIncreasing(points))
            pairUp(*edges[k]);
    }

    void pairMovedOnes()
    {
        std::vector<const Edge *> edges;
        for (const Edge &e : m_edges) {
            const bool strong = e.equal ? m_isUnique[0][size_t(e.first)] || wordsOfShorter(e) >= wordsMoved
                                        : e.resemblance >= pairMoved && wordsOfShorter(e) >= wordsMoved;
            if (strong && isFree(e))
                edges.push_back(&e);
        }
        std::ranges::stable_sort(edges, std::ranges::greater(), &Edge::score);
        for (const Edge *e : edges) {
            if (isFree(*e))
                pairUp(*e);
        }
    }

    IndexRange tokensOf(size_t side, IndexRange sentences) const
    {
        const auto all = m_pair.texts[side]->sentences();
        return {all[size_t(sentences.begin)].tokens.begin, all[size_t(sentences.end - 1)].tokens.end};
    }

    /// Whether \a sentence of \a side is, for the most part, what the group's other side has beyond its own.
    bool completesGroup(const SentenceGroup &group, size_t side, int sentence) const
    {
        const Features own(m_pair, side, tokensOf(side, group.sentences[side]));
        const Features other(m_pair, 1 - side, tokensOf(1 - side, group.sentences[1 - side]));
        const Features rest = other.without(own);
        const Features &added = features(side, sentence);
        return added.words() >= wordsCompleting && added.shared(rest) >= completes * added.total();
    }

    bool mayGrow(const SentenceGroup &group, size_t side) const
    {
        const size_t own = size_t(group.sentences[side].size());
        const size_t other = size_t(group.sentences[1 - side].size());
        return own < largestGroup && (other == 1 || own < 2);
    }

    std::vector<SentenceGroup> completedGroups()
    {
        std::vector<SentenceGroup> groups;
        for (int s = 0; s < int(m_partner[0].size()); ++s) {
            if (const int partner = m_partner[0][size_t(s)]; partner >= 0)
                groups.push_back({{IndexRange{s, s + 1}, IndexRange{partner, partner + 1}}});
        }
        std::array<std::vector<bool>, 2> taken;
        for (size_t side = 0; side < 2; ++side) {
            for (const int partner : m_partner[side])
                taken[side].push_back(partner >= 0);
        }
        for (SentenceGroup &group : groups) {
            for (size_t side = 0; side < 2; ++side)
                growGroup(group, side, taken[side]);
        }
        return groups;
    }

    void growGroup(SentenceGroup &group, size_t side, std::vector<bool> &taken) const
    {
        IndexRange &range = group.sentences[side];
        const auto isFreeSentence
            = [&](int s) { return s >= 0 && s < int(taken.size()) && !taken[size_t(s)] && takesPart(side, s); };
        for (bool grown = true; grown && mayGrow(group, side);) {
            grown = false;
            if (isFreeSentence(range.end) && completesGroup(group, side, range.end)) {
                taken[size_t(range.end++)] = true;
                grown = true;
            } else if (isFreeSentence(range.begin - 1) && completesGroup(group, side, range.begin - 1)) {
                taken[size_t(--range.begin)] = true;
                grown = true;
            }
        }
    }

    void markMoved(std::vector<SentenceGroup> &groups) const
    {
        std::vector<WeightedPoint> points;
        for (SentenceGroup &group : groups) {
            group.moved = true;
            const double words
                = std::min(tokensOf(0, group.sentences[0]).size(), tokensOf(1, group.sentences[1]).size());
            points.push_back({group.sentences[0].begin, group.sentences[1].begin, words});
        }
        for (const size_t k : heaviestIncreasing(points))
            groups[k].moved = false;
    }

    /// What a reader has said belongs together stays together, moved or not.
    void dropForbidden(std::vector<SentenceGroup> &groups) const
    {
        std::erase_if(groups, [this](const SentenceGroup &group) {
            return group.moved && takesPart(0, group.sentences[0].begin) && m_constraints.forbidsMove(group.sentences);
        });
    }

    const PairTokens &m_pair;
    const SentenceConstraints &m_constraints;
    bool m_fully;
    const Job &m_job;
    std::array<std::vector<bool>, 2> m_isOut; // by sentence: left out, or settled
    std::array<std::vector<bool>, 2> m_isApproximate;
    std::array<std::vector<Features>, 2> m_features; // by sentence
    std::array<std::vector<bool>, 2> m_isUnique;     // has an equal one on the other side, and both occur once
    std::array<std::vector<int>, 2> m_partner;       // by sentence, -1 for none
    std::vector<Edge> m_edges;
};

} // namespace

std::optional<SentenceAlignment> alignSentences(const PairTokens &pair, const SentenceConstraints &constraints,
                                                bool fully, const Job &job)
{
    return Aligner(pair, constraints, fully, job).run();
}

} // namespace core::compare
