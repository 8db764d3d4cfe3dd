// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/entitymatrix.h"

#include <QString>

namespace ui {

/// What a cell of the matrix shows: "Pompeo ×6 · Mike Pompeo", "≠ Beradar", "∅ absent".
QString shortText(const core::annotation::Project &project, const core::annotation::EntityCell &cell,
                  core::ArticleId article);

/// Everything about it, a line each: the forms, the titles and ages that the versions do not agree on, what was found
/// where nothing is marked.
QString longText(const core::annotation::Project &project, const core::annotation::EntityCell &cell,
                 core::ArticleId article);

/// What the versions do not agree on, a line each: "Spellings: Baradar ×4, Beradar".
QString conflictsText(std::span<const core::annotation::EntityConflict> conflicts);

} // namespace ui
