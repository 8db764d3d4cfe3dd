// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/store/holder.h"

#include <QLockFile>

#include <memory>

namespace core::store {

/// The right to write one project: a file "name.lock" beside it that says who, on which computer, in which process. One
/// that a program left behind when it died is recognised by its process being gone, or by being empty, and taken over.
class ProjectLock
{
public:
    /// Errors: Locked (somebody has it: the message says who, since when), ReadOnly (the folder cannot be written),
    /// WriteFailed (disk full).
    static Result<ProjectLock> take(const QString &path, const QString &analyst);

private:
    explicit ProjectLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}
    std::unique_ptr<QLockFile> m_file; // unlocks and removes the file when it goes
};

} // namespace core::store
