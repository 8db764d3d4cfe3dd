// SPDX-License-Identifier: MIT
#include "ui/models/matrixorder.h"

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

} // namespace ui
