// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/score.h"

#include "core/compare/alignment.h"
#include "core/compare/textpair.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

using namespace core::compare;

namespace newsversions {

namespace {

Found &operator+=(Found &sum, const Found &other)
{
    sum.right += other.right;
    sum.found += other.found;
    sum.all += other.all;
    sum.recalled += other.recalled;
    return sum;
}

using Ends = std::pair<int, int>; // sentence of the base, sentence of the version

/// Which pairs are crossed by others: only these can have moved.
class Crossings
{
public:
    Crossings(const std::vector<TruePair> &pairs, size_t baseCount)
        : m_lastBefore(baseCount + 1, -1), m_firstAfter(baseCount + 1, std::numeric_limits<int>::max())
    {
        for (const TruePair &pair : pairs) {
            int &last = m_lastBefore[size_t(pair.base) + 1];
            last = std::max(last, pair.other);
            int &first = m_firstAfter[size_t(pair.base)];
            first = std::min(first, pair.other);
        }
        for (size_t i = 1; i <= baseCount; ++i) {
            m_lastBefore[i] = std::max(m_lastBefore[i], m_lastBefore[i - 1]);
            m_firstAfter[baseCount - i] = std::min(m_firstAfter[baseCount - i], m_firstAfter[baseCount - i + 1]);
        }
    }

    bool isCrossed(int base, int other) const
    {
        return m_lastBefore[size_t(base)] > other || m_firstAfter[size_t(base) + 1] < other;
    }

private:
    std::vector<int> m_lastBefore; // by sentence of the base: where the last partner of those before it stands
    std::vector<int> m_firstAfter; // by sentence of the base: where the first partner from it on stands
};

class Scorer
{
public:
    Scorer(const Story &base, const Story &version)
        : m_layouts{base.layout(), version.layout()}, m_truth(truthOf(base, version)),
          m_texts{PreparedText::of(m_layouts[0].text), PreparedText::of(m_layouts[1].text)},
          m_pair(*comparePair(*m_texts[0], *m_texts[1]))
    {
        for (const TruePair &pair : m_truth.pairs)
            m_true[{pair.base, pair.other}] = &pair;
        for (size_t side = 0; side < 2; ++side) {
            if (m_texts[side]->sentences().size() != m_layouts[side].sentences.size())
                qFatal("the sentences of a story are not read as they are written");
        }
    }

    Score run(bool withLeast)
    {
        m_score.sentences = int(m_texts[1]->sentences().size());
        scorePairs();
        scoreMoves();
        m_score.splits = scoreRegrouped(Relation::Split, m_truth.splits);
        m_score.merges = scoreRegrouped(Relation::Merged, m_truth.merges);
        scoreWords();
        if (withLeast)
            m_score.least = least();
        return m_score;
    }

private:
    void scorePairs()
    {
        for (const TruePair &pair : m_truth.pairs) {
            m_score.pairs.all += pair.canBeKnown();
            m_score.unknowable += !pair.canBeKnown();
        }
        for (const Passage &passage : m_pair.sentences) {
            for (const int b : passage.base) {
                for (const int o : passage.other) {
                    const auto known = m_true.find({b, o});
                    if (known != m_true.end() && !known->second->canBeKnown())
                        continue;
                    ++m_score.pairs.found;
                    m_score.pairs.right += known != m_true.end();
                    if (passage.moved)
                        m_moved.insert({b, o});
                }
            }
        }
        m_score.pairs.recalled = m_score.pairs.right;
    }

