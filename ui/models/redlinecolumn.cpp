// SPDX-License-Identifier: MIT
#include "ui/models/redlinecolumn.h"

#include "core/text/trimmed.h"

#include <algorithm>
#include <optional>

namespace ui {

using namespace core::compare;
using core::text::Span;

namespace {

class ColumnBuilder
{
public:
    ColumnBuilder(const Comparison &comparison, size_t version)
        : m_base(*comparison.versions[comparison.base]), m_other(*comparison.versions[version]),
          m_pair(comparison.pairs[version])
    {
        findLevel(comparison, version);
    }

    RedlineColumn build()
    {
        for (const Segment &segment : m_pair.segments) {
            if (segment.move > 0 && !segment.other.isEmpty())
                noteMovedHere(segment.other);
            if (!segment.isChange() || segment.base.isEmpty() || segment.kind == SegmentKind::Typography)
                continue;
            eachParagraph(segment.base, [&](int paragraph, Span part) {
                if (segment.move > 0)
                    add(paragraphOf(m_other, segment.other.begin), segment.other.begin, part, false);
                else if (m_level[size_t(paragraph)])
                    addLevel(paragraph, segment.other.begin, part, false);
            });
        }
        addMovedAway();
        std::ranges::stable_sort(m_result.insets, {},
                                 [](const BaseInset &inset) { return std::pair(inset.paragraph, inset.position); });
        return std::move(m_result);
    }

private:
    static int paragraphOf(const PreparedText &text, qsizetype position)
    {
        const auto paragraphs = text.paragraphs();
        const auto behind = std::ranges::upper_bound(paragraphs, position, {},
                                                     [](const PreparedParagraph &p) { return p.span.begin; });
        return std::max(0, int(behind - paragraphs.begin()) - 1);
    }

    /// What of the version stands in the rows of each paragraph of the base.
    void findLevel(const Comparison &comparison, size_t version)
    {
        m_level.assign(m_base.paragraphs().size(), std::nullopt);
        m_standsAlone.assign(m_base.paragraphs().size(), false);
        IndexRange last;
        for (const Slot &slot : comparison.slotTable.rows) {
            const Cell &cell = slot.cells[version];
            if (cell.kind == Cell::Kind::Text)
                last = cell.paragraphs;
            const Cell &base = slot.cells[comparison.base];
            for (int p = base.paragraphs.begin; base.kind == Cell::Kind::Text && p < base.paragraphs.end; ++p) {
                if (cell.kind != Cell::Kind::Absent)
                    m_level[size_t(p)] = last;
                m_standsAlone[size_t(p)] = cell.kind == Cell::Kind::Absent;
            }
        }
    }

    /// \a take(paragraph, part) for every paragraph of the base that \a span touches with more than white space.
    template<class Take>
    void eachParagraph(Span span, Take take) const
    {
        const auto paragraphs = m_base.paragraphs();
        for (int p = paragraphOf(m_base, span.begin); p < int(paragraphs.size()); ++p) {
            const Span whole = paragraphs[size_t(p)].span;
            if (whole.begin >= span.end)
                break;
            if (const Span part = core::text::trimmed(m_base.text(), span.intersected(whole)); !part.isEmpty())
                take(p, part);
        }
    }

    void add(int paragraph, qsizetype position, Span base, bool isMoved)
    {
        const Span whole = m_other.paragraphs()[size_t(paragraph)].span;
        m_result.insets.push_back({paragraph, std::clamp(position, whole.begin, whole.end), base, isMoved});
    }

    /// Beside what its paragraph of the base is level with, as near to \a position as that goes.
    void addLevel(int baseParagraph, qsizetype position, Span base, bool isMoved)
    {
        const IndexRange level = *m_level[size_t(baseParagraph)];
        add(std::clamp(paragraphOf(m_other, position), level.begin, level.end - 1), position, base, isMoved);
    }

