// SPDX-License-Identifier: MIT
#include "ui/delegates/pilldelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/claimmatrixmodel.h"

#include <algorithm>

namespace ui {

using core::annotation::ClaimState;

namespace {

constexpr int side = 6;
constexpr int narrowestPill = 74;

/// What a pill looks like; what it says tells the same.
struct Look {
    QColor ground;
    QColor text;
    Qt::PenStyle frame = Qt::NoPen;
};

Look lookOf(ClaimState state, const Theme &theme)
{
    switch (state) {
    case ClaimState::Stated:
    case ClaimState::Reworded:
        return {theme.stated, theme.statedText};
    case ClaimState::DifferentValue:
    case ClaimState::Denied:
        return {theme.conflict, theme.conflictText};
    case ClaimState::SaidByAnother:
    case ClaimState::Hedged:
        return {theme.onlyOther.tint, theme.panelText, Qt::SolidLine};
    case ClaimState::NotMarked:
        return {Qt::transparent, theme.panelText, Qt::DashLine};
    case ClaimState::Absent:
    case ClaimState::ConfirmedAbsent:
        return {theme.hatch, theme.panelText};
    case ClaimState::NotRead:
    case ClaimState::NotSearched:
        return {Qt::transparent, theme.mutedText};
    }
    Q_UNREACHABLE_RETURN({});
}

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

void PillDelegate::paintGround(RowPainter &row, const QStyleOptionViewItem &option) const
{
    const QRect &rect = option.rect;
    if (option.state & (QStyle::State_Selected | QStyle::State_HasFocus))
        row.drawGround(rect.adjusted(1, 1, -1, -2));
    row.drawRule(rect.bottom(), rect.left(), rect.right() + 1);
}

void PillDelegate::paintPill(RowPainter &row, const QStyleOptionViewItem &option, const QString &text,
                             ClaimState state) const
{
    const QRect &rect = option.rect;
    const QFont small = smallerFont(option.font);
    const int width = std::min(std::max(narrowestPill, textWidth(small, text) + 24), rect.width() - 8);
    const int height = lineHeight(small) + 3;
    const QRect pill(rect.center().x() - width / 2, rect.center().y() - height / 2, width, height);
    const Look look = lookOf(state, theme());
    row.drawPill(pill, text, small, look.ground, look.text);
    if (look.frame != Qt::NoPen)
        row.drawFrame(pill, QPen(theme().mutedText, 1, look.frame));
}

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    paintGround(row, option);
    const QString text = index.data().toString();
    if (const QString chip = index.data(ClaimMatrixModel::ChipRole).toString(); !chip.isEmpty()) {
        const QRect &rect = option.rect;
        const QFont bold = boldFont(option.font);
        const int width = textWidth(bold, chip);
        row.drawText(QRect(rect.left() + side, rect.top(), width + 1, rect.height()), chip, bold, theme().panelText);
        row.drawText(rect.adjusted(side + width + 5, 0, -side, 0), text, option.font, theme().panelText);
        return;
    }
    const QVariant state = index.data(ClaimMatrixModel::StateRole);
    if (state.isValid() && !text.isEmpty())
        paintPill(row, option, text, ClaimState(state.toInt()));
}

} // namespace ui
