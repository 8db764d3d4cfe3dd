// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QKeySequence>
#include <QSize>
#include <QStringList>

#include <optional>
#include <vector>

namespace app {

/// What the command line of the window asks for.
struct Options {
    QStringList files;                 ///< a project, or articles to compare
    QString language;                  ///< BCP 47; empty: the system's
    std::optional<QString> shot;       ///< draw the window to this picture, and end
    std::optional<QString> tour;       ///< play a session into this folder, and end
    std::vector<QKeyCombination> keys; ///< pressed before the picture is drawn
    int columns = 0;                   ///< of the story that is shown in pictures; 0: as many as a person sees at first
    QSize size{1680, 1050};            ///< of pictures
    bool isDark = false;               ///< of pictures
    bool wantsHelp = false;
    bool wantsVersion = false;
};

/// Error Unsupported: a sentence on what is wrong with \a arguments (without the program's name).
core::Result<Options> optionsOf(const QStringList &arguments);

QString usage();

} // namespace app
