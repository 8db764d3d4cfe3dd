// SPDX-License-Identifier: MIT
#include "ui/models/mergemodel.h"

#include <algorithm>
#include <map>
#include <utility>

namespace ui {

using core::annotation::MergeConflict;
using namespace Qt::StringLiterals;

void MergeModel::setReport(MergeReport report)
{
    std::vector<std::optional<Take>> decisions(report.merge->conflicts.size());
    const std::vector<MergeConflict> &before = m_report.merge->conflicts;
    for (size_t i = 0; i < decisions.size(); ++i) {
        const auto same = std::ranges::find_if(
            before, [&](const MergeConflict &each) { return each.asksTheSame(report.merge->conflicts[i]); });
        if (same != before.end())
            decisions[i] = m_decisions[size_t(same - before.begin())];
    }
    std::vector<MergeRow> rows = std::exchange(m_report.rows, {});
    const std::vector<MergeRow> wanted = std::exchange(report.rows, {});
    std::vector<QString> keys;
    std::map<QString, const MergeRow *> byKey;
    for (const MergeRow &row : wanted) {
        keys.push_back(row.key);
        byKey.emplace(row.key, &row);
    }
    std::vector<QString> known;
    for (MergeRow &row : rows) {
        known.push_back(row.key);
        if (const auto now = byKey.find(row.key); now != byKey.end())
            row = *now->second;
        else
            row.conflict.reset(); // it asks for a conflict that is none any more
    }
    m_report = std::move(report);
    m_report.rows = std::move(rows);
    m_decisions = std::move(decisions);
    sync({}, m_report.rows, std::move(known), keys,
         [&wanted](int row, const QString &) { return wanted[size_t(row)]; });
    if (!wanted.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void MergeModel::setSides(const QString &mine, const QString &theirs)
{
    m_mine = mine;
    m_theirs = theirs;
    Q_EMIT headerDataChanged(Qt::Horizontal, MineColumn, TheirsColumn);
}

bool MergeModel::canDecide(int row, Take take) const
{
    const MergeRow &asked = this->row(row);
    return asked.conflict && (take != Take::Both || asked.canTakeBoth);
}

void MergeModel::decide(int row, Take take)
{
    if (!canDecide(row, take))
        return;
    m_decisions[*this->row(row).conflict] = take;
    const QModelIndex cell = index(row, DecisionColumn);
    Q_EMIT dataChanged(cell, cell, {Qt::DisplayRole});
}

void MergeModel::decideKind(int row, Take take)
{
    const QString question = this->row(row).question;
    for (int other = 0; other < rowCount(); ++other) {
        if (this->row(other).question == question)
            decide(other, take);
    }
}

int MergeModel::decided() const
{
    return int(std::ranges::count_if(m_decisions, [](const auto &decision) { return decision.has_value(); }));
}

std::vector<MergeModel::Take> MergeModel::decisions() const
{
    std::vector<Take> result;
    for (const std::optional<Take> &decision : m_decisions)
        result.push_back(decision.value());
    return result;
}

int MergeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.rows.size());
}

int MergeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant MergeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole))
        return {};
    const MergeRow &row = this->row(index.row());
    switch (index.column()) {
    case QuestionColumn:
        return row.question;
    case MineColumn:
        return row.mine;
    case TheirsColumn:
        return row.theirs;
    case PlaceColumn:
        return row.place;
    default:
        return decisionText(row);
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuestionColumn:
        return tr("Difference");
    case MineColumn:
        return m_mine;
    case TheirsColumn:
        return m_theirs;
    case PlaceColumn:
        return tr("Place");
    default:
        return tr("Decision");
    }
}

QString MergeModel::decisionText(const MergeRow &row) const
{
    if (!row.conflict)
        return row.fate;
    const std::optional<Take> &decision = m_decisions[*row.conflict];
    if (!decision)
        return tr("to be decided");
    return *decision == Take::Mine ? tr("mine") : *decision == Take::Theirs ? tr("theirs") : tr("both");
}

} // namespace ui
