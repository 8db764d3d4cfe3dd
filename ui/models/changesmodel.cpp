// SPDX-License-Identifier: MIT
#include "ui/models/changesmodel.h"

#include "core/compare/numberdifference.h"
#include "core/compare/wordings.h"
#include "ui/models/texts.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <numeric>

namespace ui {

using namespace Qt::StringLiterals;
using core::compare::ChangeClass;
using core::compare::NumberDifference;
using core::compare::SegmentKind;

namespace {

constexpr qsizetype longestText = 400; // UTF-16 units: more than a row can show

QString shortened(QStringView words)
{
    return words.first(std::min(words.size(), longestText)).toString().simplified();
}

std::optional<NumberDifference> differenceOf(const ChangeEntry &change, QStringView before, QStringView after)
{
    return change.changeClass == ChangeClass::Number ? core::compare::numberDifference(before, after) : std::nullopt;
}

/// Sorts \a rows by what \a keyOf makes of each, which is asked for once a row.
template<class KeyOf>
void sortBy(std::vector<int> &rows, Qt::SortOrder order, const KeyOf &keyOf)
{
    std::vector<std::pair<decltype(keyOf(0)), int>> keyed;
    keyed.reserve(rows.size());
    for (const int row : rows)
        keyed.emplace_back(keyOf(row), row);
    std::ranges::stable_sort(keyed, [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    std::ranges::transform(keyed, rows.begin(), [](const auto &pair) { return pair.second; });
}

} // namespace

ChangesModel::ChangesModel(QObject *parent) : QAbstractTableModel(parent) {}

void ChangesModel::setVersionNames(const QStringList &names)
{
    m_names = names;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, VersionColumn), index(rowCount() - 1, VersionColumn));
}

QString ChangesModel::versionName(int column) const
{
    const QString name = m_names.value(column);
    return name.isEmpty() ? QLocale().toString(column + 1) : name;
}

void ChangesModel::setChanges(const QStringList &texts, std::span<const ChangeEntry> changes)
{
    beginResetModel();
    m_texts = texts;
    m_changes.assign(changes.begin(), changes.end());
    m_rows.resize(m_changes.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    std::erase_if(m_rows, [this](int row) { return !passes(m_changes[size_t(row)]); });
    sortRows(m_rows);
    endResetModel();
}

void ChangesModel::setFilter(const ChangeFilter &filter)
{
    if (filter == m_filter)
        return;
    // Who types on only narrows: what is left out stays out.
    const bool narrows = (!m_filter.changeClass || m_filter.changeClass == filter.changeClass)
                         && (!m_filter.column || m_filter.column == filter.column)
                         && filter.words.contains(m_filter.words, Qt::CaseInsensitive);
    beginResetModel();
    m_filter = filter;
    if (!narrows) {
        m_rows.resize(m_changes.size());
        std::iota(m_rows.begin(), m_rows.end(), 0);
    }
    std::erase_if(m_rows, [this](int row) { return !passes(m_changes[size_t(row)]); });
    if (!narrows)
        sortRows(m_rows);
    endResetModel();
}

bool ChangesModel::passes(const ChangeEntry &change) const
{
    if (m_filter.changeClass && change.changeClass != *m_filter.changeClass)
        return false;
    if (m_filter.column && change.column != *m_filter.column)
        return false;
    return m_filter.words.isEmpty() || before(change).contains(m_filter.words, Qt::CaseInsensitive)
           || after(change).contains(m_filter.words, Qt::CaseInsensitive);
}

int ChangesModel::rowOf(int change) const
{
    const auto found = std::ranges::find(m_rows, change);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ChangesModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList old = persistentIndexList();
    std::vector<int> changes;
    for (const QModelIndex &index : old)
        changes.push_back(m_rows[size_t(index.row())]);
    std::ranges::sort(m_rows);
    sortRows(m_rows);
    QModelIndexList moved;
    for (qsizetype i = 0; i < old.size(); ++i)
        moved += index(rowOf(changes[size_t(i)]), old[i].column());
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ChangesModel::sortRows(std::vector<int> &rows) const
{
    const auto change = [this](int row) -> const ChangeEntry & { return m_changes[size_t(row)]; };
    switch (m_sortColumn) {
    case VersionColumn:
        return sortBy(rows, m_sortOrder, [&](int row) { return change(row).column; });
    case ParagraphColumn:
        return sortBy(rows, m_sortOrder, [&](int row) { return change(row).paragraph; });
    case ClassColumn:
        return sortBy(rows, m_sortOrder, [&](int row) { return textAt(change(row), ClassColumn); });
    case BeforeColumn:
        return sortBy(rows, m_sortOrder, [&](int row) { return before(change(row)).toString().toCaseFolded(); });
    case AfterColumn:
        return sortBy(rows, m_sortOrder, [&](int row) { return after(change(row)).toString().toCaseFolded(); });
    case DifferenceColumn:
        return sortBy(rows, m_sortOrder, [&](int row) {
            const auto difference = differenceOf(change(row), before(change(row)), after(change(row)));
            const double last = (m_sortOrder == Qt::AscendingOrder ? 1 : -1) * std::numeric_limits<double>::infinity();
            return difference ? difference->growth().value_or(difference->after) : last;
        });
    default:
        return;
    }
}

QStringView ChangesModel::before(const ChangeEntry &change) const
{
    return m_texts.isEmpty() ? QStringView() : core::text::textOf(m_texts.front(), change.base);
}

QStringView ChangesModel::after(const ChangeEntry &change) const
{
    return change.column < m_texts.size() ? core::text::textOf(m_texts[change.column], change.other) : QStringView();
}

QString ChangesModel::textAt(const ChangeEntry &change, int column) const
{
    switch (column) {
    case VersionColumn:
        return versionName(change.column);
    case ParagraphColumn:
        return QLocale().toString(change.paragraph);
    case ClassColumn: {
        const QString about = core::compare::wordFor(change.changeClass);
        //: What a change is about, of a passage that also moved.
        return change.move > 0 ? tr("%1, moved").arg(about) : about;
    }
    case BeforeColumn:
        return shortened(before(change));
    case AfterColumn:
        return shortened(after(change));
    case DifferenceColumn: {
        const auto difference = differenceOf(change, before(change), after(change));
        return difference ? core::compare::toString(*difference) : QString();
    }
    default:
        return {};
    }
}

int ChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ChangesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DifferenceColumn + 1;
}

QVariant ChangesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ChangeEntry &change = m_changes[size_t(m_rows[size_t(index.row())])];
    const bool isNumber = index.column() == ParagraphColumn || index.column() == DifferenceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textAt(change, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(textAt(change, index.column()));
    case Qt::AccessibleTextRole:
        if (index.column() == BeforeColumn && change.base.isEmpty())
            return tr("nothing before");
        if (index.column() == AfterColumn && change.other.isEmpty())
            return tr("removed");
        return textAt(change, index.column());
    case TypographyRole:
        return change.kind == SegmentKind::Typography;
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section == ParagraphColumn || section == DifferenceColumn;
        return QVariant((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole && section == ParagraphColumn)
        return tr("Paragraph");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VersionColumn:
        return tr("Version");
    case ParagraphColumn:
        return u"¶"_s;
    case ClassColumn:
        return tr("About");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    case DifferenceColumn:
        return tr("Difference");
    default:
        return {};
    }
}

} // namespace ui
