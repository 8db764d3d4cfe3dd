// SPDX-License-Identifier: MIT
#include "ui/views/overviewstrip.h"

#include "ui/models/comparisonmodel.h"
#include "ui/views/readingview.h"
#include "ui/views/stripbands.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <set>

namespace ui {

namespace {

constexpr qreal leastBox = 9; // pixels: what is seen of a very long text can be seen in the strip

} // namespace

OverviewStrip::OverviewStrip(const ComparisonModel &model, ReadingView &view, QWidget *parent)
    : QWidget(parent), m_model(model), m_view(view)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the whole length"));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(&view, &ReadingView::geometryChanged, this, qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // Marks that come or go leave the differences as they are.
                roles.isEmpty() ? forgetTicks() : forgetDots();
            });
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

std::vector<StripMark> OverviewStrip::marks() const
{
    std::vector<StripMark> marks;
    const auto add = [&](const ComparisonModel::Place &place, StripKind kind) {
        marks.push_back(
            {placeOf(place.column, place.span.begin), placeOf(place.column, place.span.end), kind, place.column == 0});
    };
    for (const ComparisonModel::Place &place : m_model.movedPlaces())
        add(place, StripKind::Moved);
    for (const ChangeEntry &change : m_model.changes()) {
        const bool isChanged = change.kind == core::compare::SegmentKind::Replaced;
        const bool isTypography = change.kind == core::compare::SegmentKind::Typography;
        add(m_model.placeOf(change), isTypography ? StripKind::Typography
                                     : isChanged  ? StripKind::Changed
                                                  : StripKind::OneSided);
        if (isChanged)
            add({0, change.base}, StripKind::Changed);
    }
    return marks;
}

/// What only the base has stands on one half, what only the others have on the other, what changed on both: not by
/// colour alone.
void OverviewStrip::paintChanges(QPainter &painter) const
{
    const auto colorOf = [this](StripKind kind, bool ofBase) {
        return kind == StripKind::Moved        ? m_theme.movedEdge
               : kind == StripKind::Typography ? m_theme.typography
                                               : (ofBase ? m_theme.onlyBase : m_theme.onlyOther).bar;
    };
    const qreal half = (width() - 5) / 2.0;
    const bool mirrored = isRightToLeft();
    const auto lines = stripLines(marks(), height());
    for (size_t y = 0; y < lines.size(); ++y) {
        for (const bool ofBase : {true, false}) {
            const StripKind kind = lines[y][ofBase ? 0 : 1];
            if (kind != StripKind::None)
                painter.fillRect(QRectF(ofBase != mirrored ? 2 : 3 + half, qreal(y), half, 1), colorOf(kind, ofBase));
        }
    }
}

/// The darker the more versions differ.
void OverviewStrip::paintHeat(QPainter &painter) const
{
    const RowGeometry &rows = m_view.rows();
    const qreal scale = height() / qreal(std::max(rows.total(), m_view.viewport()->height()));
    std::vector<qreal> tops;
    std::vector<int> values;
    for (int row = 0; row < rows.count(); ++row) {
        tops.push_back(rows.top(row) * scale);
        values.push_back(m_model.versionsThatDiffer(row));
    }
    tops.push_back(rows.total() * scale);
    const auto lines = heatLines(tops, values, height());
    const double most = std::max(1, m_model.columnCount() - 1);
    for (size_t y = 0; y < lines.size(); ++y) {
        QColor color = m_theme.text;
        color.setAlphaF(float(0.8 * lines[y] / most));
        painter.fillRect(QRectF(2, qreal(y), width() - 4, 1), color);
    }
}

void OverviewStrip::setHeat(bool on)
{
    m_isHeat = on;
    setAccessibleDescription(on ? tr("Darkness says how many versions differ")
                                : tr("Colours say what differs: at one side of the base, at the other of the others"));
    forgetTicks();
}

/// A dot for every statement; those that would stand in the same place share one.
void OverviewStrip::paintClaims(QPainter &painter) const
{
    std::set<int> places;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (const PlacedMark &mark : m_model.marksOf(column)) {
            if (mark.isStatement && mark.isFirst)
                places.insert(qRound(placeOf(column, mark.span.begin)));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.claimChip);
    for (const int y : places)
        painter.drawEllipse(QPointF(width() / 2.0, y), 2.5, 2.5);
}

void OverviewStrip::forgetTicks()
{
    m_ticks = {};
    forgetDots();
}

void OverviewStrip::forgetDots()
{
    m_dots = {};
    update();
}

QPixmap OverviewStrip::drawn(const std::function<void(QPainter &)> &draw) const
{
    QPixmap picture(size() * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    draw(painter);
    return picture;
}

/// Thousands of changes and claims are drawn once, and again only when rows that became exact have moved them visibly.
void OverviewStrip::drawTicks()
{
    const int total = m_view.rows().total();
    const bool isSame
        = m_drawnSize == size() * devicePixelRatioF() && std::abs(total - m_drawnTotal) * height() < 2 * total;
    if (!isSame || m_ticks.isNull())
        m_ticks = drawn([this](QPainter &painter) { m_isHeat ? paintHeat(painter) : paintChanges(painter); });
    if (!isSame || m_dots.isNull())
        m_dots = drawn([this](QPainter &painter) { paintClaims(painter); });
    if (!isSame) {
        m_drawnSize = size() * devicePixelRatioF();
        m_drawnTotal = total;
    }
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
    painter.drawPixmap(0, 0, m_dots);
    const qreal total = std::max(m_view.rows().total(), m_view.viewport()->height());
    qreal top = m_view.verticalScrollBar()->value() / total * height();
    const qreal share = m_view.viewport()->height() / total * height();
    if (share < height() - 1) {
        const qreal shown = std::max(share, leastBox);
        top = std::clamp(top - (shown - share) / 2, 0.0, height() - shown);
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
