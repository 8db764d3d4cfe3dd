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
};

} // namespace ui
