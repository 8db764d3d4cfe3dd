// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

/// Draws the cells of ChangesModel; what changed as the words before and after on the colours of their sides.
class ChangeDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWords(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
