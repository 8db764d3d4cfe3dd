// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <vector>

namespace ui {

/// Where columns stand beside one another, whole pixels: each with a share of the width, or collapsed to a lane, and a
/// channel between neighbours. Asking O(1), every change O(columns). Coordinates begin at the left of all columns,
/// whatever is scrolled; where people read from right to left the first column is at the right.
class ColumnGeometry
{
public:
    static constexpr int narrowest = 220; ///< an open column beside others is never narrower
    static constexpr int lane = 90;       ///< a collapsed column

    struct Extent {
        int left = 0;
        int width = 0;
        int right() const { return left + width; } ///< exclusive
        bool contains(int x) const { return left <= x && x < right(); }
        friend bool operator==(const Extent &, const Extent &) = default;
    };

    /// Another number of columns takes the shares that were last given to that number; all are open, no channel is
    /// wide. The same number changes nothing.
    void setCount(int count);
    int count() const { return int(m_columns.size()); }

    /// The room there is, and the most that one column alone takes of it.
    void setWidth(int width, int widestAlone);
    void setRightToLeft(bool on);

    void setCollapsed(int column, bool collapsed);
    bool isCollapsed(int column) const { return m_alone ? column != *m_alone : m_columns[size_t(column)].isCollapsed; }

    /// Only \a column is seen, as one column alone would be; the others have no width. nullopt: all are seen.
    void setAlone(std::optional<int> column);
    std::optional<int> alone() const { return m_alone; }

    /// The channel before \a column, which is not the first.
    void setChannelWidth(int column, int width);

    Extent column(int column) const { return m_columns[size_t(column)].place; }
    Extent channel(int column) const { return m_columns[size_t(column)].channel; } ///< before \a column, not the first
    int total() const { return m_total; } ///< more than the width where not all columns have room

    std::optional<int> columnAt(int x) const;
    std::optional<int> channelAt(int x) const; ///< the column behind it

    /// Moves the boundary before \a column by \a pixels in the direction of reading: what the open column behind it
    /// loses the one before it gains, as far as neither gets too narrow. Without an open column on either side nothing
    /// happens.
    void moveBoundary(int column, int pixels);
    /// \a column takes so many pixels from the next open column, the last one from the one before; negative: gives.
    void widen(int column, int pixels);
    void equalise(); ///< all open columns get the same share

private:
    struct Column {
        bool isCollapsed = false;
        int channelWidth = 0;
        Extent place;
        Extent channel;
    };
    void place();
    std::vector<int> openWidths() const;
    int openBeside(int column, int step) const;

    std::vector<Column> m_columns;
    std::vector<double> m_weights;                      // of each column, 1 on average
    std::map<int, std::vector<double>> m_weightsBefore; // by number of columns
    int m_width = 0;
    int m_widestAlone = 0;
    std::optional<int> m_alone; // one of the columns
    int m_total = 0;
    bool m_rightToLeft = false;
};

} // namespace ui
