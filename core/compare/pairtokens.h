// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace core::compare {

constexpr size_t tokensWorthAThread = 20'000; ///< tokens that some work is to be done for, by no means much a token

/// The tokens of two texts under common small numbers, with what each is worth as evidence. Sides are an index:
/// 0 and 1.
struct PairTokens {
    std::array<const PreparedText *, 2> texts;
    std::array<std::vector<std::uint32_t>, 2> folded;   ///< by token: equal numbers exactly for equal folded text
    std::array<std::vector<std::uint32_t>, 2> caseless; ///< the same without regard to case
    std::array<std::vector<float>, 2> weight;           ///< 1 for a word that is rare in both texts, less the commoner

    /// Whether a thread for the tokens of one side is worth its while.
    bool isLarge() const { return std::min(texts[0]->tokens().size(), texts[1]->tokens().size()) > tokensWorthAThread; }
};

/// O(tokens).
PairTokens pairTokens(const PreparedText &first, const PreparedText &second);

} // namespace core::compare
