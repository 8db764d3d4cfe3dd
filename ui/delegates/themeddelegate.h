// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace ui {

/// A delegate that draws in the colours of a theme.
class ThemedDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }

protected:
    const Theme &theme() const { return m_theme; }

private:
    Theme m_theme;
};

} // namespace ui
