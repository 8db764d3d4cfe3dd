// SPDX-License-Identifier: MIT
#include "core/compare/sentencealignment.h"

#include "core/base/parallel.h"
#include "core/compare/hashnumbers.h"
#include "core/compare/increasing.h"
#include "core/compare/sentencebeads.h"
#include "core/compare/sentenceedges.h"
#include "core/compare/worddiff.h"

#include <algorithm>

namespace core::compare {

namespace {

// Tried out on made-up versions (./dev bench truth), on the sample story and on real articles. A pair in order may
// resemble less than one that has moved, because where it stands is evidence too.
constexpr float anchorResemblance = 0.30f;
constexpr float anchorSecondBest = 0.75f; // of an anchor's resemblance: its sentences may resemble no other so much
constexpr float movedResemblance = 0.50f;
constexpr int movedWords = 8;             // a shorter sentence has moved only if it is equal, and once on either side
constexpr float movedSurely = 0.20f;      // resemblance of a pair that has moved and has no rival …
constexpr float movedSurelyShared = 1.8f; // … and shares about so many rare words
constexpr float movedSecondBest = 0.65f;  // of it
constexpr float besideMoved = 0.22f;      // resemblance of the next sentences to those that have moved
constexpr float completes = 0.42f;
constexpr int completingWords = 3;
constexpr int largestGroup = 3;
constexpr size_t sentencesWorthAThread = 2'000; // sentences of either text

class Aligner
{
public:
    Aligner(const PairTokens &pair, const SentenceConstraints &constraints, bool fully, const Job &job)
        : m_pair(pair), m_constraints(constraints), m_fully(fully), m_job(job), m_words(pair), m_shared(m_words),
          m_edges(m_words, m_shared), m_taken(constraints.isLeftOut)
    {
        for (size_t side = 0; side < 2; ++side) {
            m_isEqual[side].assign(m_taken[side].size(), false);
            m_isApproximate[side].assign(m_taken[side].size(), false);
        }
        for (const Ranges &ranges : constraints.together)
            take(ranges);
    }

    std::optional<SentenceAlignment> run()
    {
        findEqual();
        m_edges.find(open(0), open(1), m_fully, m_job);
        for (const SentenceEdge &edge : sureEdges(m_edges.all(), m_words, anchorResemblance, anchorSecondBest))
            m_anchors.push_back({{one(edge.first), one(edge.second)}, edge.shared * 2, edge.resemblance, Kind::Alike});
        const std::vector<Anchor> spine = settleAnchors();
        if (m_job.isCancelled())
            return std::nullopt;
        alignBetween(spine);
        if (m_job.isCancelled())
            return std::nullopt;
        pairMoved();
        for (SentenceGroup &group : m_groups) {
            for (size_t side = 0; side < 2; ++side)
                growGroup(group, side);
        }
        for (const Ranges &ranges : m_constraints.together)
            m_groups.push_back({ranges});
        std::ranges::sort(m_groups, {}, [](const SentenceGroup &group) { return group.sentences[0].begin; });
        markMoved();
        dropForbidden();
        noteCutShort();
        return SentenceAlignment{std::move(m_groups), std::move(m_isApproximate)};
    }

private:
    using Ranges = SentenceConstraints::Ranges;
    enum class Kind { Settled, EqualOnce, Equal, Alike };
    struct Anchor {
        Ranges sentences;
        float weight;
        float resemblance;
        Kind kind;
    };

    static IndexRange one(int sentence) { return {sentence, sentence + 1}; }
    int count(size_t side) const { return int(m_taken[side].size()); }
    bool isFree(size_t side, int sentence) const
    {
        return sentence >= 0 && sentence < count(side) && !m_taken[side][size_t(sentence)];
    }
    bool areFree(const SentenceEdge &edge) const { return isFree(0, edge.first) && isFree(1, edge.second); }
    int wordsOfShorter(int first, int second) const
    {
        return std::min(m_words.count(0, first), m_words.count(1, second));
    }

