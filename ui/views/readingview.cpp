// SPDX-License-Identifier: MIT
#include "ui/views/readingview.h"

#include "ui/delegates/lanepainter.h"
#include "ui/models/texts.h"
#include "ui/views/readingviewaccessible.h"

#include <QHelpEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace ui {

using core::compare::Cell;
using core::text::Span;

namespace {

constexpr qreal comfortableMeasure = 68; // letters a line of one article alone
constexpr int restTime = 50;             // milliseconds after the last leap
constexpr int hairline = 1;              // between columns without ribbons
constexpr int nearABoundary = 4;         // pixels from a thin channel where it can be taken hold of

} // namespace

ReadingView::ReadingView(ComparisonModel &model, QWidget *parent)
    : QAbstractItemView(parent), m_model(model), m_delegate(new PassageDelegate(ComparisonModel::CellRole, this)),
      m_page(model, *m_delegate), m_motion(new QVariantAnimation(this)), m_rest(new QTimer(this))
{
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    ReadingViewAccessible::install(); // before anything asks for the interface of this view
    setAccessibleName(tr("Versions side by side"));
    connect(this, &ReadingView::caretMoved, this, &ReadingView::tellAccessibility);
    const auto forgetLinks = [this] {
        m_links.clear();
        m_lit.clear();
        m_level.reset();
    };
    connect(&model, &QAbstractItemModel::modelReset, this, forgetLinks);
    connect(&model, &QAbstractItemModel::rowsInserted, this, forgetLinks);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, forgetLinks);
    m_rest->setSingleShot(true);
    m_rest->setInterval(restTime);
    connect(m_rest, &QTimer::timeout, this, [this] {
        layOutVisible();
        viewport()->update();
        Q_EMIT geometryChanged();
    });
    connect(m_motion, &QVariantAnimation::valueChanged, this, &ReadingView::moveLevel);
    QAbstractItemView::setModel(&model);
}

void ReadingView::setModel(QAbstractItemModel *model)
{
    Q_ASSERT(model == &m_model);
    QAbstractItemView::setModel(model);
}

void ReadingView::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme, m_model.syntaxColors(theme.isDark));
    QPalette colors = viewport()->palette();
    colors.setColor(QPalette::Base, theme.paper);
    colors.setColor(QPalette::Window, theme.paper);
    viewport()->setPalette(colors);
    updateGeometries();
}

void ReadingView::setZoom(int percent)
{
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    m_delegate->setZoom(percent);
    relayOut();
}

void ReadingView::setCurrentChange(int change)
{
    m_currentChange = change;
    viewport()->update();
}

void ReadingView::setCurrentMark(std::optional<core::AnnotationId> mark)
{
    m_currentMark = mark;
    if (mark)
        m_currentProposal.reset();
    viewport()->update();
}

void ReadingView::setCurrentProposal(std::optional<ProposalPlace> place)
{
    m_currentProposal = place;
    if (place)
        m_currentMark.reset();
    viewport()->update();
}

void ReadingView::setHits(std::vector<std::vector<Span>> hitsByColumn, std::optional<ComparisonModel::Place> current)
{
    m_hits = std::move(hitsByColumn);
    m_currentHit = current;
    viewport()->update();
}

void ReadingView::reset()
{
    m_delegate->forgetAll();
    m_hits.clear();
    m_currentHit.reset();
    m_currentChange = -1;
    m_drag = Drag::None;
    QAbstractItemView::reset();
    m_column = std::clamp(m_column, 0, std::max(0, m_model.columnCount() - 1));
    const qsizetype length = m_model.columnCount() > 0 ? m_model.textAt(m_column).size() : 0;
    m_caret = std::min(m_caret, length);
    m_anchor = std::min(m_anchor, length);
    updateGeometries();
}

/// Qt asks for it when it paints after rows came or went. They have their places by then, and those of what is far away
/// are estimated; to estimate again what has been measured would shift what is read.
void ReadingView::doItemsLayout()
{
    if (m_laidOutAt < 0 || m_page.count() != m_model.rowCount())
        QAbstractItemView::doItemsLayout();
}

void ReadingView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    Q_UNUSED(roles)
    m_delegate->forget(topLeft.row(), bottomRight.row(), topLeft.column(), bottomRight.column());
    // Badges and chips may have come or gone: heights of what is visible are looked at again, the rest when it is
    // shown.
    m_page.forget(topLeft.row(), bottomRight.row());
    layOutVisible();
    viewport()->update();
    Q_EMIT geometryChanged();
}

/// Rows that come stand in the place of one that went (a fold that opens), or of all: what was at the top stays there.
void ReadingView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    PageLayout::Anchor anchor = m_page.anchor();
    m_delegate->forgetAll();
    updateGeometries();
    if (anchor.row > first)
        anchor.row += last - first;
    verticalScrollBar()->setValue(m_page.scrollFor(anchor));
}