    void scoreMoves()
    {
        const Crossings crossings(m_truth.pairs, m_texts[0]->sentences().size());
        for (const Passage &passage : m_pair.sentences) {
            if (!passage.moved)
                continue;
            ++m_score.moves.found;
            bool right = false;
            for (const int b : passage.base) {
                for (const int o : passage.other)
                    right = right || (m_true.contains({b, o}) && crossings.isCrossed(b, o));
            }
            m_score.moves.right += right;
            m_score.falseMoves += !right;
        }
        m_score.longMoves = m_score.moves;
        for (const TrueMove &move : m_truth.moves) {
            if (std::ranges::none_of(move.pairs, &TruePair::canBeKnown))
                continue;
            const bool found = isShownAsMoved(move.pairs) || isShownAsMoved(move.passedOver);
            ++m_score.moves.all;
            m_score.moves.recalled += found;
            m_score.longMoves.all += move.kept >= 8;
            m_score.longMoves.recalled += move.kept >= 8 && found;
        }
    }

    /// Most of its words.
    bool isShownAsMoved(const std::vector<TruePair> &pairs) const
    {
        int shown = 0;
        int all = 0;
        for (const TruePair &pair : pairs) {
            all += pair.kept;
            shown += m_moved.contains({pair.base, pair.other}) ? pair.kept : 0;
        }
        return all > 0 && shown * 2 >= all;
    }

    Found scoreRegrouped(Relation relation, const std::vector<TrueRegrouping> &truth) const
    {
        std::set<std::pair<std::vector<int>, std::vector<int>>> all;
        for (const TrueRegrouping &regrouping : truth)
            all.insert({regrouping.base, regrouping.other});
        Found found;
        found.all = int(all.size());
        for (const Passage &passage : m_pair.passages) {
            if (passage.relation != relation || passage.moved)
                continue;
            ++found.found;
            found.right += all.contains({passage.base, passage.other});
        }
        found.recalled = found.right;
        return found;
    }

    /// The tokens of \a side that are inside one of \a spans.
    std::vector<bool> within(size_t side, std::vector<core::text::Span> spans) const
    {
        std::ranges::sort(spans);
        std::vector<bool> inside;
        size_t next = 0;
        for (const PreparedToken &token : m_texts[side]->tokens()) {
            while (next < spans.size() && spans[next].end <= token.span().begin)
                ++next;
            inside.push_back(next < spans.size() && spans[next].begin <= token.span().begin);
        }
        return inside;
    }

    std::vector<bool> shownAsChanged(size_t side) const
    {
        std::vector<core::text::Span> spans;
        for (const Segment &segment : m_pair.segments) {
            const core::text::Span span = side == 0 ? segment.base : segment.other;
            if (segment.kind != SegmentKind::Equal && segment.kind != SegmentKind::Typography && !span.isEmpty())
                spans.push_back(span);
        }
        return within(side, std::move(spans));
    }

    std::vector<bool> reallyChanged(size_t side) const
    {
        const auto &words = m_layouts[side].words;
        std::vector<bool> kept(words.size(), false);
        for (size_t i = 0; i < m_truth.sourceOfWord.size(); ++i) {
            if (const int source = m_truth.sourceOfWord[i]; source >= 0)
                kept[side == 0 ? size_t(source) : i] = true;
        }
        std::vector<core::text::Span> spans;
        for (size_t i = 0; i < words.size(); ++i) {
            if (!kept[i])
                spans.push_back(words[i]);
        }
        return within(side, std::move(spans));
    }

