// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

/// Draws the rows of SearchModel: where, and the words around the hit with the hit on a ground of its own.
class HitDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// Into \a rect, as it lies where people read from left to right.
    void paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QRect &rect,
                  const QColor &color) const;

private:
    void paintContext(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &rect, const QColor &color) const;
};

} // namespace ui
