// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QLabel>

namespace ui {

/// What a pane says, in quiet letters, while it has nothing to show.
class EmptyNote : public QLabel
{
    Q_OBJECT

public:
    explicit EmptyNote(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void say(const QString &text); ///< plain text
};

} // namespace ui
