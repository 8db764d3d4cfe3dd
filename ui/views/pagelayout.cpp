// SPDX-License-Identifier: MIT
#include "ui/views/pagelayout.h"

#include <algorithm>
#include <cmath>

namespace ui {

using core::compare::Cell;

namespace {

constexpr int measuredAtOnce = 60; // rows: a table of up to so many is laid out whole, so that nothing shifts
constexpr int bottomSpace = 40;
constexpr int narrowestUsed = 50; // a window that is not shown yet

} // namespace

PageLayout::PageLayout(const ComparisonModel &model, PassageDelegate &delegate) : m_model(model), m_delegate(delegate)
{}

void PageLayout::setTrueLayout(bool on)
{
    m_isTrueLayout = on;
}

const RowGeometry &PageLayout::geometry(int column) const
{
    return m_isTrueLayout ? m_own[size_t(column)] : m_rows;
}

bool PageLayout::reachesUp(int row) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.shapeAt(row, column).kind == Cell::Kind::Above)
            return true;
    }
    return false;
}

int PageLayout::firstRowOf(int row, int column) const
{
    while (row > 0 && m_model.shapeAt(row, column).kind == Cell::Kind::Above)
        --row;
    return row;
}

/// How many rows the cell that begins in \a row covers.
int PageLayout::rowsOf(int row, int column) const
{
    const Cell &shape = m_model.shapeAt(row, column);
    return shape.kind == Cell::Kind::Text ? std::min(shape.rows, m_rows.count() - row) : 1;
}

const CellLayout &PageLayout::layoutOf(int row, int column) const
{
    return m_delegate.layoutOf(m_model.index(row, column), m_columns.column(column).width, column > 0, m_direction);
}

// --- heights ---

/// Of one row of the cell. Aligned, a lane takes what room the others leave; in true layout it is as high as if it
/// were as wide as the base, which is always open.
int PageLayout::estimatedHeight(int row, int column) const
{
    const bool isLane = m_columns.isCollapsed(column);
    const auto span = isLane && !m_isTrueLayout ? std::nullopt : m_model.spanAt(row, column);
    if (!span)
        return 0;
    const qreal width = m_columns.column(isLane ? 0 : column).width - CellStyle::gutter - CellStyle::margin;
    const qreal letters = std::max(10.0, width / m_letterWidth);
    const Cell &shape = m_model.shapeAt(row, column);
    const qreal lines = std::ceil(qreal(span->length()) / letters) + shape.paragraphs.size() - 1;
    return int((lines * m_lineHeight + 2 * CellStyle::above) / shape.rows);
}

void PageLayout::reset(int height)
{
    const QFontMetricsF metrics(m_delegate.readingFont());
    m_letterWidth = metrics.averageCharWidth();
    m_lineHeight = metrics.height() * 1.1;
    m_height = height;
    const int rows = m_model.rowCount();
    const int columns = m_model.columnCount();
    std::vector<int> highest(size_t(rows), 1);
    m_own.assign(m_isTrueLayout ? size_t(columns) : 0, {});
    for (int column = 0; column < columns; ++column) {
        std::vector<int> heights(static_cast<size_t>(rows));
        for (int row = 0; row < rows; ++row) {
            heights[size_t(row)] = estimatedHeight(row, column);
            highest[size_t(row)] = std::max(highest[size_t(row)], heights[size_t(row)]);
        }
        if (m_isTrueLayout)
            m_own[size_t(column)].reset(std::move(heights));
    }
    m_rows.reset(std::move(highest));
    if (rows <= measuredAtOnce && m_columns.total() > narrowestUsed)
        measure(0, rows - 1);
    setScroll(m_scroll);
}

void PageLayout::setHeight(int height)
{
    m_height = height;
    setScroll(m_scroll);
}

void PageLayout::forget(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= std::min(lastRow, m_rows.count() - 1); ++row) {
        m_rows.forgetExact(row);
        for (RowGeometry &own : m_own)
            own.forgetExact(row);
    }
}

void PageLayout::measure(int firstRow, int lastRow)
{
    if (m_rows.count() == 0)
        return;
    const int first = std::max(0, firstRow);
    const int last = std::min(lastRow, m_rows.count() - 1);
    if (!m_isTrueLayout) {
        measureAligned(first, last);
        return;
    }
    for (int column = 0; column < m_model.columnCount(); ++column)
        measureColumn(column, first, last);
    setScroll(m_scroll);
}

