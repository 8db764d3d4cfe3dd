// SPDX-License-Identifier: MIT
#include "ui/appearance.h"

#include "ui/preferences.h"

#include <QApplication>
#include <QIcon>
#include <QStyleHints>

namespace ui {

using namespace Qt::StringLiterals;

Theme themeFor(const Preferences &preferences)
{
    const ThemeChoice choice = preferences.theme();
    const bool systemIsDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    Theme theme = isDark ? darkTheme(QApplication::font()) : lightTheme(QApplication::font());
    theme.reading.setPointSizeF(preferences.readingSize());
    return theme;
}

void applyToApplication(const Theme &theme)
{
    QIcon::setThemeName(theme.isDark ? u"breeze-dark"_s : u"breeze"_s);
    QApplication::setPalette(theme.palette());
    qApp->setStyleSheet(theme.styleSheet());
}

} // namespace ui
