// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/themeddelegate.h"

namespace ui {

/// Draws the cells of ProposalsModel: the state in the outline that the columns draw it with, the entity with the
/// colour of its type.
class ProposalDelegate : public ThemedDelegate
{
    Q_OBJECT

public:
    using ThemedDelegate::ThemedDelegate;

    static int rowHeight(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace ui
