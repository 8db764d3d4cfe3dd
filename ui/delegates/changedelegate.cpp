// SPDX-License-Identifier: MIT
#include "ui/delegates/changedelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/changesmodel.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 6;
constexpr int inside = 5; // between the edge of a lozenge and its words
constexpr int arrowWidth = 22;

/// How wide the words before and after may be, given how wide they are: the shorter one keeps what it needs.
std::pair<int, int> sharedOut(int before, int after, int room)
{
    if (before + after <= room)
        return {before, after};
    const int half = room / 2;
    if (before <= half)
        return {before, room - before};
    if (after <= half)
        return {room - after, after};
    return {half, room - half};
}

} // namespace

int ChangeDelegate::rowHeight(const QFont &font)
{
    return lineHeight(font) + 10;
}

QSize ChangeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {textWidth(option.font, index.data().toString()) + 2 * side, rowHeight(option.font)};
}

void ChangeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, m_theme);
    const QRect &rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(rect, m_theme.selectedRow);
    row.drawRule(rect.bottom(), rect.left(), rect.right() + 1);
    if (index.column() == ChangesModel::ChangeColumn) {
        paintChange(painter, option, index);
        return;
    }
    const Qt::Alignment alignment(index.data(Qt::TextAlignmentRole).toInt());
    const QColor color = index.column() == ChangesModel::VersionColumn ? m_theme.panelText : m_theme.mutedText;
    row.drawText(rect.adjusted(side, 0, -side, 0), index.data().toString(), option.font, color, alignment);
}

void ChangeDelegate::paintChange(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, m_theme);
    const QString before = index.data(ChangesModel::BeforeRole).toString();
    const QString after = index.data(ChangesModel::AfterRole).toString();
    const bool typography = index.data(ChangesModel::TypographyRole).toBool();
    const auto widthOf
        = [&](const QString &text) { return text.isEmpty() ? 0 : textWidth(option.font, text) + 1 + 2 * inside; };

    QRect rest = option.rect.adjusted(side, 4, -side, -5);
    const int arrow = before.isEmpty() || after.isEmpty() ? 0 : arrowWidth;
    const auto [beforeWidth, afterWidth]
        = sharedOut(widthOf(before), widthOf(after), std::max(0, rest.width() - arrow));
    const auto drawWords = [&](int width, const QString &text, const SideColors &colors, Qt::PenStyle line) {
        const QRect box(rest.left(), rest.top(), width, rest.height());
        rest.setLeft(rest.left() + width);
        if (text.isEmpty() || width <= 2 * inside)
            return;
        const QRect visual = QStyle::visualRect(option.direction, option.rect, box);
        painter->setPen(Qt::NoPen);
        painter->setBrush(typography ? m_theme.hover : colors.word);
        painter->drawRoundedRect(QRectF(visual), 3, 3);
        painter->setPen(QPen(typography ? m_theme.typography : colors.bar, 1.2, typography ? Qt::DotLine : line));
        painter->drawLine(QPointF(visual.left() + 2, visual.bottom() + 0.5),
                          QPointF(visual.right() - 1, visual.bottom() + 0.5));
        row.drawText(box.adjusted(inside, 0, -inside, 0), text, option.font, m_theme.text);
    };

    drawWords(beforeWidth, before, m_theme.onlyBase, Qt::DashLine);
    if (arrow > 0) {
        const QString sign = option.direction == Qt::RightToLeft ? u"←"_s : u"→"_s;
        row.drawText(QRect(rest.left(), rest.top(), arrow, rest.height()), sign, option.font, m_theme.mutedText,
                     Qt::AlignCenter);
        rest.setLeft(rest.left() + arrow);
    }
    drawWords(afterWidth, after, m_theme.onlyOther, Qt::SolidLine);
}

} // namespace ui
