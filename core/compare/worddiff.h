// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace core::compare {

/// Tokens that follow each other on both sides and are equal, one by one: indices into the two ranges that were given.
struct EqualRun {
    int first;
    int second;
    int length; ///< > 0

    friend bool operator==(const EqualRun &, const EqualRun &) = default;
};

struct WordDiff {
    std::vector<EqualRun> runs;  ///< ascending on both sides, not overlapping, no two that could be one
    std::array<int, 2> tokens{}; ///< of either side
    bool isExact = true;         ///< no alignment has more equal tokens
    std::int64_t work = 0;       ///< steps taken; however the texts are made, at most some dozens a token

    /// Tokens that have no partner, of both sides together. O(runs).
    int changed() const;
};

/// What two sequences of small numbers have in common in an order that both share, exactly or nearly as much as there
/// is. What is alike at either end is taken first. Where the table of what is left is small (some three thousand by
/// three thousand tokens) its longest common subsequence comes out. Beyond it, equal runs around groups of four tokens
/// that occur once (after patience diff, B. Cohen, and Heckel, CACM 21, 1978) are anchors, and the same is tried
/// between them; where there are none, tables of a bounded size are laid along what is left. O(n + m) but for sorting
/// the anchors; memory for each number up to the largest.
WordDiff diffNumbers(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second);

/// The same for the words of two texts. A word is what stands between white space or controls (units up to U+0020), as
/// it is, and is known by a hash of 64 bits. O(length).
WordDiff diffWords(QStringView first, QStringView second);

} // namespace core::compare
