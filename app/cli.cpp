// SPDX-License-Identifier: MIT
#include "app/agreementcommand.h"
#include "app/carrycommand.h"
#include "app/commandline.h"
#include "app/comparecommand.h"
#include "app/console.h"
#include "app/exportcommand.h"
#include "app/importcommand.h"
#include "app/mergecommand.h"
#include "app/translations.h"

#include <QCoreApplication>

#include <clocale>
#include <langinfo.h>

namespace app {

static int run(const PrintText &command)
{
    return statusOf(writeOutput({}, [&command](QIODevice &device) {
        device.write(command.text.toLocal8Bit());
        return core::Result<>();
    }));
}

} // namespace app

/// Qt reads and writes UTF-8 in any case, and says so in four lines where the locale is another one.
static void useUtf8()
{
    if (std::setlocale(LC_ALL, "") && QByteArrayView(nl_langinfo(CODESET)) == "UTF-8")
        return;
    qunsetenv("LC_ALL");
    qputenv("LC_CTYPE", "C.UTF-8");
}

int main(int argc, char *argv[])
{
    useUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("writethru"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WRITETHRU_VERSION));
    app::installTranslations(application, QLocale());

    const auto command = app::parseArguments(QCoreApplication::arguments().sliced(1));
    if (!command) {
        app::complain(command.error().message);
        app::complain(QCoreApplication::translate("CommandLine", "Usage: %1").arg(command.error().usage));
        return app::exitUsage;
    }
    return std::visit([](const auto &either) { return app::run(either); }, *command);
}
