// SPDX-License-Identifier: MIT
#include "ui/delegates/historydelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/historymodel.h"

namespace ui {

namespace {

constexpr int further = 14; // so far in begins what undoes or does again

int insetOf(const QModelIndex &index)
{
    const bool isTurn = index.column() == HistoryModel::NameColumn && index.data(HistoryModel::IsTurnRole).toBool();
    return isTurn ? further : 0;
}

} // namespace

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(insetOf(index), 0);
}

void HistoryDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    const bool isName = index.column() == HistoryModel::NameColumn;
    const bool isInForce
        = !index.data(HistoryModel::IsUndoneRole).toBool() && !index.data(HistoryModel::IsTurnRole).toBool();
    QFont font = option.font;
    font.setStrikeOut(isName && index.data(HistoryModel::IsUndoneRole).toBool());
    row.drawText(option.rect.adjusted(side + insetOf(index), 0, -side, 0), index.data().toString(), font,
                 isName && isInForce ? theme().panelText : theme().mutedText);
}

} // namespace ui
