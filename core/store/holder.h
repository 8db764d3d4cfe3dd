// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace core::store {

/// Who has a project open for writing.
struct Holder {
    QString analyst; ///< empty where that is not known
    QString host;
    qint64 process = 0;
    QDateTime since;
};

/// Who has the project at \a path open for writing; nullopt where nobody has, or where a program died that had.
std::optional<Holder> holderOf(const QString &path);

} // namespace core::store