    void take(const Ranges &ranges)
    {
        for (size_t side = 0; side < 2; ++side)
            std::fill(m_taken[side].begin() + ranges[side].begin, m_taken[side].begin() + ranges[side].end, true);
    }
    void pairUp(const Ranges &ranges)
    {
        take(ranges);
        m_groups.push_back({ranges});
    }

    std::vector<int> open(size_t side) const
    {
        std::vector<int> sentences;
        for (int s = 0; s < count(side); ++s) {
            if (isFree(side, s) && !m_isEqual[side][size_t(s)])
                sentences.push_back(s);
        }
        return sentences;
    }

    /// Equal sentences are anchors: those that follow one another in an order that both texts share, and those that
    /// either text has once.
    void findEqual()
    {
        HashNumbers numbers(size_t(count(0)) + size_t(count(1)));
        std::array<std::vector<std::uint32_t>, 2> sequence; // without what is taken
        std::array<std::vector<int>, 2> sentences;          // by place in the sequence
        for (size_t side = 0; side < 2; ++side) {
            for (int s = 0; s < count(side); ++s) {
                if (!isFree(side, s))
                    continue;
                sequence[side].push_back(numbers.number(m_pair.texts[side]->sentences()[size_t(s)].folded));
                sentences[side].push_back(s);
            }
        }
        struct Uses {
            std::array<int, 2> count{};
            std::array<int, 2> at{};
        };
        std::vector<Uses> uses(numbers.count());
        for (size_t side = 0; side < 2; ++side) {
            for (size_t i = 0; i < sequence[side].size(); ++i) {
                Uses &use = uses[sequence[side][i]];
                ++use.count[side];
                use.at[side] = sentences[side][i];
            }
        }
        for (const Uses &use : uses) {
            if (use.count[0] == 1 && use.count[1] == 1)
                addEqual(use.at[0], use.at[1], Kind::EqualOnce);
        }
        for (const EqualRun &run : diffNumbers(sequence[0], sequence[1]).runs) {
            for (int k = 0; k < run.length; ++k) {
                const int first = sentences[0][size_t(run.first + k)];
                if (!m_isEqual[0][size_t(first)])
                    addEqual(first, sentences[1][size_t(run.second + k)], Kind::Equal);
            }
        }
    }

    void addEqual(int first, int second, Kind kind)
    {
        m_isEqual[0][size_t(first)] = true;
        m_isEqual[1][size_t(second)] = true;
        const float weight = m_words.total(0, first) + m_words.total(1, second) + 0.1f;
        m_anchors.push_back({{one(first), one(second)}, weight, 1, kind});
    }

    /// Pairs what is sure: the heaviest sequence of anchors, which comes back, and those that have moved.
    std::vector<Anchor> settleAnchors()
    {
        for (const Ranges &ranges : m_constraints.together)
            m_anchors.push_back(
                {ranges, m_words.total(0, ranges[0]) + m_words.total(1, ranges[1]) + 0.1f, 1, Kind::Settled});
        std::ranges::sort(m_anchors, {}, [](const Anchor &anchor) { return anchor.sentences[0].begin; });
        std::vector<WeightedPoint> points;
        points.reserve(m_anchors.size());
        for (const Anchor &anchor : m_anchors)
            points.push_back({anchor.sentences[0].begin, anchor.sentences[1].begin, double(anchor.weight)});
        const std::vector<bool> moved = besideHeaviest(points);
        std::vector<Anchor> spine;
        for (size_t k = 0; k < m_anchors.size(); ++k) {
            const Anchor &anchor = m_anchors[k];
            if (!moved[k])
                spine.push_back(anchor);
            if (anchor.kind != Kind::Settled && (!moved[k] || mayHaveMoved(anchor)))
                pairUp(anchor.sentences);
        }
        return spine;
    }

