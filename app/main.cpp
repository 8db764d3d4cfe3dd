// SPDX-License-Identifier: MIT
#include "app/options.h"
#include "app/shot.h"
#include "app/tour.h"
#include "app/translations.h"
#include "ui/mainwindow.h"
#include "ui/windowstyle.h"

#include <BreezeIcons>

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr auto shortWait = 50; // milliseconds

/// Breeze comes with its library; its twin for dark grounds is where the distribution puts icons.
void prepareIcons()
{
    BreezeIcons::initIcons();
    QStringList folders = QIcon::themeSearchPaths();
    for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation)) {
        if (!folders.contains(folder + u"/icons"))
            folders << folder + u"/icons";
    }
    QIcon::setThemeSearchPaths(folders);
}

/// Without a desktop nobody says which typeface the window has.
void chooseTypeface()
{
    if (QGuiApplication::platformName() == "offscreen"_L1)
        QApplication::setFont(QFont(u"Noto Sans"_s, 10));
}

/// Short texts are read and compared in less time than the screen needs for a window: then what is painted first is
/// what stays. Others are waited for with the window painted.
void showOnceReady(ui::MainWindow &window)
{
    window.setUpdatesEnabled(false);
    window.show(); // now, so that the texts are laid out for the room that they have
    QTimer patience;
    patience.setSingleShot(true);
    patience.start(shortWait);
    while (window.isBusy() && patience.isActive())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    window.setUpdatesEnabled(true);
}

int runWindow(const app::Options &options)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"writethru"_s, u"writethru"_s);
    ui::MainWindow window(settings, QStandardPaths::writableLocation(QStandardPaths::StateLocation));
    if (!options.files.isEmpty()) {
        window.openFiles(options.files);
        showOnceReady(window);
        return QApplication::exec();
    }
    window.show();
    if (!window.offerLeftBehind() && window.preferences().recentProjects().isEmpty())
        window.openSample(); // somebody who has nothing yet
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"writethru"_s);
    QApplication::setApplicationDisplayName(u"Writethru"_s);
    QApplication::setApplicationVersion(QStringLiteral(WRITETHRU_VERSION));
    QApplication::setDesktopFileName(u"writethru"_s);
    QApplication::setStyle(new ui::WindowStyle);
    prepareIcons();
    chooseTypeface();

    const auto options = app::optionsOf(application.arguments().sliced(1));
    const QLocale locale = options && !options->language.isEmpty() ? QLocale(options->language) : QLocale();
    QLocale::setDefault(locale);
    app::installTranslations(application, locale);
    QApplication::setLayoutDirection(locale.textDirection());
    if (!options) {
        std::fprintf(stderr, "%s\n\n%s", qUtf8Printable(options.error().message), qUtf8Printable(app::usage()));
        return 2;
    }
    if (options->wantsHelp || options->wantsVersion) {
        std::printf("%s", options->wantsHelp ? qUtf8Printable(app::usage()) : "writethru " WRITETHRU_VERSION "\n");
        return 0;
    }
    if (options->shot)
        return app::drawShot(*options);
    if (options->tour)
        return app::playTour(*options);
    return runWindow(*options);
}
