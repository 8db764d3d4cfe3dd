// SPDX-License-Identifier: MIT
#include "ui/delegates/hitdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/searchmodel.h"

#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int side = 8;
constexpr int widestPlace = 190;

/// A line of context that fits, and where the hit is in it.
struct Line {
    QString text;
    qsizetype hitBegin = 0;
    qsizetype hitLength = 0;
};

/// Shortens what stands before the hit at its beginning and what follows at its end, so that the hit can be seen.
Line fitted(const QModelIndex &index, const QFont &font, int width)
{
    const QString context = index.data().toString();
    const qsizetype begin = index.data(SearchModel::HitBeginRole).toLongLong();
    const qsizetype end = index.data(SearchModel::HitEndRole).toLongLong();
    const QFontMetrics metrics(font);
    const QString before = metrics.elidedText(context.first(begin), Qt::ElideLeft, width * 2 / 5);
    const QString hit = metrics.elidedText(context.sliced(begin, end - begin), Qt::ElideRight,
                                           width - metrics.horizontalAdvance(before));
    const int room = std::max(0, width - metrics.horizontalAdvance(QString(before + hit)));
    return {before + hit + metrics.elidedText(context.sliced(end), Qt::ElideRight, room), before.size(), hit.size()};
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, lineHeight(option.font) + 10};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    {
        RowPainter row(painter, option, theme());
        row.drawGround(option.rect.adjusted(0, 0, 0, -1));
        row.drawRule(option.rect.bottom(), option.rect.left(), option.rect.right() + 1);
    }
    paintHit(painter, option, index, option.rect.adjusted(side, 0, -side, 0), theme().panelText);
}

void HitDelegate::paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                           const QRect &inner, const QColor &color) const
{
    RowPainter row(painter, option, theme());
    const QFont small = smallerFont(option.font);
    const int placeWidth = std::min(widestPlace, inner.width() / 3);
    const QString paragraph = index.data(SearchModel::ParagraphRole).toString();
    const int paragraphWidth = paragraph.isEmpty() ? 0 : textWidth(small, paragraph) + 1;
    const QRect place(inner.left(), inner.top(), placeWidth, inner.height());
    row.drawText(place.adjusted(0, 0, -paragraphWidth - 6, 0), index.data(SearchModel::NameRole).toString(), small,
                 theme().mutedText);
    row.drawText(place.adjusted(placeWidth - paragraphWidth, 0, 0, 0), paragraph, small, theme().mutedText);
    paintContext(painter, option, index, inner.adjusted(placeWidth + 14, 0, 0, 0), color);
}

void HitDelegate::paintContext(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                               const QRect &rect, const QColor &color) const
{
    const Line line = fitted(index, option.font, rect.width());
    QTextLayout layout(line.text, option.font);
    QTextOption textOption;
    textOption.setTextDirection(line.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeading) | Qt::AlignAbsolute);
    layout.setTextOption(textOption);

    QTextLayout::FormatRange emphasis;
    emphasis.start = int(line.hitBegin);
    emphasis.length = int(line.hitLength);
    emphasis.format.setBackground(theme().claimChip);
    emphasis.format.setForeground(theme().claimChipText);
    layout.setFormats({emphasis});

    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(rect.width());
    layout.endLayout();
    const QRect visual = QStyle::visualRect(option.direction, option.rect, rect);
    painter->setPen(color);
    layout.draw(painter, QPointF(visual.left(), visual.center().y() - only.height() / 2));
}

} // namespace ui