void PageLayout::measureAligned(int first, int last)
{
    while (first > 0 && reachesUp(first))
        --first;
    for (int row = first; row <= last;) {
        int end = row + 1;
        while (end < m_rows.count() && reachesUp(end))
            ++end;
        measureGroup(row, end - 1);
        row = end;
    }
}

/// Rows that cells reach across are measured together: what such a cell needs beyond its rows goes to the last of them.
void PageLayout::measureGroup(int first, int last)
{
    bool exact = true;
    for (int row = first; row <= last; ++row)
        exact = exact && m_rows.isExact(row);
    if (exact)
        return;
    std::vector<int> heights(size_t(last - first + 1), 1);
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const Cell &shape = m_model.shapeAt(row, column);
            const bool reachesDown = shape.kind == Cell::Kind::Text && shape.rows > 1;
            if (!reachesDown && shape.kind != Cell::Kind::Above && !m_columns.isCollapsed(column))
                heights[size_t(row - first)]
                    = std::max(heights[size_t(row - first)], int(std::ceil(layoutOf(row, column).height())));
        }
    }
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const Cell &shape = m_model.shapeAt(row, column);
            if (shape.kind != Cell::Kind::Text || shape.rows <= 1 || m_columns.isCollapsed(column))
                continue;
            const int end = std::min(row + shape.rows - 1, last);
            int room = 0;
            for (int covered = row; covered <= end; ++covered)
                room += heights[size_t(covered - first)];
            heights[size_t(end - first)] += std::max(0, int(std::ceil(layoutOf(row, column).height())) - room);
        }
    }
    for (int row = first; row <= last; ++row)
        m_rows.setHeight(row, heights[size_t(row - first)]);
}

/// Each cell of one column for itself. What reaches over several rows is shared out by how much text the other columns
/// have there, so that the columns keep step inside it.
void PageLayout::measureColumn(int column, int first, int last)
{
    for (int row = firstRowOf(first, column); row <= last;) {
        const int rows = rowsOf(row, column);
        const int end = row + rows;
        bool exact = true;
        for (int covered = row; covered < end; ++covered)
            exact = exact && m_own[size_t(column)].isExact(covered);
        const bool isBlank = m_model.shapeAt(row, column).kind == Cell::Kind::Absent && !m_model.isFold(row)
                             && !m_model.hasGhost(row, column);
        if (exact) {
            row = end;
            continue;
        }
        const bool isLane = m_columns.isCollapsed(column) && !m_model.isFold(row);
        int left = isBlank  ? 0
                   : isLane ? estimatedHeight(row, column) * rows
                            : int(std::ceil(layoutOf(row, column).height()));
        qsizetype letters = 0;
        std::vector<qsizetype> weights;
        for (int covered = row; covered < end; ++covered) {
            qsizetype most = 1;
            for (int other = 0; other < m_model.columnCount(); ++other) {
                const auto span = other == column ? std::nullopt : m_model.spanAt(covered, other);
                most = std::max(most, span ? span->length() : 1);
            }
            weights.push_back(most);
            letters += most;
        }
        for (int covered = row; covered < end; ++covered) {
            const qsizetype weight = weights[size_t(covered - row)];
            const int share = covered + 1 == end ? left : int(left * weight / letters);
            setOwnHeight(covered, column, share);
            left -= share;
            letters -= weight;
        }
        row = end;
    }
}

void PageLayout::setOwnHeight(int row, int column, int height)
{
    m_own[size_t(column)].setHeight(row, height);
    int highest = 1;
    for (const RowGeometry &own : m_own)
        highest = std::max(highest, own.height(row));
    m_rows.setHeight(row, highest);
}

// --- scrolling ---

int PageLayout::maximum() const
{
    return std::max(0, m_rows.total() + bottomSpace - m_height);
}

/// The y at which the columns stand level: the middle, but the top and the bottom edge at the ends of the page, and
/// evenly in between.
double PageLayout::syncAt(int scroll) const
{
    const int most = maximum();
    const double half = std::min(m_height, most) / 2.0;
    if (half <= 0)
        return 0;
    if (scroll < half)
        return scroll * (m_height / 2.0) / half;
    if (most - scroll < half)
        return m_height - (most - scroll) * (m_height / 2.0) / half;
    return m_height / 2.0;
}

/// Inverse of scroll + syncAt(scroll).
int PageLayout::scrollAtPage(double y) const
{
    const int most = maximum();
    const double half = std::min(m_height, most) / 2.0;
    if (half <= 0)
        return 0;
    const double slope = 1 + m_height / 2.0 / half;
    const double end = most + m_height;
    if (y < half * slope)
        return int(std::lround(std::max(0.0, y) / slope));
    if (end - y < half * slope)
        return int(std::lround(most - std::max(0.0, end - y) / slope));
    return int(std::lround(y - m_height / 2.0));
}

