// SPDX-License-Identifier: MIT
#include "ui/views/panehead.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int leastChoices = 64; // pixels

} // namespace

void letShrink(QComboBox &choices)
{
    choices.setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choices.setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    choices.setMinimumWidth(leastChoices);
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
