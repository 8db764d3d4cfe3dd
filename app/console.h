// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <functional>

/// What a command says and where its result goes.
namespace app {

constexpr int exitDone = 0;
constexpr int exitRefused = 1;
constexpr int exitUsage = 2;

/// One line on standard error (standard output). Line breaks and control characters of \a sentence do not get through.
void complain(const QString &sentence);
void complain(const core::Error &error);
void say(const QString &sentence);

/// The exit status for \a done; an error is complained about.
int statusOf(const core::Result<> &done);

/// Lets \a write fill the file at \a path, which changes wholly or not at all; with an empty path, standard output.
/// Devices and pipes are written to as they are. Errors: WriteFailed, and those of \a write.
core::Result<> writeOutput(const QString &path, const std::function<core::Result<>(QIODevice &)> &write);

bool isSameFile(const QString &a, const QString &b); ///< whether both are the same existing file

/// That \a output is none of the files that are \a read. Error: Conflict, with \a sentence.
core::Result<> keep(const QStringList &read, const QString &output, const QString &sentence);

} // namespace app
