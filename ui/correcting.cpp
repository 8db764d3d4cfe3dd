// SPDX-License-Identifier: MIT
#include "ui/correcting.h"

#include "core/compare/wordings.h"
#include "core/text/trimmed.h"
#include "ui/actions.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/messagebar.h"
#include "ui/views/readingpane.h"

#include <QAction>

#include <algorithm>

namespace ui {

using core::annotation::ArticlePassage;
using core::annotation::Correction;
using core::text::Span;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "correcting"_L1;
constexpr qsizetype longestQuote = 60; // UTF-16 units

} // namespace

Correcting::Correcting(const Session &session, ShownVersions &versions, ReadingPane &reading, MessageBar &messages,
                       const Actions &actions, Perform perform, QObject *parent)
    : QObject(parent), m_session(session), m_versions(versions), m_reading(reading), m_messages(messages),
      m_actions(actions), m_perform(std::move(perform))
{
    const std::pair<Command, void (Correcting::*)()> corrections[]{{Command::BelongTogether, &Correcting::pair},
                                                                   {Command::NotMoved, &Correcting::sayNotMoved},
                                                                   {Command::ForgetCorrection, &Correcting::forget}};
    for (const auto &[command, correction] : corrections)
        connect(actions[command], &QAction::triggered, this, [this, correction] { correct(correction); });
    connect(&reading, &ReadingPane::selectionChanged, this, &Correcting::updateActions);
    connect(&session, &Session::fileChanged, this, &Correcting::updateActions);
    connect(&session.source(), &ProjectSource::changed, this, [this] {
        if (m_held && !m_session.project().article(m_held->article))
            stopPairing();
        updateActions();
    });
    connect(&session.source(), &ProjectSource::replaced, this, [this] {
        stopPairing();
        updateActions();
    });
    connect(&versions, &ShownVersions::stateChanged, this, &Correcting::updateActions);
    connect(&versions, &ShownVersions::compared, this, &Correcting::updateActions);
    updateActions();
}

/// Does what \a correction does; whoever corrects stays where he is, though everything is laid out anew.
void Correcting::correct(void (Correcting::*correction)())
{
    const auto place = m_reading.selection();
    (this->*correction)();
    if (place && m_versions.isComparing())
        m_versions.whenShown(place->article, [this, place] { m_reading.select(place->article, place->span); });
}

void Correcting::updateActions()
{
    const bool isEditable = !m_session.isReadOnly() && m_versions.state().shown.size() > 1;
    m_actions[Command::BelongTogether]->setEnabled(isEditable);
    m_actions[Command::NotMoved]->setEnabled(isEditable && movedPassage());
    m_actions[Command::ForgetCorrection]->setEnabled(isEditable && correctionAtCaret());
}

/// What is selected; without a selection the paragraph that the caret is in.
std::optional<ArticlePassage> Correcting::passage() const
{
    const auto selection = m_reading.selection();
    const auto *article = selection ? m_session.project().article(selection->article) : nullptr;
    const auto *prepared = selection ? m_versions.prepared(selection->article) : nullptr;
    if (!article || !prepared)
        return std::nullopt;
    Span span = core::text::trimmed(article->text, selection->span);
    if (selection->span.isEmpty()) {
        const auto paragraphs = prepared->paragraphs();
        const auto after = std::ranges::upper_bound(paragraphs, selection->span.begin, {},
                                                    [](const auto &paragraph) { return paragraph.span.begin; });
        if (after == paragraphs.begin())
            return std::nullopt;
        span = std::prev(after)->span;
    }
    return span.isEmpty() ? std::nullopt : std::optional(ArticlePassage{selection->article, span});
}

void Correcting::pair()
{
    const auto here = passage();
    if (!here)
        return;
    if (!m_held || m_held->article == here->article || !m_session.project().article(m_held->article)) {
        m_held = here; // in one column: think again
        sayWhatIsHeld();
        return;
    }
    const auto base = m_versions.state().base;
    if (m_held->article != base && here->article != base) {
        sayWhatIsHeld(tr("One of the two passages must stand in the base."));
        return;
    }
    const auto step = core::annotation::correct(m_session.project(), *m_held, *here, Correction::Kind::BelongTogether,
                                                m_session.author());
    stopPairing();
    m_perform(step);
}

