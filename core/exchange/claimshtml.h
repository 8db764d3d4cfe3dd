// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/claimmatrix.h"
#include "core/base/error.h"

#include <QString>

#include <span>

class QIODevice;

namespace core::exchange {

/// Claims × versions as one page of HTML (well-formed XML as well), complete in itself: a table a story, with the
/// quotes and who is made to say them. Nothing in it is loaded or run; it follows the reader's light or dark theme, and
/// prints.
/// \a title may be empty. Error WriteFailed. O(cells and quotes).
Result<> writeClaimsHtml(QIODevice &device, const annotation::Project &project,
                         std::span<const annotation::ClaimMatrix> stories, const QString &title);

} // namespace core::exchange
