// SPDX-License-Identifier: MIT
#include "ui/delegates/celldelegate.h"

#include "ui/delegates/rowpainter.h"

#include <QWidget>

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
        if (option.state.testFlag(QStyle::State_Selected) && option.widget && option.widget->hasFocus()) {
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1), theme().accent);
            painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme().accent);
        }
    }
    paintContent(painter, option, index);
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter(painter, option, theme())
        .drawText(option.rect.adjusted(side, 0, -side, 0), index.data().toString(), option.font, theme().panelText);
}

} // namespace ui
