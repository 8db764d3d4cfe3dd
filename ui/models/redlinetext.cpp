// SPDX-License-Identifier: MIT
#include "ui/models/redlinetext.h"

namespace ui {

using core::compare::Segment;
using core::compare::SegmentKind;
using core::text::Span;
using core::text::textOf;

namespace {

class Builder
{
public:
    /// Adds \a words behind one space where they are apart from what has come.
    void add(QStringView words, RedlineText::Kind kind, bool isApart)
    {
        const bool begins = !words.isEmpty() && words.front().isSpace();
        const bool ends = !words.isEmpty() && words.back().isSpace();
        const QString simplified = words.toString().simplified();
        if (simplified.isEmpty()) {
            m_hasSpace = m_hasSpace || !words.isEmpty();
            return;
        }
        if ((m_hasSpace || begins || isApart) && !m_result.text.isEmpty())
            m_result.text += u' ';
        const Span span{m_result.text.size(), m_result.text.size() + simplified.size()};
        m_result.text += simplified;
        m_hasSpace = ends;
        if (!m_result.runs.empty() && m_result.runs.back().kind == kind)
            m_result.runs.back().span.end = span.end;
        else
            m_result.runs.push_back({span, kind});
    }

    RedlineText take() { return std::move(m_result); }

private:
    RedlineText m_result;
    bool m_hasSpace = false; // before what comes next
};

} // namespace

RedlineText redlineOf(QStringView base, QStringView other, std::span<const Segment> segments)
{
    using enum RedlineText::Kind;
    Builder builder;
    qsizetype baseEnd = -1;
    qsizetype otherEnd = -1;
    for (const Segment &segment : segments) {
        const bool isBefore = segment.kind == SegmentKind::Replaced || segment.kind == SegmentKind::Removed;
        const bool isChange = segment.isChange();
        if (isBefore && isChange)
            builder.add(textOf(base, segment.base), Removed, baseEnd >= 0 && segment.base.begin > baseEnd);
        if (!segment.base.isEmpty())
            baseEnd = segment.base.end;
        if (segment.other.isEmpty())
            continue;
        const bool isApart = isBefore || (otherEnd >= 0 && segment.other.begin > otherEnd);
        builder.add(textOf(other, segment.other),
                    !isChange                                 ? Same
                    : segment.kind == SegmentKind::Typography ? Typography
                                                              : Added,
                    isApart);
        otherEnd = segment.other.end;
    }
    return builder.take();
}

} // namespace ui
