// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/table.h"
#include "ui/mainwindow.h"
#include "ui/views/readingview.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace bench {

constexpr QSize stageSize(1680, 1050);

/// Makes the application look as it does for a person; once, before the first Stage.
void setUpStyle();

/// A window that nobody sees, with a folder of its own. GUI thread.
class Stage
{
public:
    Stage();

    /// A path in the folder.
    QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Opens files and waits until they are read, compared and painted.
    void open(const QStringList &paths);
    /// Opens texts as the versions of one story.
    void openTexts(const std::vector<QString> &texts);

    ui::MainWindow &window() { return m_window; }
    ui::ReadingView &view() { return *m_window.findChild<ui::ReadingView *>(); }

    void waitUntilIdle();
    /// Delivers what is posted and paints all of the window that has changed.
    void paint();

private:
    QTemporaryDir m_folder;
    QSettings m_settings;
    ui::MainWindow m_window;
};

/// Milliseconds that \a work takes.
double millisecondsOf(const std::function<void()> &work);

/// Turns the wheel over the middle of \a view.
void turnWheel(ui::ReadingView &view, int notches);

} // namespace bench
