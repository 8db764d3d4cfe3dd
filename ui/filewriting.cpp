// SPDX-License-Identifier: MIT
#include "ui/filewriting.h"

#include "ui/views/messagebar.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui {

using core::Error;
using core::ErrorCode;
using core::Job;
using namespace Qt::StringLiterals;

namespace {

constexpr auto topic = "written"_L1;
constexpr int patience = 300; // milliseconds before it is said that something is being written

QString topicOf(const QString &path)
{
    return u"%1 %2"_s.arg(topic, path);
}

core::Result<> writeWhole(const QString &path, const FileWriting::Write &write, const Job &job)
{
    QSaveFile file(path);
    const auto failed = [&file] { return std::unexpected(Error{ErrorCode::WriteFailed, file.errorString(), {}}); };
    if (!file.open(QFile::WriteOnly))
        return failed();
    if (auto result = write(file, job); !result)
        return result;
    if (!file.commit())
        return failed();
    return {};
}

} // namespace

FileWriting::FileWriting(MessageBar &messages, QObject *parent) : QObject(parent), m_messages(messages)
{
    m_pool.setMaxThreadCount(1);
}

FileWriting::~FileWriting()
{
    for (const Running &running : std::as_const(m_jobs))
        running.stop.request_stop();
    m_pool.waitForDone();
}

void FileWriting::write(const QString &path, Write write, const QString &said)
{
    begin(path, Way::File, said.isEmpty() ? tr("%1 is written.").arg(QFileInfo(path).fileName()) : said,
          [path, write = std::move(write)](const Job &job) { return writeWhole(path, write, job); });
}

void FileWriting::print(const QString &document, Print print)
{
    begin(document, Way::Paper, {}, std::move(print));
}

void FileWriting::begin(const QString &path, Way way, const QString &said, Print work)
{
    if (const auto before = m_jobs.find(path); before != m_jobs.end())
        before->stop.request_stop();
    const Running running{++m_lastId, way, said, {}};
    m_jobs.insert(path, running);
    QTimer::singleShot(patience, this, [this, path, id = running.id] {
        if (isCurrent(path, id))
            sayProgress(path);
    });
    const auto progress = [this, path, id = running.id, told = 0](double done) mutable {
        if (std::exchange(told, int(done * 100)) == int(done * 100))
            return;
        QMetaObject::invokeMethod(this, [this, path, id, done] {
            if (isCurrent(path, id))
                m_messages.amend(topicOf(path), progressText(path, done));
        });
    };
    // Queued calls to this object are dropped when it goes, and the pool is waited for before that.
    m_pool.start([this, path, work = std::move(work), job = Job(running.stop.get_token(), progress), id = running.id] {
        const core::Result<> result
            = job.isCancelled() ? core::Result<>(std::unexpected(Error{ErrorCode::Cancelled, {}, {}})) : work(job);
        QMetaObject::invokeMethod(this, [this, path, id, result] { end(path, id, result); });
    });
}

bool FileWriting::isCurrent(const QString &path, quint64 id) const
{
    const auto running = m_jobs.find(path);
    return running != m_jobs.end() && running->id == id;
}

QString FileWriting::progressText(const QString &path, double done) const
{
    const bool isOnPaper = m_jobs.value(path).way == Way::Paper;
    return (isOnPaper ? tr("%1 is being printed: %2 %") : tr("%1 is being written: %2 %"))
        .arg(QFileInfo(path).fileName(), QString::number(int(done * 100)));
}

void FileWriting::sayProgress(const QString &path)
{
    m_messages.say({.topic = topicOf(path),
                    .kind = Message::Kind::Notice,
                    .text = progressText(path, 0),
                    .choices = {{tr("Stop"), [this, path] { stop(path); }}}});
}

void FileWriting::stop(const QString &path)
{
    if (const auto running = m_jobs.find(path); running != m_jobs.end())
        running->stop.request_stop();
}

void FileWriting::end(const QString &path, quint64 id, const core::Result<> &result)
{
    if (isCurrent(path, id)) {
        m_messages.dismiss(topicOf(path));
        tell(m_jobs.take(path), path, result);
    }
    Q_EMIT ended(path, result.has_value());
}

void FileWriting::tell(const Running &ended, const QString &path, const core::Result<> &result)
{
    if (result && !ended.said.isEmpty())
        m_messages.say({.topic = topic, .kind = Message::Kind::Notice, .text = ended.said});
    else if (!result && result.error().code != ErrorCode::Cancelled)
        m_messages.say({.topic = topic,
                        .kind = Message::Kind::Problem,
                        .text = core::toSentence({ErrorCode::WriteFailed, result.error().message, path})});
}

core::Result<> writeBytes(QSaveFile &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        return std::unexpected(Error{ErrorCode::WriteFailed, file.errorString(), {}});
    return {};
}

QString asFileName(QString name, const QString &otherwise)
{
    std::ranges::replace_if(name, [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); }, u'-');
    return name.trimmed().isEmpty() ? otherwise : name.trimmed();
}

} // namespace ui
