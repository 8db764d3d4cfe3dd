// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carryedits.h"
#include "ui/models/rowsync.h"

#include <QAbstractTableModel>
#include <QList>

#include <map>
#include <optional>
#include <vector>

namespace ui {

class ProjectSource;

/// Which proposals a list leaves. Everything that is not set lets all through.
struct ProposalFilter {
    std::optional<core::annotation::CarryState> state;
    std::optional<core::ArticleId> version;
    bool isRejected = false; ///< those that somebody has rejected instead of those that wait for a decision

    friend bool operator==(const ProposalFilter &, const ProposalFilter &) = default;
};

/// The proposals in the versions of a story, one a row, the most doubtful first or sorted by a column. Follows the
/// project row by row.
class ProposalsModel : public SyncedModel<QAbstractTableModel>
{
    Q_OBJECT

public:
    enum Column { StateColumn, SubjectColumn, VersionColumn, ThereColumn, SourceColumn, ScoreColumn };
    static constexpr int columns = ScoreColumn + 1;
    enum Role {
        StateRole = Qt::UserRole, ///< CarryState as an int
        TypeColorRole,            ///< of a mention: what its type is shown with
        ClaimNumberRole,          ///< of a statement: the claim's number; 0 for a mention
    };

    explicit ProposalsModel(const ProjectSource &source, QObject *parent = nullptr);

    /// The versions whose proposals are shown, in the order of their story.
    void setVersions(const QList<core::ArticleId> &versions);
    const QList<core::ArticleId> &versions() const { return m_versions; }
    void setFilter(const ProposalFilter &filter);
    const ProposalFilter &filter() const { return m_filter; }

    /// How many there are without the filter by state, by version, and rejected.
    struct Counts {
        std::map<core::annotation::CarryState, int> states;
        std::map<core::ArticleId, int> versions;
        int open = 0;
        int rejected = 0;
    };
    Counts counts() const;

    const std::vector<core::ProposalId> &rows() const { return m_rows; }
    const core::annotation::Proposal &proposalAt(int row) const;
    int rowOf(core::ProposalId id) const; ///< -1 where it is not shown; O(rows)

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void countsChanged();

private:
    bool passes(const core::annotation::Proposal &proposal) const;
    std::vector<core::ProposalId> wanted() const;
    void update();
    void reset();
    void show(std::vector<core::ProposalId> rows);
    void onChanged(const core::annotation::Step &step);
    QString textOf(const core::annotation::Proposal &proposal, int column) const;
    QString textThere(const core::annotation::Proposal &proposal) const;
    QString subjectOf(const core::annotation::Proposal &proposal) const;

    const ProjectSource &m_source;
    QList<core::ArticleId> m_versions;
    ProposalFilter m_filter;
    std::vector<core::ProposalId> m_rows;
    int m_sortColumn = StateColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ui
