// SPDX-License-Identifier: MIT
#include "ui/delegates/changedelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/changesmodel.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int inside = 5; // between the edge of a lozenge and its words

} // namespace

void ChangeDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    if (index.column() == ChangesModel::BeforeColumn || index.column() == ChangesModel::AfterColumn) {
        paintWords(painter, option, index);
        return;
    }
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QColor color = index.column() == ChangesModel::VersionColumn ? theme().panelText : theme().mutedText;
    row.drawText(option.rect.adjusted(side, 0, -side, 0), index.data().toString(), option.font, color, alignment);
}

void ChangeDelegate::paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    const QString words = index.data().toString();
    const bool typography = index.data(ChangesModel::TypographyRole).toBool();
    const bool isBefore = index.column() == ChangesModel::BeforeColumn;
    const SideColors &colors = isBefore ? theme().onlyBase : theme().onlyOther;
    const Qt::PenStyle line = typography ? Qt::DotLine : isBefore ? Qt::DashLine : Qt::SolidLine;
    QRect box = option.rect.adjusted(side, 4, -side, -5);
    box.setWidth(std::min(box.width(), textWidth(option.font, words) + 1 + 2 * inside));
    if (words.isEmpty() || box.width() <= 2 * inside)
        return;
    const QRect visual = QStyle::visualRect(option.direction, option.rect, box);
    painter->setPen(Qt::NoPen);
    painter->setBrush(typography ? theme().hover : colors.word);
    painter->drawRoundedRect(QRectF(visual), 3, 3);
    painter->setPen(QPen(typography ? theme().typography : colors.bar, 1.2, line));
    painter->drawLine(QPointF(visual.left() + 2, visual.bottom() + 0.5),
                      QPointF(visual.right() - 1, visual.bottom() + 0.5));
    row.drawText(box.adjusted(inside, 0, -inside, 0), words, option.font, theme().text);
}

} // namespace ui
