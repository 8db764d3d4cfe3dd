// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace ui {

struct RedlineText;

/// Draws the cells of ReadingsModel: the wording over as many lines as it takes, with its differences.
class ReadingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// As high as the wording at the width of \a option's rectangle.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintWording(QPainter *painter, const QStyleOptionViewItem &option, const RedlineText &wording) const;

    Theme m_theme;
};

} // namespace ui
