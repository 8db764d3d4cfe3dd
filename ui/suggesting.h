// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/suggestions.h"
#include "ui/models/latestwork.h"
#include "ui/perform.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace ui {

class Actions;
class MarksPane;
class ReadingPane;
class Session;
class ShownVersions;

/// Suggests what could be marked in the versions of the story: finds it off the GUI thread whenever the marks have
/// changed, lists it, draws it faintly while the list is seen, and does what the analyst says of it. Nothing is ever
/// marked by itself.
class Suggesting : public QObject
{
    Q_OBJECT

public:
    using Suggestion = core::annotation::Suggestion;
    Suggesting(const Session &session, ShownVersions &versions, ReadingPane &reading, MarksPane &marks,
               const Actions &actions, Perform perform, QObject *parent = nullptr);

    /// What a program outside has found, in the place of what it found before; suggested beside the rest.
    void setOutside(std::vector<Suggestion> suggestions);

    bool isFinding() const { return m_work.isRunning() || m_delay.isActive(); }

private:
    using Texts = std::vector<std::shared_ptr<const core::annotation::SuggestibleText>>;
    struct Found {
        Texts texts; ///< of all articles, made ready
        std::vector<Suggestion> suggestions;
    };

    void connectAll();
    void findSoon();
    void find();
    Texts textsOf(const QList<core::ArticleId> &articles) const;
    static Found foundIn(const core::annotation::Project &project, const QList<core::ArticleId> &articles, Texts texts,
                         const std::vector<Suggestion> &outside, const core::Job &job);
    void take(const Texts &texts, std::vector<Suggestion> suggestions);
    void show();
    void showInColumns();
    void accept(const std::vector<Suggestion> &suggestions);
    void reject(const std::vector<Suggestion> &suggestions, core::annotation::RejectionScope scope);
    void dropDecided();
    const Suggestion *atSelection() const;
    void step(bool forward);
    void go(const Suggestion &suggestion);
    void updateActions();

    const Session &m_session;
    ShownVersions &m_versions;
    ReadingPane &m_reading;
    MarksPane &m_marks;
    const Actions &m_actions;
    Perform m_perform;
    QTimer m_delay;
    LatestWork m_work;
    bool m_isStale = false; ///< not found anew, as nobody looks
    QHash<core::ArticleId, Texts::value_type> m_texts;
    std::vector<Suggestion> m_outside;
    std::vector<Suggestion> m_suggestions; ///< by version and begin
};

} // namespace ui
