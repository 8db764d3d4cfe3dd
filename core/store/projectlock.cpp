// SPDX-License-Identifier: MIT
#include "core/store/projectlock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>

#include <cerrno>
#include <chrono>
#include <csignal>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView analystMark = "analyst=";
constexpr std::chrono::milliseconds timeToFill{500};

QString lockPath(const QString &path)
{
    return path + u".lock"_s;
}

bool isAlive(qint64 process)
{
    return ::kill(pid_t(process), 0) == 0 || errno != ESRCH;
}

/// QLockFile reads the lines that it has written and no more: the analyst's name is one line behind them. It may be
/// missing for a moment, or for good where the disk is full.
void appendAnalyst(const QString &path, const QString &analyst)
{
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.write(analystMark.toByteArray() + analyst.simplified().toUtf8() + '\n');
}

/// A program that died, or lost its power, between making the file and filling it left one without a holder. QLockFile
/// takes that for somebody else's for ever. Whoever is alive fills it at once, and keeps it locked for the system.
bool takeUnfilled(QLockFile &file, const QString &path)
{
    using namespace std::chrono_literals;
    if (holderOf(path))
        return false;
    file.setStaleLockTime(timeToFill);
    const bool taken = file.tryLock(2 * timeToFill);
    file.setStaleLockTime(0ms);
    return taken;
}

Error locked(const QString &path)
{
    const std::optional<Holder> holder = holderOf(path);
    if (!holder) {
        const QString message = QCoreApplication::translate("Store", "Somebody else has this project open for writing");
        return {ErrorCode::Locked, message, path};
    }
    const QString who = holder->analyst.isEmpty() ? QCoreApplication::translate("Store", "Somebody") : holder->analyst;
    const QString message = QCoreApplication::translate(
        "Store", "%1 has had this project open for writing since %2 (computer %3, process %4)");
    const QString since = QLocale().toString(holder->since.toLocalTime(), QLocale::ShortFormat);
    return {ErrorCode::Locked, message.arg(who, since, holder->host, QString::number(holder->process)), path};
}

Error notTaken(QLockFile::LockError error, const QString &path)
{
    switch (error) {
    case QLockFile::LockFailedError:
        return locked(path);
    case QLockFile::PermissionError:
        return {ErrorCode::ReadOnly,
                QCoreApplication::translate("Store", "The folder of the project cannot be written"), path};
    default:
        return {ErrorCode::WriteFailed,
                QCoreApplication::translate("Store", "Nothing can be written beside the project; the disk may be full"),
                path};
    }
}

} // namespace

Result<ProjectLock> ProjectLock::take(const QString &path, const QString &analyst)
{
    auto file = std::make_unique<QLockFile>(lockPath(path));
    file->setStaleLockTime(std::chrono::milliseconds::zero()); // only a dead process makes a lock stale, never its age
    if (!file->tryLock() && !takeUnfilled(*file, path))
        return std::unexpected(notTaken(file->error(), path));
    appendAnalyst(lockPath(path), analyst);
    return ProjectLock(std::move(file));
}

std::optional<Holder> holderOf(const QString &path)
{
    QFile file(lockPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // QLockFile's format: process, program, computer, then ids of the computer and of its start.
    const QList<QByteArray> lines = file.readAll().split('\n');
    Holder holder;
    holder.process = lines.front().toLongLong();
    holder.host = QString::fromUtf8(lines.value(2));
    holder.since = QFileInfo(file).lastModified(QTimeZone::UTC);
    for (const QByteArray &line : lines) {
        if (line.startsWith(analystMark))
            holder.analyst = QString::fromUtf8(line.sliced(analystMark.size()));
    }
    const bool isDead = holder.host == QSysInfo::machineHostName() && !isAlive(holder.process);
    return holder.process <= 0 || isDead ? std::nullopt : std::optional(holder);
}

} // namespace core::store
