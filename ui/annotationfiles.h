// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/annotationcsv.h"
#include "ui/perform.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

class QWidget;

namespace ui {

class FileWriting;
class MessageBar;
class Preferences;
class Session;

/// Annotations to and from CSV files, from the menus.
class AnnotationFiles : public QObject
{
    Q_OBJECT

public:
    AnnotationFiles(const Session &session, Preferences &preferences, MessageBar &messages, FileWriting &writing,
                    PerformApart perform, QWidget *window);
    ~AnnotationFiles() override;

    void chooseExport();
    void exportTo(const QString &path, core::exchange::CsvReader reader);
    void chooseImport();
    /// Reads the file off the GUI thread, after those that were asked for before; another project ends that. Where the
    /// project has changed meanwhile, it is read once more.
    void importFrom(const QString &path);

private:
    using Imported = core::Result<core::exchange::ImportedCsv>;
    void readNext();
    void read();
    void take(Imported imported, int moment);
    void perform(core::exchange::ImportedCsv imported, const QString &name);
    void sayTaken(const core::exchange::ImportedCsv &imported, const QString &name);

    const Session &m_session;
    Preferences &m_preferences;
    MessageBar &m_messages;
    FileWriting &m_writing;
    PerformApart m_perform;
    QWidget *m_window;
    QThreadPool m_pool;
    QStringList m_waiting; // to be read, the first being read
    bool m_isReading = false;
    int m_moment = 0; // counts what the project has been
};

} // namespace ui