void Correcting::stopPairing()
{
    m_held.reset();
    m_messages.dismiss(topic);
}

void Correcting::sayWhatIsHeld(const QString &problem)
{
    const auto &article = *m_session.project().article(m_held->article);
    QString words = core::compare::wordsOf(article.text, m_held->span);
    if (words.size() > longestQuote)
        words = words.first(longestQuote) + u'…';
    QString text = tr("Which passage of another version belongs together with “%1” (%2)? Go there, or select it, "
                      "and press P once more.")
                       .arg(words, core::article::displayName(article));
    if (!problem.isEmpty())
        text += u' ' + problem;
    m_messages.say({.topic = topic,
                    .kind = problem.isEmpty() ? Message::Kind::Notice : Message::Kind::Problem,
                    .text = text,
                    .choices = {{tr("Never mind"), [this] { m_held.reset(); }}}});
}

/// The moved passage at the caret and its partner: whole paragraphs where they have moved as such, else the sentences.
std::optional<Correcting::Pair> Correcting::movedPassage() const
{
    const auto selection = m_reading.selection();
    const auto comparison = m_versions.comparison();
    const auto column = selection ? m_versions.model().columnOf(selection->article) : std::nullopt;
    if (!comparison || !column || m_versions.model().columnCount() < 2)
        return std::nullopt;
    const bool inBase = *column == 0;
    const core::ArticleId other = m_versions.model().articleAt(inBase ? m_versions.model().comparedColumn() : *column);
    const core::ArticleId base = m_versions.model().articleAt(0);
    const auto &articles = m_versions.comparedArticles();
    const auto version = std::ranges::find(articles, other) - articles.begin();
    if (version >= std::ssize(comparison->pairs))
        return std::nullopt;

    std::optional<Pair> moved;
    int move = 0;
    for (const auto &segment : comparison->pairs[size_t(version)].segments) {
        if (segment.move > 0 && (inBase ? segment.base : segment.other).contains(selection->span.begin))
            move = segment.move;
    }
    for (const auto &segment : comparison->pairs[size_t(version)].segments) {
        if (move == 0 || segment.move != move || segment.base.isEmpty() || segment.other.isEmpty())
            continue;
        moved = moved ? Pair{{base, moved->base.span.united(segment.base)},
                             {other, moved->other.span.united(segment.other)}}
                      : Pair{{base, segment.base}, {other, segment.other}};
    }
    if (moved) {
        moved->base.span = core::text::trimmed(comparison->versions[comparison->base]->text(), moved->base.span);
        moved->other.span = core::text::trimmed(comparison->versions[size_t(version)]->text(), moved->other.span);
    }
    return moved;
}

void Correcting::sayNotMoved()
{
    if (const auto moved = movedPassage())
        m_perform(core::annotation::correct(m_session.project(), moved->base, moved->other, Correction::Kind::NotMoved,
                                            m_session.author()));
}

std::optional<core::CorrectionId> Correcting::correctionAtCaret() const
{
    const auto here = passage();
    if (!here)
        return std::nullopt;
    const Correction *last = nullptr;
    for (const core::CorrectionId id : m_session.project().correctionsOf(here->article)) {
        const Correction &correction = *m_session.project().correction(id);
        const core::ArticleId partner = correction.first == here->article ? correction.second : correction.first;
        const bool isShown = m_versions.model().columnOf(partner).has_value();
        if (isShown && correction.spanIn(here->article).overlaps(here->span)
            && (!last || last->created <= correction.created))
            last = &correction;
    }
    return last ? std::optional(last->id) : std::nullopt;
}

void Correcting::forget()
{
    if (const auto id = correctionAtCaret())
        m_perform(core::annotation::forgetCorrection(m_session.project(), *id));
}

} // namespace ui
