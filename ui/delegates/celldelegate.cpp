// SPDX-License-Identifier: MIT
#include "ui/delegates/celldelegate.h"

#include "ui/delegates/rowpainter.h"

namespace ui {

int CellDelegate::rowHeight(const QFont &font)
{
    return lineHeight(font) + 10;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {textWidth(option.font, index.data().toString()) + 2 * side, rowHeight(option.font)};
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    {
        RowPainter row(painter, option, theme());
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme().selectedRow);
        row.drawRule(option.rect.bottom(), option.rect.left(), option.rect.right() + 1);
    }
    paintContent(painter, option, index);
}

} // namespace ui
