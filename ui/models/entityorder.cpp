// SPDX-License-Identifier: MIT
#include "ui/models/entityorder.h"

#include "ui/models/entitymatrixmodel.h"

namespace ui {

void EntityOrder::sortBy(By by)
{
    m_by = by;
    invalidate();
}

void EntityOrder::setType(std::optional<core::TypeId> type)
{
    m_type = type;
    invalidateRowsFilter();
}

void EntityOrder::setOnlyConflicts(bool on)
{
    m_hasOnlyConflicts = on;
    invalidateRowsFilter();
}

bool EntityOrder::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex entity = sourceModel()->index(row, 0, parent);
    if (m_hasOnlyConflicts && entity.data(EntityMatrixModel::ConflictsRole).toInt() == 0)
        return false;
    if (m_type && entity.data(EntityMatrixModel::TypeRole).toString() != m_type->toString())
        return false;
    return MatrixOrder::filterAcceptsRow(row, parent);
}

bool EntityOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto more = [&](int role) { return right.data(role).toLongLong() - left.data(role).toLongLong(); };
    qlonglong order = 0;
    switch (m_by) {
    case By::Type:
        order = -more(EntityMatrixModel::TypeOrderRole);
        break;
    case By::Name:
        break;
    case By::Mentions:
        order = more(EntityMatrixModel::MentionsRole);
        break;
    case By::First:
        order = -more(EntityMatrixModel::FirstRole);
        break;
    }
    if (order != 0)
        return order < 0;
    return QString::localeAwareCompare(left.data().toString(), right.data().toString()) < 0;
}

} // namespace ui
