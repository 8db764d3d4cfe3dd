// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/annotation/claimmatrix.h"
#include "core/base/id.h"
#include "ui/models/readshares.h"

#include <QAbstractTableModel>
#include <QList>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <optional>
#include <set>
#include <vector>

namespace ui {

class PassageSearcher;
class ProjectSource;

/// Claims × versions: the first column names the claim, the others say what each version does with it. The claims are
/// those that the versions state, and those that nobody states. Rows and columns come, go and change one by one; where
/// nothing is marked, the text is searched in another thread.
class ClaimMatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ChipRole = Qt::UserRole, ///< QString: "C1"; of the first column
        StateRole,               ///< int: core::annotation::ClaimState; of the columns of versions
        NumberRole,              ///< int: of the claim; this and what follows of every column
        StatusRole,              ///< int: core::annotation::CheckStatus
        StatedRole,              ///< int: how many versions state it
        DisagreementRole,        ///< int: how many versions contradict the reference
        FilterRole,              ///< QString: label, note, quotes and speakers of the row
        StatesRole,              ///< QList<int>: the states in the row
    };

    explicit ClaimMatrixModel(const ProjectSource &source, QObject *parent = nullptr);
    ~ClaimMatrixModel() override;

    /// The columns; statements are held against that of \a base where it has one.
    void setVersions(const QList<core::ArticleId> &versions, std::optional<core::ArticleId> base = std::nullopt);
    /// What \a analyst has read tells what is absent from what is only not read yet.
    void setRead(const core::annotation::ReadPassages &read, const QString &analyst);
    /// Whether what is not marked is looked for.
    void setSearching(bool on);
    /// Whether it follows the project, as it does from the beginning. While nobody looks it need not; it catches up
    /// when it is to follow again.
    void setFollowing(bool on);
    /// Cells are worked out when they are asked for. Does it for some more rows, for about as long as \a patience;
    /// whether all are.
    bool workOut(std::chrono::milliseconds patience);

    core::ClaimId claimAt(int row) const { return m_claims[size_t(row)]; }
    std::optional<core::ArticleId> articleAt(int column) const; ///< nullopt for the first column
    /// nullptr for the first column. Valid until anything changes.
    const core::annotation::ClaimCell *cellAt(const QModelIndex &index) const;

    /// The statements of a cell by position; those of all versions, in the order of the columns, for the first column.
    std::vector<core::AnnotationId> statementsAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void searched(); ///< what is not marked has been looked for

private:
    using Cells = std::vector<core::annotation::ClaimCell>;

    void reset();
    void catchUp();
    void onChanged(const core::annotation::Step &step);
    void forget(const std::set<core::ClaimId> &claims);
    void forgetCells();
    void forgetAll();
    void syncClaims();
    void syncVersions(const std::vector<core::ArticleId> &versions);
    std::vector<core::ClaimId> wantedClaims() const;
    std::vector<core::ArticleId> baseFirst() const;
    void updateCoverage();
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

    const ProjectSource &m_source;
    PassageSearcher *m_searcher;
    QTimer m_soon;
    mutable std::optional<core::annotation::Speakers> m_speakers; // nullopt: entities have changed since
    mutable QSet<QString> m_saidBy;                   // Speakers::keysOf() what stands in the rows, or once stood
    QList<core::ArticleId> m_wanted;                  // what setVersions() was last told
    std::vector<core::ArticleId> m_versions;          // as the columns after the first
    std::vector<core::ClaimId> m_claims;              // by row
    mutable std::vector<std::optional<Cells>> m_rows; // by row and version; nullopt: not asked for yet
    std::optional<core::ArticleId> m_base;
    core::annotation::ReadPassages m_read;
    QString m_analyst;
    ReadShares m_coverage;
    bool m_isSearching = false;
    bool m_isFollowing = true;
    bool m_isBehind = false; // something has changed since it followed
};

} // namespace ui
