// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/claimmatrix.h"
#include "ui/delegates/themeddelegate.h"

namespace ui {

class RowPainter;

/// Draws the cells of ClaimMatrixModel: the claim with its number, and what each version does with it as a pill.
class PillDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    /// What is below a cell in any case: whether it is chosen, and the rule to the next row.
    void paintGround(RowPainter &row, const QStyleOptionViewItem &option) const;
    /// \a text in the middle of the cell, on a pill as it fits \a state.
    void paintPill(RowPainter &row, const QStyleOptionViewItem &option, const QString &text,
                   core::annotation::ClaimState state) const;
};

} // namespace ui
