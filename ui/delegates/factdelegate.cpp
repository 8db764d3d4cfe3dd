// SPDX-License-Identifier: MIT
#include "ui/delegates/factdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/factsmodel.h"

#include <QStyle>

#include <algorithm>

namespace ui {

namespace {

constexpr int side = 4;
constexpr int padding = 3;
constexpr int disclosure = 14; // wide

Fact::Kind kindOf(const QModelIndex &index)
{
    return Fact::Kind(index.data(FactsModel::KindRole).toInt());
}

/// As where people read from left to right.
QRect disclosureRect(const QStyleOptionViewItem &option)
{
    return {option.rect.left() + 2, option.rect.top() + padding, disclosure, lineHeight(option.font)};
}

bool hasTwoLines(const QModelIndex &index)
{
    const bool isTold = kindOf(index) == Fact::Kind::Value || kindOf(index) == Fact::Kind::Place;
    return isTold && !index.data(FactsModel::DetailRole).toString().isEmpty();
}

} // namespace

bool FactDelegate::isOnDisclosure(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &position)
{
    return kindOf(index) == Fact::Kind::Value && index.model()->hasChildren(index)
           && QStyle::visualRect(option.direction, option.rect, disclosureRect(option)).contains(position);
}

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int first = lineHeight(option.font);
    const int second = hasTwoLines(index) ? lineHeight(smallerFont(option.font)) : 0;
    return {80, padding + first + second + padding};
}

void FactDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    const Fact::Kind kind = kindOf(index);
    row.drawGround(option.rect.adjusted(0, 0, 0, -1));
    if (kind == Fact::Kind::Value && index.model()->hasChildren(index))
        row.drawDisclosure(disclosureRect(option), option.state.testFlag(QStyle::State_Open), theme().mutedText);
    const QFont small = smallerFont(option.font);
    const QString text = index.data().toString();
    const int indent = kind == Fact::Kind::Value ? disclosure : kind == Fact::Kind::Place ? 2 * disclosure : 0;
    QRect line = option.rect.adjusted(side + indent, padding, -side, 0);
    line.setHeight(lineHeight(option.font));
    if (kind == Fact::Kind::Conflict) {
        const QFont bold = boldFont(small);
        line.setWidth(std::min(line.width(), textWidth(bold, text) + 14));
        row.drawPill(line, text, bold, theme().conflict, theme().conflictText);
    } else if (kind == Fact::Kind::Heading) {
        row.drawText(line, text, boldFont(small), theme().mutedText);
    } else {
        row.drawText(line, text, kind == Fact::Kind::Place ? small : option.font, theme().panelText);
    }
    if (!hasTwoLines(index))
        return;
    line.translate(0, line.height());
    line.setHeight(lineHeight(small));
    row.drawText(line, index.data(FactsModel::DetailRole).toString(), small, theme().mutedText);
}

} // namespace ui
