// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

namespace ui {

/// The heights of the rows of a long table and where each begins, whole pixels. Heights begin as estimates and become
/// exact when a row has been laid out.
class RowGeometry
{
public:
    /// All rows anew, none exact. O(rows).
    void reset(std::vector<int> estimatedHeights);

    /// Makes the height of \a row exact. O(rows behind it).
    void setHeight(int row, int height);
    void forgetExact(int row) { m_isExact[size_t(row)] = false; }

    int count() const { return int(m_heights.size()); }
    bool isExact(int row) const { return m_isExact[size_t(row)]; }
    int height(int row) const { return m_heights[size_t(row)]; }
    int top(int row) const { return m_tops[size_t(row)]; } ///< also of count(): the bottom of all
    int total() const { return m_tops.empty() ? 0 : m_tops.back(); }

    /// The row at \a y, the first or last for what is outside; -1 where there are no rows. O(log rows).
    int rowAt(int y) const;

private:
    std::vector<int> m_heights;
    std::vector<int> m_tops{0};
    std::vector<bool> m_isExact;
};

} // namespace ui
