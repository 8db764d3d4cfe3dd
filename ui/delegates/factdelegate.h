// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

/// Draws the rows of FactsModel: headings, values with where they stand below them, and places.
class FactDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    /// Whether \a position, in the coordinates of \a option, is on the triangle that opens and closes the row.
    static bool isOnDisclosure(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &position);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
