// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <span>
#include <vector>

namespace core::annotation {

/// For each of \a places (ascending, not overlapping, in the text of \a article) the annotations that have a passage
/// in common with it, by begin. O(places + annotations of the article + found).
std::vector<std::vector<AnnotationId>> marksOver(const Project &project, ArticleId article,
                                                 std::span<const text::Span> places);

} // namespace core::annotation