// --- where things stand ---

QRect ReadingView::columnRect(int column) const
{
    if (column < 0 || column >= m_page.columns().count())
        return {};
    const ColumnGeometry::Extent place = m_page.columns().column(column);
    return {place.left - horizontalOffset(), 0, place.width, viewport()->height()};
}

/// Takes over how many columns there are and how much room.
void ReadingView::updateColumns()
{
    const qreal letters = QFontMetricsF(m_delegate->readingFont()).averageCharWidth() * comfortableMeasure;
    m_page.columns().setCount(m_model.columnCount());
    m_page.setDirection(layoutDirection());
    m_page.columns().setRightToLeft(isRightToLeft());
    for (int column = 1; column < m_page.columns().count(); ++column)
        m_page.columns().setChannelWidth(column, channelWidth(column));
    m_page.columns().setWidth(viewport()->width(), int(letters + CellStyle::gutter + CellStyle::margin));
    horizontalScrollBar()->setRange(0, m_page.columns().total() - viewport()->width());
    horizontalScrollBar()->setPageStep(viewport()->width());
}

/// Columns or letters have other widths; what is looked at stays there.
void ReadingView::relayOut()
{
    m_stays = m_page.anchor();
    updateGeometries();
    m_stays.reset();
}

void ReadingView::setTrueLayout(bool on)
{
    if (on == isTrueLayout())
        return;
    const PageLayout::Anchor anchor = m_page.levelAnchor();
    m_level.reset();
    m_page.setTrueLayout(on);
    updateGeometries();
    verticalScrollBar()->setValue(m_page.scrollForLevel(anchor));
}

void ReadingView::setCollapsed(int column, bool collapsed)
{
    if (column >= m_page.columns().count() || m_page.columns().isCollapsed(column) == collapsed)
        return;
    m_page.columns().setCollapsed(column, collapsed);
    relayOut();
}

void ReadingView::setCollapsed(const std::vector<bool> &collapsed)
{
    bool isOther = false;
    for (int column = 0; column < std::min(m_page.columns().count(), int(collapsed.size())); ++column) {
        isOther = isOther || m_page.columns().isCollapsed(column) != collapsed[size_t(column)];
        m_page.columns().setCollapsed(column, collapsed[size_t(column)]);
    }
    if (isOther)
        relayOut();
}

void ReadingView::setAlone(std::optional<int> column)
{
    if (column && *column >= m_page.columns().count())
        column.reset();
    if (m_page.columns().alone() == column)
        return;
    m_page.columns().setAlone(column);
    relayOut();
}

bool ReadingView::isCollapsed(int column) const
{
    return column < m_page.columns().count() && m_page.columns().isCollapsed(column);
}

std::optional<int> ReadingView::boundaryAt(int x) const
{
    for (int column = 1; !m_page.columns().alone() && column < m_page.columns().count(); ++column) {
        const ColumnGeometry::Extent channel = m_page.columns().channel(column);
        const int around = channel.width < 2 * nearABoundary ? nearABoundary : 0;
        if (x + horizontalOffset() >= channel.left - around && x + horizontalOffset() < channel.right() + around)
            return column;
    }
    return std::nullopt;
}

int ReadingView::boundaryOf(int column) const
{
    return m_page.columns().channel(column).left - horizontalOffset();
}

void ReadingView::moveBoundary(int column, int x)
{
    const int pixels = x - boundaryOf(column);
    m_page.columns().moveBoundary(column, isRightToLeft() ? -pixels : pixels);
    relayOut();
}

void ReadingView::widenColumn(int pixels)
{
    if (m_page.columns().count() < 2 || m_page.columns().alone())
        return;
    m_page.columns().widen(m_column, pixels);
    relayOut();
}

void ReadingView::equaliseColumns()
{
    m_page.columns().equalise();
    relayOut();
}

int ReadingView::horizontalOffset() const
{
    return isRightToLeft() ? horizontalScrollBar()->maximum() - horizontalScrollBar()->value()
                           : horizontalScrollBar()->value();
}

int ReadingView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void ReadingView::updateGeometries()
{
    updateColumns();
    m_page.reset(viewport()->height());
    m_laidOutAt = -1;
    layOutVisible();
    QAbstractItemView::updateGeometries();
    viewport()->update();
    Q_EMIT geometryChanged();
}

const CellLayout &ReadingView::layoutOf(int row, int column) const
{
    return m_page.layoutOf(row, column);
}

