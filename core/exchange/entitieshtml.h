// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/entitymatrix.h"
#include "core/base/error.h"

#include <QString>

#include <span>

class QIODevice;

namespace core::exchange {

/// Entities × versions as one page of HTML, as writeClaimsHtml() makes one of claims: a table a story, with the words
/// by which each version calls each entity, and what the versions do not agree on.
/// \a title may be empty. Error WriteFailed. O(cells).
Result<> writeEntitiesHtml(QIODevice &device, const annotation::Project &project,
                           std::span<const annotation::EntityMatrix> stories, const QString &title);

} // namespace core::exchange
