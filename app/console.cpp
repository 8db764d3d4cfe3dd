// SPDX-License-Identifier: MIT
#include "app/console.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace app {

namespace {

void printLine(FILE *stream, const QString &sentence)
{
    QString line = sentence.simplified();
    std::ranges::replace_if(
        line, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar::ReplacementCharacter);
    const QByteArray bytes = line.toLocal8Bit() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

core::Error writeFailed(const QString &path, const QIODevice &device)
{
    return {core::ErrorCode::WriteFailed,
            QCoreApplication::translate("CommandLine", "Cannot be written: %1.").arg(device.errorString()), path};
}

/// What the writer could not do has happened at \a path.
core::Result<> placed(core::Result<> written, const QString &path)
{
    if (!written && written.error().where.isEmpty())
        written.error().where = path;
    return written;
}

core::Result<> writeFile(QFileDevice &file, const QString &name,
                         const std::function<core::Result<>(QIODevice &)> &write)
{
    if (auto written = placed(write(file), name); !written)
        return written;
    if (!file.flush() || file.error() != QFileDevice::NoError)
        return std::unexpected(writeFailed(name, file));
    return {};
}

core::Result<> replaceFile(const QString &path, const std::function<core::Result<>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(writeFailed(path, file));
    if (auto written = placed(write(file), path); !written) {
        file.cancelWriting();
        return written;
    }
    if (!file.commit())
        return std::unexpected(writeFailed(path, file));
    return {};
}

} // namespace

void complain(const QString &sentence)
{
    printLine(stderr, sentence);
}

void complain(const core::Error &error)
{
    complain(core::toSentence(error));
}

void say(const QString &sentence)
{
    printLine(stdout, sentence);
}

int statusOf(const core::Result<> &done)
{
    if (done)
        return exitDone;
    complain(done.error());
    return exitRefused;
}

core::Result<> writeOutput(const QString &path, const std::function<core::Result<>(QIODevice &)> &write)
{
    const QFileInfo info(path);
    if (!path.isEmpty() && (!info.exists() || info.isFile() || info.isDir()))
        return replaceFile(path, write);

    QFile file(path);
    const bool isOpen = path.isEmpty() ? file.open(stdout, QIODevice::WriteOnly) : file.open(QIODevice::WriteOnly);
    const QString name = path.isEmpty() ? QCoreApplication::translate("CommandLine", "standard output") : path;
    return isOpen ? writeFile(file, name, write) : core::Result<>(std::unexpected(writeFailed(name, file)));
}

bool isSameFile(const QString &a, const QString &b)
{
    const QString canonical = QFileInfo(a).canonicalFilePath();
    return !canonical.isEmpty() && canonical == QFileInfo(b).canonicalFilePath();
}

core::Result<> keep(const QStringList &read, const QString &output, const QString &sentence)
{
    if (std::ranges::any_of(read, [&output](const QString &path) { return isSameFile(path, output); }))
        return std::unexpected(core::Error{core::ErrorCode::Conflict, sentence, output});
    return {};
}

} // namespace app
