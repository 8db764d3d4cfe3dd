// SPDX-License-Identifier: MIT
#pragma once

#include <QComboBox>

#include <initializer_list>

class QHBoxLayout;
class QLayout;
class QVBoxLayout;
class QWidget;

namespace ui {

/// Lets \a choices be narrower than what can be chosen, which then shows whole only when it is opened.
void letShrink(QComboBox &choices);

/// Choices that can be narrower than what can be chosen, and then end in an ellipsis instead of being cut.
class Choices : public QComboBox
{
    Q_OBJECT

public:
    explicit Choices(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void initStyleOption(QStyleOptionComboBox *option) const override;
};

/// The line at the top of a page: its title with what it is filtered by, and at the end what can be done.
QHBoxLayout *headOf(std::initializer_list<QWidget *> begin, std::initializer_list<QWidget *> end);

/// The layout of \a page, with \a head at its top.
QVBoxLayout *layOutPage(QWidget &page, QLayout *head);

} // namespace ui
