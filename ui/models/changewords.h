// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <QStringList>

namespace ui {

/// What \a change has changed, in words: the first line says which record, the others which fields, before and after.
/// What records refer to is called as in \a project, where it is still there.
QStringList wordsOf(const core::annotation::Change &change, const core::annotation::Project &project);

} // namespace ui
