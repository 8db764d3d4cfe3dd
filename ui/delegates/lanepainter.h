// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/cellcontent.h"
#include "ui/theme.h"

class QPainter;
class QRectF;

namespace ui {

/// Draws a cell of a column that is too narrow for text: a bar at its edge as beside text, and a tint that is the
/// darker and the wider the more differs; hatched where the column has nothing.
void paintLane(QPainter &painter, const QRectF &rect, const CellDifference &difference, const Theme &theme,
               Qt::LayoutDirection direction);

} // namespace ui
