// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

/// Draws the cells of SimilarityModel: the per cent on a ground that is the stronger the more is shared.
class ShareDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    /// The ground of a cell with \a share, 0 to 1; the panel's text is legible on it (4.5:1).
    QColor groundOf(double share) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
