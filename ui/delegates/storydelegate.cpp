// SPDX-License-Identifier: MIT
#include "ui/delegates/storydelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/storymodel.h"

#include <QLineEdit>
#include <QLocale>
#include <QStyle>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4;         // between two versions
constexpr int leastWidth = 60; // pixels: narrower, rows are cut off
constexpr int padding = 8;
constexpr int barHeight = 3;
constexpr int disclosureWidth = 16;

QRect disclosureRect(const QStyleOptionViewItem &option)
{
    return QRect(option.rect.left(), option.rect.top(), disclosureWidth, option.rect.height());
}

/// The leading parts of "9 Mar 2021 · 414 words · read 12 %" for which there is room, at least the first.
QString leadingParts(const QString &detail, const QFont &font, int room)
{
    const QString dot = u" · "_s;
    QString text = detail;
    while (text.contains(dot) && textWidth(font, text) > room)
        text.truncate(text.lastIndexOf(dot));
    return text;
}

} // namespace

bool StoryDelegate::isOnDisclosure(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &position)
{
    return index.data(StoryModel::IsStoryRole).toBool()
           && QStyle::visualRect(option.direction, option.rect, disclosureRect(option)).contains(position);
}

QSize StoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = lineHeight(option.font);
    if (index.data(StoryModel::IsStoryRole).toBool())
        return {leastWidth, line + 14};
    return {leastWidth, 6 + line + 1 + lineHeight(smallerFont(option.font)) + 4 + barHeight + 5 + gap};
}

void StoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index.data(StoryModel::IsStoryRole).toBool())
        paintStory(painter, option, index);
    else
        paintVersion(painter, option, index);
}

void StoryDelegate::paintStory(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    row.drawGround(option.rect.adjusted(0, 1, 0, -gap + 1));
    row.drawDisclosure(disclosureRect(option).adjusted(0, 0, 0, -gap + 2), option.state.testFlag(QStyle::State_Open),
                       theme().panelText);

    const QFont bold = boldFont(option.font);
    const QFont small = smallerFont(option.font);
    const QString name = index.data().toString();
    QRect rest = option.rect.adjusted(disclosureWidth, 0, -padding, -gap + 2);
    const int nameWidth = textWidth(bold, name) + 1;
    QString count = index.data(StoryModel::DetailRole).toString();
    if (nameWidth + 6 + textWidth(small, count) > rest.width())
        count = QLocale().toString(index.data(StoryModel::VersionCountRole).toInt());
    const int shownWidth = std::min(nameWidth, rest.width() - 6 - textWidth(small, count) - 1);
    row.drawText(QRect(rest.left(), rest.top(), shownWidth, rest.height()), name, bold, theme().panelText);
    rest.setLeft(rest.left() + shownWidth + 6);
    row.drawText(rest, count, small, theme().mutedText);
}

void StoryDelegate::paintVersion(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    RowPainter row(painter, option, theme());
    const QRect ground = option.rect.adjusted(0, 0, 0, -gap);
    row.drawGround(ground, index.data(StoryModel::IsShownRole).toBool());

    const QFont small = smallerFont(option.font);
    const QRect inner = ground.adjusted(padding, 6, -padding, 0);
    QRect line(inner.left(), inner.top(), inner.width(), lineHeight(option.font));
    const QString share = index.data(StoryModel::ShareTextRole).toString();
    const int shareWidth = share.isEmpty() ? 0 : textWidth(small, share) + 1;
    row.drawText(line.adjusted(line.width() - shareWidth, 0, 0, 0), share, small, theme().mutedText,
                 Qt::AlignTrailing | Qt::AlignVCenter);
    row.drawText(line.adjusted(0, 0, -shareWidth - 6, 0), index.data().toString(), option.font, theme().panelText);

    line = QRect(inner.left(), line.bottom() + 2, inner.width(), lineHeight(small));
    constexpr int diamond = 8;
    const int marks = index.data(StoryModel::MarkCountRole).toInt();
    const QString count = marks > 0 ? QLocale().toString(marks) : u"–"_s;
    const int countWidth = textWidth(small, count) + 1 + (marks > 0 ? diamond + 3 : 0);
    const QRect tail(line.right() + 1 - countWidth, line.top(), countWidth, line.height());
    if (marks > 0) {
        row.drawDiamond(QRect(tail.right() + 1 - diamond, line.center().y() - diamond / 2 + 1, diamond, diamond),
                        theme().mutedText);
        row.drawText(tail.adjusted(0, 0, -diamond - 3, 0), count, small, theme().mutedText);
    } else {
        row.drawText(tail, count, small, theme().mutedText);
    }
    const QRect rest = line.adjusted(0, 0, -countWidth - 6, 0);
    row.drawText(rest, leadingParts(index.data(StoryModel::DetailRole).toString(), small, rest.width()), small,
                 theme().mutedText);

    if (const QVariant filled = index.data(StoryModel::ShareRole); filled.isValid())
        row.drawBar(QRect(inner.left(), line.bottom() + 5, inner.width(), barHeight), filled.toDouble(), theme().accent,
                    theme().border);
}

QWidget *StoryDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *field = new QLineEdit(parent);
    field->setAccessibleName(tr("Name of the story"));
    return field;
}

void StoryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect name = option.rect.adjusted(disclosureWidth - 8, 0, 0, -gap + 2);
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, name));
}

} // namespace ui
