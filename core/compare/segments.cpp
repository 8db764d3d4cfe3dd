// SPDX-License-Identifier: MIT
#include "core/compare/segments.h"

#include "core/compare/changeclass.h"
#include "core/compare/segmentbuilder.h"

#include <algorithm>
#include <utility>

namespace core::compare {

namespace {

class Segmenter
{
public:
    explicit Segmenter(const Alignment &alignment) : m_alignment(alignment), m_classes(alignment.texts) {}

    Segmentation run()
    {
        for (size_t side = 0; side < 2; ++side)
            m_result.words[side] = m_alignment.wordCount(side);
        numberMoves();
        addBeginnings();
        findRemoved();
        const auto sentences = m_alignment.texts[1]->sentences();
        const std::vector<const AlignedGroup *> groupAt = groupsByOther();
        addRemovedBefore(0);
        for (int s = 0; s < int(sentences.size());) {
            if (const AlignedGroup *group = groupAt[size_t(s)]) {
                addGroup(*group);
                s = group->sentences[1].end;
                if (!group->moved)
                    addRemovedBefore(s);
            } else {
                addAddedSentence(s++);
            }
        }
        m_result.segments = m_builder.take();
        return std::move(m_result);
    }

private:
    const PreparedText &text(size_t side) const { return *m_alignment.texts[side]; }
    const PreparedToken &token(size_t side, int index) const { return text(side).tokens()[size_t(index)]; }
    bool isSame(text::Span base, text::Span other) const
    {
        return text::textOf(text(0).text(), base) == text::textOf(text(1).text(), other);
    }

    /// What stands between a token and the next one, or the end of the text.
    text::Span spaceAfter(size_t side, int index) const
    {
        const auto tokens = text(side).tokens();
        const bool isLast = size_t(index) + 1 == tokens.size();
        return {tokens[size_t(index)].end, isLast ? text(side).text().size() : tokens[size_t(index) + 1].begin};
    }
    /// The tokens of a range with what stands after the last.
    text::Span spanOf(size_t side, IndexRange range) const
    {
        return {token(side, range.begin).begin, spaceAfter(side, range.end - 1).end};
    }

    text::Span spanWithoutSpace(size_t side, IndexRange range) const
    {
        return {token(side, range.begin).begin, token(side, range.end - 1).end};
    }

    std::vector<const AlignedGroup *> groupsByOther() const
    {
        std::vector<const AlignedGroup *> groups(text(1).sentences().size() + 1, nullptr);
        for (const AlignedGroup &group : m_alignment.groups)
            groups[size_t(group.sentences[1].begin)] = &group;
        return groups;
    }

    /// Moved groups that are neighbours on both sides are one moved passage. Numbers ascend in order of the other text.
    void numberMoves()
    {
        int count = 0;
        const AlignedGroup *previous = nullptr;
        m_moves.assign(text(1).sentences().size() + 1, 0);
        for (const AlignedGroup *group : groupsByOther()) {
            if (!group || !group->moved)
                continue;
            const bool goesOn = previous && previous->sentences[0].end == group->sentences[0].begin
                                && previous->sentences[1].end == group->sentences[1].begin;
            count += !goesOn;
            m_moves[size_t(group->sentences[1].begin)] = count;
            previous = group;
        }
    }

    /// Metadata prefixes, and white space before the first token.
    void addBeginnings()
    {
        std::array<text::Span, 2> space;
        for (size_t side = 0; side < 2; ++side) {
            const auto prefix = text(side).structure().metadataPrefix;
            const qsizetype prefixEnd = prefix ? prefix->end : 0;
            const auto tokens = text(side).tokens();
            space[side] = {prefixEnd, tokens.empty() ? text(side).text().size() : tokens.front().begin};
            if (prefixEnd == 0)
                continue;
            if (side == 0)
                m_builder.addRemoved(ChangeClass::Furniture, {0, prefixEnd});
            else
                m_builder.addAdded(ChangeClass::Furniture, {0, prefixEnd});
        }
        addSpaces(space[0], space[1], 0);
    }

    void addSpaces(text::Span base, text::Span other, int move)
    {
        if (!base.isEmpty() && !other.isEmpty()) {
            if (isSame(base, other))
                m_builder.add(SegmentKind::Equal, ChangeClass::None, base, other, move);
            else
                m_builder.add(SegmentKind::Typography, ChangeClass::Space, base, other, move);
        } else if (!base.isEmpty()) {
            m_builder.addLoneBaseSpace(base);
        } else if (!other.isEmpty()) {
            m_builder.addLoneOtherSpace(other);
        }
    }

    /// Unpaired sentences of the base stand right after the last pair before them that is in place.
    void findRemoved()
    {
        const size_t count = text(0).sentences().size();
        std::vector<const AlignedGroup *> groupAt(count, nullptr);
        for (const AlignedGroup &group : m_alignment.groups) {
            for (int s = group.sentences[0].begin; s < group.sentences[0].end; ++s)
                groupAt[size_t(s)] = &group;
        }
        int after = 0;
        for (size_t s = 0; s < count; ++s) {
            if (!groupAt[s])
                m_removed.push_back({after, int(s)});
            else if (!groupAt[s]->moved)
                after = groupAt[s]->sentences[1].end;
        }
    }

