// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.h"

namespace core::store {

enum class IfThere { Refuse, Replace };

/// A database file that comes into being whole or not at all: made under another name in the same folder, put on disk,
/// then renamed. What was not finished is removed when the object goes.
class FileInMaking
{
public:
    explicit FileInMaking(const QString &target);
    FileInMaking(const FileInMaking &) = delete;
    FileInMaking &operator=(const FileInMaking &) = delete;
    ~FileInMaking();

    QString path() const { return m_path; }

    /// The file at path() must be closed. Errors: Conflict (there is a file, and \a ifThere is Refuse), WriteFailed.
    Result<> finish(IfThere ifThere);

private:
    QString m_target;
    QString m_path;
};

/// Copies all of \a database, what is still in its -wal file included, to \a target. Errors: as finish(), and what
/// Query::prepare() says.
Result<> copyWhole(const Database &database, const QString &target, IfThere ifThere);

} // namespace core::store
