// SPDX-License-Identifier: MIT
#include "ui/windowstyle.h"

#include <QGuiApplication>
#include <QIcon>

namespace ui {

using namespace Qt::StringLiterals;

WindowStyle::WindowStyle() : QProxyStyle(u"Fusion"_s) {}

QIcon WindowStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    switch (icon) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return QIcon::fromTheme(u"window-close"_s);
    case SP_TitleBarNormalButton:
        return QIcon::fromTheme(u"window-restore"_s);
    case SP_LineEditClearButton:
        return QIcon::fromTheme(QGuiApplication::isRightToLeft() ? u"edit-clear-locationbar-ltr"_s
                                                                 : u"edit-clear-locationbar-rtl"_s);
    default:
        return QProxyStyle::standardIcon(icon, option, widget);
    }
}

} // namespace ui
