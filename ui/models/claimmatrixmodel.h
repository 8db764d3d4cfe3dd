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
    void reset();
    void onChanged(const core::annotation::Step &step);
    void forgetWhatIsGone(const std::set<core::ClaimId> &claims);
    void syncClaims();
    void syncVersions(const std::vector<core::ArticleId> &versions);
    std::vector<core::ClaimId> wantedClaims() const;
    std::vector<core::ArticleId> baseFirst() const;
    void updateCoverage();
    void refreshAll();
    void refresh(int row);
    const core::annotation::Speakers &speakers();
    void followSpeakers(const QSet<QString> &keys);
    std::vector<core::annotation::ClaimCell> cellsOf(core::ClaimId claim);
    void searchSoon();
    void search();
    QVariant claimData(int row, int role) const;
    QVariant rowData(int row, int role) const;
    QString filterTextOf(int row) const;

    const ProjectSource &m_source;
    PassageSearcher *m_searcher;
    QTimer m_soon;
    std::optional<core::annotation::Speakers> m_speakers; // nullopt: entities have changed since
    QSet<QString> m_saidBy;                               // Speakers::keysOf() what stands in the rows, or once stood
    std::vector<core::ArticleId> m_versions;              // as the columns after the first
    std::vector<core::ClaimId> m_claims;                  // by row
    std::vector<std::vector<core::annotation::ClaimCell>> m_rows; // by row and version
    std::optional<core::ArticleId> m_base;
    core::annotation::ReadPassages m_read;
    QString m_analyst;
    ReadShares m_coverage;
    bool m_isSearching = false;
};

} // namespace ui
