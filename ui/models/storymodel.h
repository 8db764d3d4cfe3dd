// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/base/id.h"
#include "ui/models/rowsync.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class ProjectSource;

/// Stories, and under each its versions. What is dragged, dropped and renamed here changes nothing: it goes out as a
/// step, and the rows follow the project.
class StoryModel : public SyncedModel<QAbstractItemModel>
{
    Q_OBJECT

public:
    enum Role {
        IsStoryRole = Qt::UserRole, ///< bool
        DetailRole,                 ///< QString: "21 Nov 2020 · 381 words"; of a story "4 versions"
        VersionCountRole,           ///< int; of a story
        ShareRole,                  ///< double, 0 to 1; invalid where nothing is known
        ShareTextRole,              ///< QString: "83 %", "base" or empty
        MarkCountRole,              ///< int
        IsShownRole,                ///< bool: the version is a column
        FilterRole,                 ///< QString: everything that it can be found by
    };

    explicit StoryModel(const ProjectSource &source, QObject *parent = nullptr);
    ~StoryModel() override;

    void setShown(const QList<core::ArticleId> &shown, std::optional<core::ArticleId> base);
    /// How much of each version has been read, 0 to 1.
    void setRead(const QHash<core::ArticleId, double> &shares);
    void setSharedOfBase(const QHash<core::ArticleId, double> &shares);

    std::optional<core::StoryId> storyAt(const QModelIndex &index) const; ///< of a story's own row only
    std::optional<core::ArticleId> articleAt(const QModelIndex &index) const;
    QModelIndex indexOf(core::StoryId story) const;
    QModelIndex indexOf(core::ArticleId article) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Asks for a story to be renamed; false for an empty name.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    /// Versions go into the story that they are dropped on, on nothing into a new one; a story on a story joins it.
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void stepRequested(const core::annotation::Step &step);
    void filesDropped(const QStringList &paths);

private:
    /// A story's row. The index of a version points to the node of its story.
    struct Node {
        core::StoryId story;
        std::vector<core::ArticleId> versions;
        int row = 0;
    };

    void reset();
    void onChanged(const core::annotation::Step &step);
    void syncStories();
    void syncVersions(Node &node);
    void announce(core::ArticleId article);
    void announceVersions();
    void numberNodes();
    QModelIndex indexOf(const Node &node) const;
    Node *nodeAt(const QModelIndex &index) const;
    QVariant storyData(const Node &node, int role) const;
    QVariant versionData(core::ArticleId article, int role) const;
    QString detailOf(core::ArticleId article) const;
    QString shareTextOf(core::ArticleId article) const;
    core::annotation::Step stepFor(const QMimeData *data, int row, const QModelIndex &parent) const;

    const ProjectSource &m_source;
    std::vector<std::unique_ptr<Node>> m_nodes;
    QList<core::ArticleId> m_shown;
    std::optional<core::ArticleId> m_base;
    QHash<core::ArticleId, double> m_shares;
    QHash<core::ArticleId, double> m_read;
    mutable QHash<core::ArticleId, int> m_words; // an article's text never changes
};

} // namespace ui
