// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws the rows of FactsModel: headings, values with where they stand below them, and places.
class FactDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    /// Whether \a position, in the coordinates of \a option, is on the triangle that opens and closes the row.
    static bool isOnDisclosure(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &position);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace ui
