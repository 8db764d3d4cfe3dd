// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

/// Draws the rows of the history: what was undone is struck out, what undid it begins a little further in.
class HistoryDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
