// SPDX-License-Identifier: MIT
#include "ui/models/proposalsmodel.h"

#include "core/annotation/stepnames.h"
#include "ui/models/projectsource.h"
#include "ui/models/shownmarks.h"
#include "ui/models/shownproposals.h"
#include "ui/models/texts.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace ui {

using namespace Qt::StringLiterals;
using core::ArticleId;
using core::ProposalId;
using core::annotation::CarryState;
using core::annotation::Proposal;

namespace {

constexpr size_t singleRows = 200; // so many rows that come or go are told one by one; more are a new list

bool differMuch(const std::vector<ProposalId> &before, const std::vector<ProposalId> &after)
{
    if (std::max(before.size(), after.size()) - std::min(before.size(), after.size()) > singleRows)
        return true;
    const std::unordered_set<ProposalId> known(before.begin(), before.end());
    const auto fresh = size_t(std::ranges::count_if(after, [&known](ProposalId id) { return !known.contains(id); }));
    return fresh + before.size() - (after.size() - fresh) > singleRows;
}

} // namespace

ProposalsModel::ProposalsModel(const ProjectSource &source, QObject *parent) : SyncedModel(parent), m_source(source)
{
    connect(&source, &ProjectSource::replaced, this, &ProposalsModel::reset);
    connect(&source, &ProjectSource::changed, this, &ProposalsModel::onChanged);
}

void ProposalsModel::setVersions(const QList<ArticleId> &versions)
{
    if (versions == m_versions)
        return;
    m_versions = versions;
    reset();
}

void ProposalsModel::setFilter(const ProposalFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    update();
}

bool ProposalsModel::passes(const Proposal &proposal) const
{
    return proposal.isRejected == m_filter.isRejected && (!m_filter.state || *m_filter.state == proposal.carried.state)
           && (!m_filter.version || *m_filter.version == proposal.article);
}

ProposalsModel::Counts ProposalsModel::counts() const
{
    Counts counts;
    const auto &project = m_source.project();
    for (const ArticleId version : m_versions) {
        for (const ProposalId id : project.proposalsIn(version)) {
            const Proposal &proposal = *project.proposal(id);
            ++(proposal.isRejected ? counts.rejected : counts.open);
            if (proposal.isRejected != m_filter.isRejected)
                continue;
            ++counts.states[proposal.carried.state];
            ++counts.versions[version];
        }
    }
    return counts;
}

std::vector<ProposalId> ProposalsModel::wanted() const
{
    struct Entry {
        QString text;
        int doubt;
        qsizetype version;
        qsizetype begin;
        const Proposal *proposal;
    };
    const auto &project = m_source.project();
    std::vector<Entry> entries;
    for (qsizetype version = 0; version < m_versions.size(); ++version) {
        for (const ProposalId id : project.proposalsIn(m_versions[version])) {
            const Proposal *proposal = project.proposal(id);
            if (!passes(*proposal))
                continue;
            const auto places = proposal->carried.places();
            const auto &from = markOf(*project.annotation(proposal->source)).spans;
            entries.push_back({m_sortColumn == StateColumn || m_sortColumn == ScoreColumn
                                   ? QString()
                                   : textOf(*proposal, m_sortColumn).toCaseFolded(),
                               core::annotation::doubtOf(proposal->carried.state), version,
                               (places.empty() ? from : places.front()).hull().begin, proposal});
        }
    }
    const auto inOrder = [this](const Entry &a, const Entry &b) {
        if (m_sortColumn == ScoreColumn && a.proposal->carried.score != b.proposal->carried.score)
            return a.proposal->carried.score < b.proposal->carried.score;
        return std::tie(a.text, a.doubt, a.version, a.begin, a.proposal->id)
               < std::tie(b.text, b.doubt, b.version, b.begin, b.proposal->id);
    };
    std::ranges::sort(entries, inOrder);
    if (m_sortOrder == Qt::DescendingOrder)
        std::ranges::reverse(entries);
    std::vector<ProposalId> rows;
    std::ranges::transform(entries, std::back_inserter(rows), [](const Entry &entry) { return entry.proposal->id; });
    return rows;
}

void ProposalsModel::reset()
{
    m_versions.removeIf([this](ArticleId id) { return !m_source.project().article(id); });
    show(wanted());
}

void ProposalsModel::show(std::vector<ProposalId> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countsChanged();
}

