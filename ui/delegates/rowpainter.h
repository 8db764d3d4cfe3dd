// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

/// \a font a step smaller, for what stands beside or below the main thing.
QFont smallerFont(const QFont &font);
QFont boldFont(const QFont &font);
int lineHeight(const QFont &font);
int textWidth(const QFont &font, const QString &text);

/// Draws the parts of one row of a list. Every rectangle is given as it lies where people read from left to right;
/// where they read from right to left it is mirrored inside the row. Text is one line of plain text, elided at its end.
class RowPainter
{
public:
    /// The painter's state is restored at the end.
    RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme);
    ~RowPainter();
    Q_DISABLE_COPY_MOVE(RowPainter)

    /// A rounded ground as it fits the row's state, over \a tinted where that is set; the current row has a frame.
    void drawGround(const QRect &rect, bool tinted = false);
    void drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                  Qt::Alignment alignment = Qt::AlignLeading | Qt::AlignVCenter);
    /// A rounded patch of \a ground with \a text in its middle.
    void drawPill(const QRect &rect, const QString &text, const QFont &font, const QColor &ground, const QColor &color);
    /// The outline of such a patch.
    void drawFrame(const QRect &rect, const QPen &pen);
    void drawDot(const QRect &rect, const QColor &color, bool filled);
    void drawDiamond(const QRect &rect, const QColor &color);
    /// A thin bar of which the share \a filled, 0 to 1, is coloured.
    void drawBar(const QRect &rect, double filled, const QColor &color, const QColor &ground);
    void drawRule(int y, int left, int right);
    /// ▾ or, closed, ▸ (in the direction of reading).
    void drawDisclosure(const QRect &rect, bool open, const QColor &color);

private:
    QRect mirrored(const QRect &rect) const;
    bool isRightToLeft() const { return m_option.direction == Qt::RightToLeft; }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Theme &m_theme;
};

} // namespace ui
