// SPDX-License-Identifier: MIT
#include "app/options.h"
#include "app/shot.h"
#include "app/tour.h"
#include "ui/mainwindow.h"

#include <BreezeIcons/breezeicons.h>

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Qt's translation and ours for \a locale. English too: it has plural forms.
void installTranslations(QApplication &application, const QLocale &locale)
{
    const std::pair<QString, QString> sources[] {{u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
                                                 {u"writethru"_s, u":/i18n"_s}};
    for (const auto &[name, folder] : sources) {
        auto translator = std::make_unique<QTranslator>();
        const bool isThere = translator->load(locale, name, u"_"_s, folder)
                             || (name == "writethru"_L1 && translator->load(u"writethru_en"_s, folder));
        if (isThere) {
            QApplication::installTranslator(translator.get());
            translator.release()->setParent(&application);
        }
    }
    QApplication::setLayoutDirection(locale.textDirection());
}

/// Without a desktop nobody says which typeface the window has.
void chooseTypeface()
{
    if (QGuiApplication::platformName() == "offscreen"_L1)
        QApplication::setFont(QFont(u"Noto Sans"_s, 10));
}

int runWindow(const app::Options &options)
{
    QSettings settings(QSettings::IniFormat, QSettings::UserScope, u"writethru"_s, u"writethru"_s);
    ui::MainWindow window(settings, QStandardPaths::writableLocation(QStandardPaths::StateLocation));
    window.show();
    if (!options.files.isEmpty())
        window.openFiles(options.files);
    else if (!window.offerLeftBehind() && window.preferences().recentProjects().isEmpty())
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
    QApplication::setStyle(u"Fusion"_s);
    BreezeIcons::initIcons();
    chooseTypeface();

    const auto options = app::optionsOf(application.arguments().sliced(1));
    const QLocale locale = options && !options->language.isEmpty() ? QLocale(options->language) : QLocale();
    QLocale::setDefault(locale);
    installTranslations(application, locale);
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
