// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace core::compare {

/// Finds longest common subsequences of one pair of sequences of small numbers after the other, in buffers that are
/// kept. A row of the table of lengths is a vector of bits, so that 64 cells are one step (Crochemore et al., "A fast
/// and practical bit-vector algorithm for the longest common subsequence problem", Inf. Proc. Letters 80, 2001; Hyyrö,
/// "Bit-parallel LCS-length computation revisited", AWOCA 2004).
class CommonSubsequence
{
public:
    struct Pair {
        int first;
        int second;
    };

    /// All numbers that will come are below \a numbers.
    explicit CommonSubsequence(std::uint32_t numbers) : m_symbolOf(numbers, 0) {}

    /// Takes two sequences in; what has no equal on the other side is left out. Gives the steps that find() will take,
    /// each 8 bytes of memory: at most rows · columns / 64. O(n + m).
    std::int64_t prepare(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second);

    /// The pairs of equal numbers of what was taken in, ascending on both sides; valid until the next call.
    std::span<const Pair> find();

private:
    /// A number that both sides have; those of one call are counted from 0.
    struct Kept {
        int at;
        std::uint32_t symbol;
    };

    void fillTable(size_t words);
    void traceBack(size_t words);

    std::vector<std::uint32_t> m_symbolOf; // by number: m_before and the symbol; less: none in this call
    std::uint32_t m_before = 1;
    std::uint32_t m_symbols = 0;
    std::vector<char> m_isInRows; // by symbol
    std::vector<Kept> m_rows;
    std::vector<Kept> m_columns;
    bool m_swapped = false;             // the rows are of the second sequence
    std::vector<std::uint64_t> m_masks; // by symbol: the columns that have it
    std::vector<std::uint64_t> m_table; // row by row: a 0 where the subsequence grows by this column
    std::vector<Pair> m_pairs;
};

} // namespace core::compare
