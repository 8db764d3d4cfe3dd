// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

#include <optional>

namespace ui {

/// The rows of a MatrixModel in an order that lessThan() says, from the first one on, and those that a filter leaves.
class MatrixOrder : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit MatrixOrder(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

    /// That the row has in MatrixModel::FilterRole, without regard to case.
    void setWords(const QString &words);
    /// One of MatrixModel::StatesRole, that at least one version is in; nullopt: any.
    void setState(std::optional<int> state);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void startSorting();

    QString m_words;
    std::optional<int> m_state;
};

} // namespace ui
