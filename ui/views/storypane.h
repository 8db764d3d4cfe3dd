// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/base/id.h"
#include "ui/theme.h"
#include "ui/views/pane.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>
#include <vector>

class QLineEdit;
class QMenu;
class QModelIndex;
class QPersistentModelIndex;

namespace ui {

class EmptyNote;
class PaneTitle;
class ProjectSource;
class StoryDelegate;
class StoryFilter;
class StoryModel;
class StoryTree;

/// The left of the window: stories with their versions. Changes nothing itself: what a person wants to be done to the
/// project goes out as a step, what they want to see as a request.
class StoryPane : public Pane
{
    Q_OBJECT

public:
    explicit StoryPane(const ProjectSource &source, QWidget *parent = nullptr);
    ~StoryPane() override;

    void setTheme(const Theme &theme) override;

    /// What the reading columns show: \a shown are tinted here, \a base is named as the base.
    void setShown(std::optional<core::StoryId> story, const QList<core::ArticleId> &shown,
                  std::optional<core::ArticleId> base);

    /// How much of the base each version shares, 0 to 1. Versions that are not in it show no share.
    void setRead(const QHash<core::ArticleId, double> &shares); ///< how much of each version was read
    void setSharedOfBase(const QHash<core::ArticleId, double> &shares);

Q_SIGNALS:
    void storyActivated(core::StoryId story);       ///< open all its versions
    void versionActivated(core::ArticleId article); ///< open its story, with this version among the columns
    void columnToggled(core::ArticleId article);    ///< show the version as a column, or no longer
    void baseRequested(core::ArticleId article);
    void articleInspected(core::ArticleId article); ///< became the current one, or its details were asked for
    void stepRequested(const core::annotation::Step &step);
    void filesDropped(const QStringList &paths);

private:
    void connectAll();
    void onRowsChanged();
    void onCurrentChanged(const QModelIndex &current);
    void onActivated(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void addStoryActions(QMenu &menu, core::StoryId story, const QPersistentModelIndex &row);
    void addVersionActions(QMenu &menu, core::ArticleId article);
    void addMoveActions(QMenu &menu, core::ArticleId article);
    void renameCurrent();
    void removeSelected();
    void request(const core::annotation::Step &step);
    core::annotation::Step removalOf(const std::vector<core::ArticleId> &articles) const;
    std::optional<core::ArticleId> currentArticle() const;
    std::optional<core::StoryId> currentStory() const;
    std::vector<core::ArticleId> selectedArticles() const;

    const ProjectSource &m_source;
    StoryModel *m_model;
    StoryFilter *m_filter;
    PaneTitle *m_title;
    QLineEdit *m_filterField;
    StoryTree *m_tree;
    StoryDelegate *m_delegate;
    EmptyNote *m_empty;
    QList<core::ArticleId> m_shown;
    std::optional<core::ArticleId> m_base;
    QSet<core::StoryId> m_seen; // stories that have been opened in the tree once
};

} // namespace ui
