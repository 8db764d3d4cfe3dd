// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/readpassages.h"
#include "core/store/database.h"

namespace core::store {

/// What analysts have read, which stands beside the records: no step, and nothing that undo takes back.

/// Error: Malformed, where: file and table.
Result<annotation::ReadPassages> loadReadPassages(const Database &database);

/// Puts what \a passages holds of an article and an analyst in the place of what the file held of the two, in one
/// transaction; other articles and analysts stay as they are.
Result<> writeReadPassages(const Database &database, const annotation::ReadPassages &passages);

} // namespace core::store
