// SPDX-License-Identifier: MIT
#include "ui/views/rowgeometry.h"

#include <algorithm>

namespace ui {

void RowGeometry::reset(std::vector<int> estimatedHeights)
{
    m_heights = std::move(estimatedHeights);
    m_isExact.assign(m_heights.size(), false);
    m_tops.assign(m_heights.size() + 1, 0);
    for (size_t row = 0; row < m_heights.size(); ++row)
        m_tops[row + 1] = m_tops[row] + m_heights[row];
}

void RowGeometry::setHeight(int row, int height)
{
    const int change = height - m_heights[size_t(row)];
    m_heights[size_t(row)] = height;
    m_isExact[size_t(row)] = true;
    if (change == 0)
        return;
    for (size_t below = size_t(row) + 1; below < m_tops.size(); ++below)
        m_tops[below] += change;
}

int RowGeometry::rowAt(int y) const
{
    if (m_heights.empty())
        return -1;
    const auto after = std::ranges::upper_bound(m_tops, y);
    return std::clamp(int(after - m_tops.begin()) - 1, 0, count() - 1);
}

} // namespace ui
