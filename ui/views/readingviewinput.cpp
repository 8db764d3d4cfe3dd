// SPDX-License-Identifier: MIT
#include "ui/views/readingview.h"

#include "core/text/trimmed.h"
#include "ui/views/textmoves.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <iterator>
#include <variant>

/// How ReadingView answers mouse and keyboard.
namespace ui {

using core::compare::Cell;
using core::text::Span;

namespace {

constexpr qreal nearAnEnd = 6; // pixels from the end of the current mark where it can be taken hold of

} // namespace

Span ReadingView::selection() const
{
    return {std::min(m_anchor, m_caret), std::max(m_anchor, m_caret)};
}

QString ReadingView::selectedText() const
{
    return m_model.columnCount() == 0 ? QString()
                                      : core::text::textOf(m_model.textAt(m_column), selection()).toString();
}

void ReadingView::select(int column, Span span)
{
    setColumn(column);
    m_anchor = span.begin;
    m_caret = span.end;
    m_goalX.reset();
    viewport()->update();
    Q_EMIT caretMoved();
}

void ReadingView::setColumn(int column)
{
    if (column == m_column || column < 0 || column >= m_model.columnCount())
        return;
    m_column = column;
    Q_EMIT currentColumnChanged(column);
}

void ReadingView::moveCaret(qsizetype position, bool extend)
{
    m_caret = std::clamp<qsizetype>(position, 0, m_model.textAt(m_column).size());
    if (!extend)
        m_anchor = m_caret;
    if (extend || !isInCurrentProposal(m_caret))
        m_currentProposal.reset(); // what one key accepts is where one looks
    viewport()->update();
    Q_EMIT caretMoved();
}

bool ReadingView::isInCurrentProposal(qsizetype position) const
{
    const auto around = m_model.proposalsIn(m_column, {std::max<qsizetype>(0, position - 1), position + 1});
    return std::ranges::any_of(around, [&](const ShownProposal &shown) { return shown.place == m_currentProposal; });
}

Span ReadingView::wordAt(qsizetype position) const
{
    return wordAround(m_model.textAt(m_column), position);
}

Span ReadingView::passageAt(qsizetype position) const
{
    const int row = m_model.rowOf(m_column, position);
    for (const CellLayout::Paragraph &paragraph : layoutOf(row, m_column).paragraphs()) {
        if (paragraph.shown->span.begin <= position && position <= paragraph.shown->span.end)
            return paragraph.shown->span;
    }
    return {position, position};
}

// --- mouse ---

std::optional<Span> ReadingView::draggableEndAt(QPoint point, bool &isBegin) const
{
    if (!m_currentMark || m_model.columnCount() == 0)
        return std::nullopt;
    const QModelIndex index = indexAt(point);
    const auto cell = index.isValid() ? m_model.spanAt(index.row(), m_column) : std::nullopt;
    if (!cell)
        return std::nullopt;
    for (const Span span : m_model.spansOf(m_column, *m_currentMark, *cell)) {
        const auto rects = rectsOf(m_column, span);
        if (rects.empty())
            continue;
        const auto isNear = [&](QPointF end) { return QLineF(end, QPointF(point)).length() <= nearAnEnd; };
        isBegin = isNear(rects.front().topLeft());
        if (isBegin || isNear(rects.back().bottomRight()))
            return span;
    }
    return std::nullopt;
}

bool ReadingView::clickMark(QPoint point)
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || isCollapsed(index.column()))
        return false;
    const CellLayout &layout = layoutOf(index.row(), index.column());
    const QPointF inside = QPointF(point) - cellRect(index.row(), index.column()).topLeft();
    using Target = std::variant<ProposalPlace, core::AnnotationId>;
    std::vector<Target> targets;
    std::ranges::copy(layout.proposalsAt(inside), std::back_inserter(targets));
    std::ranges::copy(layout.marksAt(inside), std::back_inserter(targets));
    if (targets.empty())
        return false;
    // Clicking again goes on to what lies under or around the one that is current.
    const auto current = std::ranges::find_if(targets, [this](const Target &target) {
        const auto *proposal = std::get_if<ProposalPlace>(&target);
        return proposal ? *proposal == m_currentProposal : std::get<core::AnnotationId>(target) == m_currentMark;
    });
    const bool goesOn = current != targets.end() && std::next(current) != targets.end();
    const Target next = goesOn ? *std::next(current) : targets.front();
    if (const auto *proposal = std::get_if<ProposalPlace>(&next)) {
        setCurrentProposal(*proposal);
        Q_EMIT proposalClicked(*proposal);
    } else {
        setCurrentMark(std::get<core::AnnotationId>(next));
        Q_EMIT markClicked(*m_currentMark);
    }
    return true;
}

