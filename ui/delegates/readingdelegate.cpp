// SPDX-License-Identifier: MIT
#include "ui/delegates/readingdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/readingsmodel.h"

#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace ui {

namespace {

constexpr int side = 6;
constexpr int above = 5;
constexpr qreal radius = 3;

/// The wording in lines of \a width; its height.
qreal layOut(QTextLayout &layout, const RedlineText &wording, qreal width)
{
    const bool rightToLeft = wording.text.isRightToLeft();
    QTextOption option(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += std::ceil(line.height());
    }
    layout.endLayout();
    return height;
}

QRectF partOf(const QTextLine &line, core::text::Span span)
{
    const qreal from = line.cursorToX(int(std::max<qsizetype>(span.begin, line.textStart())));
    const qreal to = line.cursorToX(int(std::min<qsizetype>(span.end, line.textStart() + line.textLength())));
    return {std::min(from, to), line.y(), std::abs(to - from), line.height()};
}

/// The ground, and the line under or through, of one run.
void paintRun(QPainter &painter, const QRectF &rect, RedlineText::Kind kind, const Theme &theme)
{
    if (kind == RedlineText::Kind::Typography) {
        painter.setPen(QPen(theme.typography, 1.2, Qt::DotLine));
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
        return;
    }
    const bool removed = kind == RedlineText::Kind::Removed;
    const SideColors &colors = removed ? theme.onlyBase : theme.onlyOther;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.word);
    painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0), radius, radius);
    painter.setPen(QPen(colors.bar, 1));
    const qreal y = removed ? rect.center().y() + 1 : rect.bottom() - 0.5;
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

} // namespace

QSize ReadingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int least = lineHeight(option.font) + 2 * above + 1;
    if (index.column() != ReadingsModel::TextColumn)
        return {60, least};
    const auto wording = index.data(ReadingsModel::RedlineRole).value<RedlineText>();
    QTextLayout layout(wording.text, option.font);
    const qreal height = layOut(layout, wording, std::max(60, option.rect.width() - 2 * side));
    return {option.rect.width(), std::max(least, int(height) + 2 * above + 1)};
}

void ReadingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect &rect = option.rect;
    const bool isThere = index.data(ReadingsModel::WordingRole).toInt() >= 0;
    {
        RowPainter row(painter, option, theme());
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(rect.adjusted(0, 0, 0, -1), theme().selectedRow);
        row.drawRule(rect.bottom(), rect.left(), rect.right() + 1);
        const QRect line(rect.left() + side, rect.top() + above, rect.width() - 2 * side, lineHeight(option.font));
        const QString text = index.data().toString();
        switch (index.column()) {
        case ReadingsModel::LetterColumn:
            row.drawText(line, text, isThere ? boldFont(option.font) : option.font,
                         isThere ? theme().panelText : theme().mutedText, Qt::AlignCenter);
            return;
        case ReadingsModel::VersionColumn: {
            const bool current = index.data(ReadingsModel::IsCurrentRole).toBool();
            row.drawText(line, text, current ? boldFont(option.font) : option.font, theme().panelText);
            return;
        }
        case ReadingsModel::StepColumn:
            row.drawText(line, text, option.font, theme().mutedText);
            return;
        default:
            break;
        }
    }
    if (isThere)
        paintWording(painter, option, index.data(ReadingsModel::RedlineRole).value<RedlineText>());
}

void ReadingDelegate::paintWording(QPainter *painter, const QStyleOptionViewItem &option,
                                   const RedlineText &wording) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect, Qt::IntersectClip);
    painter->translate(option.rect.left() + side, option.rect.top() + above);
    QTextLayout layout(wording.text, option.font);
    layOut(layout, wording, option.rect.width() - 2 * side);
    for (const RedlineText::Run &run : wording.runs) {
        if (run.kind == RedlineText::Kind::Same)
            continue;
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            if (run.span.overlaps({line.textStart(), line.textStart() + line.textLength()}))
                paintRun(*painter, partOf(line, run.span), run.kind, theme());
        }
    }
    painter->setPen(theme().panelText);
    layout.draw(painter, {0, 0});
    painter->restore();
}

} // namespace ui