/// Lays out what can be seen and a screen on either side; what stood there stays there.
void ReadingView::layOutVisible()
{
    if (m_isLayingOut)
        return;
    if (m_page.count() == 0 || viewport()->width() <= 50) {
        verticalScrollBar()->setRange(0, 0);
        return;
    }
    m_isLayingOut = true;
    // After a leap only what can be seen, so that it is seen at once; the rest when there is time.
    const int from = m_stays ? m_page.scrollFor(*m_stays) : verticalOffset();
    const bool isLeap = m_laidOutAt < 0 || std::abs(from - m_laidOutAt) > viewport()->height();
    const int beyond = isLeap ? 0 : viewport()->height();
    int scroll = m_page.layOut(from, beyond);
    // What a shifted column shows now may not be laid out yet, and moves the rest when it is.
    for (int pass = 0; pass < 2 && updateShift(); ++pass)
        scroll = m_page.layOut(scroll, beyond);
    verticalScrollBar()->setRange(0, m_page.maximum());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setValue(scroll);
    m_laidOutAt = scroll;
    m_isLayingOut = false;
    if (isLeap)
        m_rest->start();
}

void ReadingView::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        viewport()->update();
    if (dy != 0) {
        if (m_level && !m_isLayingOut)
            endLevel();
        layOutVisible();
        viewport()->update();
    }
    Q_EMIT geometryChanged();
}

void ReadingView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        relayOut();
        return;
    }
    m_page.setHeight(viewport()->height()); // all lines stay as they are
    layOutVisible();
    viewport()->update();
    Q_EMIT geometryChanged();
}

void ReadingView::changeEvent(QEvent *event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        m_delegate->forgetAll();
        updateGeometries();
    }
}

QRectF ReadingView::cellRect(int row, int column) const
{
    const QRect place = columnRect(column);
    return QRectF(place.left(), m_page.top(row, column), place.width(), m_page.height(row, column));
}

QRect ReadingView::visualRect(const QModelIndex &index) const
{
    return index.isValid() ? cellRect(index.row(), index.column()).toRect() : QRect();
}

QModelIndex ReadingView::indexAt(const QPoint &point) const
{
    const auto column = m_page.columns().columnAt(point.x() + horizontalOffset());
    if (!column || m_page.count() == 0)
        return {};
    return cellIndex(m_page.firstRowOf(m_page.rowAt(*column, point.y()), *column), *column);
}

std::optional<ComparisonModel::Place> ReadingView::placeAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || m_page.columns().isCollapsed(index.column()))
        return std::nullopt;
    int row = index.row();
    while (row > 0 && m_model.shapeAt(row, index.column()).kind != Cell::Kind::Text && !m_model.isFold(row))
        --row;
    if (m_model.shapeAt(row, index.column()).kind != Cell::Kind::Text)
        return std::nullopt;
    const auto position
        = layoutOf(row, index.column()).positionAt(QPointF(point) - cellRect(row, index.column()).topLeft());
    if (!position)
        return std::nullopt;
    return ComparisonModel::Place{index.column(), {*position, *position}};
}

std::vector<Span> ReadingView::visibleText(int column) const
{
    std::vector<Span> visible;
    const QRect place = columnRect(column).intersected(viewport()->rect());
    if (place.width() < columnRect(column).width() / 2 || m_page.count() == 0 || m_page.columns().isCollapsed(column))
        return visible;
    const auto begin = placeAt(place.topLeft());
    const auto end = placeAt(place.bottomRight());
    if (!end)
        return visible;
    const Span seen{begin ? begin->span.begin : 0, std::max(end->span.end, begin ? begin->span.begin : 0)};
    const int last = m_page.rowAt(column, place.bottom());
    for (int row = m_page.firstRowOf(m_page.rowAt(column, place.top()), column); row <= last; ++row) {
        const auto shown = m_model.spanAt(row, column);
        if (shown && !m_model.isFold(row) && shown->overlaps(seen))
            visible.push_back(shown->intersected(seen));
    }
    return visible;
}

std::vector<QRectF> ReadingView::rectsOf(int column, Span span) const
{
    std::vector<QRectF> rects;
    for (int row = m_model.rowOf(column, span.begin); row < m_page.rows().count(); ++row) {
        const auto shown = m_model.spanAt(row, column);
        if (shown && shown->begin >= span.end && shown->begin > span.begin)
            break;
        if (!shown)
            continue;
        if (m_page.columns().isCollapsed(column)) {
            rects.push_back(cellRect(row, column));
            continue;
        }
        for (const QRectF &rect : layoutOf(row, column).rectsOf(span))
            rects.push_back(rect.translated(cellRect(row, column).topLeft()));
    }
    return rects;
}

// --- drawing ---

