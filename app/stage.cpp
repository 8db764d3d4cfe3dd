// SPDX-License-Identifier: MIT
#include "app/stage.h"

#include "ui/views/readingpane.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>
#include <QThread>
#include <QtTest/qtestkeyboard.h>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr auto longestWait = 60000; // milliseconds
constexpr auto stepTime = 10;       // milliseconds
constexpr auto quietSteps = 25;     // with nothing to wait for before a picture: animations, timers of the panes

} // namespace

Stage::Stage(QSize size, bool isDark) : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    ui::Preferences preferences(m_settings);
    preferences.setTheme(isDark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    m_window = std::make_unique<ui::MainWindow>(m_settings, m_folder.filePath(u"state"_s));
    m_window->resize(size);
    m_window->show();
}

bool Stage::settle()
{
    const QDeadlineTimer patience(longestWait);
    // Counted, not timed: one step may take longer than all the quiet.
    for (int quiet = 0; quiet < quietSteps; quiet = m_window->isBusy() ? 0 : quiet + 1) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QThread::msleep(stepTime);
        if (patience.hasExpired())
            return false;
    }
    return true;
}

void Stage::press(QKeyCombination key)
{
    QWidget *pressed = QApplication::activePopupWidget(); // a menu takes all keys, but not the focus
    if (!pressed)
        pressed = QApplication::focusWidget();
    QTest::keyClick(pressed ? pressed : m_window.get(), key.key(), key.keyboardModifiers());
    settle();
}

bool Stage::draw(const QString &path)
{
    if (!settle())
        return false;
    QPixmap picture = m_window->grab();
    {
        QPainter painter(&picture);
        for (QWidget *dialog : QApplication::topLevelWidgets()) {
            if (dialog != m_window.get() && dialog->isVisible())
                painter.drawPixmap(m_window->mapFromGlobal(dialog->mapToGlobal(QPoint())), dialog->grab());
        }
    }
    return picture.save(path);
}

} // namespace app
