// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"

#include <cstdint>
#include <vector>

namespace core::annotation {

/// What of a passage cannot be another without its saying something else: its numbers, its names, whether it denies.
struct HardValues {
    std::vector<std::uint64_t> numbersAndNames; ///< folded hashes, ascending
    int negations = 0;

    friend bool operator==(const HardValues &, const HardValues &) = default;
};

/// Of the tokens \a tokens of \a text. A capital at the begin of a sentence makes no name. O(tokens · log).
HardValues hardValuesOf(const compare::PreparedText &text, compare::IndexRange tokens);

} // namespace core::annotation
