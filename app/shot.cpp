// SPDX-License-Identifier: MIT
#include "app/shot.h"

#include "app/stage.h"
#include "ui/views/messagebar.h"

#include <cstdio>

namespace app {

using namespace Qt::StringLiterals;

int drawShot(const Options &options)
{
    Stage stage(options.size, options.isDark);
    if (options.files.isEmpty())
        stage.window().openSample();
    else
        stage.window().openFiles(options.files);
    const bool isDrawn = stage.draw(*options.shot);
    for (const QString &said : stage.window().messages().texts())
        std::fprintf(stderr, "%s\n", qUtf8Printable(said));
    if (!isDrawn)
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(ui::MainWindow::tr("%1: the picture cannot be written").arg(*options.shot)));
    return isDrawn ? 0 : 1;
}

} // namespace app
