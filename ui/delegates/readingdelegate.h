// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

struct RedlineText;

/// Draws the cells of ReadingsModel: the wording over as many lines as it takes, with its differences.
class ReadingDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As high as the wording at the width of \a option's rectangle.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWording(QPainter *painter, const QStyleOptionViewItem &option, const RedlineText &wording) const;
};

} // namespace ui
