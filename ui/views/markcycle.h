// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <algorithm>
#include <optional>
#include <span>

namespace ui {

/// Where the next jump goes of several marks, at least one: to the one behind \a last, from the end to the beginning.
inline core::AnnotationId nextMark(std::span<const core::AnnotationId> marks, std::optional<core::AnnotationId> last)
{
    const auto found = last ? std::ranges::find(marks, *last) : marks.end();
    const bool goesOn = found != marks.end() && std::next(found) != marks.end();
    return goesOn ? *std::next(found) : marks.front();
}

} // namespace ui
