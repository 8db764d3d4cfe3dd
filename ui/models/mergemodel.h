// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/mergerows.h"
#include "ui/models/rowsync.h"

#include <QAbstractTableModel>

namespace ui {

/// The places where two sides differ, side by side, and what was decided about each.
class MergeModel : public SyncedModel<QAbstractTableModel>
{
    Q_OBJECT

public:
    using Take = core::annotation::Take;
    enum Column { QuestionColumn, MineColumn, TheirsColumn, PlaceColumn, DecisionColumn, Columns };

    using SyncedModel::SyncedModel;

    /// Rows come, go, move and change one by one; of the conflicts that are asked again the decision stays.
    void setReport(MergeReport report);
    void setSides(const QString &mine, const QString &theirs);

    const MergeRow &row(int row) const { return m_report.rows[size_t(row)]; }
    const std::shared_ptr<const core::annotation::Merge> &merge() const { return m_report.merge; }

    bool canDecide(int row, Take take) const;
    /// Does nothing where that cannot be taken.
    void decide(int row, Take take);
    /// All rows that ask the same.
    void decideKind(int row, Take take);

    int conflicts() const { return int(m_decisions.size()); }
    int decided() const;
    bool areAllDecided() const { return decided() == conflicts(); }
    std::vector<Take> decisions() const; ///< by conflict; all must be decided

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString decisionText(const MergeRow &row) const;

    MergeReport m_report;
    std::vector<std::optional<Take>> m_decisions; // by conflict
    QString m_mine;
    QString m_theirs;
};

} // namespace ui
