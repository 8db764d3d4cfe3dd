// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/annotationcsv.h"
#include "ui/perform.h"

#include <QObject>

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
                    Perform perform, QWidget *window);

    void chooseExport();
    void exportTo(const QString &path, core::exchange::CsvReader reader);
    void chooseImport();
    void importFrom(const QString &path);

private:
    void sayTaken(const core::exchange::ImportedCsv &imported, const QString &name);

    const Session &m_session;
    Preferences &m_preferences;
    MessageBar &m_messages;
    FileWriting &m_writing;
    Perform m_perform;
    QWidget *m_window;
};

} // namespace ui
