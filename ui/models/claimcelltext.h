// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/claimmatrix.h"

#include <QString>

namespace ui {

/// What a cell of the matrix shows: a sign and a word or two, "≠ 12 → 19".
QString shortText(const core::annotation::Project &project, const core::annotation::ClaimCell &cell);

/// Everything about it, a line each: what \a article does, the quotes and who is made to say them, what was found where
/// nothing is marked, and what a person can do.
QString longText(const core::annotation::Project &project, const core::annotation::ClaimCell &cell,
                 core::ArticleId article);

/// The marked words on one line.
QString quoteOf(const core::annotation::Project &project, const core::annotation::Mark &mark);

} // namespace ui
