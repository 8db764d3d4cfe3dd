// SPDX-License-Identifier: MIT
#include "ui/views/overviewstrip.h"

#include "ui/models/comparisonmodel.h"
#include "ui/views/readingview.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace ui {

OverviewStrip::OverviewStrip(const ComparisonModel &model, ReadingView &view, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the whole length"));
    connect(&view, &ReadingView::geometryChanged, this, qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::dataChanged, this, &OverviewStrip::forgetTicks);
    connect(&model, &QAbstractItemModel::modelReset, this, &OverviewStrip::forgetTicks);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &OverviewStrip::forgetTicks);
}

void OverviewStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    forgetTicks();
}

/// Where the text at \a position stands in the strip: its row, and how far down in the row's text.
qreal OverviewStrip::placeOf(int column, qsizetype position) const
{
    const RowGeometry &rows = m_view.rows();
    const int row = m_model.rowOf(column, position);
    const auto span = m_model.spanAt(row, column);
    const qreal inside
        = span && !span->isEmpty() ? std::clamp(qreal(position - span->begin) / qreal(span->length()), 0.0, 1.0) : 0;
    const qreal y = rows.top(row) + inside * rows.height(row);
    return y / std::max(rows.total(), m_view.viewport()->height()) * height();
}

void OverviewStrip::paintChanges(QPainter &painter) const
{
    for (const ChangeEntry &change : m_model.changes()) {
        const ComparisonModel::Place place = m_model.placeOf(change);
        const QColor color = change.move > 0                                         ? m_theme.movedEdge
                             : change.kind == core::compare::SegmentKind::Typography ? m_theme.typography
                             : change.kind == core::compare::SegmentKind::Removed    ? m_theme.onlyBase.bar
                                                                                     : m_theme.onlyOther.bar;
        const qreal top = placeOf(place.column, place.span.begin);
        const qreal bottom = placeOf(place.column, place.span.end);
        const bool base = place.column == 0;
        // What only the base has stands on one half, what only the others have on the other: not by colour alone.
        const qreal half = (width() - 5) / 2.0;
        painter.fillRect(QRectF(base ? 2 : 3 + half, top, half, std::max(2.0, bottom - top)), color);
    }
}

void OverviewStrip::paintClaims(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.claimChip);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (const ShownMark &mark : m_model.marksIn(column, {0, m_model.textAt(column).size()})) {
            if (mark.claimNumber > 0 && mark.isFirst)
                painter.drawEllipse(QPointF(width() / 2.0, placeOf(column, mark.span.begin)), 2.5, 2.5);
        }
    }
}

void OverviewStrip::forgetTicks()
{
    m_ticks = {};
    update();
}

/// Thousands of changes are drawn once, and again only when rows that became exact have moved them visibly.
void OverviewStrip::drawTicks()
{
    const int total = m_view.rows().total();
    const QSize wanted = size() * devicePixelRatioF();
    if (!m_ticks.isNull() && m_ticks.size() == wanted && std::abs(total - m_ticksTotal) * height() < 2 * total)
        return;
    m_ticksTotal = total;
    m_ticks = QPixmap(wanted);
    m_ticks.setDevicePixelRatio(devicePixelRatioF());
    m_ticks.fill(Qt::transparent);
    QPainter painter(&m_ticks);
    paintChanges(painter);
    paintClaims(painter);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setPen(m_theme.border);
    painter.drawLine(isRightToLeft() ? width() - 1 : 0, 0, isRightToLeft() ? width() - 1 : 0, height());
    if (m_model.rowCount() == 0 || m_view.rows().count() == 0)
        return;
    drawTicks();
    painter.drawPixmap(0, 0, m_ticks);
    const qreal total = std::max(m_view.rows().total(), m_view.viewport()->height());
    const qreal top = m_view.verticalScrollBar()->value() / total * height();
    const qreal shown = m_view.viewport()->height() / total * height();
    if (shown < height() - 1) {
        QColor veil = m_theme.mutedText;
        veil.setAlphaF(0.14f);
        painter.setPen(m_theme.mutedText);
        painter.setBrush(veil);
        painter.drawRoundedRect(QRectF(1.5, top + 0.5, width() - 3, shown - 1), 3, 3);
    }
}

void OverviewStrip::goTo(int y)
{
    const qreal total = std::max(m_view.rows().total(), m_view.viewport()->height());
    m_view.verticalScrollBar()->setValue(int(y / qreal(height()) * total - m_view.viewport()->height() / 2.0));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        goTo(event->pos().y());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        goTo(event->pos().y());
}

} // namespace ui
