// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/store/projectfile.h"

#include <optional>

namespace core::store {

/// The project that both files were before they became two, as far as their journals tell: that after the last entry
/// that they have in common. nullopt where they have none. \a project: what is in \a file. Reads O(log entries) of the
/// journals and what \a file has done since. Errors: Malformed.
Result<std::optional<annotation::Project>> commonState(const ProjectFile &file, const annotation::Project &project,
                                                       const ProjectFile &other);

} // namespace core::store
