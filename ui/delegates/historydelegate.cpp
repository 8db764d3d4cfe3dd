// SPDX-License-Identifier: MIT
#include "ui/delegates/historydelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/historymodel.h"

namespace ui {

namespace {

constexpr int side = 6;
constexpr int further = 14; // so far in begins what undoes or does again

int insetOf(const QModelIndex &index)
{
    const bool isTurn = index.column() == HistoryModel::NameColumn && index.data(HistoryModel::IsTurnRole).toBool();
    return side + (isTurn ? further : 0);
}

} // namespace

int HistoryDelegate::rowHeight(const QFont &font)
{
    return lineHeight(font) + 10;
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {textWidth(option.font, index.data().toString()) + insetOf(index) + side, rowHeight(option.font)};
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    const QRect &rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, theme().selectedRow);
    row.drawRule(rect.bottom(), rect.left(), rect.right() + 1);
    const bool isName = index.column() == HistoryModel::NameColumn;
    const bool isInForce
        = !index.data(HistoryModel::IsUndoneRole).toBool() && !index.data(HistoryModel::IsTurnRole).toBool();
    QFont font = option.font;
    font.setStrikeOut(isName && index.data(HistoryModel::IsUndoneRole).toBool());
    row.drawText(rect.adjusted(insetOf(index), 0, -side, 0), index.data().toString(), font,
                 isName && isInForce ? theme().panelText : theme().mutedText);
}

} // namespace ui
