// SPDX-License-Identifier: MIT
#include "ui/suggesting.h"

#include "ui/actions.h"
#include "ui/models/suggestionsmodel.h"
#include "ui/session.h"
#include "ui/shownversions.h"
#include "ui/views/markspane.h"
#include "ui/views/readingpane.h"

#include <QAction>

#include <algorithm>

namespace ui {

using namespace core::annotation;
using core::ArticleId;

namespace {

constexpr std::chrono::milliseconds pause(120); // after a change: more may follow
constexpr qsizetype manyMarks = 3000;           // with more of them nothing is found while nobody looks,
constexpr qsizetype longTexts = 500'000;        // nor in texts of more UTF-16 units

struct Place {
    qsizetype column;
    core::text::Span span;

    friend auto operator<=>(const Place &, const Place &) = default;
};

} // namespace

Suggesting::Suggesting(const Session &session, ShownVersions &versions, ReadingPane &reading, MarksPane &marks,
                       const Actions &actions, Perform perform, QObject *parent)
    : QObject(parent), m_session(session), m_versions(versions), m_reading(reading), m_marks(marks), m_actions(actions),
      m_perform(std::move(perform))
{
    m_delay.setSingleShot(true);
    connectAll();
    updateActions();
}

void Suggesting::connectAll()
{
    connect(&m_delay, &QTimer::timeout, this, &Suggesting::find);
    connect(&m_versions, &ShownVersions::stateChanged, this, [this] {
        showInColumns();
        findSoon();
    });
    connect(&m_versions, &ShownVersions::compared, this, &Suggesting::showInColumns);
    connect(&m_session.source(), &ProjectSource::changed, this, &Suggesting::findSoon);
    connect(&m_session.source(), &ProjectSource::replaced, this, [this] {
        m_texts.clear();
        m_outside.clear();
        m_suggestions.clear();
        show();
        findSoon();
    });
    connect(&m_session, &Session::fileChanged, this, &Suggesting::updateActions);
    connect(&m_reading, &ReadingPane::selectionChanged, this, &Suggesting::updateActions);
    connect(&m_marks, &MarksPane::suggestionsShown, this, [this](bool shown) {
        if (shown && m_isStale)
            find();
        showInColumns();
    });
    connect(&m_marks, &MarksPane::suggestionsAccepted, this, &Suggesting::accept);
    connect(&m_marks, &MarksPane::suggestionsRejected, this, &Suggesting::reject);
    connect(&m_marks, &MarksPane::passageRequested, this, [this](ArticleId article, core::text::Span span) {
        m_versions.whenShown(article, [this, article, span] { m_reading.select(article, span); });
    });

    const auto onTriggered = [this](Command command, auto slot) {
        connect(m_actions[command], &QAction::triggered, this, std::move(slot));
    };
    onTriggered(Command::NextSuggestion, [this] { step(true); });
    onTriggered(Command::PreviousSuggestion, [this] { step(false); });
    onTriggered(Command::AcceptSuggestion, [this] {
        if (const Suggestion *here = atSelection()) {
            accept({*here});
            step(true);
        }
    });
    onTriggered(Command::RejectSuggestion, [this] {
        if (const Suggestion *here = atSelection()) {
            reject({*here}, RejectionScope::Place);
            step(true);
        }
    });
    onTriggered(Command::SuggestRejected, [this] { m_perform(forgetRejections(m_session.project())); });
}

void Suggesting::setOutside(std::vector<Suggestion> suggestions)
{
    m_outside = std::move(suggestions);
    m_marks.showSuggestions();
    findSoon();
}

void Suggesting::findSoon()
{
    m_work.cancel();
    m_delay.start(m_texts.isEmpty() ? std::chrono::milliseconds(0) : pause); // what was just opened is waited for
}

void Suggesting::find()
{
    m_delay.stop();
    m_work.cancel();
    const QList<ArticleId> articles = m_versions.storyVersions();
    qsizetype marks = 0;
    qsizetype length = 0;
    for (const ArticleId id : articles) {
        marks += std::ssize(m_session.project().annotationsOf(id));
        length += m_session.project().article(id)->text.size();
    }
    m_isStale = (marks > manyMarks || length > longTexts) && !m_marks.showsSuggestions();
    if (m_isStale || articles.isEmpty()) {
        take({}, {});
        return;
    }
    m_work.start([articles, texts = textsOf(articles), outside = m_outside, project = m_session.project()](
                     const core::Job &job) { return foundIn(project, articles, texts, outside, job); },
                 [this](const Found &found) { take(found.texts, found.suggestions); });
}

/// By article; nullptr where the text is not ready yet.
Suggesting::Texts Suggesting::textsOf(const QList<ArticleId> &articles) const
{
    Texts texts;
    for (const ArticleId id : articles)
        texts.push_back(m_texts.value(id));
    return texts;
}

Suggesting::Found Suggesting::foundIn(const Project &project, const QList<ArticleId> &articles, Texts texts,
                                      const std::vector<Suggestion> &outside, const core::Job &job)
{
    for (qsizetype i = 0; i < articles.size() && !job.isCancelled(); ++i) {
        if (!texts[size_t(i)])
            texts[size_t(i)] = std::make_shared<SuggestibleText>(articles[i], project.article(articles[i])->text);
    }
    if (job.isCancelled())
        return {};
    const SuggestionKnowledge knowledge = suggestionKnowledge(project, articles);
    Found found{std::move(texts), {}};
    found.suggestions = suggestionsFor(found.texts, knowledge, job);
    std::ranges::copy_if(outside, std::back_inserter(found.suggestions),
                         [&](const Suggestion &suggestion) { return knowledge.isOpen(suggestion); });
    return found;
}

void Suggesting::take(const Texts &texts, std::vector<Suggestion> suggestions)
{
    for (const auto &text : texts)
        m_texts.insert(text->article(), text);
    const QList<ArticleId> articles = m_versions.storyVersions();
    std::ranges::stable_sort(suggestions, {}, [&articles](const Suggestion &suggestion) {
        return Place{articles.indexOf(suggestion.article), suggestion.span};
    });
    m_suggestions = std::move(suggestions);
    show();
}

void Suggesting::show()
{
    m_marks.suggestions().setSuggestions(m_suggestions, m_session.project(), m_versions.storyVersions(),
                                         suggestionScores(m_session.project()));
    m_marks.updateSuggestions();
    showInColumns();
    updateActions();
}

/// While the list is seen: otherwise they would only be in the way of reading.
void Suggesting::showInColumns()
{
    QHash<ArticleId, std::vector<Candidate>> candidates;
    if (m_marks.showsSuggestions()) {
        for (const Suggestion &suggestion : m_suggestions) {
            const EntityType *type = suggestion.type ? m_session.project().type(*suggestion.type) : nullptr;
            candidates[suggestion.article].push_back({suggestion.span, type ? shownColor(*type) : 0, !suggestion.type});
        }
    }
    m_versions.model().setCandidates(std::move(candidates));
}

void Suggesting::accept(const std::vector<Suggestion> &suggestions)
{
    if (m_perform(acceptSuggestions(m_session.project(), suggestions, m_session.author())))
        dropDecided();
}

void Suggesting::reject(const std::vector<Suggestion> &suggestions, RejectionScope scope)
{
    if (m_perform(rejectSuggestions(m_session.project(), suggestions, scope, m_session.author())))
        dropDecided();
}

/// At once, so that nothing is decided twice; what follows from it is found soon.
void Suggesting::dropDecided()
{
    const SuggestionKnowledge knowledge = suggestionKnowledge(m_session.project(), m_versions.storyVersions());
    std::erase_if(m_suggestions, [&](const Suggestion &suggestion) { return !knowledge.isOpen(suggestion); });
    show();
}

const Suggestion *Suggesting::atSelection() const
{
    const auto selection = m_reading.selection();
    if (!selection)
        return nullptr;
    const auto here = std::ranges::find_if(m_suggestions, [&](const Suggestion &suggestion) {
        return suggestion.article == selection->article && suggestion.span == selection->span;
    });
    return here == m_suggestions.end() ? nullptr : &*here;
}

/// In the order of reading: down the column, then in the next one; from the end to the begin.
void Suggesting::step(bool forward)
{
    m_marks.showSuggestions();
    const QList<ArticleId> columns = m_versions.columns();
    std::vector<std::pair<Place, const Suggestion *>> places;
    for (const Suggestion &suggestion : m_suggestions) {
        if (const qsizetype column = columns.indexOf(suggestion.article); column >= 0)
            places.emplace_back(Place{column, suggestion.span}, &suggestion);
    }
    if (places.empty())
        return;
    std::ranges::sort(places);
    const auto selection = m_reading.selection();
    const Place here{selection ? columns.indexOf(selection->article) : 0,
                     selection ? selection->span : core::text::Span{-1, -1}};
    const auto placeOf = [](const auto &entry) { return entry.first; };
    if (forward) {
        const auto next = std::ranges::upper_bound(places, here, {}, placeOf);
        go(next == places.end() ? *places.front().second : *next->second);
    } else {
        const auto next = std::ranges::lower_bound(places, here, {}, placeOf);
        go(next == places.begin() ? *places.back().second : *std::prev(next)->second);
    }
}

void Suggesting::go(const Suggestion &suggestion)
{
    m_reading.select(suggestion.article, suggestion.span);
    m_marks.selectSuggestion(suggestion);
}

void Suggesting::updateActions()
{
    const bool isEditable = !m_session.isReadOnly();
    const bool isHere = isEditable && atSelection();
    m_actions[Command::NextSuggestion]->setEnabled(!m_suggestions.empty());
    m_actions[Command::PreviousSuggestion]->setEnabled(!m_suggestions.empty());
    m_actions[Command::AcceptSuggestion]->setEnabled(isHere);
    m_actions[Command::RejectSuggestion]->setEnabled(isHere);
    m_actions[Command::SuggestRejected]->setEnabled(isEditable && !m_session.project().verdicts().empty());
}

} // namespace ui