    void addRemovedBefore(int otherSentence)
    {
        for (; m_nextRemoved < m_removed.size() && m_removed[m_nextRemoved].before <= otherSentence; ++m_nextRemoved) {
            const int s = m_removed[m_nextRemoved].sentence;
            const IndexRange tokens = text(0).sentences()[size_t(s)].tokens;
            const ChangeClass kind
                = m_alignment.isLeftOut[0][size_t(s)] ? ChangeClass::Furniture : m_classes.of({tokens, {}});
            m_builder.breakHere();
            m_builder.addRemoved(kind, spanOf(0, tokens));
            m_builder.breakHere();
        }
    }

    void addAddedSentence(int s)
    {
        const IndexRange tokens = text(1).sentences()[size_t(s)].tokens;
        const ChangeClass kind
            = m_alignment.isLeftOut[1][size_t(s)] ? ChangeClass::Furniture : m_classes.of({IndexRange{}, tokens});
        m_builder.breakHere();
        m_builder.addAdded(kind, spanOf(1, tokens));
        m_builder.breakHere();
    }

    /// What only one side has is one change with the end of the group before only where both stand side by side in
    /// either text: else it would be one seen from this side, and two from the other.
    void addGroup(const AlignedGroup &group)
    {
        if (group.tokens[0].begin != std::exchange(m_groupEnd, group.tokens[0].end))
            m_builder.breakHere();
        const int move = m_moves[size_t(group.sentences[1].begin)];
        int base = group.tokens[0].begin;
        int other = group.tokens[1].begin;
        for (auto link = group.links.begin(); link != group.links.end();) {
            addUnlinked({base, link->first}, {other, link->second}, move);
            const auto runEnd = std::adjacent_find(link, group.links.end(), [](TokenLink a, TokenLink b) {
                return b.first != a.first + 1 || b.second != a.second + 1;
            });
            const auto length = int(runEnd - link) + (runEnd != group.links.end());
            addRun({link->first, link->first + length}, {link->second, link->second + length}, move);
            base = link->first + length;
            other = link->second + length;
            link += length;
        }
        addUnlinked({base, group.tokens[0].end}, {other, group.tokens[1].end}, move);
    }

    /// Tokens that are linked one by one. Mostly they are the same to the letter.
    void addRun(IndexRange base, IndexRange other, int move)
    {
        const text::Span before = spanWithoutSpace(0, base);
        const text::Span after = spanWithoutSpace(1, other);
        countShared(base, other);
        if (isSame(before, after)) {
            m_builder.add(SegmentKind::Equal, ChangeClass::None, before, after, move);
            addSpaces(spaceAfter(0, base.end - 1), spaceAfter(1, other.end - 1), move);
            return;
        }
        for (int k = 0; k < base.size(); ++k)
            addLinked({base.begin + k, other.begin + k}, move);
    }

    void addUnlinked(IndexRange base, IndexRange other, int move)
    {
        if (base.size() == 0 && other.size() == 0)
            return;
        if (other.size() == 0)
            m_builder.addRemoved(m_classes.of({base, other}), spanOf(0, base), move);
        else if (base.size() == 0)
            m_builder.addAdded(m_classes.of({base, other}), spanOf(1, other), move);
        else
            addReplaced(base, other, move);
    }

    void addReplaced(IndexRange base, IndexRange other, int move)
    {
        const text::Span before = spanWithoutSpace(0, base);
        const text::Span after = spanWithoutSpace(1, other);
        const text::Span spaceBefore = spaceAfter(0, base.end - 1);
        const text::Span spaceNow = spaceAfter(1, other.end - 1);
        if (isSame(before, after)) {
            // Read differently because of what stands around it, but the same to the letter.
            m_builder.add(SegmentKind::Equal, ChangeClass::None, before, after, move);
            countShared(base, other);
            addSpaces(spaceBefore, spaceNow, move);
            return;
        }
        const ChangeClass kind = m_classes.of({base, other});
        const bool spacesDiffer = !spaceBefore.isEmpty() && !spaceNow.isEmpty() && !isSame(spaceBefore, spaceNow);
        if (spacesDiffer) {
            m_builder.add(SegmentKind::Replaced, kind, before, after, move);
            addSpaces(spaceBefore, spaceNow, move);
        } else {
            m_builder.add(SegmentKind::Replaced, kind, before.united(spaceBefore), after.united(spaceNow), move);
        }
    }

    void countShared(IndexRange base, IndexRange other)
    {
        for (int i = base.begin; i < base.end; ++i)
            m_result.sharedWords[0] += token(0, i).isWord;
        for (int i = other.begin; i < other.end; ++i)
            m_result.sharedWords[1] += token(1, i).isWord;
    }

    void addLinked(const TokenLink &link, int move)
    {
        const PreparedToken &base = token(0, link.first);
        const PreparedToken &other = token(1, link.second);
        if (isSame(base.span(), other.span()))
            m_builder.add(SegmentKind::Equal, ChangeClass::None, base.span(), other.span(), move);
        else
            m_builder.add(SegmentKind::Typography, base.isWord ? ChangeClass::Other : ChangeClass::Punctuation,
                          base.span(), other.span(), move);
        addSpaces(spaceAfter(0, link.first), spaceAfter(1, link.second), move);
    }

    struct RemovedSentence {
        int before; // sentence of the other text that it stands before
        int sentence;
    };

    const Alignment &m_alignment;
    ChangeClasses m_classes;
    SegmentBuilder m_builder;
    Segmentation m_result;
    std::vector<int> m_moves; // by first sentence of the group in the other text
    std::vector<RemovedSentence> m_removed;
    size_t m_nextRemoved = 0;
    int m_groupEnd = 0; // token of the base behind the last group
};

} // namespace

Segmentation segmentsOf(const Alignment &alignment)
{
    return Segmenter(alignment).run();
}

} // namespace core::compare
