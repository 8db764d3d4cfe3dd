// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/entitymatrix.h"
#include "ui/models/latestwork.h"
#include "ui/models/matrixmodel.h"

#include <QTimer>

#include <set>
#include <vector>

namespace ui {

/// Entities × versions: by which words each version calls them. The entities are those that the versions mention, and
/// those that no article does; their order is arbitrary. Rows come, go and change one by one; what they say is read in
/// another thread. A row is found by its names, its note and the words of all versions; its states are
/// core::annotation::EntityState.
class EntityMatrixModel : public MatrixModel
{
    Q_OBJECT

public:
    enum Role {
        StateRole = OwnRole, ///< int: core::annotation::EntityState; of the columns of versions
        OddRole,             ///< bool: calls it otherwise than most do; of the columns of versions
        ConflictsRole,       ///< int: what the versions do not agree on; this and what follows of every column
        MentionsRole,        ///< int: in all versions
        FirstRole,           ///< qlonglong: grows by the first version that mentions it, and by the place there
        TypeColorRole,       ///< int: what the type is shown with (core/annotation/scheme.h); 0 for none
        TypeOrderRole,       ///< int: by which types are sorted
        TypeRole,            ///< QString: the id of the type
    };

    explicit EntityMatrixModel(const ProjectSource &source, QObject *parent = nullptr);
    ~EntityMatrixModel() override;

    /// Whether what the mentions say is read.
    void setReading(bool on);
    bool isUpToDate() const;

    core::EntityId entityAt(int row) const { return m_rows[size_t(row)].entity; }
    /// nullptr for the first column. Valid until anything changes. Mentions in it may be gone already.
    const core::annotation::EntityCell *cellAt(const QModelIndex &index) const;
    /// What is marked in a cell and still there, by its place; of the first column that of all versions in their order.
    std::vector<core::AnnotationId> mentionsAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void upToDate();

private:
    void clearRows() override;
    void makeRows() override;
    void changeCells(const ColumnChange &change) override;
    void followAll() override;
    void followStep(const core::annotation::Step &step) override;
    void followRead() override;
    void syncEntities(const std::set<core::EntityId> &touched);
    core::annotation::EntityRow emptyRow(core::EntityId entity) const;
    void makeStale(const std::set<core::EntityId> &entities);
    void makeAllStale();
    void readSoon();
    void read();
    void take(const std::vector<core::annotation::EntityRow> &rows);
    int rowOf(core::EntityId entity) const; ///< -1: none
    /// What a cell where nothing is mentioned is: not read, absent, found by its name.
    void settle(core::annotation::EntityCell &cell, core::ArticleId version) const;
    /// What is not mentioned may be marked as something else now, or read.
    void settleAll(const std::set<core::ArticleId> &articles);
    QVariant entityData(int row, int role) const;
    QVariant cellData(const QModelIndex &index, int role) const;
    QVariant rowData(int row, int role) const;
    qlonglong firstPlace(int row) const;

    LatestWork m_reader;
    QTimer m_soon;
    std::vector<core::annotation::EntityRow> m_rows; // by entity
    std::set<core::EntityId> m_stale;                // what has changed since it was read
    bool m_isReading = false;
};

} // namespace ui
