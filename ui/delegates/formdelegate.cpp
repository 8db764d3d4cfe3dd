// SPDX-License-Identifier: MIT
#include "ui/delegates/formdelegate.h"

#include "core/annotation/entitymatrix.h"
#include "ui/delegates/rowpainter.h"
#include "ui/models/entitymatrixmodel.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::annotation::ClaimState;
using core::annotation::EntityState;

namespace {

constexpr int side = 6;
constexpr int dotSize = 8;

ClaimState likeClaim(EntityState state, bool isOdd)
{
    switch (state) {
    case EntityState::Mentioned:
        return isOdd ? ClaimState::DifferentValue : ClaimState::Stated;
    case EntityState::NotMarked:
        return ClaimState::NotMarked;
    case EntityState::Absent:
        return ClaimState::Absent;
    case EntityState::NotRead:
        return ClaimState::NotRead;
    case EntityState::NotSearched:
        return ClaimState::NotSearched;
    }
    Q_UNREACHABLE_RETURN(ClaimState::NotSearched);
}

} // namespace

void FormDelegate::paintEntity(RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const QRect dot(rect.left() + side, rect.center().y() - dotSize / 2, dotSize, dotSize);
    row.drawDot(dot, theme().type(index.data(EntityMatrixModel::TypeColorRole).toInt()), true);
    int after = side;
    if (index.data(EntityMatrixModel::ConflictsRole).toInt() > 0) {
        const QString sign = u"≠"_s;
        const QFont small = boldFont(smallerFont(option.font));
        const int height = lineHeight(small) + 1;
        const int width = textWidth(small, sign) + 12;
        row.drawPill(QRect(rect.right() - side - width, rect.center().y() - height / 2, width, height), sign, small,
                     theme().conflict, theme().conflictText);
        after += width + side;
    }
    row.drawText(rect.adjusted(2 * side + dotSize, 0, -after, 0), index.data().toString(), option.font,
                 theme().panelText);
}

void FormDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    paintGround(row, option);
    const QVariant state = index.data(EntityMatrixModel::StateRole);
    if (!state.isValid()) {
        paintEntity(row, option, index);
        return;
    }
    const bool isOdd = index.data(EntityMatrixModel::OddRole).toBool();
    const auto entityState = EntityState(state.toInt());
    const QString text = index.data().toString();
    if (entityState == EntityState::Mentioned && !isOdd) {
        row.drawText(option.rect.adjusted(side, 0, -side, 0), text, smallerFont(option.font), theme().panelText,
                     Qt::AlignCenter);
    } else {
        paintPill(row, option, text, likeClaim(entityState, isOdd));
    }
}

} // namespace ui