    bool mayHaveMoved(const Anchor &anchor) const
    {
        const int words = wordsOfShorter(anchor.sentences[0].begin, anchor.sentences[1].begin);
        return anchor.kind == Kind::EqualOnce || (words >= movedWords && anchor.resemblance >= movedResemblance);
    }

    /// What the beads make of the free sentences between two anchors.
    struct Between {
        std::vector<Ranges> groups;
        std::array<std::vector<int>, 2> cutShort; // sentences that may have a partner that was not looked at
    };

    /// What stands between two anchors has nothing to do with what stands between others.
    void alignBetween(const std::vector<Anchor> &spine)
    {
        const size_t parts = partsFor(std::min(m_taken[0].size(), m_taken[1].size()), sentencesWorthAThread);
        const std::vector<Between> all = inStretches(spine.size() + 1, parts, [&](size_t begin, size_t end) {
            SharedWords shared(m_words);
            SentenceBeads beads(m_words, shared);
            std::vector<Between> aligned;
            for (size_t k = begin; k < end && !m_job.isCancelled(); ++k)
                alignGap(k > 0 ? &spine[k - 1] : nullptr, k < spine.size() ? &spine[k] : nullptr, beads, aligned);
            return aligned;
        });
        for (const Between &between : all) {
            for (const Ranges &ranges : between.groups)
                pairUp(ranges);
            for (size_t side = 0; side < 2; ++side) {
                for (const int s : between.cutShort[side])
                    m_isApproximate[side][size_t(s)] = isFree(side, s);
            }
        }
    }

    /// Appends to \a aligned what is between two anchors, or an anchor and an end, if that is anything.
    void alignGap(const Anchor *before, const Anchor *after, SentenceBeads &beads, std::vector<Between> &aligned) const
    {
        std::array<std::vector<int>, 2> free;
        for (size_t side = 0; side < 2; ++side) {
            const int end = after ? after->sentences[side].begin : count(side);
            for (int s = before ? before->sentences[side].end : 0; s < end; ++s) {
                if (isFree(side, s))
                    free[side].push_back(s);
            }
        }
        if (free[0].empty() || free[1].empty())
            return;
        Between between;
        if (!beads.align(free[0], free[1], m_fully, between.groups))
            between.cutShort = std::move(free);
        aligned.push_back(std::move(between));
    }

    /// Of what is left, who resembles whom most.
    void pairMoved()
    {
        std::vector<SentenceEdge> edges;
        for (const SentenceEdge &edge : m_edges.all()) {
            if (areFree(edge))
                edges.push_back(edge);
        }
        std::vector<SentenceEdge> moved = sureEdges(edges, m_words, movedSurely, movedSecondBest);
        std::erase_if(moved, [](const SentenceEdge &edge) { return edge.shared < movedSurelyShared; });
        std::erase_if(edges, [](const SentenceEdge &edge) { return edge.resemblance < movedResemblance; });
        moved.insert(moved.end(), edges.begin(), edges.end());
        std::ranges::stable_sort(moved, std::ranges::greater(), &SentenceEdge::resemblance);
        for (const SentenceEdge &edge : moved) {
            if (areFree(edge) && wordsOfShorter(edge.first, edge.second) >= movedWords)
                pairUp({one(edge.first), one(edge.second)});
        }
        pairBesideMoved();
    }

    /// A sentence beside one that has moved may have moved with it.
    void pairBesideMoved()
    {
        for (size_t k = 0; k < m_groups.size(); ++k) { // it grows
            const Ranges group = m_groups[k].sentences;
            pairIfAlike(group[0].end, group[1].end);
            pairIfAlike(group[0].begin - 1, group[1].begin - 1);
        }
    }