int PageLayout::offsetAt(int scroll, int column) const
{
    const int shift = column == m_shiftedColumn ? m_shift : 0;
    if (!m_isTrueLayout || m_rows.count() == 0)
        return scroll - shift;
    const RowGeometry &own = m_own[size_t(column)];
    const double sync = syncAt(scroll);
    const double page = scroll + sync;
    const int row = m_rows.rowAt(int(page));
    double y = own.top(row);
    if (page < m_rows.total())
        y += (page - m_rows.top(row)) * own.height(row) / m_rows.height(row);
    else
        y = own.total() + page - m_rows.total();
    return int(std::lround(y - sync)) - shift;
}

void PageLayout::setScroll(int scroll)
{
    m_scroll = scroll;
    m_offsets.resize(size_t(m_columns.count()));
    for (int column = 0; column < m_columns.count(); ++column)
        m_offsets[size_t(column)] = offsetAt(scroll, column);
}

void PageLayout::setShift(int column, int pixels)
{
    m_shiftedColumn = column;
    m_shift = pixels;
    setScroll(m_scroll);
}

PageLayout::Anchor PageLayout::anchorAt(double y) const
{
    const int row = m_rows.rowAt(int(y));
    return row < 0 ? Anchor{} : Anchor{row, (y - m_rows.top(row)) / m_rows.height(row)};
}

PageLayout::Anchor PageLayout::anchor() const
{
    return m_isTrueLayout ? levelAnchor() : anchorAt(m_scroll);
}

PageLayout::Anchor PageLayout::levelAnchor() const
{
    return anchorAt(m_scroll + syncAt(m_scroll));
}

int PageLayout::scrollFor(const Anchor &anchor) const
{
    // What was at the top may have gone with all rows behind it, as where they are folded.
    if (m_isTrueLayout || anchor.row < 0 || anchor.row >= m_rows.count())
        return scrollForLevel(anchor);
    const double y = m_rows.top(anchor.row) + anchor.part * m_rows.height(anchor.row);
    return std::clamp(int(std::lround(y)), 0, maximum());
}

int PageLayout::scrollForLevel(const Anchor &anchor) const
{
    if (anchor.row < 0 || anchor.row >= m_rows.count())
        return 0;
    return std::clamp(scrollAtPage(m_rows.top(anchor.row) + anchor.part * m_rows.height(anchor.row)), 0, maximum());
}

int PageLayout::layOut(int scroll, int beyond)
{
    setScroll(scroll);
    if (m_rows.count() == 0)
        return scroll;
    const Anchor stays = anchor();
    std::vector<std::pair<int, int>> kept(size_t(m_columns.count()));
    for (int pass = 0; pass < 3; ++pass) {
        for (int column = 0; column < m_columns.count(); ++column) {
            const int first = rowAt(column, -beyond);
            const int last = rowAt(column, m_height + beyond);
            if (m_isTrueLayout)
                measureColumn(column, first, last);
            else if (column == 0 || column == m_shiftedColumn)
                measureAligned(first, last);
            kept[size_t(column)] = {rowAt(column, -m_height) - 2, rowAt(column, 2 * m_height) + 2};
        }
        setScroll(scrollFor(stays));
    }
    if (m_rows.count() > measuredAtOnce)
        m_delegate.keepOnly(kept);
    return m_scroll;
}

int PageLayout::top(int row, int column) const
{
    return geometry(column).top(row) - m_offsets[size_t(column)];
}

int PageLayout::height(int row, int column) const
{
    return geometry(column).top(row + rowsOf(row, column)) - geometry(column).top(row);
}

int PageLayout::rowAt(int column, int y) const
{
    return geometry(column).rowAt(y + m_offsets[size_t(column)]);
}

int PageLayout::nextShown(int row, int column) const
{
    const RowGeometry &rows = geometry(column);
    if (row >= rows.count() || rows.height(row) > 0)
        return row;
    const int next = rows.rowAt(rows.top(row));
    return rows.height(next) > 0 ? next : rows.count();
}

int PageLayout::scrollToPut(int row, int column, int inside, int y) const
{
    const int wanted = geometry(column).top(row) + inside - y;
    int low = 0;
    int high = maximum();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (offsetAt(middle, column) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace ui
