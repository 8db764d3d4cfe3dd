// SPDX-License-Identifier: MIT
#include "ui/marking.h"

#include "core/annotation/unitsaround.h"
#include "core/text/trimmed.h"
#include "ui/session.h"

namespace ui {

using core::AnnotationId;
using core::text::Span;
using core::text::Spans;

namespace {

/// \a spans with \a after in the place of \a before; nullopt where they would overlap.
std::optional<Spans> replaced(const Spans &spans, Span before, Span after)
{
    std::vector<Span> all(spans.all().begin(), spans.all().end());
    std::ranges::replace(all, before, after);
    return Spans::from(std::move(all));
}

} // namespace

Marking::Marking(const Session &session, ReadingPane &reading, Perform perform)
    : m_session(session), m_reading(reading), m_perform(std::move(perform))
{}

std::optional<Marking::Passage> Marking::passage() const
{
    const auto selection = m_reading.selection();
    const auto *article = selection ? m_session.project().article(selection->article) : nullptr;
    if (!article)
        return std::nullopt;
    const Span span = core::text::trimmed(article->text, selection->span);
    return span.isEmpty() ? std::nullopt : std::optional(Passage{selection->article, Spans(span)});
}

std::optional<AnnotationId> Marking::markAs(int typeKey)
{
    const auto types = m_session.project().typesInOrder();
    const auto type = std::ranges::find(types, typeKey, &core::annotation::EntityType::key);
    return type == types.end() ? std::nullopt : markAs((*type)->id);
}

std::optional<AnnotationId> Marking::markAs(core::TypeId type)
{
    const auto passage = this->passage();
    if (!passage || !m_session.project().type(type))
        return std::nullopt;
    m_last = type;
    AnnotationId made = AnnotationId::make();
    const auto step = core::annotation::markMention(m_session.project(), passage->article, passage->spans, type,
                                                    m_session.author(), &made);
    return m_perform(step) ? std::optional(made) : std::nullopt;
}

std::optional<AnnotationId> Marking::markClaim()
{
    const auto passage = this->passage();
    if (!passage)
        return std::nullopt;
    m_last = core::annotation::NewClaim();
    AnnotationId made = AnnotationId::make();
    const auto step = core::annotation::markStatement(m_session.project(), passage->article, passage->spans,
                                                      std::nullopt, m_session.author(), &made);
    return m_perform(step) ? std::optional(made) : std::nullopt;
}

std::optional<AnnotationId> Marking::markAsLast()
{
    const auto *type = m_last ? std::get_if<core::TypeId>(&*m_last) : nullptr;
    if (type)
        return markAs(*type);
    return m_last ? markClaim() : std::nullopt;
}

std::optional<TextSelection> Marking::meant() const
{
    auto selection = m_reading.selection();
    const auto id = m_reading.currentMark();
    const auto *current = id ? m_session.project().annotation(*id) : nullptr;
    if (selection && selection->span.isEmpty() && current && markOf(*current).article == selection->article) {
        for (const Span span : markOf(*current).spans.all()) {
            if (span.contains(selection->span.begin))
                selection->span = span;
        }
    }
    return selection;
}

std::optional<core::annotation::Subject> Marking::subjectAt(const TextSelection &passage) const
{
    const auto &project = m_session.project();
    std::optional<core::annotation::Subject> found;
    for (const AnnotationId id : project.annotationsOf(passage.article)) {
        const auto &annotation = *project.annotation(id);
        if (markOf(annotation).spans != Spans(passage.span))
            continue;
        const auto *mention = std::get_if<core::annotation::Mention>(&annotation);
        if (mention)
            found = mention->entity;
        else
            found = std::get<core::annotation::Statement>(annotation).claim;
        if (id == m_reading.currentMark())
            break;
    }
    return found;
}

void Marking::selectMore()
{
    const auto selection = m_reading.selection();
    const auto *article = selection ? m_session.project().article(selection->article) : nullptr;
    const auto units = article ? core::annotation::unitsAround(article->text, selection->span) : std::vector<Span>();
    if (units.empty())
        return;
    if (m_grown != selection)
        m_smaller.clear();
    m_smaller.push_back(*selection);
    m_grown = TextSelection{selection->article, units.front()};
    m_reading.select(m_grown->article, m_grown->span);
}

void Marking::selectLess()
{
    if (m_smaller.empty() || m_grown != m_reading.selection())
        return;
    m_grown = m_smaller.back();
    m_smaller.pop_back();
    m_reading.select(m_grown->article, m_grown->span);
}

void Marking::removeCurrent()
{
    if (const auto mark = m_reading.currentMark())
        m_perform(core::annotation::removeAnnotation(m_session.project(), *mark));
}

void Marking::resize(AnnotationId mark, Span before, Span after)
{
    const auto *annotation = m_session.project().annotation(mark);
    if (!annotation || after.isEmpty())
        return;
    auto changed = *annotation;
    if (const auto spans = replaced(markOf(changed).spans, before, after)) {
        markOf(changed).spans = *spans;
        m_perform(core::annotation::editAnnotation(m_session.project(), changed, m_session.author()));
    }
}

} // namespace ui
