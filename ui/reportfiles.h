// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/base/job.h"
#include "core/exchange/annotationcsv.h"
#include "core/exchange/versionlabel.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <span>
#include <stop_token>
#include <vector>

class QSaveFile;
class QWidget;

namespace ui {

class MessageBar;
class Preferences;
class Session;
class ShownVersions;

/// The comparison that is shown, as a file for others: the columns as a page of HTML or as PDF, the changes as CSV.
/// Reports are written off the GUI thread, as things stood when they were asked for, one after the other; the message
/// bar says how far they are and offers to stop. Files change wholly or not at all; what went wrong is said in the
/// message bar.
class ReportFiles : public QObject
{
    Q_OBJECT

public:
    ReportFiles(const Session &session, ShownVersions &versions, Preferences &preferences, MessageBar &messages,
                QWidget *window);
    ~ReportFiles() override; ///< what is being written is given up

    void chooseReport();
    /// Begin to write; exactly one written() follows. What was begun for the same path before is given up.
    void writeHtml(const QString &path);
    void writePdf(const QString &path);
    bool isWriting(const QString &path) const { return m_jobs.contains(path); }
    void stop(const QString &path);

    /// \a changes by their index in ComparisonModel::changes().
    void chooseChanges(std::span<const int> changes);
    bool writeChanges(const QString &path, std::span<const int> changes, core::exchange::CsvReader reader);

Q_SIGNALS:
    void written(const QString &path, bool isWhole);

private:
    struct Running {
        quint64 id = 0;
        std::stop_source stop;
    };
    /// Writes all of a file. Runs on another thread.
    using Write = std::function<core::Result<>(QSaveFile &file, const core::Job &job)>;
    void begin(const QString &path, Write write);
    bool isCurrent(const QString &path, quint64 id) const;
    void sayProgress(const QString &path, double done);
    void end(const QString &path, quint64 id, const core::Result<> &result);

    std::vector<core::exchange::VersionLabel> labels() const;
    QString storyName() const;
    bool told(const QString &path, const QString &problem);

    const Session &m_session;
    ShownVersions &m_versions;
    Preferences &m_preferences;
    MessageBar &m_messages;
    QWidget *m_window;
    QThreadPool m_pool;
    QHash<QString, Running> m_jobs; // by path
    quint64 m_lastId = 0;
};

} // namespace ui
