// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

struct Theme;

/// What a dock or a page of one shows.
class Pane : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Once before it is first shown, and whenever the appearance changes.
    virtual void setTheme(const Theme &theme) = 0;
    /// It takes the room that it is given. Else each layout around it would have all its texts broken into lines, again
    /// and again, to learn how high they are.
    bool hasHeightForWidth() const override { return false; }
};

} // namespace ui
