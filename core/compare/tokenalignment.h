// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"

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

/// Aligns the tokens of one pair of passages after the other, in buffers that are kept.
class TokenAligner
{
public:
    struct Options {
        bool fully = false; ///< exact, whatever it takes: O(n · m) time, O((n + m) √n) space
    };

    explicit TokenAligner(const Options &options, const Job &job = {}) : m_options(options), m_job(job) {}

    struct Result {
        std::vector<TokenLink> links;
        bool isExact = true; ///< no other links are worth more
    };

    /// Aligns two sequences of token numbers: links ascending on both sides, of equal numbers only. What is common at
    /// either end is linked; between, up to a bound (a thousand by a thousand tokens) an exact dynamic programme finds
    /// the links of the greatest weight, in as few runs as that allows (affine gaps after Gotoh, J. Mol. Biol. 162,
    /// 1982). Beyond it runs around rare groups of tokens are linked (anchors.h) and the same is tried between them,
    /// and what is too long even there gets as many links as there may be (worddiff.h). \a weight belongs to \a first,
    /// one a token. The indices of the links count from \a origin. O(n · m) within the bound, O(n log n) beyond. Once
    /// the job is cancelled the result is sound and of no use.
    Result align(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second,
                 std::span<const float> weight, TokenLink origin = {0, 0});

private:
    struct Part;
    struct Cell {
        int best;   // the most that any alignment of what is before is worth
        int linked; // of one that ends with this pair linked
    };
    using Row = std::vector<Cell>;

    void alignPart(Part part, bool mayHaveAnchors);
    void alignBetweenAnchors(const Part &part);
    void alignByCount(const Part &part);
    void alignExactly(const Part &part);
    void noteColumns(const Part &part);
    void nextRow(const Part &part, size_t row, std::uint8_t *steps);
    void traceBack(const Part &part, size_t firstRow, Part &rest, bool &inRun);
    void add(size_t first, size_t second);

    Options m_options;
    Job m_job;
    std::span<const std::uint32_t> m_first;
    std::span<const std::uint32_t> m_second;
    std::span<const float> m_weight;
    TokenLink m_origin{0, 0};
    Result m_result;
    Row m_row;
    std::vector<std::uint8_t> m_steps;        // of a number of rows
    std::vector<std::uint32_t> m_inColumnsOf; // by number: the last part that has it on the second side
    std::uint32_t m_part = 0;
};

} // namespace core::compare
