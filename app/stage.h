// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"

#include <QSettings>
#include <QTemporaryDir>

namespace app {

/// A window of its own for pictures: with settings and a state folder that nobody else has and that go with it.
class Stage
{
public:
    Stage(QSize size, bool isDark);

    ui::MainWindow &window() { return *m_window; }

    /// Lets the program run until nothing is read or compared any more and everything is drawn; false after a minute.
    bool settle();

    /// Presses \a key where the focus is, in an open menu before all else, and settles.
    void press(QKeyCombination key);

    /// Draws the window, with the dialogs and menus that are open over it; false where the picture cannot be written.
    bool draw(const QString &path);

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};

} // namespace app
