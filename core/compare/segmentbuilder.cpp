// SPDX-License-Identifier: MIT
#include "core/compare/segmentbuilder.h"

namespace core::compare {

namespace {

/// \a span with the white space before it, if it begins where that ends.
text::Span withSpaceBefore(text::Span span, std::optional<text::Span> &space)
{
    if (!space || space->end != span.begin)
        return span;
    const qsizetype begin = space->begin;
    space.reset();
    return {begin, span.end};
}

} // namespace

void SegmentBuilder::add(SegmentKind kind, ChangeClass changeClass, text::Span base, text::Span other, int move)
{
    Q_ASSERT(!base.isEmpty() && !other.isEmpty());
    if (kind == SegmentKind::Replaced) {
        base = withSpaceBefore(base, m_loneBase);
        other = withSpaceBefore(other, m_loneOther);
    }
    flushBase();
    flushOther();
    append({kind, changeClass, base, other, move});
}

void SegmentBuilder::addRemoved(ChangeClass changeClass, text::Span base, int move)
{
    base = withSpaceBefore(base, m_loneBase);
    flushBase();
    append({SegmentKind::Removed, changeClass, base, {m_otherEnd, m_otherEnd}, move});
}

void SegmentBuilder::addAdded(ChangeClass changeClass, text::Span other, int move)
{
    other = withSpaceBefore(other, m_loneOther);
    flushOther();
    append({SegmentKind::Added, changeClass, {m_baseEnd, m_baseEnd}, other, move});
}

void SegmentBuilder::addLoneBaseSpace(text::Span space)
{
    flushBase();
    m_loneBase = space;
}

void SegmentBuilder::addLoneOtherSpace(text::Span space)
{
    flushOther();
    m_loneOther = space;
}

void SegmentBuilder::flushBase()
{
    if (const auto space = std::exchange(m_loneBase, std::nullopt))
        append({SegmentKind::Removed, ChangeClass::Space, *space, {m_otherEnd, m_otherEnd}, 0});
}

void SegmentBuilder::flushOther()
{
    if (const auto space = std::exchange(m_loneOther, std::nullopt))
        append({SegmentKind::Added, ChangeClass::Space, {m_baseEnd, m_baseEnd}, *space, 0});
}

void SegmentBuilder::append(Segment segment)
{
    if (!segment.base.isEmpty())
        m_baseEnd = segment.base.end;
    if (!segment.other.isEmpty())
        m_otherEnd = segment.other.end;
    if (std::exchange(m_mayJoin, true) && !m_segments.empty()) {
        Segment &last = m_segments.back();
        const bool alike
            = last.kind == segment.kind && last.changeClass == segment.changeClass && last.move == segment.move;
        if (alike && last.base.end == segment.base.begin && last.other.end == segment.other.begin) {
            last.base.end = segment.base.end;
            last.other.end = segment.other.end;
            return;
        }
    }
    m_segments.push_back(segment);
}

std::vector<Segment> SegmentBuilder::take()
{
    flushBase();
    flushOther();
    return std::move(m_segments);
}

} // namespace core::compare
