// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/annotation/claimmatrix.h"
#include "core/base/id.h"
#include "ui/models/matrixmodel.h"

#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace ui {

class PassageSearcher;

/// Claims × versions. The claims are those that the versions state, and those that nobody states; statements are held
/// against that of the base where it has one. Rows come, go and change one by one; where nothing is marked, the text is
/// searched in another thread. A row is found by its label, its note, its quotes and their speakers; its states are
/// core::annotation::ClaimState.
class ClaimMatrixModel : public MatrixModel
{
    Q_OBJECT

public:
    enum Role {
        ChipRole = OwnRole, ///< QString: "C1"; of the first column
        StateRole,          ///< int: core::annotation::ClaimState; of the columns of versions
        NumberRole,         ///< int: of the claim; this and what follows of every column
        StatusRole,         ///< int: core::annotation::CheckStatus
        StatedRole,         ///< int: how many versions state it
        DisagreementRole,   ///< int: how many versions contradict the reference
    };

    explicit ClaimMatrixModel(const ProjectSource &source, QObject *parent = nullptr);
    ~ClaimMatrixModel() override;

    /// Whether what is not marked is looked for.
    void setSearching(bool on);
    /// Cells are worked out when they are asked for. Does it for some more rows, for about as long as \a patience;
    /// whether all are.
    bool workOut(std::chrono::milliseconds patience);

    core::ClaimId claimAt(int row) const { return m_claims[size_t(row)]; }
    /// nullptr for the first column. Valid until anything changes.
    const core::annotation::ClaimCell *cellAt(const QModelIndex &index) const;

    /// The statements of a cell by position; those of all versions, in the order of the columns, for the first column.
    std::vector<core::AnnotationId> statementsAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void searched(); ///< what is not marked has been looked for

private:
    using Cells = std::vector<core::annotation::ClaimCell>;

    void clearRows() override;
    void makeRows() override;
    void forget() override;
    void changeCells(const ColumnChange &change) override;
    void followAll() override;
    void followStep(const core::annotation::Step &step) override;
    void followRead() override;
    void forgetCells();
    void forgetCellsOf(const std::set<core::ClaimId> &claims);
    void syncClaims();
    std::vector<core::ClaimId> wantedClaims() const;
    void refreshAll();
    void refresh(int row);
    const core::annotation::Speakers &speakers() const;
    void followSpeakers(const QSet<QString> &keys);
    const Cells &cellsOf(int row) const;
    Cells workedOut(core::ClaimId claim) const;
    void searchSoon();
    void search();
    QVariant claimData(int row, int role) const;
    QVariant rowData(int row, int role) const;
    QString filterTextOf(int row) const;

    PassageSearcher *m_searcher;
    QTimer m_soon;
    mutable std::optional<core::annotation::Speakers> m_speakers; // nullopt: entities have changed since
    mutable QSet<QString> m_saidBy;                   // Speakers::keysOf() what stands in the rows, or once stood
    std::vector<core::ClaimId> m_claims;              // by row
    mutable std::vector<std::optional<Cells>> m_rows; // by row and version; nullopt: not asked for yet
    bool m_isSearching = false;
};

} // namespace ui
