// SPDX-License-Identifier: MIT
#include "ui/delegates/passagedelegate.h"

namespace ui {

namespace {

quint64 keyOf(int row, int column)
{
    return quint64(row) << 32 | quint32(column);
}
int rowOf(quint64 key)
{
    return int(key >> 32);
}
int columnOf(quint64 key)
{
    return int(key & 0xffffffffu);
}

} // namespace

PassageDelegate::PassageDelegate(int cellRole, QObject *parent) : QAbstractItemDelegate(parent), m_cellRole(cellRole) {}

void PassageDelegate::setTheme(const Theme &theme, const QHash<int, QColor> &syntaxColors)
{
    m_theme = theme;
    m_syntaxColors = syntaxColors;
    forgetAll();
}

void PassageDelegate::setZoom(int percent)
{
    m_zoom = percent;
    forgetAll();
}

QFont PassageDelegate::readingFont() const
{
    QFont font = m_theme.reading;
    font.setPointSizeF(font.pointSizeF() * m_zoom / 100);
    return font;
}

QFont PassageDelegate::smallFont() const
{
    QFont font = m_theme.interface;
    font.setPointSizeF(font.pointSizeF() * 0.82);
    return font;
}

const CellLayout &PassageDelegate::layoutOf(const QModelIndex &index, qreal width, bool sameIsFainter,
                                            Qt::LayoutDirection direction) const
{
    Entry &entry = m_layouts[keyOf(index.row(), index.column())];
    if (entry.layout && entry.width == width)
        return *entry.layout;
    const CellStyle style{readingFont(), smallFont(), m_syntaxColors, m_theme.fainterText, sameIsFainter, direction};
    if (entry.layout)
        entry.layout->setWidth(width, style);
    else
        entry.layout = std::make_unique<CellLayout>(index.data(m_cellRole).value<CellContent>(), width, style);
    entry.width = width;
    return *entry.layout;
}

void PassageDelegate::forgetAll()
{
    m_layouts.clear();
}

void PassageDelegate::forget(int firstRow, int lastRow, int firstColumn, int lastColumn)
{
    forgetWhere([&](int row, int column) {
        return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
    });
}

void PassageDelegate::keepOnly(std::span<const std::pair<int, int>> rowsByColumn)
{
    forgetWhere([&](int row, int column) {
        return size_t(column) >= rowsByColumn.size() || row < rowsByColumn[size_t(column)].first
               || row > rowsByColumn[size_t(column)].second;
    });
}

void PassageDelegate::forgetWhere(const std::function<bool(int, int)> &matches)
{
    std::erase_if(m_layouts, [&](const auto &entry) { return matches(rowOf(entry.first), columnOf(entry.first)); });
}

void PassageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellState state;
    state.small = smallFont();
    state.direction = option.direction;
    ui::paintCell(*painter, option.rect, layoutOf(index, option.rect.width(), index.column() > 0, option.direction),
                  state, m_theme);
}

QSize PassageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CellLayout &layout = layoutOf(index, option.rect.width(), index.column() > 0, option.direction);
    return QSizeF(layout.width(), layout.height()).toSize();
}

} // namespace ui