void ProposalsModel::update()
{
    std::vector<ProposalId> rows = wanted();
    if (differMuch(m_rows, rows)) {
        show(std::move(rows));
        return;
    }
    sync({}, m_rows, rows);
    Q_EMIT countsChanged();
}

void ProposalsModel::onChanged(const core::annotation::Step &step)
{
    const auto isProposal
        = [](const core::annotation::Record &record) { return std::holds_alternative<Proposal>(record); };
    if (core::annotation::anyRecord(step, isProposal)) {
        // What is gone must not be asked for while rows go.
        m_versions.removeIf([this](ArticleId id) { return !m_source.project().article(id); });
        update();
    }
    // What is proposed is told in the words of what it was carried from.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

const Proposal &ProposalsModel::proposalAt(int row) const
{
    return *m_source.project().proposal(m_rows[size_t(row)]);
}

int ProposalsModel::rowOf(ProposalId id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ProposalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ProposalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString ProposalsModel::subjectOf(const Proposal &proposal) const
{
    const auto &project = m_source.project();
    const auto &source = *project.annotation(proposal.source);
    if (const auto *mention = std::get_if<core::annotation::Mention>(&source))
        return project.entity(mention->entity)->name;
    const auto &claim = *project.claim(std::get<core::annotation::Statement>(source).claim);
    return chipText(claim.number) + u' ' + claim.label;
}

/// What stands where it may be; of an ambiguous one every choice with its number and paragraph.
QString ProposalsModel::textThere(const Proposal &proposal) const
{
    const QString &text = m_source.project().article(proposal.article)->text;
    if (proposal.carried.spans)
        return core::text::textOf(text, *proposal.carried.spans).simplified();
    QStringList choices;
    for (const core::text::Spans &choice : proposal.carried.choices)
        //: One of several places: its number, and the words there.
        choices
            << tr("%1 “%2”").arg(choices.size() + 1).arg(core::annotation::quoted(core::text::textOf(text, choice)));
    return choices.isEmpty() ? tr("nowhere") : choices.join(u"  ");
}

QString ProposalsModel::textOf(const Proposal &proposal, int column) const
{
    const auto &project = m_source.project();
    const auto &source = markOf(*project.annotation(proposal.source));
    switch (column) {
    case StateColumn:
        return displayName(proposal.carried.state);
    case SubjectColumn:
        return subjectOf(proposal);
    case VersionColumn:
        return core::article::displayName(*project.article(proposal.article));
    case ThereColumn:
        return textThere(proposal);
    case SourceColumn:
        return core::text::textOf(project.article(source.article)->text, source.spans).simplified();
    case ScoreColumn:
        return proposal.carried.state == CarryState::Lost ? u"–"_s : percentText(double(proposal.carried.score));
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant ProposalsModel::data(const QModelIndex &index, int role) const
{
    const Proposal *proposal = index.isValid() && size_t(index.row()) < m_rows.size()
                                   ? m_source.project().proposal(m_rows[size_t(index.row())])
                                   : nullptr;
    if (!proposal) // a row on its way out
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*proposal, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textOf(*proposal, index.column()) + u'\n' + proposalText(m_source.project(), *proposal));
    case Qt::TextAlignmentRole:
        return int((index.column() == ScoreColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    case StateRole:
        return int(proposal->carried.state);
    case TypeColorRole:
    case ClaimNumberRole: {
        const auto &source = *m_source.project().annotation(proposal->source);
        const ShownMark mark = shownMark(m_source.project(), source, markOf(source).spans.first());
        return role == TypeColorRole ? mark.typeColor : mark.claimNumber;
    }
    default:
        return {};
    }
}

QVariant ProposalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == ScoreColumn ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case StateColumn:
        return tr("State");
    case SubjectColumn:
        return tr("Entity or claim");
    case VersionColumn:
        return tr("Version");
    case ThereColumn:
        return tr("What stands there");
    case SourceColumn:
        return tr("What is marked");
    default:
        return tr("Score");
    }
}

void ProposalsModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < 0 ? StateColumn : column;
    m_sortOrder = column < 0 ? Qt::AscendingOrder : order;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<ProposalId> old = m_rows;
    m_rows = wanted();
    QModelIndexList after;
    for (const QModelIndex &each : before)
        after << index(rowOf(old[size_t(each.row())]), each.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace ui
