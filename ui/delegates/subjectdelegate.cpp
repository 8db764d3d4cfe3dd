// SPDX-License-Identifier: MIT
#include "ui/delegates/subjectdelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/subjectmodel.h"

#include <QLineEdit>
#include <QStyle>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8; // above and below the two lines
constexpr int side = 6;
constexpr int dotSize = 8;
constexpr int dotPitch = 13;
constexpr int signWidth = 18;
constexpr int narrowRow = 270;

QList<int> countsOf(const QModelIndex &index)
{
    return index.data(SubjectModel::CountsRole).value<QList<int>>();
}

/// In a narrow row the versions stand beside the name only, so that the details have the whole width.
bool isNarrow(const QStyleOptionViewItem &option)
{
    return option.rect.width() < narrowRow;
}

/// Where the versions are shown: the whole row or the line of the name.
QRect versionsRect(const QStyleOptionViewItem &option)
{
    QRect rect = option.rect;
    if (isNarrow(option))
        rect.setHeight(2 * padding + lineHeight(option.font));
    return rect;
}

/// As where people read from left to right.
QRect plainDotRect(const QStyleOptionViewItem &option, qsizetype dots, qsizetype version)
{
    const int left = option.rect.right() + 1 - side - dotSize - int(dots - 1 - version) * dotPitch;
    return QRect(left, versionsRect(option).center().y() - dotSize / 2, dotSize, dotSize);
}

} // namespace

QRect SubjectDelegate::dotRect(const QStyleOptionViewItem &option, const QModelIndex &index, int version)
{
    return QStyle::visualRect(option.direction, option.rect, plainDotRect(option, countsOf(index).size(), version));
}

std::optional<int> SubjectDelegate::dotAt(const QStyleOptionViewItem &option, const QModelIndex &index,
                                          const QPoint &position)
{
    const qsizetype dots = countsOf(index).size();
    if (dots > mostDots)
        return std::nullopt;
    constexpr int around = (dotPitch - dotSize) / 2;
    for (int version = 0; version < int(dots); ++version) {
        if (dotRect(option, index, version).adjusted(-around, -around * 2, around, around * 2).contains(position))
            return version;
    }
    return std::nullopt;
}

QSize SubjectDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {160, padding + lineHeight(option.font) + 1 + lineHeight(smallerFont(option.font)) + padding};
}

int SubjectDelegate::paintVersions(RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QList<int> counts = countsOf(index);
    if (counts.size() > mostDots) {
        const QFont small = smallerFont(option.font);
        const qsizetype having = std::ranges::count_if(counts, [](int count) { return count > 0; });
        //: In how many of the shown versions something stands.
        const QString text = tr("%1 of %2").arg(having).arg(counts.size());
        const int width = textWidth(small, text) + 1;
        const QRect beside = versionsRect(option);
        row.drawText(QRect(beside.right() + 1 - side - width, beside.top(), width, beside.height()), text, small,
                     theme().mutedText);
        return side + width + 8;
    }
    for (qsizetype version = 0; version < counts.size(); ++version)
        row.drawDot(plainDotRect(option, counts.size(), version), theme().mutedText, counts[version] > 0);
    return side + int(counts.size()) * dotPitch + 5;
}

int SubjectDelegate::paintSign(RowPainter &row, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString chip = index.data(SubjectModel::ChipRole).toString();
    const QRect &rect = option.rect;
    if (chip.isEmpty()) {
        const QRect dot(rect.left() + side, rect.center().y() - dotSize / 2, dotSize, dotSize);
        row.drawDot(dot, theme().type(index.data(SubjectModel::TypeColorRole).toInt()), true);
        return side + signWidth;
    }
    const QFont small = boldFont(smallerFont(option.font));
    const int width = std::max(textWidth(small, chip) + 12, 26);
    const int height = lineHeight(small) + 1;
    row.drawPill(QRect(rect.left() + side, rect.center().y() - height / 2, width, height), chip, small,
                 theme().claimChip, theme().claimChipText);
    return side + width + 8;
}

void SubjectDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    row.drawGround(option.rect.adjusted(0, 0, 0, -1));
    if (!option.state.testFlag(QStyle::State_Selected))
        row.drawRule(option.rect.bottom(), option.rect.left(), option.rect.right() + 1);

    const int before = paintSign(row, option, index);
    const int after = paintVersions(row, option, index);
    const QFont small = smallerFont(option.font);
    QRect line = option.rect.adjusted(before, padding, -after, 0);
    line.setHeight(lineHeight(option.font));
    row.drawText(line, index.data().toString(), option.font, theme().panelText);
    line.translate(0, line.height() + 1);
    line.setHeight(lineHeight(small));
    if (isNarrow(option))
        line.setRight(option.rect.right() - side);
    row.drawText(line, index.data(SubjectModel::DetailRole).toString(), small, theme().mutedText);
}

QWidget *SubjectDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(tr("New name of “%1”").arg(index.data().toString()));
    return field;
}

void SubjectDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 6, -2, -6));
}

} // namespace ui
