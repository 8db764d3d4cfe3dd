// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/mergeprojects.h"

#include <QString>

namespace core::annotation {

/// "Merge “bo.writethru”", as the Edit menu shows it.
QString nameOfMerge(const QString &file);

/// What a record is called, on one line: the name of an article, story, type or entity, the label of a claim, where a
/// mark stands (UTF-16 units).
QString titleOf(const Record &record);

/// What is asked: "differs", "removed here, changed there", "other bounds, other type".
QString questionOf(const MergeConflict &conflict);

} // namespace core::annotation
