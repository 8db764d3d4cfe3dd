// SPDX-License-Identifier: MIT
#include "core/compare/passages.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace core::compare {

namespace {

/// Whether all tokens of both sides are linked: equal after folding.
bool isSame(const AlignedGroup &group)
{
    return int(group.links.size()) == group.tokens[0].size() && int(group.links.size()) == group.tokens[1].size();
}

Relation relationOf(size_t base, size_t other, bool same, bool rewritten)
{
    if (base > 1 && other > 1)
        return Relation::Regrouped;
    if (base > 1)
        return Relation::Merged;
    if (other > 1)
        return Relation::Split;
    return same ? Relation::Same : rewritten ? Relation::Rewritten : Relation::Edited;
}

std::vector<int> indices(IndexRange range)
{
    std::vector<int> result(size_t(range.size()));
    std::iota(result.begin(), result.end(), range.begin);
    return result;
}

/// Puts \a passages of texts of \a count sentences (or paragraphs) each in order of the other text; what is removed
/// stands after what it followed in the base.
std::vector<Passage> inOrderOfOther(std::vector<Passage> passages, const std::array<size_t, 2> &count)
{
    constexpr size_t none = size_t(-1);
    std::vector<size_t> atBase(count[0], none); // the passage that begins there
    std::vector<size_t> placeOf(passages.size(), 0);
    for (size_t i = 0; i < passages.size(); ++i) {
        if (!passages[i].base.empty())
            atBase[size_t(passages[i].base.front())] = i;
        if (!passages[i].other.empty())
            placeOf[i] = size_t(passages[i].other.front()) + 1;
    }
    std::vector<size_t> removed;
    size_t after = 0;
    for (const size_t i : atBase) {
        if (i == none)
            continue;
        if (passages[i].other.empty()) {
            placeOf[i] = after;
            removed.push_back(i);
        } else if (!passages[i].moved) {
            after = placeOf[i];
        }
    }

    std::vector<size_t> next(count[1] + 2, 0); // by place: where its next passage goes
    for (const size_t place : placeOf)
        ++next[place + 1];
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::vector<Passage> sorted(passages.size());
    const auto put = [&](size_t i) { sorted[next[placeOf[i]]++] = std::move(passages[i]); };
    for (size_t i = 0; i < passages.size(); ++i) {
        if (!passages[i].other.empty())
            put(i);
    }
    std::ranges::for_each(removed, put);
    return sorted;
}

/// Joins numbers to sets (union by index, path halving).
class Sets
{
public:
    explicit Sets(size_t size) : m_parent(size) { std::iota(m_parent.begin(), m_parent.end(), size_t(0)); }
    size_t find(size_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(size_t a, size_t b) { m_parent[std::max(find(a), find(b))] = std::min(find(a), find(b)); }

private:
    std::vector<size_t> m_parent;
};

/// The paragraphs of both texts, those of the other text numbered after those of the base.
class ParagraphGraph
{
public:
    explicit ParagraphGraph(const Alignment &alignment)
        : m_alignment(alignment), m_baseCount(alignment.texts[0]->paragraphs().size()),
          m_count(m_baseCount + alignment.texts[1]->paragraphs().size()), m_sets(m_count), m_inPlace(m_count, false),
          m_changed(m_count, false), m_isApproximate(m_count, false), m_linked(m_count, 0)
    {
        for (const AlignedGroup &group : alignment.groups) {
            if (!group.moved)
                joinInPlace(group);
        }
        joinMoved();
        noteChanges();
    }

    std::vector<Passage> passages()
    {
        struct OfSet {
            Passage passage;
            bool changed = false;
        };
        std::vector<OfSet> sets;
        std::vector<int> indexOf(m_count, -1); // by set
        for (size_t p = 0; p < m_count; ++p) {
            int &index = indexOf[m_sets.find(p)];
            if (index < 0) {
                index = int(sets.size());
                sets.emplace_back();
            }
            OfSet &set = sets[size_t(index)];
            const bool isBase = p < m_baseCount;
            (isBase ? set.passage.base : set.passage.other).push_back(int(isBase ? p : p - m_baseCount));
            set.changed = set.changed || m_changed[p];
            set.passage.isApproximate = set.passage.isApproximate || m_isApproximate[p];
        }
        std::vector<Passage> result;
        result.reserve(sets.size());
        for (OfSet &set : sets) {
            if (set.passage.other.empty())
                set.passage.relation = Relation::Removed;
            else if (set.passage.base.empty())
                set.passage.relation = Relation::Added;
            else
                describe(set.passage, set.changed);
            result.push_back(std::move(set.passage));
        }
        return result;
    }

private:
    static constexpr double rewrittenBelow = 0.3; // of the words of both paragraphs

