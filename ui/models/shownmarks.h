// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "ui/models/cellcontent.h"

#include <span>
#include <vector>

namespace ui {

/// How \a annotation looks at \a span: its colour, number and tool tip.
ShownMark shownMark(const core::annotation::Project &project, const core::annotation::Annotation &annotation,
                    core::text::Span span);

/// Where a mark stands; of one with several spans one of them.
struct PlacedMark {
    core::AnnotationId id;
    core::text::Span span;
    int depth = 0; ///< as ShownMark's
    bool isFirst = false;
    bool isStatement = false;
    qsizetype reach = 0; ///< the greatest end of those up to it

    friend bool operator==(const PlacedMark &, const PlacedMark &) = default;
};

/// The marks of one article, ready to be drawn: by begin, with levels so that those which overlap can be told apart.
/// What a mark is about is looked up when it is drawn: of fifty thousand marks a screen shows a hundred.
class ShownMarks
{
public:
    ShownMarks() = default;
    /// \a project must outlive it. O(marks · overlapping marks).
    ShownMarks(const core::annotation::Project &project, core::ArticleId article);

    /// Takes over that \a mark has come, has gone or is another, and says where it makes a difference.
    /// O(marks), but quickly, + overlapping marks².
    core::text::Span update(core::AnnotationId mark);

    /// The same for annotations of the article that have come, which may be very many. O(marks · overlapping marks).
    void add(std::span<const core::annotation::Annotation *const> annotations);

    /// Those that reach into \a span, cut to it. O(log marks + found).
    std::vector<ShownMark> in(core::text::Span span) const;

    /// The spans of \a mark that reach into \a near, whole. O(log marks + marks in \a near).
    std::vector<core::text::Span> spansOf(core::AnnotationId mark, core::text::Span near) const;

    /// All, by begin, the longer first.
    std::span<const PlacedMark> all() const { return m_marks; }

private:
    void insert(const core::annotation::Annotation &annotation);
    void arrange();
    core::text::Span level(core::text::Span changed);

    const core::annotation::Project *m_project = nullptr;
    core::ArticleId m_article = core::ArticleId::make();
    std::vector<PlacedMark> m_marks;
};

} // namespace ui