void ReadingView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::RightButton) {
        if (const auto place = placeAt(event->pos());
            place && !(place->column == m_column && selection().contains(place->span.begin)))
            select(place->column, place->span);
        clickMark(event->pos());
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    if (const auto boundary = boundaryAt(event->pos().x())) {
        m_drag = Drag::Boundary;
        m_boundary = *boundary;
        m_boundaryGrip = event->pos().x() - boundaryOf(*boundary);
        m_pressedLink = linkAt(event->pos());
        return;
    }
    endLevel();
    bool isBegin = false;
    if (const auto span = draggableEndAt(event->pos(), isBegin)) {
        m_drag = isBegin ? Drag::MarkBegin : Drag::MarkEnd;
        m_draggedBefore = m_dragged = *span;
        return;
    }
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && m_model.isFold(index.row())) {
        m_model.openFold(index.row());
        return;
    }
    if (index.isValid() && isCollapsed(index.column())) {
        Q_EMIT laneClicked(index.column());
        return;
    }
    if (index.isValid()) {
        const CellLayout &layout = layoutOf(index.row(), index.column());
        const QPointF inside = QPointF(event->pos()) - cellRect(index.row(), index.column()).topLeft();
        if (const auto &ghost = layout.content().ghost; ghost && layout.ghost().contains(inside)) {
            Q_EMIT ghostClicked(ghost->column, ghost->span);
            return;
        }
        if (const auto next = nextParagraphAt(event->pos())) {
            select(next->column, {next->span.begin, next->span.begin});
            putLineAt(*next, viewport()->height() / 3);
            return;
        }
        setColumn(index.column());
    }
    const auto place = placeAt(event->pos());
    if (!place)
        return;
    const bool third
        = m_clicks == 2 && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance();
    m_clicks = 0;
    if (third) {
        select(place->column, passageAt(place->span.begin));
        return;
    }
    m_drag = Drag::Selection;
    m_goalX.reset();
    setColumn(place->column);
    moveCaret(place->span.begin, event->modifiers() & Qt::ShiftModifier);
}

void ReadingView::dragTo(QPoint point)
{
    const int left = columnRect(m_column).center().x();
    const QRect rect = columnRect(m_column);
    // While one column is selected the pointer may leave it; the nearest place in it counts.
    if (!rect.contains(point.x(), rect.center().y()))
        point.setX(point.x() < left ? rect.left() + 1 : rect.right() - 1);
    if (point.y() < 0 || point.y() >= viewport()->height())
        verticalScrollBar()->setValue(verticalOffset()
                                      + (point.y() < 0 ? point.y() : point.y() - viewport()->height()));
    const auto place = placeAt(point);
    if (!place)
        return;
    const qsizetype position = place->span.begin;
    if (m_drag == Drag::Selection) {
        moveCaret(position, true);
    } else {
        if (m_drag == Drag::MarkBegin)
            m_dragged.begin = std::min(position, m_dragged.end - 1);
        else
            m_dragged.end = std::max(position, m_dragged.begin + 1);
        viewport()->update();
    }
}

void ReadingView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag == Drag::Boundary) {
        const int moved = (event->pos() - m_pressed).manhattanLength();
        if (m_pressedLink && moved < QApplication::startDragDistance())
            return;
        m_pressedLink.reset();
        moveBoundary(m_boundary, event->pos().x() - m_boundaryGrip);
        return;
    }
    if (m_drag != Drag::None) {
        dragTo(event->pos());
        return;
    }
    lightAt(event->pos());
    bool isBegin = false;
    const QModelIndex index = indexAt(event->pos());
    Qt::CursorShape shape = Qt::IBeamCursor;
    if (boundaryAt(event->pos().x())) {
        shape = linkAt(event->pos()) ? Qt::PointingHandCursor : Qt::SplitHCursor;
    } else if (index.isValid() && isCollapsed(index.column())) {
        shape = Qt::PointingHandCursor;
    } else if (draggableEndAt(event->pos(), isBegin)) {
        shape = Qt::SizeHorCursor;
    } else if (index.isValid()) {
        const CellLayout &layout = layoutOf(index.row(), index.column());
        const QPointF inside = QPointF(event->pos()) - cellRect(index.row(), index.column()).topLeft();
        const bool onChip = std::ranges::any_of(
            layout.chips(), [&](const CellLayout::Chip &chip) { return chip.rect.contains(inside); });
        if (onChip || layout.ghost().contains(inside) || layout.content().fold || nextParagraphAt(event->pos()))
            shape = Qt::PointingHandCursor;
    }
    viewport()->setCursor(shape);
}

