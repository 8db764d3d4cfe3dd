// SPDX-License-Identifier: MIT
#include "core/compare/segmentbuilder.h"

#include <map>
#include <set>

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
    giveBaseSpaces();
    return std::move(m_segments);
}

/// Where passages have crossed, the change that white space of the base goes with comes anywhere: earlier, or later.
void SegmentBuilder::giveBaseSpaces()
{
    const auto isSpace = [](const Segment &segment) {
        return segment.kind == SegmentKind::Removed && segment.changeClass == ChangeClass::Space;
    };
    std::map<qsizetype, qsizetype> beginByEnd;
    for (const Segment &segment : m_segments) {
        if (isSpace(segment))
            beginByEnd.emplace(segment.base.end, segment.base.begin);
    }
    if (beginByEnd.empty())
        return;
    std::set<qsizetype> given; // begins
    for (Segment &segment : m_segments) {
        const bool isChange = segment.kind == SegmentKind::Replaced || segment.kind == SegmentKind::Removed;
        if (!isChange || isSpace(segment))
            continue;
        if (const auto space = beginByEnd.find(segment.base.begin); space != beginByEnd.end()) {
            segment.base.begin = space->second;
            given.insert(space->second);
        }
    }
    std::erase_if(m_segments,
                  [&](const Segment &segment) { return isSpace(segment) && given.contains(segment.base.begin); });
}

} // namespace core::compare
