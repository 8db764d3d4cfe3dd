// SPDX-License-Identifier: MIT
#pragma once

#include "ui/mainwindow.h"
#include "ui/views/readingpane.h"
#include "ui/views/readingview.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

/// What a test of the whole window stands on: a window with a folder and settings of its own, driven as a person drives
/// it. setStage() before and clearStage() after every test.
class WindowStage : public QObject
{
protected:
    void setStage()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(path(QStringLiteral("settings.ini")), QSettings::IniFormat);
    }

    void clearStage()
    {
        m_window.reset();
        m_settings.reset();
    }

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString state() const { return path(QStringLiteral("state")); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }
    QString write(const QString &name, const QString &text) const { return write(name, text.toUtf8()); }

    QByteArray bytesOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void showWindow(QSize size = {1500, 950})
    {
        m_window = std::make_unique<ui::MainWindow>(*m_settings, state());
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    /// Opens \a paths in the window and waits for \a columns columns.
    void openFiles(const QStringList &paths, int columns)
    {
        m_window->openFiles(paths);
        settle(columns);
    }

    /// A window in which \a texts are the versions of one story.
    void openTexts(const QStringList &texts)
    {
        showWindow();
        QStringList paths;
        for (const QString &text : texts)
            paths << write(QStringLiteral("version%1.txt").arg(paths.size() + 1), text);
        openFiles(paths, int(texts.size()));
        m_window->reading().focusColumns();
    }

    void settle(int columns) const
    {
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->isBusy(), 60000);
        QTRY_COMPARE(model().columnCount(), columns);
    }

    const core::annotation::Project &project() const { return m_window->session().project(); }
    ui::ComparisonModel &model() const { return m_window->versions().model(); }
    ui::ReadingView *view() const { return m_window->findChild<ui::ReadingView *>(); }
    core::ArticleId articleAt(int column) const { return m_window->versions().columns()[column]; }
    const QString &textOf(int column) const { return model().textAt(column); }

    /// Where \a words stand first in \a column.
    core::text::Span spanOf(int column, const QString &words) const
    {
        const qsizetype at = textOf(column).indexOf(words);
        return {at, at + words.size()};
    }

    QAction *action(ui::Command command) const { return m_window->actions()[command]; }
    void trigger(ui::Command command) const { action(command)->trigger(); }
    bool isEnabled(ui::Command command) const { return action(command)->isEnabled(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : static_cast<QWidget *>(m_window.get()), key, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
};