    /// Where moved passages stood: behind what is still in place before them.
    void addMovedAway()
    {
        std::vector<const Segment *> inOrder;
        for (const Segment &segment : m_pair.segments) {
            if (!segment.base.isEmpty())
                inOrder.push_back(&segment);
        }
        std::ranges::stable_sort(inOrder, {}, [](const Segment *segment) { return segment->base; });
        qsizetype position = 0;
        for (size_t i = 0; i < inOrder.size(); ++i) {
            if (inOrder[i]->move == 0) {
                position = std::max(position, inOrder[i]->other.end);
                noteAlone(inOrder[i]->base, false);
                continue;
            }
            Span passage = inOrder[i]->base;
            for (; i + 1 < inOrder.size() && inOrder[i + 1]->move == inOrder[i]->move; ++i)
                passage = passage.united(inOrder[i + 1]->base);
            noteAlone(passage, true);
            eachParagraph(passage, [&](int paragraph, Span part) {
                if (m_level[size_t(paragraph)])
                    addLevel(paragraph, position, part, true);
            });
        }
    }

    void noteAlone(Span base, bool isMoved)
    {
        eachParagraph(base, [&](int paragraph, Span part) {
            if (m_standsAlone[size_t(paragraph)])
                m_result.alone.push_back({paragraph, -1, part, isMoved});
        });
    }

    void noteMovedHere(Span other)
    {
        if (!m_result.movedHere.empty() && m_result.movedHere.back().end == other.begin)
            m_result.movedHere.back().end = other.end;
        else
            m_result.movedHere.push_back(other);
    }

    const PreparedText &m_base;
    const PreparedText &m_other;
    const TextPair &m_pair;
    std::vector<std::optional<IndexRange>> m_level; // by paragraph of the base: what of the version is beside it
    std::vector<bool> m_standsAlone;                // likewise: nothing is
    RedlineColumn m_result;
};

bool needsSpace(QChar before, QChar after)
{
    return !before.isSpace() && !after.isSpace() && !after.isPunct();
}

} // namespace

std::span<const BaseInset> RedlineColumn::insetsOf(int paragraph) const
{
    const auto range = std::ranges::equal_range(insets, paragraph, {}, &BaseInset::paragraph);
    return {range.begin(), range.end()};
}

std::span<const BaseInset> RedlineColumn::aloneOf(int baseParagraph) const
{
    const auto range = std::ranges::equal_range(alone, baseParagraph, {}, &BaseInset::paragraph);
    return {range.begin(), range.end()};
}

bool RedlineColumn::isMovedHere(Span span) const
{
    const auto behind = std::ranges::upper_bound(movedHere, span.begin, {}, &Span::begin);
    return behind != movedHere.begin() && std::prev(behind)->contains(span);
}

RedlineColumn redlineColumnOf(const Comparison &comparison, size_t version)
{
    return ColumnBuilder(comparison, version).build();
}

void putInto(ShownParagraph &shown, std::span<const BaseInset> insets, QStringView baseText)
{
    qsizetype added = 0;
    for (const BaseInset &inset : insets) {
        QString words = core::text::textOf(baseText, inset.base).toString();
        words.replace(u'\n', u' ');
        const qsizetype offset = inset.position - shown.span.begin + added;
        qsizetype lead = 0;
        if (offset > 0 && needsSpace(shown.text[offset - 1], words.front())) {
            words.prepend(u' ');
            lead = 1;
        }
        const qsizetype length = words.size() - lead;
        if (offset < shown.text.size() && needsSpace(words.back(), shown.text[offset]))
            words += u' ';
        shown.text.insert(offset, words);
        shown.insets.push_back(
            {inset.position, words.size(), {offset + lead, offset + lead + length}, inset.base, inset.isMoved});
        added += words.size();
    }
}

qsizetype counterpartOf(const TextPair &pair, qsizetype basePosition)
{
    const auto found = std::ranges::find_if(
        pair.segments, [basePosition](const Segment &segment) { return segment.base.contains(basePosition); });
    if (found == pair.segments.end())
        return pair.segments.empty() ? 0 : pair.segments.back().other.end;
    const qsizetype inside = found->kind == SegmentKind::Equal ? basePosition - found->base.begin : 0;
    return found->other.begin + inside;
}

} // namespace ui
