// SPDX-License-Identifier: MIT
#include "ui/views/columngeometry.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace ui {

void ColumnGeometry::setCount(int count)
{
    if (count == this->count())
        return;
    if (!m_weights.empty())
        m_weightsBefore[this->count()] = m_weights;
    m_columns.assign(size_t(count), {});
    m_alone.reset();
    const auto before = m_weightsBefore.find(count);
    m_weights = before == m_weightsBefore.end() ? std::vector<double>(size_t(count), 1.0) : before->second;
    place();
}

void ColumnGeometry::setWidth(int width, int widestAlone)
{
    m_width = width;
    m_widestAlone = widestAlone;
    place();
}

void ColumnGeometry::setRightToLeft(bool on)
{
    m_rightToLeft = on;
    place();
}

void ColumnGeometry::setCollapsed(int column, bool collapsed)
{
    m_columns[size_t(column)].isCollapsed = collapsed;
    place();
}

void ColumnGeometry::setAlone(std::optional<int> column)
{
    Q_ASSERT(!column || (*column >= 0 && *column < count()));
    m_alone = column;
    place();
}

void ColumnGeometry::setChannelWidth(int column, int width)
{
    m_columns[size_t(column)].channelWidth = width;
    place();
}

/// By weight; those that would be too narrow get the least, and the others share what is left.
std::vector<int> ColumnGeometry::openWidths() const
{
    std::vector<size_t> open;
    double room = m_width;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        if (i > 0)
            room -= m_columns[i].channelWidth;
        if (m_columns[i].isCollapsed)
            room -= lane;
        else
            open.push_back(i);
    }
    std::vector<int> widths(m_columns.size(), lane);
    for (bool again = true; again && !open.empty();) {
        again = false;
        double weights = 0;
        for (const size_t i : open)
            weights += m_weights[i];
        for (const size_t i : open) {
            if (room * m_weights[i] / weights >= narrowest)
                continue;
            widths[i] = narrowest;
            room -= narrowest;
            std::erase(open, i);
            again = true;
            break;
        }
    }
    double weights = 0;
    for (const size_t i : open)
        weights += m_weights[i];
    double end = 0; // rounded sums, not rounded widths: together they fill the room to the pixel
    for (const size_t i : open) {
        const double begin = end;
        end += room * m_weights[i] / weights;
        widths[i] = int(std::lround(end) - std::lround(begin));
    }
    return widths;
}

void ColumnGeometry::place()
{
    m_total = m_width;
    if (m_columns.empty())
        return;
    if (m_columns.size() == 1 || m_alone) {
        const int wanted = std::min(m_width, m_widestAlone);
        for (Column &column : m_columns)
            column.place = column.channel = {};
        m_columns[size_t(m_alone.value_or(0))].place = {(m_width - wanted) / 2, wanted};
        return;
    }
    const std::vector<int> widths = openWidths();
    int left = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        Column &column = m_columns[i];
        column.channel = {left, i > 0 ? column.channelWidth : 0};
        column.place = {column.channel.right(), widths[i]};
        left = column.place.right();
    }
    m_total = std::max(left, m_width);
    if (!m_rightToLeft)
        return;
    for (Column &column : m_columns) {
        column.channel.left = m_total - column.channel.right();
        column.place.left = m_total - column.place.right();
    }
}

std::optional<int> ColumnGeometry::columnAt(int x) const
{
    const auto found = std::ranges::find_if(m_columns, [x](const Column &column) { return column.place.contains(x); });
    return found == m_columns.end() ? std::nullopt : std::optional(int(found - m_columns.begin()));
}

std::optional<int> ColumnGeometry::channelAt(int x) const
{
    const auto found
        = std::ranges::find_if(m_columns, [x](const Column &column) { return column.channel.contains(x); });
    return found == m_columns.end() ? std::nullopt : std::optional(int(found - m_columns.begin()));
}

int ColumnGeometry::openBeside(int column, int step) const
{
    while (column >= 0 && column < count() && isCollapsed(column))
        column += step;
    return column >= 0 && column < count() ? column : -1;
}

void ColumnGeometry::moveBoundary(int column, int pixels)
{
    const int before = openBeside(column - 1, -1);
    const int after = openBeside(column, 1);
    if (before < 0 || after < 0)
        return;
    const int both = m_columns[size_t(before)].place.width + m_columns[size_t(after)].place.width;
    if (both < 2 * narrowest)
        return;
    const int wanted = std::clamp(m_columns[size_t(before)].place.width + pixels, narrowest, both - narrowest);
    // The two share what they had by weight: the others stay where they are.
    const double weights = m_weights[size_t(before)] + m_weights[size_t(after)];
    m_weights[size_t(before)] = weights * wanted / both;
    m_weights[size_t(after)] = weights - m_weights[size_t(before)];
    place();
}

void ColumnGeometry::widen(int column, int pixels)
{
    if (openBeside(column + 1, 1) >= 0)
        moveBoundary(column + 1, pixels);
    else
        moveBoundary(column, -pixels);
}

void ColumnGeometry::equalise()
{
    m_weights.assign(m_columns.size(), 1.0);
    place();
}

} // namespace ui
