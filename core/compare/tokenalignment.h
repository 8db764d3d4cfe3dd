// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace core::compare {

/// A token of either side that is the same word: indices into the two ranges that were given.
struct TokenLink {
    int first;
    int second;
    friend bool operator==(const TokenLink &, const TokenLink &) = default;
};

/// Aligns two short sequences of token numbers: links ascending on both sides, of equal numbers only. What is common
/// at either end is linked; between, up to a bound (a thousand by a thousand tokens) an exact dynamic programme finds
/// the links of the greatest weight, in as few runs as that allows (affine gaps after Gotoh, J. Mol. Biol. 162, 1982);
/// beyond it tokens that occur once on either side are the pegs (patience diff, after B. Cohen) between which the same
/// is tried again, and what has no peg stays unlinked. \a weight belongs to \a first, one a token.
/// O(n · m) within the bound, O(n log n) beyond.
std::vector<TokenLink> alignTokens(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second,
                                   std::span<const float> weight);

} // namespace core::compare
