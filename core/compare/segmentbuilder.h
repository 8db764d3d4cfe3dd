// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <optional>
#include <vector>

namespace core::compare {

/// Collects segments in order of the other text: joins what belongs together, gives white space that only one side has
/// to the change next to it, and places the empty span of what only one side has.
class SegmentBuilder
{
public:
    /// What both have. Neither span is empty.
    void add(SegmentKind kind, ChangeClass changeClass, text::Span base, text::Span other, int move);
    void addRemoved(ChangeClass changeClass, text::Span base, int move = 0);
    void addAdded(ChangeClass changeClass, text::Span other, int move = 0);

    /// White space after a token that only this side has. It goes with the segment that begins where it ends in the
    /// text of this side, if that is a change, wherever that comes; else it becomes a segment of its own, class Space.
    void addLoneBaseSpace(text::Span space);
    void addLoneOtherSpace(text::Span space);

    /// What comes next does not join what has come: another sentence begins.
    void breakHere() { m_mayJoin = false; }

    std::vector<Segment> take();

private:
    void append(Segment segment);
    void giveBaseSpaces();
    void flushBase();
    void flushOther();

    std::vector<Segment> m_segments;
    std::optional<text::Span> m_loneBase;
    std::optional<text::Span> m_loneOther;
    qsizetype m_baseEnd = 0; // of the last segment that has a base span
    bool m_mayJoin = true;
    qsizetype m_otherEnd = 0; // all of the other text before is covered
};

} // namespace core::compare
