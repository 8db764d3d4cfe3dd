// SPDX-License-Identifier: MIT
#include "ui/models/shownmarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core::annotation;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShownMarks)
};

void describe(ShownMark &shown, const Project &project, const Mention &mention)
{
    const Entity *entity = project.entity(mention.entity);
    const EntityType *type = entity ? project.type(entity->type) : nullptr;
    shown.typeColor = type ? shownColor(*type) : 0;
    if (entity && type)
        shown.toolTip = Texts::tr("%1: %2").arg(displayName(*type), entity->name);
}

void describe(ShownMark &shown, const Project &project, const Statement &statement)
{
    const Claim *claim = project.claim(statement.claim);
    if (!claim)
        return;
    shown.claimNumber = claim->number;
    shown.toolTip = Texts::tr("Claim %1: %2").arg(claim->number).arg(claim->label);
    if (!statement.saidBy.isEmpty())
        shown.toolTip += u'\n' + Texts::tr("Said by %1").arg(statement.saidBy);
}

} // namespace

ShownMark shownMark(const Project &project, const Annotation &annotation, core::text::Span span)
{
    ShownMark shown{.id = idOf(annotation), .span = span, .isFirst = true, .toolTip = {}};
    std::visit([&](const auto &either) { describe(shown, project, either); }, annotation);
    return shown;
}

ShownMarks::ShownMarks(const Project &project, core::ArticleId article)
{
    for (const core::AnnotationId id : project.annotationsOf(article)) {
        const Annotation &annotation = *project.annotation(id);
        const auto spans = markOf(annotation).spans.all();
        for (size_t i = 0; i < spans.size(); ++i) {
            ShownMark shown = shownMark(project, annotation, spans[i]);
            shown.isFirst = i == 0;
            m_marks.push_back(std::move(shown));
        }
    }
    std::ranges::stable_sort(m_marks, [](const ShownMark &a, const ShownMark &b) {
        return std::pair(a.span.begin, -a.span.end) < std::pair(b.span.begin, -b.span.end);
    });

    std::vector<qsizetype> endOfLevel; // where the last mark on each level ends
    qsizetype reach = 0;
    for (ShownMark &mark : m_marks) {
        const auto free = std::ranges::find_if(endOfLevel, [&](qsizetype end) { return end <= mark.span.begin; });
        mark.depth = int(free - endOfLevel.begin());
        if (free == endOfLevel.end())
            endOfLevel.push_back(mark.span.end);
        else
            *free = mark.span.end;
        reach = std::max(reach, mark.span.end);
        m_reach.push_back(reach);
    }
}

std::vector<core::text::Span> ShownMarks::spansOf(core::AnnotationId mark, core::text::Span near) const
{
    const auto first = std::ranges::upper_bound(m_reach, near.begin) - m_reach.begin();
    std::vector<core::text::Span> spans;
    for (size_t i = size_t(first); i < m_marks.size() && m_marks[i].span.begin < near.end; ++i) {
        if (m_marks[i].id == mark && m_marks[i].span.overlaps(near))
            spans.push_back(m_marks[i].span);
    }
    return spans;
}

std::vector<ShownMark> ShownMarks::in(core::text::Span span) const
{
    // m_reach ascends: nothing before the first that reaches beyond the begin can overlap.
    const auto first = std::ranges::upper_bound(m_reach, span.begin) - m_reach.begin();
    std::vector<ShownMark> found;
    for (size_t i = size_t(first); i < m_marks.size() && m_marks[i].span.begin < span.end; ++i) {
        if (!m_marks[i].span.overlaps(span))
            continue;
        ShownMark mark = m_marks[i];
        mark.isFirst = mark.isFirst && span.contains(mark.span.begin);
        mark.span = mark.span.intersected(span);
        found.push_back(std::move(mark));
    }
    return found;
}

} // namespace ui
