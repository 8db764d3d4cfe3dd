// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/cellpainter.h"

#include <QAbstractItemDelegate>

#include <functional>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>

namespace ui {

/// Lays out and draws the cells of a table that gives CellContent by a role. Layouts are kept until they are forgotten.
class PassageDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit PassageDelegate(int cellRole, QObject *parent = nullptr);

    /// Both forget all layouts.
    void setTheme(const Theme &theme, const QHash<int, QColor> &syntaxColors);
    void setZoom(int percent);

    const Theme &theme() const { return m_theme; }
    QFont readingFont() const;
    QFont smallFont() const;

    /// The layout of the cell at \a index, \a width wide; made where it is not there yet.
    const CellLayout &layoutOf(const QModelIndex &index, qreal width, bool sameIsFainter,
                               Qt::LayoutDirection direction) const;

    void forgetAll();
    void forget(int firstRow, int lastRow, int firstColumn, int lastColumn);
    /// Forgets all rows but those from first to last, by column.
    void keepOnly(std::span<const std::pair<int, int>> rowsByColumn);

    /// Draws with nothing selected; the view that knows more draws with paintCell().
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Entry {
        std::unique_ptr<CellLayout> layout;
        qreal width;
    };
    void forgetWhere(const std::function<bool(int row, int column)> &matches);

    int m_cellRole;
    int m_zoom = 100;
    Theme m_theme;
    QHash<int, QColor> m_syntaxColors;
    mutable std::unordered_map<quint64, Entry> m_layouts; // by row and column
};

} // namespace ui
