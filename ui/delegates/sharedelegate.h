// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws the cells of SimilarityModel: the per cent on a ground that is the stronger the more is shared.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    /// The ground of a cell with \a share, 0 to 1; the panel's text is legible on it (4.5:1).
    QColor groundOf(double share) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Theme m_theme;
};

} // namespace ui