    size_t paragraphOf(size_t side, int sentence) const
    {
        return (side == 0 ? 0 : m_baseCount) + size_t(m_alignment.texts[side]->sentences()[size_t(sentence)].paragraph);
    }

    void joinInPlace(const AlignedGroup &group)
    {
        const size_t first = paragraphOf(0, group.sentences[0].begin);
        for (size_t side = 0; side < 2; ++side) {
            for (int s = group.sentences[side].begin; s < group.sentences[side].end; ++s) {
                m_sets.join(first, paragraphOf(side, s));
                m_inPlace[paragraphOf(side, s)] = true;
            }
        }
    }

    /// A paragraph of which nothing is in place belongs to where most of it went, and nowhere else: one that was put
    /// together from sentences of many paragraphs must not tie all these together.
    void joinMoved()
    {
        std::map<std::pair<size_t, size_t>, int> tokensBetween;
        for (const AlignedGroup &group : m_alignment.groups) {
            if (group.moved)
                countTokensBetween(group, tokensBetween);
        }
        struct Destination {
            size_t paragraph = 0;
            int tokens = 0;
        };
        std::vector<Destination> destinations(m_count);
        for (const auto &[ends, tokens] : tokensBetween) {
            if (!m_inPlace[ends.first] && tokens > destinations[ends.first].tokens)
                destinations[ends.first] = {ends.second, tokens};
            if (!m_inPlace[ends.second] && tokens > destinations[ends.second].tokens)
                destinations[ends.second] = {ends.first, tokens};
        }
        for (size_t p = 0; p < m_count; ++p) {
            if (destinations[p].tokens > 0)
                m_sets.join(p, destinations[p].paragraph);
        }
    }

    void countTokensBetween(const AlignedGroup &group, std::map<std::pair<size_t, size_t>, int> &tokensBetween) const
    {
        const int tokens = std::min(group.tokens[0].size(), group.tokens[1].size());
        const auto [first, second] = group.sentences;
        for (size_t a = paragraphOf(0, first.begin); a <= paragraphOf(0, first.end - 1); ++a) {
            for (size_t b = paragraphOf(1, second.begin); b <= paragraphOf(1, second.end - 1); ++b)
                tokensBetween[{a, b}] += tokens;
        }
    }

    void noteChanges()
    {
        std::array<std::vector<bool>, 2> paired;
        for (size_t side = 0; side < 2; ++side)
            paired[side].assign(m_alignment.texts[side]->sentences().size(), false);
        std::vector<int> reached(m_count, -1); // by set: the last sentence of the other text so far
        for (const AlignedGroup &group : m_alignment.groups) {
            // What has gone to another passage, or to another place in this one, is missed where it was.
            const size_t set = m_sets.find(paragraphOf(0, group.sentences[0].begin));
            int &last = reached[set];
            const bool stayed
                = set == m_sets.find(paragraphOf(1, group.sentences[1].begin)) && group.sentences[1].begin > last;
            last = std::max(last, group.sentences[1].begin);
            const bool same = stayed && isSame(group);
            for (size_t side = 0; side < 2; ++side) {
                for (int s = group.sentences[side].begin; s < group.sentences[side].end; ++s) {
                    paired[side][size_t(s)] = true;
                    if (!same)
                        m_changed[paragraphOf(side, s)] = true;
                    if (group.isApproximate)
                        m_isApproximate[paragraphOf(side, s)] = true;
                }
                countLinked(group, side);
            }
        }
        for (size_t side = 0; side < 2; ++side) {
            for (size_t s = 0; s < paired[side].size(); ++s) {
                if (paired[side][s])
                    continue;
                m_changed[paragraphOf(side, int(s))] = true;
                if (m_alignment.isApproximate[side][s])
                    m_isApproximate[paragraphOf(side, int(s))] = true;
            }
        }
    }

