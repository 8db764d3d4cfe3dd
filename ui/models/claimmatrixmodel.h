// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/base/id.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>
#include <vector>

namespace ui {

class ProjectSource;

/// Claims × versions: the first column names the claim, the others say how often each version states it. Rows and
/// columns come, go and change one by one.
class ClaimMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ChipRole = Qt::UserRole, ///< QString: "C1"; of the first column
        CountRole,               ///< int: statements; of the columns of versions
    };

    explicit ClaimMatrixModel(const ProjectSource &source, QObject *parent = nullptr);

    void setVersions(const QList<core::ArticleId> &versions);

    core::ClaimId claimAt(int row) const { return m_claims[size_t(row)]; }
    std::optional<core::ArticleId> articleAt(int column) const; ///< nullopt for the first column

    /// The statements of a cell by position; those of all versions, in the order of the columns, for the first column.
    std::vector<core::AnnotationId> statementsAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reset();
    void onChanged(const core::annotation::Step &step);
    void syncClaims();
    void syncVersions(const std::vector<core::ArticleId> &versions);
    std::vector<core::ClaimId> claimsInOrder() const;
    void announce(core::ClaimId claim);
    int countAt(const QModelIndex &index) const;
    QString toolTipAt(const QModelIndex &index) const;

    const ProjectSource &m_source;
    std::vector<core::ClaimId> m_claims;     // by number
    std::vector<core::ArticleId> m_versions; // as the columns after the first
};

} // namespace ui
