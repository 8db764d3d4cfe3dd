// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/suggestions.h"
#include "ui/theme.h"

#include <QTreeView>

class QSortFilterProxyModel;

namespace ui {

class SubjectDelegate;
class SuggestionsModel;

/// The list of suggestions: goes where one stands, accepts and rejects one or all of a group.
class SuggestionList : public QTreeView
{
    Q_OBJECT

public:
    explicit SuggestionList(SuggestionsModel &model, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setFilter(const QString &text);
    int shownRows() const;

    /// Makes it the current one without announcing it.
    void select(const core::annotation::Suggestion &suggestion);
    /// What the current row stands for; empty without one.
    std::vector<core::annotation::Suggestion> current() const;

Q_SIGNALS:
    void passageRequested(core::ArticleId article, core::text::Span span);
    void accepted(const std::vector<core::annotation::Suggestion> &suggestions);
    void rejected(const std::vector<core::annotation::Suggestion> &suggestions, core::annotation::RejectionScope scope);
    void shownRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    QModelIndex sourceOf(const QModelIndex &index) const;
    void show(const QModelIndex &index);
    void accept();
    void reject();

    SuggestionsModel &m_model;
    QSortFilterProxyModel *m_filter;
    SubjectDelegate *m_delegate;
    bool m_isSilent = false; // while the window, and not a person, selects
};

} // namespace ui
