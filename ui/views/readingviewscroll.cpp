// SPDX-License-Identifier: MIT
#include "ui/views/readingview.h"

#include <QScrollBar>

/// How ReadingView comes to a place.
namespace ui {

using core::text::Span;

namespace {

constexpr int margin = 10;   // pixels that what is revealed keeps from the edges
constexpr int laneLine = 20; // pixels: what is looked for in a lane has no line
constexpr int passes = 3;    // rows that come into sight on the way become exact and move what is below

} // namespace

/// In its cell, once that is measured; of a lane its top.
QRect ReadingView::lineRect(int column, qsizetype position)
{
    const int row = m_model.rowOf(column, position);
    m_page.measure(row, row);
    const auto caret = m_page.columns().isCollapsed(column) ? std::nullopt : layoutOf(row, column).caretAt(position);
    return caret ? caret->toRect() : QRect(0, 0, 1, laneLine);
}

void ReadingView::scrollToPut(int column, qsizetype position, int y)
{
    const int inside = lineRect(column, position).top();
    verticalScrollBar()->setMaximum(m_page.maximum());
    verticalScrollBar()->setValue(m_page.scrollToPut(m_model.rowOf(column, position), column, inside, y));
}

void ReadingView::reveal(int column, Span span)
{
    if (m_page.count() == 0)
        return;
    const int row = m_model.rowOf(column, span.begin);
    for (int pass = 0; pass < passes; ++pass) {
        const QRect line = lineRect(column, span.begin).translated(0, m_page.top(row, column));
        if (line.top() >= margin && line.bottom() < viewport()->height() - margin)
            break;
        scrollToPut(column, span.begin, viewport()->height() / 3);
    }
    const QRect rect = columnRect(column);
    if (rect.left() < 0 || rect.right() > viewport()->width()) {
        const int pixels = rect.left() < 0 ? rect.left() : rect.right() - viewport()->width();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + (isRightToLeft() ? -pixels : pixels));
    }
}

int ReadingView::lineTop(const ComparisonModel::Place &place)
{
    if (m_page.count() == 0)
        return 0;
    const int inside = lineRect(place.column, place.span.begin).top();
    return m_page.top(m_model.rowOf(place.column, place.span.begin), place.column) + inside;
}

void ReadingView::putLineAt(const ComparisonModel::Place &place, int y)
{
    for (int pass = 0; pass < passes && m_page.count() > 0 && lineTop(place) != y; ++pass)
        scrollToPut(place.column, place.span.begin, y);
}

void ReadingView::scrollTo(const QModelIndex &index, ScrollHint)
{
    if (const auto span = index.isValid() ? m_model.spanAt(index.row(), index.column()) : std::nullopt)
        reveal(index.column(), *span);
}

} // namespace ui