CellState ReadingView::stateOf(int column) const
{
    CellState state;
    state.isBase = column == 0;
    state.small = m_delegate->smallFont();
    state.direction = layoutDirection();
    state.currentMark = m_currentMark;
    state.currentProposal = m_currentProposal;
    state.lit = litIn(column);
    if (column == m_column) {
        state.selection = selection();
        if (hasFocus())
            state.caret = m_caret;
    }
    if (m_drag == Drag::MarkBegin || m_drag == Drag::MarkEnd)
        state.selection = column == m_column ? m_dragged : Span{};
    if (m_currentChange >= 0 && m_currentChange < int(m_model.changes().size())) {
        const ChangeEntry &change = m_model.changes()[size_t(m_currentChange)];
        if (change.column == column && !change.other.isEmpty())
            state.currentChange = change.other;
        else if (column == 0 && !change.base.isEmpty())
            state.currentChange = change.base;
        if (change.column == column)
            state.currentRemoved = change.base;
    }
    if (size_t(column) < m_hits.size())
        state.hits = m_hits[size_t(column)];
    if (m_currentHit && m_currentHit->column == column)
        state.currentHit = m_currentHit->span;
    return state;
}

void ReadingView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_delegate->theme().paper);
    if (m_page.count() == 0)
        return;
    for (int column = 0; column < m_model.columnCount(); ++column)
        paintColumn(painter, column, event->rect());
    paintBoundaries(painter);
    paintLevelNote(painter);
}

void ReadingView::paintColumn(QPainter &painter, int column, const QRect &part) const
{
    if (columnRect(column).isEmpty())
        return;
    const CellState state = stateOf(column);
    const Theme &theme = m_delegate->theme();
    const int last = m_page.rowAt(column, part.bottom());
    for (int row = m_page.firstRowOf(m_page.rowAt(column, part.top()), column); row <= last; ++row) {
        row = m_page.nextShown(row, column);
        if (row > last)
            break;
        if (m_model.shapeAt(row, column).kind == Cell::Kind::Above)
            continue;
        if (isCollapsed(column) && !m_model.isFold(row))
            paintLane(painter, cellRect(row, column), m_model.differenceAt(row, column), theme, layoutDirection());
        else
            paintCell(painter, cellRect(row, column), layoutOf(row, column), state, theme);
    }
    for (const Absence &absence : absences(column))
        paintAbsence(painter, absence, state.small, theme, layoutDirection());
}

std::vector<Absence> ReadingView::absences(int column) const
{
    if (isCollapsed(column) || m_page.columns().alone())
        return {};
    return absencesIn(m_model, m_page, column, columnRect(column), m_delegate->smallFont());
}

void ReadingView::paintBoundaries(QPainter &painter) const
{
    const Theme &theme = m_delegate->theme();
    for (int column = 1; column < m_page.columns().count(); ++column) {
        const ColumnGeometry::Extent channel = m_page.columns().channel(column);
        const QRect rect(channel.left - horizontalOffset(), 0, channel.width, viewport()->height());
        painter.fillRect(rect, channel.width > hairline ? theme.panel : theme.border);
        if (channel.width > hairline)
            ribbonsBefore(column).paint(painter, theme);
    }
}

void ReadingView::tellAccessibility()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleTextCursorEvent moved(this, int(m_caret));
    QAccessible::updateAccessibility(&moved);
    QAccessibleTextSelectionEvent selected(this, int(selection().begin), int(selection().end));
    QAccessible::updateAccessibility(&selected);
}

bool ReadingView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setLit({});
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const auto link = linkAt(help->pos())) {
            QToolTip::showText(help->globalPos(), toolTipOf(*link), viewport());
            return true;
        }
        const QModelIndex index = indexAt(help->pos());
        QString text;
        if (index.isValid() && m_model.isFold(index.row())) {
            text = tr("Nothing differs here. Click, or press Enter, to show it.");
        } else if (index.isValid() && !m_page.columns().isCollapsed(index.column())) {
            const CellLayout &layout = layoutOf(index.row(), index.column());
            const QPointF point = QPointF(help->pos()) - cellRect(index.row(), index.column()).topLeft();
            const auto marks = layout.marksAt(point);
            const auto proposals = layout.proposalsAt(point);
            const auto say = [&text](const QString &line) {
                if (!text.contains(line))
                    text += (text.isEmpty() ? QString() : QString(u'\n')) + line;
            };
            for (const CellLayout::Paragraph &paragraph : layout.paragraphs()) {
                if (paragraph.badge.contains(point))
                    text = paragraph.shown->badgeHint;
                for (const ShownMark &mark : paragraph.shown->marks) {
                    if (std::ranges::contains(marks, mark.id))
                        say(mark.toolTip);
                }
                for (const ShownProposal &proposal : paragraph.shown->proposals) {
                    if (std::ranges::contains(proposals, proposal.place))
                        say(proposal.mark.toolTip);
                }
            }
        }
        QToolTip::showText(help->globalPos(), text.isEmpty() ? QString() : plainToolTip(text), viewport());
        return true;
    }
    return QAbstractItemView::viewportEvent(event);
}

} // namespace ui
