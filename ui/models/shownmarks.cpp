// SPDX-License-Identifier: MIT
#include "ui/models/shownmarks.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

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

/// The order in which marks are drawn and levels are given.
auto orderOf(const PlacedMark &mark)
{
    return std::tuple(mark.span.begin, -mark.span.end, mark.id);
}

} // namespace

ShownMark shownMark(const Project &project, const Annotation &annotation, core::text::Span span)
{
    ShownMark shown{.id = idOf(annotation), .span = span, .isFirst = true, .toolTip = {}};
    std::visit([&](const auto &either) { describe(shown, project, either); }, annotation);
    return shown;
}

ShownMarks::ShownMarks(const Project &project, core::ArticleId article) : m_project(&project), m_article(article)
{
    for (const core::AnnotationId id : project.annotationsOf(article))
        insert(*project.annotation(id));
    arrange();
}

void ShownMarks::add(std::span<const Annotation *const> annotations)
{
    m_marks.reserve(m_marks.size() + annotations.size());
    for (const Annotation *annotation : annotations)
        insert(*annotation);
    arrange();
}

/// All of them, wherever they stand.
void ShownMarks::arrange()
{
    if (!std::ranges::is_sorted(m_marks, {}, orderOf))
        std::ranges::sort(m_marks, {}, orderOf);
    if (!m_marks.empty())
        level({0, m_project->article(m_article)->text.size()});
}

/// At the end, wherever it belongs.
void ShownMarks::insert(const Annotation &annotation)
{
    bool isFirst = true;
    for (const core::text::Span span : markOf(annotation).spans.all())
        m_marks.push_back({.id = markOf(annotation).id,
                           .span = span,
                           .isFirst = std::exchange(isFirst, false),
                           .isStatement = std::holds_alternative<Statement>(annotation)});
}

core::text::Span ShownMarks::update(core::AnnotationId id)
{
    std::optional<core::text::Span> changed;
    const auto note = [&](core::text::Span span) {
        changed
            = changed ? core::text::Span{std::min(changed->begin, span.begin), std::max(changed->end, span.end)} : span;
    };
    std::erase_if(m_marks, [&](const PlacedMark &mark) {
        if (mark.id == id)
            note(mark.span);
        return mark.id == id;
    });
    const Annotation *annotation = m_project->annotation(id);
    if (annotation && markOf(*annotation).article == m_article) {
        note(markOf(*annotation).spans.hull());
        const auto before = std::ssize(m_marks);
        insert(*annotation);
        for (auto added = m_marks.begin() + before; added != m_marks.end(); ++added)
            std::rotate(std::ranges::upper_bound(m_marks.begin(), added, orderOf(*added), {}, orderOf), added,
                        added + 1);
    }
    return changed ? level(*changed) : core::text::Span();
}

/// Gives all marks their levels that may have others because marks in \a changed came or went: from where no mark
/// reaches into it to where none reaches out of it.
core::text::Span ShownMarks::level(core::text::Span changed)
{
    auto mark = std::ranges::lower_bound(m_marks, changed.begin, {}, [](const PlacedMark &m) { return m.span.begin; });
    qsizetype from = changed.begin;
    while (mark != m_marks.begin() && std::prev(mark)->reach > from) {
        --mark;
        from = mark->span.begin;
    }
    std::vector<qsizetype> endOfLevel; // where the last mark on each level ends
    qsizetype reach = mark == m_marks.begin() ? 0 : std::prev(mark)->reach;
    for (; mark != m_marks.end() && (mark->span.begin < reach || mark->span.begin < changed.end); ++mark) {
        const auto free = std::ranges::find_if(endOfLevel, [&](qsizetype end) { return end <= mark->span.begin; });
        mark->depth = int(free - endOfLevel.begin());
        if (free == endOfLevel.end())
            endOfLevel.push_back(mark->span.end);
        else
            *free = mark->span.end;
        reach = std::max(reach, mark->span.end);
        mark->reach = reach;
    }
    return {from, std::max(reach, changed.end)};
}

std::vector<core::text::Span> ShownMarks::spansOf(core::AnnotationId id, core::text::Span near) const
{
    std::vector<core::text::Span> spans;
    for (auto mark = std::ranges::upper_bound(m_marks, near.begin, {}, &PlacedMark::reach);
         mark != m_marks.end() && mark->span.begin < near.end; ++mark) {
        if (mark->id == id && mark->span.overlaps(near))
            spans.push_back(mark->span);
    }
    return spans;
}

std::vector<ShownMark> ShownMarks::in(core::text::Span span) const
{
    // The reach ascends: nothing before the first that reaches beyond the begin can overlap.
    std::vector<ShownMark> found;
    for (auto mark = std::ranges::upper_bound(m_marks, span.begin, {}, &PlacedMark::reach);
         mark != m_marks.end() && mark->span.begin < span.end; ++mark) {
        if (!mark->span.overlaps(span))
            continue;
        ShownMark shown{.id = mark->id, .span = mark->span.intersected(span), .depth = mark->depth, .toolTip = {}};
        shown.isFirst = mark->isFirst && span.contains(mark->span.begin);
        if (const Annotation *annotation = m_project->annotation(mark->id))
            std::visit([&](const auto &either) { describe(shown, *m_project, either); }, *annotation);
        found.push_back(std::move(shown));
    }
    return found;
}

} // namespace ui
