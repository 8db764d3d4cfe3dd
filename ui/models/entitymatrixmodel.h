// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/annotation/entitymatrix.h"
#include "ui/models/readshares.h"

#include <QAbstractTableModel>
#include <QList>
#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace ui {

class EntityReader;
class ProjectSource;

/// Entities × versions: the first column names the entity, the others say by which words each version calls it. The
/// entities are those that the versions mention, and those that no article does; their order is arbitrary. Rows and
/// columns come, go and change one by one; what they say is read in another thread.
class EntityMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int: core::annotation::EntityState; of the columns of versions
        OddRole,                  ///< bool: calls it otherwise than most do; of the columns of versions
        ConflictsRole,            ///< int: what the versions do not agree on; this and what follows of every column
        MentionsRole,             ///< int: in all versions
        FirstRole,                ///< qlonglong: grows by the first version that mentions it, and by the place there
        TypeColorRole,            ///< int: what the type is shown with (core/annotation/scheme.h); 0 for none
        TypeOrderRole,            ///< int: by which types are sorted
        TypeRole,                 ///< QString: the id of the type
        FilterRole,               ///< QString: names, note and the words of all versions
        StatesRole,               ///< QList<int>: the states in the row
    };

    explicit EntityMatrixModel(const ProjectSource &source, QObject *parent = nullptr);
    ~EntityMatrixModel() override;

    void setVersions(const QList<core::ArticleId> &versions);
    /// What \a analyst has read tells what is absent from what is only not read yet.
    void setRead(const core::annotation::ReadPassages &read, const QString &analyst);
    /// Whether what the mentions say is read.
    void setReading(bool on);
    bool isUpToDate() const;
    /// Whether it follows the project, as it does from the beginning. While nobody looks it need not; it catches up
    /// when it is to follow again.
    void setFollowing(bool on);

    core::EntityId entityAt(int row) const { return m_rows[size_t(row)].entity; }
    std::optional<core::ArticleId> articleAt(int column) const; ///< nullopt for the first column
    /// nullptr for the first column. Valid until anything changes. Mentions in it may be gone already.
    const core::annotation::EntityCell *cellAt(const QModelIndex &index) const;
    /// What is marked in a cell and still there, by its place; of the first column that of all versions in their order.
    std::vector<core::AnnotationId> mentionsAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void upToDate();

private:
    void reset();
    void catchUp();
    void onChanged(const core::annotation::Step &step);
    void syncEntities(const std::set<core::EntityId> &touched);
    void syncVersions(const std::vector<core::ArticleId> &versions);
    core::annotation::EntityRow emptyRow(core::EntityId entity) const;
    void makeStale(const std::set<core::EntityId> &entities);
    void makeAllStale();
    void readSoon();
    void read();
    void take(const std::vector<core::annotation::EntityRow> &rows);
    int rowOf(core::EntityId entity) const; ///< -1: none
    void settle(core::annotation::EntityRow &row);
    /// What is not mentioned may be marked as something else now, or read.
    void settleAll(const std::set<core::ArticleId> &articles);
    void announce(int first, int last);
    QVariant entityData(int row, int role) const;
    QVariant cellData(const QModelIndex &index, int role) const;
    QVariant rowData(int row, int role) const;
    qlonglong firstPlace(int row) const;

    const ProjectSource &m_source;
    EntityReader *m_reader;
    QTimer m_soon;
    std::vector<core::annotation::EntityRow> m_rows; // by entity
    QList<core::ArticleId> m_wanted;                 // what setVersions() was last told
    std::vector<core::ArticleId> m_versions;         // as the columns after the first
    std::set<core::EntityId> m_stale;                // what has changed since it was read
    core::annotation::ReadPassages m_read;
    QString m_analyst;
    ReadShares m_coverage;
    bool m_isReading = false;
    bool m_isFollowing = true;
    bool m_isBehind = false; // something has changed since it followed
};

} // namespace ui
