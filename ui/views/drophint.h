// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QWidget>

namespace ui {

/// Lies over a window while files are held over it, and says that they can be dropped.
class DropHint : public QWidget
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *window);

    void setTheme(const Theme &theme);
    void offer(int files); ///< until it is hidden

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_words;
};

} // namespace ui
