// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/annotationcsv.h"

#include <QObject>

#include <functional>

class QWidget;

namespace ui {

class MessageBar;
class Preferences;
class Session;

/// Annotations to and from CSV files, from the menus.
class AnnotationFiles : public QObject
{
    Q_OBJECT

public:
    /// \a perform writes a step and says so where that fails; true where it is done.
    using Perform = std::function<bool(const core::annotation::Step &step)>;

    AnnotationFiles(const Session &session, Preferences &preferences, MessageBar &messages, Perform perform,
                    QWidget *window);

    void chooseExport();
    bool exportTo(const QString &path, core::exchange::CsvReader reader);
    void chooseImport();
    void importFrom(const QString &path);

private:
    void sayTaken(const core::exchange::ImportedCsv &imported, const QString &name);

    const Session &m_session;
    Preferences &m_preferences;
    MessageBar &m_messages;
    Perform m_perform;
    QWidget *m_window;
};

} // namespace ui
