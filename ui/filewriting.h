// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/base/job.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

class QSaveFile;

namespace ui {

class MessageBar;

/// Writes files, and prints, off the GUI thread, one after the other. What takes its time is announced in the message
/// bar, with how far it is and a button that stops it; so is the end, and what went wrong. GUI thread.
class FileWriting : public QObject
{
    Q_OBJECT

public:
    explicit FileWriting(MessageBar &messages, QObject *parent = nullptr);
    ~FileWriting() override; ///< what is being written is given up

    /// Both run on another thread.
    using Write = std::function<core::Result<>(QSaveFile &file, const core::Job &job)>;
    using Print = std::function<core::Result<>(const core::Job &job)>;

    /// Begins to write \a path, which changes wholly or not at all; exactly one ended() follows. What was begun for the
    /// same path before is given up. \a said tells that it is done; without it, that the file is written.
    void write(const QString &path, Write write, const QString &said = {});
    /// The same with something that is called \a document on paper; of its end the printer tells.
    void print(const QString &document, Print print);

    bool isWriting(const QString &path) const { return m_jobs.contains(path); }
    void stop(const QString &path);

Q_SIGNALS:
    void ended(const QString &path, bool isWhole);

private:
    enum class Way { File, Paper };
    struct Running {
        quint64 id = 0;
        Way way = Way::File;
        QString said;
        std::stop_source stop;
    };
    void begin(const QString &path, Way way, const QString &said, Print work);
    bool isCurrent(const QString &path, quint64 id) const;
    QString progressText(const QString &path, double done) const;
    void sayProgress(const QString &path);
    void end(const QString &path, quint64 id, const core::Result<> &result);
    void tell(const Running &ended, const QString &path, const core::Result<> &result);

    MessageBar &m_messages;
    QThreadPool m_pool;
    QHash<QString, Running> m_jobs; // by path, or document
    quint64 m_lastId = 0;
};

/// Writes all of \a bytes to \a file.
core::Result<> writeBytes(QSaveFile &file, const QByteArray &bytes);

/// \a name, or where nothing is left of it \a otherwise, as a file can be called.
QString asFileName(QString name, const QString &otherwise);

} // namespace ui
