// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/pilldelegate.h"

namespace ui {

/// Draws the cells of EntityMatrixModel: the entity with its type and a sign where the versions do not agree, and what
/// each version calls it; as a pill where that is odd, or nothing is marked.
class FormDelegate : public PillDelegate
{
    Q_OBJECT

public:
    using PillDelegate::PillDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintEntity(RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
