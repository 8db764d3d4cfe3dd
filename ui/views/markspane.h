// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/annotation/suggestions.h"
#include "core/base/id.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QList>

#include <optional>

class QLineEdit;
class QStackedWidget;
class QTabBar;

namespace ui {

class ClaimModel;
class EmptyNote;
class EntityModel;
class ProjectSource;
class SubjectList;
class SuggestionList;
class SuggestionsModel;

/// The lists of entities, claims and suggestions at the right of the window, each with one dot a version that is shown.
/// They find, jump, rename, join and remove; suggestions are accepted and rejected.
class MarksPane : public Pane
{
    Q_OBJECT

public:
    explicit MarksPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~MarksPane() override;

    void setTheme(const Theme &theme) override;

    /// The versions that have a dot, in the order of the columns.
    void setVersions(const QList<core::ArticleId> &versions);

    /// Shows what \a mark is a mention or statement of, without announcing it; nullopt selects nothing.
    void selectMark(std::optional<core::AnnotationId> mark);

    SuggestionsModel &suggestions() { return *m_suggestions; }
    bool showsSuggestions() const;
    void showSuggestions();   ///< makes them the page that is seen
    void updateSuggestions(); ///< their number, after the model has changed
    void selectSuggestion(const core::annotation::Suggestion &suggestion);

Q_SIGNALS:
    void suggestionsShown(bool shown); ///< or another page is
    void suggestionsAccepted(const std::vector<core::annotation::Suggestion> &suggestions);
    void suggestionsRejected(const std::vector<core::annotation::Suggestion> &suggestions,
                             core::annotation::RejectionScope scope);
    void passageRequested(core::ArticleId article, core::text::Span span); ///< show what is suggested there
    void entitySelected(core::EntityId entity);
    void claimSelected(core::ClaimId claim);
    void markRequested(core::AnnotationId mark); ///< show this one in the columns
    void stepRequested(const core::annotation::Step &step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectAll();
    void updateEmpty();
    void fitTabs(); ///< where there is little room they stand closer, smaller, and at last without the number
    void setTabs(bool isCompact, bool isSmall, bool hasNumber);

    EntityModel *m_entities;
    ClaimModel *m_claims;
    QTabBar *m_tabs;
    QLineEdit *m_filterField;
    EmptyNote *m_empty;
    QStackedWidget *m_pages;
    SubjectList *m_entityList;
    SubjectList *m_claimList;
    SuggestionsModel *m_suggestions;
    SuggestionList *m_suggestionList;
};

} // namespace ui
