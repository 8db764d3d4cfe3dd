// SPDX-License-Identifier: MIT
#include "ui/delegates/rowpainter.h"

#include <QFontMetrics>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace ui {

QFont smallerFont(const QFont &font)
{
    QFont smaller = font;
    if (font.pointSizeF() > 0)
        smaller.setPointSizeF(font.pointSizeF() * 0.9);
    else
        smaller.setPixelSize(int(std::lround(font.pixelSize() * 0.9)));
    return smaller;
}

QFont boldFont(const QFont &font)
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text);
}

RowPainter::RowPainter(QPainter *painter, const QStyleOptionViewItem &option, const Theme &theme)
    : m_painter(*painter), m_option(option), m_theme(theme)
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

RowPainter::~RowPainter()
{
    m_painter.restore();
}

QRect RowPainter::mirrored(const QRect &rect) const
{
    return QStyle::visualRect(m_option.direction, m_option.rect, rect);
}

void RowPainter::drawGround(const QRect &rect, bool tinted)
{
    constexpr qreal radius = 5;
    const bool selected = m_option.state.testFlag(QStyle::State_Selected);
    const bool hovered = m_option.state.testFlag(QStyle::State_MouseOver);
    const QRectF ground = QRectF(mirrored(rect));
    m_painter.setPen(Qt::NoPen);
    if (tinted || selected || hovered) {
        m_painter.setBrush(tinted || selected ? m_theme.selectedRow : m_theme.hover);
        m_painter.drawRoundedRect(ground, radius, radius);
    }
    if (m_option.state.testFlag(QStyle::State_HasFocus) || (tinted && selected)) {
        const bool focused = m_option.state.testFlag(QStyle::State_HasFocus);
        m_painter.setPen(QPen(focused ? m_theme.accent : m_theme.mutedText, 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

void RowPainter::drawText(const QRect &rect, const QString &text, const QFont &font, const QColor &color,
                          Qt::Alignment alignment)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
    const Qt::Alignment visual = QStyle::visualAlignment(m_option.direction, alignment) | Qt::AlignAbsolute;
    // The text reads in its own direction, wherever the row begins.
    m_painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    m_painter.drawText(mirrored(rect), int(visual) | Qt::TextSingleLine, shown);
}

void RowPainter::drawPill(const QRect &rect, const QString &text, const QFont &font, const QColor &ground,
                          const QColor &color)
{
    const qreal radius = rect.height() / 2.0;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(QRectF(mirrored(rect)), radius, radius);
    const QRect room = rect.adjusted(2, 0, -2, 0);
    // What it says stands first, how much last.
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideMiddle, room.width());
    drawText(room, shown, font, color, Qt::AlignCenter);
}

void RowPainter::drawFrame(const QRect &rect, const QPen &pen)
{
    const QRectF frame = QRectF(mirrored(rect)).adjusted(0.5, 0.5, -0.5, -0.5);
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
}

void RowPainter::drawDot(const QRect &rect, const QColor &color, bool filled)
{
    const QRectF circle = QRectF(mirrored(rect));
    m_painter.setPen(filled ? QPen(Qt::NoPen) : QPen(color, 1));
    m_painter.setBrush(filled ? QBrush(color) : QBrush(Qt::NoBrush));
    m_painter.drawEllipse(filled ? circle : circle.adjusted(0.5, 0.5, -0.5, -0.5));
}

void RowPainter::drawDiamond(const QRect &rect, const QColor &color)
{
    const QRectF box = QRectF(mirrored(rect));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF{{box.center().x(), box.top()},
                                    {box.right(), box.center().y()},
                                    {box.center().x(), box.bottom()},
                                    {box.left(), box.center().y()}});
}

void RowPainter::drawBar(const QRect &rect, double filled, const QColor &color, const QColor &ground)
{
    const qreal radius = rect.height() / 2.0;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(QRectF(mirrored(rect)), radius, radius);
    if (filled <= 0)
        return;
    QRect part = rect;
    part.setWidth(std::max(rect.height(), int(std::lround(rect.width() * std::min(filled, 1.0)))));
    m_painter.setBrush(color);
    m_painter.drawRoundedRect(QRectF(mirrored(part)), radius, radius);
}

void RowPainter::drawRule(int y, int left, int right)
{
    m_painter.fillRect(mirrored(QRect(left, y, right - left, 1)), m_theme.border);
}

void RowPainter::drawDisclosure(const QRect &rect, bool open, const QColor &color)
{
    const QPointF center = QRectF(mirrored(rect)).center();
    const qreal size = 3.5;
    const qreal forward = isRightToLeft() ? -size : size;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    if (open)
        m_painter.drawPolygon(QPolygonF{center + QPointF(-size, -size * 0.6), center + QPointF(size, -size * 0.6),
                                        center + QPointF(0, size * 0.9)});
    else
        m_painter.drawPolygon(QPolygonF{center + QPointF(-forward * 0.6, -size), center + QPointF(-forward * 0.6, size),
                                        center + QPointF(forward * 0.9, 0)});
}

} // namespace ui
