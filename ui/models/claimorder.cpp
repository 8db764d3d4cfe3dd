// SPDX-License-Identifier: MIT
#include "ui/models/claimorder.h"

#include "ui/models/claimmatrixmodel.h"

namespace ui {

void ClaimOrder::sortBy(By by)
{
    m_by = by;
    invalidate();
}

bool ClaimOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto number = [](const QModelIndex &claim, int role) { return claim.data(role).toInt(); };
    const auto more = [&](int role) { return number(right, role) - number(left, role); };
    int order = 0;
    switch (m_by) {
    case By::Number:
        break;
    case By::Label:
        order = QString::localeAwareCompare(left.data().toString(), right.data().toString());
        break;
    case By::Status:
        order = more(ClaimMatrixModel::StatusRole);
        break;
    case By::Stated:
        order = more(ClaimMatrixModel::StatedRole);
        break;
    case By::Disagreement:
        order = more(ClaimMatrixModel::DisagreementRole);
        break;
    }
    if (order != 0)
        return order < 0;
    return number(left, ClaimMatrixModel::NumberRole) < number(right, ClaimMatrixModel::NumberRole);
}

} // namespace ui
