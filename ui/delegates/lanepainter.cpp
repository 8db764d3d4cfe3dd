// SPDX-License-Identifier: MIT
#include "ui/delegates/lanepainter.h"

#include "ui/delegates/cellpainter.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr qreal inset = 8;        // of a block from the sides of the lane
constexpr qreal between = 3;      // from the top and the bottom of its row
constexpr qreal leastSeen = 0.12; // of the width: one changed word in a long passage shows too

QRectF mirroredIn(const QRectF &outer, QRectF rect, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        rect.moveLeft(outer.left() + outer.right() - rect.right());
    return rect;
}

} // namespace

void paintLane(QPainter &painter, const QRectF &rect, const CellDifference &difference, const Theme &theme,
               Qt::LayoutDirection direction)
{
    if (difference.kind == core::compare::Cell::Kind::Absent) {
        paintHatch(painter, rect, theme);
        return;
    }
    const QRectF block = rect.adjusted(inset, between, -inset, -between);
    const SideColors &side = difference.isBase ? theme.onlyBase : theme.onlyOther;
    painter.fillRect(block, difference.moved ? theme.movedBlock : theme.hover);
    if (difference.changed > 0) {
        const qreal share = std::max(leastSeen, difference.changed);
        QColor color = side.word;
        color.setAlphaF(float(0.45 + 0.55 * std::sqrt(share)));
        painter.fillRect(
            mirroredIn(block, QRectF(block.topLeft(), QSizeF(block.width() * share, block.height())), direction),
            color);
    }
    const QRectF bar = mirroredIn(rect, QRectF(rect.left() + 2, block.top(), 3, block.height()), direction);
    if (difference.moved) {
        QPen pen(theme.movedEdge, bar.width(), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({1.2, 0.8});
        painter.setPen(pen);
        painter.drawLine(QPointF(bar.center().x(), bar.top()), QPointF(bar.center().x(), bar.bottom()));
    } else if (difference.changed > 0) {
        painter.fillRect(bar, side.bar);
    }
}

} // namespace ui
