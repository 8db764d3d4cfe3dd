// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

namespace ui {

/// \a entity called \a name. The name that it had stays as an alias where a mention is worded so, so that the same
/// words marked again are known to mean it.
core::annotation::Entity renamedEntity(const core::annotation::Project &project, const core::annotation::Entity &entity,
                                       const QString &name);

/// The marked words, white space simplified.
QString textOfMark(const core::annotation::Project &project, const core::annotation::Mark &mark);

} // namespace ui
