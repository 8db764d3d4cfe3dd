// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"

#include <array>
#include <cstdint>
#include <vector>

namespace core::compare {

/// The tokens of two texts under common small numbers, with what each is worth as evidence. Sides are an index:
/// 0 and 1.
struct PairTokens {
    std::array<const PreparedText *, 2> texts;
    std::array<std::vector<std::uint32_t>, 2> folded;   ///< by token: equal numbers exactly for equal folded text
    std::array<std::vector<std::uint32_t>, 2> caseless; ///< the same without regard to case
    std::array<std::vector<float>, 2> weight;           ///< 1 for a word that is rare in both texts, less the commoner
};

/// O(tokens).
PairTokens pairTokens(const PreparedText &first, const PreparedText &second);

} // namespace core::compare
