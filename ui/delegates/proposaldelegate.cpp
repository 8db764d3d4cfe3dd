// SPDX-License-Identifier: MIT
#include "ui/delegates/proposaldelegate.h"

#include "ui/delegates/cellpainter.h"
#include "ui/delegates/rowpainter.h"
#include "ui/models/proposalsmodel.h"

#include <algorithm>

namespace ui {

using core::annotation::CarryState;

namespace {

constexpr int inside = 7; // between the outline of a state and its words
constexpr int dot = 9;

} // namespace

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return CellDelegate::sizeHint(option, index) + QSize(2 * inside + dot, 0);
}

void ProposalDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    if (index.column() == ProposalsModel::StateColumn) {
        paintState(painter, option, index);
        return;
    }
    RowPainter row(painter, option, theme());
    QRect rect = option.rect.adjusted(side, 0, -side, 0);
    if (index.column() == ProposalsModel::SubjectColumn) {
        const bool isClaim = index.data(ProposalsModel::ClaimNumberRole).toInt() > 0;
        const QRect place(rect.left(), rect.center().y() - dot / 2, dot, dot);
        if (isClaim)
            row.drawDiamond(place, theme().claimBand);
        else
            row.drawDot(place, theme().type(index.data(ProposalsModel::TypeColorRole).toInt()), true);
        rect.setLeft(place.right() + side);
    }
    const bool isLost = CarryState(index.data(ProposalsModel::StateRole).toInt()) == CarryState::Lost;
    const bool isQuiet = index.column() == ProposalsModel::VersionColumn
                         || index.column() == ProposalsModel::ScoreColumn
                         || (isLost && index.column() == ProposalsModel::ThereColumn);
    row.drawText(rect, index.data().toString(), option.font, isQuiet ? theme().mutedText : theme().panelText,
                 Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
}

void ProposalDelegate::paintState(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    const auto state = CarryState(index.data(ProposalsModel::StateRole).toInt());
    const QFont small = smallerFont(option.font);
    const QString sign = signOf(state);
    const QString text = sign.isEmpty() ? index.data().toString() : sign + u' ' + index.data().toString();
    QRect box = option.rect.adjusted(side, 3, -side, -4);
    box.setWidth(std::min(box.width(), textWidth(small, text) + 2 * inside));
    const QRect visual = QStyle::visualRect(option.direction, option.rect, box);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(state == CarryState::DifferentValue ? QBrush(theme().conflict) : QBrush(Qt::NoBrush));
    QPen pen(state == CarryState::Lost ? theme().border : theme().mutedText, 1);
    if (isDoubtful(state)) {
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({3, 2});
    }
    painter->setPen(pen);
    painter->drawRoundedRect(QRectF(visual).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    row.drawText(box, text, small, state == CarryState::DifferentValue ? theme().conflictText : theme().panelText,
                 Qt::AlignCenter);
}

} // namespace ui
