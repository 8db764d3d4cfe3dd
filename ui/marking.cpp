// SPDX-License-Identifier: MIT
#include "ui/marking.h"

#include "ui/session.h"

namespace ui {

using core::AnnotationId;
using core::text::Span;
using core::text::Spans;

namespace {

/// Without the white space at either end, which nobody means to mark.
Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

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
    const Span span = trimmed(article->text, selection->span);
    return span.isEmpty() ? std::nullopt : std::optional(Passage{selection->article, Spans(span)});
}

std::optional<AnnotationId> Marking::markAs(int typeKey)
{
    const auto passage = this->passage();
    const auto types = m_session.project().typesInOrder();
    const auto type = std::ranges::find(types, typeKey, &core::annotation::EntityType::key);
    if (!passage || type == types.end())
        return std::nullopt;
    AnnotationId made = AnnotationId::make();
    const auto step = core::annotation::markMention(m_session.project(), passage->article, passage->spans, (*type)->id,
                                                    m_session.author(), &made);
    return m_perform(step) ? std::optional(made) : std::nullopt;
}

std::optional<AnnotationId> Marking::markClaim()
{
    const auto passage = this->passage();
    if (!passage)
        return std::nullopt;
    AnnotationId made = AnnotationId::make();
    const auto step = core::annotation::markStatement(m_session.project(), passage->article, passage->spans,
                                                      std::nullopt, m_session.author(), &made);
    return m_perform(step) ? std::optional(made) : std::nullopt;
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
