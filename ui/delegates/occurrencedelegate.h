// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/hitdelegate.h"

namespace ui {

/// Draws the rows of OccurrencesModel: a box to tick, the place, and at the end what it is marked as already. The box
/// answers to the mouse, the row to Space.
class OccurrenceDelegate : public HitDelegate
{
    Q_OBJECT

public:
    using HitDelegate::HitDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// Where in the row the box is.
    static QRect boxRect(const QStyleOptionViewItem &option);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
