// SPDX-License-Identifier: MIT
#include "ui/models/matrixorder.h"

#include "ui/models/matrixmodel.h"

namespace ui {

MatrixOrder::MatrixOrder(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void MatrixOrder::setSourceModel(QAbstractItemModel *model)
{
    if (sourceModel())
        disconnect(sourceModel(), &QAbstractItemModel::columnsInserted, this, &MatrixOrder::startSorting);
    QSortFilterProxyModel::setSourceModel(model);
    if (model)
        connect(model, &QAbstractItemModel::columnsInserted, this, &MatrixOrder::startSorting);
    startSorting();
}

/// Columns that come while there is no row make a proxy forget by which one it sorts (Qt 6.8).
void MatrixOrder::startSorting()
{
    sort(-1);
    sort(0);
}

void MatrixOrder::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateRowsFilter();
}

void MatrixOrder::setState(std::optional<int> state)
{
    m_state = state;
    invalidateRowsFilter();
}

bool MatrixOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex subject = sourceModel()->index(row, 0, parent);
    if (m_state && !subject.data(MatrixModel::StatesRole).value<QList<int>>().contains(*m_state))
        return false;
    return m_words.isEmpty() || subject.data(MatrixModel::FilterRole).toString().contains(m_words, Qt::CaseInsensitive);
}

} // namespace ui
