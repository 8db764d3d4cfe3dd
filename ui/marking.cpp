// SPDX-License-Identifier: MIT
#include "ui/marking.h"

#include "core/annotation/unitsaround.h"
#include "core/text/trimmed.h"
#include "ui/actions.h"
#include "ui/session.h"

#include <QAction>

namespace ui {

using core::AnnotationId;
using core::annotation::Subject;
using core::text::Span;
using core::text::Spans;

namespace {

constexpr int typeKeys = 9;

/// \a spans with \a after in the place of \a before; nullopt where they would overlap.
std::optional<Spans> replaced(const Spans &spans, Span before, Span after)
{
    std::vector<Span> all(spans.all().begin(), spans.all().end());
    std::ranges::replace(all, before, after);
    return Spans::from(std::move(all));
}

} // namespace

Marking::Marking(const Session &session, ReadingPane &reading, const Actions &actions, Perform perform, QObject *parent)
    : QObject(parent), m_session(session), m_reading(reading), m_actions(actions), m_perform(std::move(perform))
{
    const auto onTriggered
        = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, std::move(slot)); };
    for (int key = 1; key <= typeKeys; ++key)
        onTriggered(actions.type(key), [this, key] { markAs(key); });
    onTriggered(actions[Command::MarkClaim], [this] { mark(core::annotation::NewClaim()); });
    onTriggered(actions[Command::RepeatMark], [this] { markAsLast(); });
    onTriggered(actions[Command::RemoveMark], [this] { removeCurrent(); });
    onTriggered(actions[Command::SelectMore], [this] { selectMore(); });
    onTriggered(actions[Command::SelectLess], [this] { selectLess(); });
    connect(&reading, &ReadingPane::markResized, this, &Marking::resize);
    connect(&reading, &ReadingPane::selectionChanged, this, &Marking::updateActions);
    connect(&session, &Session::fileChanged, this, &Marking::updateActions);
    connect(&session.source(), &ProjectSource::replaced, this, &Marking::updateActions);
    connect(&session.source(), &ProjectSource::changed, this, &Marking::updateActions);
    updateActions();
}

void Marking::updateActions()
{
    const bool isEditable = !m_session.isReadOnly();
    const bool canMark = isEditable && !m_session.project().articles().empty();
    for (int key = 1; key <= typeKeys; ++key)
        m_actions.type(key)->setEnabled(canMark);
    for (const Command command : {Command::MarkClaim, Command::RepeatMark, Command::MarkOccurrences})
        m_actions[command]->setEnabled(canMark);
    m_actions[Command::RemoveMark]->setEnabled(isEditable && m_reading.currentMark());
}

std::optional<Marking::Passage> Marking::passage() const
{
    const auto selection = m_reading.selection();
    const auto *article = selection ? m_session.project().article(selection->article) : nullptr;
    if (!article)
        return std::nullopt;
    const Span span = core::text::trimmed(article->text, selection->span);
    return span.isEmpty() ? std::nullopt : std::optional(Passage{selection->article, Spans(span)});
}

void Marking::markAs(int typeKey)
{
    const auto types = m_session.project().typesInOrder();
    const auto type = std::ranges::find(types, typeKey, &core::annotation::EntityType::key);
    if (type != types.end())
        mark((*type)->id);
}

void Marking::markAsLast()
{
    const auto *type = m_last ? std::get_if<core::TypeId>(&*m_last) : nullptr;
    if (m_last && (!type || m_session.project().type(*type)))
        mark(*m_last);
}

/// As an entity of that type, or else as a claim of its own.
void Marking::mark(const Subject &as)
{
    const auto passage = this->passage();
    if (!passage) {
        Q_EMIT hinted(tr("Select the text to be marked first."));
        return;
    }
    m_last = as;
    const auto &project = m_session.project();
    const auto *type = std::get_if<core::TypeId>(&as);
    AnnotationId made = AnnotationId::make();
    const auto step = type ? core::annotation::markMention(project, passage->article, passage->spans, *type,
                                                           m_session.author(), &made)
                           : core::annotation::markStatement(project, passage->article, passage->spans, std::nullopt,
                                                             m_session.author(), &made);
    if (m_perform(step))
        Q_EMIT marked(made, as);
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

std::optional<Subject> Marking::subjectAt(const TextSelection &passage) const
{
    if (passage.span.isEmpty())
        return std::nullopt;
    const auto &project = m_session.project();
    std::optional<Subject> found;
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