    void pairIfAlike(int first, int second)
    {
        if (!isFree(0, first) || !isFree(1, second))
            return;
        m_shared.lookFor(one(first));
        const float shared = m_shared.in(one(second));
        if (shared >= 1 && resemblance(shared, m_words.total(0, first), m_words.total(1, second)) >= besideMoved)
            pairUp({one(first), one(second)});
    }

    /// Whether \a sentence of \a side is, for the most part, what the group's other side has beyond its own.
    bool completesGroup(const SentenceGroup &group, size_t side, int sentence)
    {
        Ranges grown = group.sentences;
        grown[side] = {std::min(grown[side].begin, sentence), std::max(grown[side].end, sentence + 1)};
        return m_words.count(side, sentence) >= completingWords
               && sharedBy(grown) - sharedBy(group.sentences) >= completes * m_words.total(side, sentence);
    }

    float sharedBy(const Ranges &ranges)
    {
        m_shared.lookFor(ranges[0]);
        return m_shared.in(ranges[1]);
    }

    static bool mayGrow(const SentenceGroup &group, size_t side)
    {
        const int own = group.sentences[side].size();
        return own < largestGroup && (group.sentences[1 - side].size() == 1 || own < 2);
    }

    void growGroup(SentenceGroup &group, size_t side)
    {
        IndexRange &range = group.sentences[side];
        for (bool grown = true; grown && mayGrow(group, side);) {
            grown = false;
            if (isFree(side, range.end) && completesGroup(group, side, range.end)) {
                m_taken[side][size_t(range.end++)] = true;
                grown = true;
            } else if (isFree(side, range.begin - 1) && completesGroup(group, side, range.begin - 1)) {
                m_taken[side][size_t(--range.begin)] = true;
                grown = true;
            }
        }
    }

    void markMoved()
    {
        const auto tokens = [this](size_t side, IndexRange sentences) {
            const auto all = m_pair.texts[side]->sentences();
            return all[size_t(sentences.end - 1)].tokens.end - all[size_t(sentences.begin)].tokens.begin;
        };
        std::vector<WeightedPoint> points;
        points.reserve(m_groups.size());
        for (const SentenceGroup &group : m_groups) {
            const int weight = std::min(tokens(0, group.sentences[0]), tokens(1, group.sentences[1]));
            points.push_back({group.sentences[0].begin, group.sentences[1].begin, double(weight)});
        }
        const std::vector<bool> moved = besideHeaviest(points);
        for (size_t k = 0; k < m_groups.size(); ++k)
            m_groups[k].moved = moved[k];
    }

    /// What a reader has said belongs together stays together, moved or not.
    void dropForbidden()
    {
        if (m_constraints.notMoved.empty())
            return;
        std::erase_if(m_groups, [this](const SentenceGroup &group) {
            const bool settled
                = std::ranges::find(m_constraints.together, group.sentences) != m_constraints.together.end();
            return group.moved && !settled && m_constraints.forbidsMove(group.sentences);
        });
    }

    void noteCutShort()
    {
        for (const int sentence : m_edges.cutShort())
            m_isApproximate[0][size_t(sentence)] = m_isApproximate[0][size_t(sentence)] || isFree(0, sentence);
    }

    const PairTokens &m_pair;
    const SentenceConstraints &m_constraints;
    bool m_fully;
    const Job &m_job;
    SentenceWords m_words;
    SharedWords m_shared;
    SentenceEdges m_edges;
    std::array<std::vector<bool>, 2> m_taken;   // by sentence: left out, settled, or paired
    std::array<std::vector<bool>, 2> m_isEqual; // by sentence: has an equal one as anchor
    std::array<std::vector<bool>, 2> m_isApproximate;
    std::vector<Anchor> m_anchors;
    std::vector<SentenceGroup> m_groups;
};

} // namespace

std::optional<SentenceAlignment> alignSentences(const PairTokens &pair, const SentenceConstraints &constraints,
                                                bool fully, const Job &job)
{
    return Aligner(pair, constraints, fully, job).run();
}

} // namespace core::compare
