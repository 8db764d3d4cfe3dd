// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <optional>

namespace core::annotation {

/// What stands in \a project under the id of \a record, as a record of the same kind; nullopt where nothing does.
/// O(log records).
std::optional<Record> presentRecord(const Project &project, const Record &record);

} // namespace core::annotation
