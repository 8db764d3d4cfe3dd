// SPDX-License-Identifier: MIT
#include "ui/delegates/pilldelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/claimmatrixmodel.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int side = 6;
constexpr int narrowestPill = 74;

} // namespace

int PillDelegate::rowHeight(const QFont &font)
{
    return lineHeight(font) + 11;
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(smallerFont(option.font), index.data().toString());
    return {std::max(narrowestPill, width + 24) + 2 * side, rowHeight(option.font)};
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, m_theme);
    const QRect &rect = option.rect;
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_Selected) || current)
        row.drawGround(rect.adjusted(1, 1, -1, -2));
    row.drawRule(rect.bottom(), rect.left(), rect.right() + 1);

    const QString text = index.data().toString();
    if (const QString chip = index.data(ClaimMatrixModel::ChipRole).toString(); !chip.isEmpty()) {
        const QFont bold = boldFont(option.font);
        const int width = textWidth(bold, chip);
        row.drawText(QRect(rect.left() + side, rect.top(), width + 1, rect.height()), chip, bold, m_theme.panelText);
        row.drawText(rect.adjusted(side + width + 5, 0, -side, 0), text, option.font, m_theme.panelText);
        return;
    }
    const QFont small = smallerFont(option.font);
    if (index.data(ClaimMatrixModel::CountRole).toInt() == 0) {
        row.drawText(rect, text, small, m_theme.mutedText, Qt::AlignCenter);
        return;
    }
    const int width = std::min(std::max(narrowestPill, textWidth(small, text) + 24), rect.width() - 8);
    const int height = lineHeight(small) + 3;
    const QRect pill(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height);
    row.drawPill(pill, text, small, m_theme.stated, m_theme.statedText);
}

} // namespace ui
