// SPDX-License-Identifier: MIT
#include "app/shot.h"

#include "app/stage.h"
#include "ui/views/messagebar.h"
#include "ui/views/readingpane.h"

#include <algorithm>
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
    if (options.columns > 0) {
        stage.settle();
        const auto versions = stage.window().versions().storyVersions();
        for (const core::ArticleId version : versions.first(std::min<qsizetype>(options.columns, versions.size())))
            stage.window().versions().showVersion(version);
    }
    if (!options.keys.empty()) {
        stage.settle();
        stage.window().reading().focusColumns();
        for (const QKeyCombination key : options.keys)
            stage.press(key);
    }
    const bool isDrawn = stage.draw(*options.shot);
    for (const QString &said : stage.window().messages().texts())
        std::fprintf(stderr, "%s\n", qUtf8Printable(said));
    if (!isDrawn)
        std::fprintf(stderr, "%s\n",
                     qUtf8Printable(ui::MainWindow::tr("%1: the picture cannot be written").arg(*options.shot)));
    return isDrawn ? 0 : 1;
}

} // namespace app
