// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "ui/models/cellcontent.h"

#include <vector>

namespace ui {

/// How \a annotation looks at \a span: its colour, number and tool tip.
ShownMark shownMark(const core::annotation::Project &project, const core::annotation::Annotation &annotation,
                    core::text::Span span);

/// The marks of one article, ready to be drawn: by begin, with levels so that those which overlap can be told apart.
class ShownMarks
{
public:
    ShownMarks() = default;
    /// O(marks · overlapping marks).
    ShownMarks(const core::annotation::Project &project, core::ArticleId article);

    /// Those that reach into \a span, cut to it. O(log marks + found).
    std::vector<ShownMark> in(core::text::Span span) const;

    /// The spans of \a mark that reach into \a near, whole. O(log marks + marks in \a near).
    std::vector<core::text::Span> spansOf(core::AnnotationId mark, core::text::Span near) const;

private:
    std::vector<ShownMark> m_marks; // ascending by begin
    std::vector<qsizetype> m_reach; // by mark: the greatest end up to it
};

} // namespace ui
