// SPDX-License-Identifier: MIT
#include "ui/delegates/occurrencedelegate.h"

#include "ui/delegates/rowpainter.h"
#include "ui/models/occurrencesmodel.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 8;
constexpr int gap = 10;

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

int boxWidth(const QStyleOptionViewItem &option)
{
    return styleOf(option).pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
}

bool isTicked(const QModelIndex &index)
{
    return index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
}

} // namespace

QRect OccurrenceDelegate::boxRect(const QStyleOptionViewItem &option)
{
    const int size = boxWidth(option);
    const QRect box(option.rect.left() + side, option.rect.center().y() - size / 2, size, size);
    return QStyle::visualRect(option.direction, option.rect, box);
}

void OccurrenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString status = index.data(OccurrencesModel::StatusRole).toString();
    const bool isTickable = index.flags().testFlag(Qt::ItemIsUserCheckable);
    const int begin = side + boxWidth(option) + gap;
    int end = side;
    {
        RowPainter row(painter, option, theme());
        row.drawGround(option.rect.adjusted(0, 0, 0, -1));
        row.drawRule(option.rect.bottom(), option.rect.left(), option.rect.right() + 1);
        const QFont small = smallerFont(option.font);
        if (!status.isEmpty()) {
            const int width = std::min(textWidth(small, status) + 2, option.rect.width() / 3);
            const QRect place = option.rect.adjusted(option.rect.width() - side - width, 0, -side, 0);
            row.drawText(place, status, small, theme().mutedText, Qt::AlignTrailing | Qt::AlignVCenter);
            end += width + gap;
        }
        if (!isTickable)
            row.drawText(QRect(option.rect.left() + side, option.rect.top(), begin - side, option.rect.height()),
                         u"✓"_s, option.font, theme().mutedText);
    }
    if (isTickable)
        paintBox(painter, option, index);
    paintHit(painter, option, index, option.rect.adjusted(begin, 0, -end, 0),
             isTickable ? theme().panelText : theme().mutedText);
}

void OccurrenceDelegate::paintBox(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem box = option;
    box.rect = boxRect(option);
    box.state = QStyle::State_Enabled | (isTicked(index) ? QStyle::State_On : QStyle::State_Off);
    styleOf(option).drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

bool OccurrenceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                     const QModelIndex &index)
{
    if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    bool isMeant = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *click = static_cast<QMouseEvent *>(event);
        isMeant = click->button() == Qt::LeftButton
                  && boxRect(option).adjusted(-side, -side, side, side).contains(click->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        isMeant = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    return isMeant && model->setData(index, isTicked(index) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace ui
