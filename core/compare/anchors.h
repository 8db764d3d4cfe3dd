// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/worddiff.h"

namespace core::compare {

/// Runs of equal numbers, as long as they reach, around groups of four that occur once in \a first: of all that are
/// found the heaviest sequence that ascends on both sides, not overlapping, without short ones that look like chance.
/// Of very long sequences only every fourth group is looked at, chosen by what it says. O(n + m) but for sorting the
/// runs.
std::vector<EqualRun> anchors(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second);

} // namespace core::compare
