// SPDX-License-Identifier: MIT
#include "ui/views/panehead.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int leastChoices = 72; // pixels
constexpr int besideText = 2;    // pixels that styles leave free in the field, and do not ask for

} // namespace

void letShrink(QComboBox &choices)
{
    choices.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choices.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    choices.setMinimumWidth(leastChoices);
}

Choices::Choices(QWidget *parent) : QComboBox(parent)
{
    letShrink(*this);
}

QSize Choices::sizeHint() const
{
    return QComboBox::sizeHint() + QSize(besideText, 0);
}

void Choices::initStyleOption(QStyleOptionComboBox *option) const
{
    QComboBox::initStyleOption(option);
    const QRect field = style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxEditField, this);
    option->currentText = fontMetrics().elidedText(option->currentText, Qt::ElideRight, field.width() - besideText);
}

QHBoxLayout *headOf(std::initializer_list<QWidget *> begin, std::initializer_list<QWidget *> end)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    for (QWidget *widget : begin)
        head->addWidget(widget);
    head->addStretch();
    for (QWidget *widget : end)
        head->addWidget(widget);
    return head;
}

QVBoxLayout *layOutPage(QWidget &page, QLayout *head)
{
    auto *layout = new QVBoxLayout(&page);
    layout->setContentsMargins(12, 6, 12, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    return layout;
}

} // namespace ui
