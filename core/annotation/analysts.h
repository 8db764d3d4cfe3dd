// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <QStringList>

namespace core::annotation {

/// Who stands for a mark. Where two have marked the same and their work was merged, it is one mark of both: their names
/// joined by "; ".
QStringList analystsOf(const Mark &mark);

/// \a mine, and those of \a theirs that it does not name yet.
QString joinedAnalysts(const QString &mine, const QString &theirs);

/// Who has marked anything, by name.
QStringList analystsOf(const Project &project);

} // namespace core::annotation
