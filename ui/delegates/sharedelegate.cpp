// SPDX-License-Identifier: MIT
#include "ui/delegates/sharedelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/similaritymodel.h"

#include <cmath>

namespace ui {

QColor ShareDelegate::groundOf(double share) const
{
    const QColor &from = theme().panel;
    const QColor &to = theme().onlyOther.word;
    const auto mixed = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    const QRect cell = option.rect.adjusted(1, 1, -1, -1);
    const QVariant share = index.data(SimilarityModel::ShareRole);
    const bool isSelf = index.data(SimilarityModel::IsSelfRole).toBool();
    if (isSelf)
        painter->fillRect(cell, theme().hover);
    else if (share.isValid())
        painter->fillRect(cell, groundOf(share.toDouble()));
    row.drawText(cell, index.data().toString(), option.font,
                 share.isValid() && !isSelf ? theme().panelText : theme().mutedText, Qt::AlignCenter);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(theme().accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
}

} // namespace ui