    void countLinked(const AlignedGroup &group, size_t side)
    {
        const size_t first = paragraphOf(side, group.sentences[side].begin);
        if (paragraphOf(side, group.sentences[side].end - 1) == first) {
            m_linked[first] += int(group.links.size());
            return;
        }
        for (const TokenLink &link : group.links) {
            const int token = side == 0 ? link.first : link.second;
            ++m_linked[paragraphOf(side, int(m_alignment.texts[side]->tokens()[size_t(token)].sentence))];
        }
    }

    void describe(Passage &passage, bool changed) const
    {
        double linked = 0;
        double tokens = 0;
        passage.moved = true;
        for (const int p : passage.base)
            add(size_t(p), m_alignment.texts[0]->paragraphs()[size_t(p)], linked, tokens, passage.moved);
        for (const int p : passage.other)
            add(m_baseCount + size_t(p), m_alignment.texts[1]->paragraphs()[size_t(p)], linked, tokens, passage.moved);
        passage.relation
            = relationOf(passage.base.size(), passage.other.size(), !changed, linked < rewrittenBelow * tokens);
    }

    void add(size_t index, const PreparedParagraph &paragraph, double &linked, double &tokens, bool &moved) const
    {
        linked += m_linked[index];
        tokens += paragraph.tokens.size();
        moved = moved && !m_inPlace[index];
    }

    const Alignment &m_alignment;
    size_t m_baseCount;
    size_t m_count;
    Sets m_sets;
    std::vector<bool> m_inPlace; // has a pair of sentences that has not moved
    std::vector<bool> m_changed;
    std::vector<bool> m_isApproximate;
    std::vector<int> m_linked; // tokens
};

void addUnpaired(const Alignment &alignment, size_t side, Relation relation, std::vector<Passage> &passages)
{
    std::vector<bool> paired(alignment.texts[side]->sentences().size(), false);
    for (const AlignedGroup &group : alignment.groups)
        std::fill(paired.begin() + group.sentences[side].begin, paired.begin() + group.sentences[side].end, true);
    for (size_t s = 0; s < paired.size(); ++s) {
        if (paired[s])
            continue;
        Passage passage{relation, false, {}, {}, alignment.isApproximate[side][s]};
        (side == 0 ? passage.base : passage.other).push_back(int(s));
        passages.push_back(std::move(passage));
    }
}

} // namespace

std::vector<Passage> sentencePassages(const Alignment &alignment)
{
    std::vector<Passage> passages;
    passages.reserve(alignment.texts[0]->sentences().size() + alignment.texts[1]->sentences().size()
                     - alignment.groups.size());
    for (const AlignedGroup &group : alignment.groups) {
        const Relation relation = relationOf(size_t(group.sentences[0].size()), size_t(group.sentences[1].size()),
                                             isSame(group), group.rewritten);
        passages.push_back(
            {relation, group.moved, indices(group.sentences[0]), indices(group.sentences[1]), group.isApproximate});
    }
    addUnpaired(alignment, 0, Relation::Removed, passages);
    addUnpaired(alignment, 1, Relation::Added, passages);
    return inOrderOfOther(std::move(passages),
                          {alignment.texts[0]->sentences().size(), alignment.texts[1]->sentences().size()});
}

std::vector<Passage> paragraphPassages(const Alignment &alignment)
{
    return inOrderOfOther(ParagraphGraph(alignment).passages(),
                          {alignment.texts[0]->paragraphs().size(), alignment.texts[1]->paragraphs().size()});
}

std::vector<LevelBlock> levelBlocks(const Alignment &alignment)
{
    std::vector<LevelBlock> blocks;
    for (const AlignedGroup &group : alignment.groups) {
        if (group.moved)
            continue;
        std::array<IndexRange, 2> paragraphs;
        for (size_t side = 0; side < 2; ++side) {
            const auto sentences = alignment.texts[side]->sentences();
            paragraphs[side] = {sentences[size_t(group.sentences[side].begin)].paragraph,
                                sentences[size_t(group.sentences[side].end - 1)].paragraph + 1};
        }
        const bool touches
            = !blocks.empty()
              && (paragraphs[0].begin < blocks.back().base.end || paragraphs[1].begin < blocks.back().other.end);
        if (touches) {
            blocks.back().base.end = std::max(blocks.back().base.end, paragraphs[0].end);
            blocks.back().other.end = std::max(blocks.back().other.end, paragraphs[1].end);
        } else {
            blocks.push_back({paragraphs[0], paragraphs[1]});
        }
    }
    return blocks;
}

} // namespace core::compare
