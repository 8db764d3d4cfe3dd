// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>

namespace core::compare {

/// A text that tells the same story as another.
struct Relative {
    size_t index = 0;  ///< which of those that were looked at
    double shared = 0; ///< the share of the words of either that is in the other, the greater one, 0 to 1
};

/// The one of \a others that shares the most with \a text, where that is at least half of the words of either; nullopt
/// where none does, or \a job was cancelled. O(sum of the comparisons).
std::optional<Relative> closestRelative(const QString &text, std::span<const QString> others, const Job &job = {});

} // namespace core::compare
