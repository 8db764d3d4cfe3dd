// SPDX-License-Identifier: MIT
#include "ui/views/rowgeometry.h"

#include <algorithm>
#include <bit>

namespace ui {

namespace {

constexpr size_t lowestBit(size_t i)
{
    return i & (~i + 1);
}

} // namespace

void RowGeometry::reset(std::vector<int> estimatedHeights)
{
    m_heights = std::move(estimatedHeights);
    m_isExact.assign(m_heights.size(), false);
    m_sums = m_heights;
    m_total = 0;
    for (size_t i = 1; i <= m_sums.size(); ++i) {
        m_total += m_heights[i - 1];
        if (const size_t parent = i + lowestBit(i); parent <= m_sums.size())
            m_sums[parent - 1] += m_sums[i - 1];
    }
}

void RowGeometry::setHeight(int row, int height)
{
    const int change = height - m_heights[size_t(row)];
    m_heights[size_t(row)] = height;
    m_isExact[size_t(row)] = true;
    m_total += change;
    for (size_t i = size_t(row) + 1; change != 0 && i <= m_sums.size(); i += lowestBit(i))
        m_sums[i - 1] += change;
}

int RowGeometry::top(int row) const
{
    int sum = 0;
    for (size_t i = size_t(row); i > 0; i -= lowestBit(i))
        sum += m_sums[i - 1];
    return sum;
}

int RowGeometry::rowAt(int y) const
{
    if (m_heights.empty())
        return -1;
    // The most rows that end at or above y, by halves.
    size_t rows = 0;
    int left = y;
    for (size_t step = std::bit_floor(m_sums.size()); step > 0; step /= 2) {
        if (rows + step <= m_sums.size() && m_sums[rows + step - 1] <= left) {
            rows += step;
            left -= m_sums[rows - 1];
        }
    }
    return std::min(int(rows), count() - 1);
}

} // namespace ui
