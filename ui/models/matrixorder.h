// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// The rows of a matrix in an order that lessThan() says, from the first one on.
class MatrixOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MatrixOrder(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

private:
    void startSorting();
};

} // namespace ui