    void scoreWords()
    {
        const Alignment alignment
            = *align(*m_texts[0], *m_texts[1], sentenceConstraints(*m_texts[0], *m_texts[1], false, {}), false, {});
        const PairTokens tokens = pairTokens(*m_texts[0], *m_texts[1]);
        std::array<std::vector<bool>, 2> linked;
        std::array<std::vector<bool>, 2> rewritten;
        TokenAligner aligner({});
        for (size_t side = 0; side < 2; ++side) {
            linked[side].assign(m_texts[side]->tokens().size(), false);
            rewritten[side] = linked[side];
        }
        for (const AlignedGroup &group : alignment.groups) {
            const auto part = [&](const auto &values, size_t side) {
                return std::span(values).subspan(size_t(group.tokens[side].begin), size_t(group.tokens[side].size()));
            };
            const TokenAligner::Result uncleaned
                = aligner.align(part(tokens.folded[0], 0), part(tokens.folded[1], 1), part(tokens.weight[0], 0),
                                {group.tokens[0].begin, group.tokens[1].begin});
            for (const TokenLink &link : uncleaned.links) {
                linked[0][size_t(link.first)] = true;
                linked[1][size_t(link.second)] = true;
            }
            for (size_t side = 0; side < 2 && group.rewritten; ++side)
                std::fill_n(rewritten[side].begin() + group.tokens[side].begin, group.tokens[side].size(), true);
        }
        for (size_t side = 0; side < 2; ++side) {
            const std::vector<bool> shown = shownAsChanged(side);
            const std::vector<bool> really = reallyChanged(side);
            const auto all = m_texts[side]->tokens();
            for (size_t i = 0; i < all.size(); ++i) {
                if (!all[i].isWord)
                    continue;
                ++m_score.words;
                m_score.changedAll += really[i];
                m_score.markedAll += shown[i];
                m_score.rewritten += rewritten[side][i];
                if (rewritten[side][i])
                    continue;
                m_score.changed += really[i];
                m_score.marked += shown[i];
                m_score.markedUncleaned += !linked[side][i];
            }
        }
    }

    /// By the length of the longest common subsequence, 64 words a step (Hyyrö, "Bit-parallel LCS-length computation
    /// revisited", AWOCA 2004).
    qint64 least() const
    {
        std::array<std::vector<std::uint64_t>, 2> words;
        for (size_t side = 0; side < 2; ++side) {
            for (const PreparedToken &token : m_texts[side]->tokens()) {
                if (token.isWord)
                    words[side].push_back(m_texts[side]->wordOf(token).folded);
            }
        }
        std::unordered_map<std::uint64_t, std::vector<size_t>> placesOf;
        for (size_t i = 0; i < words[0].size(); ++i)
            placesOf[words[0][i]].push_back(i);
        std::vector<std::uint64_t> row(words[0].size() / 64 + 1, ~std::uint64_t(0));
        std::vector<std::uint64_t> matches(row.size(), 0);
        for (const std::uint64_t word : words[1]) {
            const auto found = placesOf.find(word);
            if (found == placesOf.end())
                continue;
            for (const size_t i : found->second)
                matches[i / 64] |= std::uint64_t(1) << (i % 64);
            std::uint64_t carry = 0;
            for (size_t w = 0; w < row.size(); ++w) {
                const std::uint64_t both = row[w] & matches[w];
                const std::uint64_t sum = row[w] + both + carry;
                carry = sum < row[w] || (carry && sum == row[w]) ? 1 : 0;
                row[w] = sum | (row[w] & ~both);
            }
            for (const size_t i : found->second)
                matches[i / 64] = 0;
        }
        qint64 common = 0;
        for (size_t i = 0; i < words[0].size(); ++i)
            common += (row[i / 64] >> (i % 64) & 1) == 0;
        return qint64(words[0].size()) + qint64(words[1].size()) - 2 * common;
    }

    std::array<Layout, 2> m_layouts;
    Truth m_truth;
    std::array<std::shared_ptr<const PreparedText>, 2> m_texts;
    TextPair m_pair;
    std::map<Ends, const TruePair *> m_true;
    std::set<Ends> m_moved; // as the comparison says
    Score m_score;
};

} // namespace

Score &Score::operator+=(const Score &other)
{
    pairs += other.pairs;
    unknowable += other.unknowable;
    moves += other.moves;
    longMoves += other.longMoves;
    falseMoves += other.falseMoves;
    sentences += other.sentences;
    splits += other.splits;
    merges += other.merges;
    words += other.words;
    rewritten += other.rewritten;
    changed += other.changed;
    marked += other.marked;
    markedUncleaned += other.markedUncleaned;
    least += other.least;
    changedAll += other.changedAll;
    markedAll += other.markedAll;
    return *this;
}

Score scoreOf(const Story &base, const Story &version, bool withLeast)
{
    return Scorer(base, version).run(withLeast);
}

} // namespace newsversions