/// Where a column goes on, at what says so.
std::optional<ComparisonModel::Place> ReadingView::nextParagraphAt(QPoint point) const
{
    const QModelIndex index = indexAt(point);
    if (!index.isValid() || m_model.shapeAt(index.row(), index.column()).kind != Cell::Kind::Absent)
        return std::nullopt;
    for (const Absence &absence : absences(index.column())) {
        if (absence.rect.contains(point) && absence.paragraph >= 0)
            return ComparisonModel::Place{index.column(), m_model.paragraphSpan(index.column(), absence.paragraph)};
    }
    return std::nullopt;
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Boundary) {
        if (const auto link = std::exchange(m_pressedLink, std::nullopt))
            bringLevel(*link);
        return;
    }
    if ((drag == Drag::MarkBegin || drag == Drag::MarkEnd) && m_dragged != m_draggedBefore && m_currentMark) {
        Q_EMIT markResized(*m_currentMark, m_draggedBefore, m_dragged);
    } else if (drag == Drag::Selection && m_snapsToWords && !selection().isEmpty()) {
        const Span words = core::text::trimmed(m_model.textAt(m_column), selection());
        if (!words.isEmpty())
            select(m_column, wordAt(words.begin).united(wordAt(words.end - 1)));
    } else if (drag == Drag::Selection && selection().isEmpty()) {
        if (!clickMark(event->pos()) && m_currentMark) {
            m_currentMark.reset();
            Q_EMIT caretMoved();
        }
    }
    viewport()->update();
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && boundaryAt(event->pos().x())) {
        if (!linkAt(event->pos()))
            equaliseColumns();
        return;
    }
    const auto place = placeAt(event->pos());
    if (event->button() != Qt::LeftButton || !place)
        return;
    setColumn(place->column);
    select(place->column, wordAt(place->span.begin));
    m_pressed = event->pos();
    m_clicks = 2;
}

