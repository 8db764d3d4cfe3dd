// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace ui {

/// The heights of the rows of a long table and where each begins, whole pixels. Heights begin as estimates and become
/// exact when a row has been laid out. A row may have no height; then no pixel is its own. The sums stand in a binary
/// indexed tree (P. Fenwick, "A New Data Structure for Cumulative Frequency Tables", 1994).
class RowGeometry
{
public:
    /// All rows anew, none exact. O(rows).
    void reset(std::vector<int> estimatedHeights);

    /// Makes the height of \a row exact. O(log rows), O(1) where it is what was estimated.
    void setHeight(int row, int height);
    void forgetExact(int row) { m_isExact[size_t(row)] = false; }

    int count() const { return int(m_heights.size()); }
    bool isExact(int row) const { return m_isExact[size_t(row)]; }
    int height(int row) const { return m_heights[size_t(row)]; }
    int top(int row) const; ///< also of count(): the bottom of all. O(log rows).
    int total() const { return m_total; }

    /// The row at \a y, the first or last for what is outside; -1 where there are no rows. O(log rows).
    int rowAt(int y) const;

private:
    std::vector<int> m_heights;
    std::vector<int> m_sums; // m_sums[i - 1]: of the heights of the i & -i rows before row i
    std::vector<bool> m_isExact;
    int m_total = 0;
};

} // namespace ui
