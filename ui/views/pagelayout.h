// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/passagedelegate.h"
#include "ui/models/comparisonmodel.h"
#include "ui/views/columngeometry.h"
#include "ui/views/rowgeometry.h"

#include <vector>

namespace ui {

/// Where every cell of a comparison stands on the one long page that a reading view shows a part of. Aligned, a row has
/// the height of its highest cell, and all columns scroll as one. In true layout every column has its own heights, and
/// the columns scroll past one another so that what belongs together is level at one point of the window, its middle
/// (at the begin and the end of the text its edges): the columns are interpolated between rows, as in Meld. Only what
/// is asked for is laid out; the rest is estimated. Coordinates are whole pixels, y of the window where not said
/// otherwise.
class PageLayout
{
public:
    PageLayout(const ComparisonModel &model, PassageDelegate &delegate);

    ColumnGeometry &columns() { return m_columns; }
    const ColumnGeometry &columns() const { return m_columns; }

    void setDirection(Qt::LayoutDirection direction) { m_direction = direction; }
    void setTrueLayout(bool on); ///< reset() has to follow
    bool isTrueLayout() const { return m_isTrueLayout; }

    /// All heights estimated anew, for a window \a height high. O(rows · columns).
    void reset(int height);
    void setHeight(int height);             ///< of the window; what was measured stays
    void forget(int firstRow, int lastRow); ///< what was measured there

    /// The rows as the scroll bar counts them.
    const RowGeometry &rows() const { return m_rows; }
    int count() const { return m_rows.count(); }
    int maximum() const; ///< of the scroll bar

    /// A place on the page that stays when heights become others: so far down the row.
    struct Anchor {
        int row = -1; ///< -1 where there are no rows
        double part = 0;
    };
    /// What keeps its place while rows are laid out: aligned what is at the top, in true layout what is level.
    Anchor anchor() const;
    int scrollFor(const Anchor &anchor) const;
    /// The same for what is level in either layout, to go over from one to the other.
    Anchor levelAnchor() const;
    int scrollForLevel(const Anchor &anchor) const;

    /// Scrolls to \a scroll and lays out what can be seen, and so many pixels beyond it on either side. Returns where
    /// the scroll bar has to stand now so that what could be seen stays. O(log rows + what was not laid out yet).
    int layOut(int scroll, int beyond);
    void setScroll(int scroll); ///< without laying out

    /// Moves one column by so many pixels against the others; -1 for none.
    void setShift(int column, int pixels);
    int shift() const { return m_shift; }

    void measure(int firstRow, int lastRow);

    int top(int row, int column) const;    ///< also of count()
    int height(int row, int column) const; ///< of the cell, with all rows it covers
    int rowAt(int column, int y) const;

    /// The first row from \a row on that has any height in \a column; count() for none. O(log rows).
    int nextShown(int row, int column) const;

    /// The scroll position at which what is \a inside pixels below the top of the cell stands at \a y, as near as
    /// the ends of the page allow. O(log rows · log height).
    int scrollToPut(int row, int column, int inside, int y) const;

    const CellLayout &layoutOf(int row, int column) const;
    int firstRowOf(int row, int column) const; ///< of the cell that reaches down to \a row

private:
    const RowGeometry &geometry(int column) const;
    bool reachesUp(int row) const;
    int rowsOf(int row, int column) const;
    int estimatedHeight(int row, int column) const;
    void measureAligned(int first, int last);
    void measureGroup(int first, int last);
    void measureColumn(int column, int first, int last);
    void setOwnHeight(int row, int column, int height);
    double syncAt(int scroll) const;
    Anchor anchorAt(double y) const;
    int scrollAtPage(double y) const;
    int offsetAt(int scroll, int column) const;

    const ComparisonModel &m_model;
    PassageDelegate &m_delegate;
    ColumnGeometry m_columns;
    RowGeometry m_rows;
    std::vector<RowGeometry> m_own; // by column, in true layout
    std::vector<int> m_offsets;     // by column: y of the page at the top of the window
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    bool m_isTrueLayout = false;
    int m_height = 0;
    int m_scroll = 0;
    int m_shiftedColumn = -1;
    int m_shift = 0;
    qreal m_letterWidth = 1;
    qreal m_lineHeight = 1;
};

} // namespace ui
