// SPDX-License-Identifier: MIT
#include "core/store/wholefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace core::store {

using namespace Qt::StringLiterals;

namespace {

Error writeFailed(const QString &path, int reason)
{
    const QString message = QCoreApplication::translate("Store", "The file could not be written (%1)");
    return {ErrorCode::WriteFailed, message.arg(QString::fromLocal8Bit(std::strerror(reason))), path};
}

/// Waits until what was written to the file or folder at \a path is on disk.
Result<> sync(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return std::unexpected(writeFailed(path, errno));
    const int failed = ::fsync(handle) == 0 ? 0 : errno;
    ::close(handle);
    // Some network file systems cannot sync a folder and say EINVAL; then the server sees to it.
    if (failed != 0 && failed != EINVAL)
        return std::unexpected(writeFailed(path, failed));
    return {};
}

Error alreadyThere(const QString &path)
{
    return {ErrorCode::Conflict, QCoreApplication::translate("Store", "There is a file of this name already"), path};
}

/// 0 or errno; EEXIST where there is a file at \a to that must stay.
int renamed(const QString &from, const QString &to, IfThere ifThere)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (ifThere == IfThere::Refuse) {
        if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
            return 0;
        if (errno != EINVAL && errno != ENOSYS)
            return errno;
        // The file system cannot do that: the small gap between looking and renaming has to be borne.
        if (QFile::exists(to))
            return EEXIST;
    }
    return std::rename(source.constData(), target.constData()) == 0 ? 0 : errno;
}

void removeWithCompanions(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

FileInMaking::FileInMaking(const QString &target) : m_target(target)
{
    const QFileInfo info(target);
    const QString mark = QUuid::createUuid().toString(QUuid::Id128).first(8);
    m_path = info.absolutePath() + u"/."_s + info.fileName() + u'.' + mark + u".tmp"_s;
}

FileInMaking::~FileInMaking()
{
    removeWithCompanions(m_path);
}

Result<> FileInMaking::finish(IfThere ifThere)
{
    if (Result<> synced = sync(m_path); !synced)
        return synced;
    // Before the rename: pages that wait in the -wal of a file of this name must never come into the new file.
    if (ifThere == IfThere::Replace || !QFile::exists(m_target)) {
        for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
            QFile::remove(m_target + suffix);
    }
    const int failed = renamed(m_path, m_target, ifThere);
    if (failed == EEXIST)
        return std::unexpected(alreadyThere(m_target));
    if (failed != 0)
        return std::unexpected(writeFailed(m_target, failed));
    return sync(QFileInfo(m_target).absolutePath());
}

Result<> copyWhole(const Database &database, const QString &target, IfThere ifThere)
{
    if (ifThere == IfThere::Refuse && QFile::exists(target))
        return std::unexpected(alreadyThere(target));
    FileInMaking file(target);
    const Result<QVariant> guarded = database.value(u"PRAGMA query_only"_s);
    if (!guarded)
        return std::unexpected(guarded.error());
    const Result<> copied = database.run(u"PRAGMA query_only = OFF"_s).and_then([&] {
        return database.run(u"VACUUM INTO ?"_s, {file.path()});
    });
    const Result<> restored = database.run(u"PRAGMA query_only = %1"_s.arg(guarded->toInt()));
    return copied.and_then([&] { return restored; }).and_then([&] { return file.finish(ifThere); });
}

} // namespace core::store
