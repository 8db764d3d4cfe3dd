// SPDX-License-Identifier: MIT
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>

namespace test {

/// For hundreds of projects: in memory where the system has a place for that, as waiting for the disk takes long.
inline QString quickTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/writethru-XXXXXX");
}

/// A small disk in memory that can be full or read-only, seen by this process alone. Only root can have one.
class ScratchDisk
{
public:
    explicit ScratchDisk(const QByteArray &size)
    {
        if (::unshare(CLONE_NEWNS) != 0)
            return;
        // Fails where the root is no mount point of its own, as in a chroot; whoever made that has seen to it.
        ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
        const QByteArray options = "size=" + size;
        m_mounted = ::mount("tmpfs", point().constData(), "tmpfs", 0, options.constData()) == 0;
    }
    ~ScratchDisk()
    {
        if (m_mounted)
            ::umount2(point().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(ScratchDisk)

    bool isMounted() const { return m_mounted; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    bool makeReadOnly() const
    {
        return ::mount("none", point().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr) == 0;
    }

private:
    QByteArray point() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace test
