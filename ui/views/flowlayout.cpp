// SPDX-License-Identifier: MIT
#include "ui/views/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <ranges>

namespace ui {

FlowLayout::FlowLayout(int gap, int leading) : m_gap(gap), m_leading(leading) {}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem *taken = m_items[size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return taken;
}

std::vector<QRect> FlowLayout::placesIn(int width) const
{
    std::vector<QRect> places;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    size_t lineBegin = 0;
    const auto endLine = [&] {
        for (QRect &place : places | std::views::drop(lineBegin))
            place.translate(0, (lineHeight - place.height()) / 2);
        lineBegin = places.size();
    };
    for (const auto &item : m_items) {
        const QSize size = item->isEmpty() ? QSize(0, 0) : item->sizeHint();
        if (x > 0 && x + size.width() > width) {
            endLine();
            x = 0;
            y += lineHeight + m_leading;
            lineHeight = 0;
        }
        places.emplace_back(QPoint(x, y), size);
        if (item->isEmpty())
            continue;
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return places;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    for (const QRect &place : placesIn(width - margins.left() - margins.right()))
        bottom = std::max(bottom, place.y() + place.height());
    return bottom + margins.top() + margins.bottom();
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    QSize size;
    for (const QRect &place : placesIn(QLAYOUTSIZE_MAX))
        size = size.expandedTo({place.x() + place.width(), place.height()});
    return size.grownBy(margins);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items)
        size = size.expandedTo(item->isEmpty() ? QSize() : item->sizeHint());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const std::vector<QRect> places = placesIn(inside.width());
    for (size_t i = 0; i < places.size(); ++i)
        m_items[i]->setGeometry(QStyle::visualRect(direction, inside, places[i].translated(inside.topLeft())));
}

} // namespace ui
