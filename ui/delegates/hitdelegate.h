// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws the rows of SearchModel: where, and the words around the hit with the hit on a ground of its own.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    const Theme &theme() const { return m_theme; }

    /// Into \a rect, as it lies where people read from left to right.
    void paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect,
                  const QColor &color) const;

private:
    void paintContext(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &rect, const QColor &color) const;

    Theme m_theme;
};

} // namespace ui
