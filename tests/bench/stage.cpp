// SPDX-License-Identifier: MIT
#include "tests/bench/stage.h"

#include "ui/windowstyle.h"

#include <BreezeIcons>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QWheelEvent>

namespace bench {

using namespace Qt::StringLiterals;

void setUpStyle()
{
    QApplication::setApplicationName(u"writethru"_s);
    QApplication::setStyle(new ui::WindowStyle);
    BreezeIcons::initIcons();
}

Stage::Stage()
    : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat),
      m_window(m_settings, m_folder.filePath(u"state"_s))
{
    m_window.resize(stageSize);
    m_window.show();
    paint();
}

void Stage::open(const QStringList &paths)
{
    m_window.openFiles(paths);
    waitUntilIdle();
    paint();
}

void Stage::openTexts(const std::vector<QString> &texts)
{
    QStringList paths;
    for (const QString &text : texts) {
        paths << path(u"%1-%2.txt"_s.arg(texts.size()).arg(paths.size() + 1));
        QFile file(paths.back());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write %s", qUtf8Printable(file.fileName()));
    }
    open(paths);
}

void Stage::waitUntilIdle()
{
    while (m_window.isBusy())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
}

void Stage::paint()
{
    QCoreApplication::sendPostedEvents();
    view().viewport()->repaint();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
}

double millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

void turnWheel(ui::ReadingView &view, int notches)
{
    const QPointF middle = view.viewport()->rect().center();
    QWheelEvent event(middle, view.viewport()->mapToGlobal(middle), {}, QPoint(0, 120 * notches), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace bench