void ReadingView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            Q_EMIT zoomRequested(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

// --- keyboard ---

qsizetype ReadingView::moveByLine(int linesDown)
{
    const int row = m_model.rowOf(m_column, m_caret);
    const CellLayout &layout = layoutOf(row, m_column);
    if (!m_goalX) {
        const auto caret = layout.caretAt(m_caret);
        m_goalX = caret ? caret->left() : CellStyle::gutter;
    }
    if (const auto position = layout.positionInLine(m_caret, linesDown, *m_goalX))
        return *position;
    for (int next = row + (linesDown > 0 ? 1 : -1); next >= 0 && next < m_page.count();
         next += linesDown > 0 ? 1 : -1) {
        if (const auto folded = m_model.foldedSpan(next, m_column))
            return folded->begin; // the bar is a line to stop at
        if (m_model.shapeAt(next, m_column).kind != Cell::Kind::Text)
            continue;
        if (const auto position = layoutOf(next, m_column).positionInEdgeLine(linesDown > 0, *m_goalX))
            return *position;
    }
    return linesDown > 0 ? m_model.textAt(m_column).size() : 0;
}

qsizetype ReadingView::moveByPage(int direction)
{
    const int row = m_model.rowOf(m_column, m_caret);
    const auto caret = layoutOf(row, m_column).caretAt(m_caret);
    const QRectF cell = cellRect(row, m_column);
    const int x = int(cell.left() + (caret ? caret->left() : CellStyle::gutter));
    const int y = int(cell.top() + (caret ? caret->center().y() : 0));
    const int step = viewport()->height() - 40;
    verticalScrollBar()->setValue(verticalOffset() + direction * step);
    const auto place = placeAt(QPoint(x, std::clamp(y, 20, viewport()->height() - 20)));
    const bool atEdge = verticalOffset() == 0 || verticalOffset() == verticalScrollBar()->maximum();
    if (place && place->span.begin != m_caret)
        return place->span.begin;
    return atEdge ? (direction > 0 ? m_model.textAt(m_column).size() : 0) : m_caret;
}

void ReadingView::revealCaret()
{
    const int row = m_model.rowOf(m_column, m_caret);
    m_page.measure(row, row);
    const auto caret = layoutOf(row, m_column).caretAt(m_caret);
    if (!caret && !m_model.isFold(row))
        return;
    const int inside = caret ? int(caret->top()) : 0;
    const int height = caret ? int(caret->height()) : m_page.height(row, m_column);
    const int top = m_page.top(row, m_column) + inside;
    if (top < 0)
        verticalScrollBar()->setValue(m_page.scrollToPut(row, m_column, inside, 8));
    else if (top + height > viewport()->height())
        verticalScrollBar()->setValue(m_page.scrollToPut(row, m_column, inside, viewport()->height() - 8 - height));
}

bool ReadingView::moveByKey(QKeyEvent *event)
{
    const QString &text = m_model.textAt(m_column);
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const auto unit = control ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme;
    const bool textIsRightToLeft = QStringView(text).isRightToLeft();
    const bool byLine = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (!byLine)
        m_goalX.reset();
    const int row = m_model.rowOf(m_column, m_caret);
    qsizetype position = m_caret;
    switch (event->key()) {
    case Qt::Key_Left:
        position = nextBoundary(text, m_caret, unit, textIsRightToLeft);
        break;
    case Qt::Key_Right:
        position = nextBoundary(text, m_caret, unit, !textIsRightToLeft);
        break;
    case Qt::Key_Up:
        position = moveByLine(-1);
        break;
    case Qt::Key_Down:
        position = moveByLine(1);
        break;
    case Qt::Key_PageUp:
        position = moveByPage(-1);
        break;
    case Qt::Key_PageDown:
        position = moveByPage(1);
        break;
    case Qt::Key_Home:
        position = control ? 0 : layoutOf(row, m_column).lineAt(m_caret).value_or(Span{m_caret, m_caret}).begin;
        break;
    case Qt::Key_End:
        position = control ? text.size() : layoutOf(row, m_column).lineAt(m_caret).value_or(Span{m_caret, m_caret}).end;
        break;
    default:
        return false;
    }
    moveCaret(position, shift);
    revealCaret();
    return true;
}

void ReadingView::goToColumn(int column)
{
    if (column < 0 || column >= m_model.columnCount())
        return;
    const int level = m_page.rowAt(column, viewport()->height() / 3);
    setColumn(column); // a lane opens, and its text stands where it can be asked for
    const auto middle = placeAt(QPoint(columnRect(column).center().x(), viewport()->height() / 3));
    const auto near = level >= 0 ? m_model.spanAt(level, column) : std::nullopt;
    moveCaret(middle && middle->column == column ? middle->span.begin : near ? near->begin : 0, false);
}

/// Whether Escape means something here; otherwise it is the window's.
bool ReadingView::hasSomethingToLeave() const
{
    return (m_level && !m_level->ends) || !selection().isEmpty() || m_currentMark || m_currentProposal;
}

void ReadingView::leave()
{
    if (m_level && !m_level->ends) {
        endLevel();
        return;
    }
    m_currentMark.reset();
    m_currentProposal.reset();
    moveCaret(m_caret, false);
}

bool ReadingView::event(QEvent *event)
{
    const bool isEscape
        = event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !hasSomethingToLeave())
        return QAbstractItemView::event(event);
    event->accept();
    return true;
}

void ReadingView::keyPressEvent(QKeyEvent *event)
{
    if (m_model.columnCount() == 0) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_BracketLeft || event->key() == Qt::Key_BracketRight) {
        goToColumn(m_column + (event->key() == Qt::Key_BracketRight ? 1 : -1));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && isCollapsed(m_column)) {
        Q_EMIT laneClicked(m_column);
        return;
    }
    const int row = m_model.rowOf(m_column, m_caret);
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row < m_page.count()
        && m_model.isFold(row)) {
        m_model.openFold(row);
        revealCaret();
        return;
    }
    if (event->key() == Qt::Key_Escape && hasSomethingToLeave()) {
        leave();
        return;
    }
    if (!moveByKey(event))
        event->ignore();
}

void ReadingView::focusInEvent(QFocusEvent *event)
{
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void ReadingView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

QModelIndex ReadingView::moveCursor(CursorAction, Qt::KeyboardModifiers)
{
    return m_model.columnCount() > 0 && m_page.count() > 0 ? cellIndex(m_model.rowOf(m_column, m_caret), m_column)
                                                           : QModelIndex();
}

} // namespace ui
