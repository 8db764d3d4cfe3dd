// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

/// Measures of how far two people agree who have worked on the same material. All are symmetric in the two. nullopt
/// says that the measure is not defined: there is nothing to measure, or nothing could have gone otherwise.
namespace core::annotation {

/// How many each has, and how many of them stand for the same.
struct Score {
    qsizetype mine = 0;
    qsizetype theirs = 0;
    qsizetype both = 0;

    /// The harmonic mean of the shares that each shares with the other (F1); nullopt where nobody has any.
    std::optional<double> f1() const;

    Score &operator+=(const Score &other);
    friend bool operator==(const Score &, const Score &) = default;
};

/// As many pairs as can be made of passages that are alike, each in one pair at most. O(n log n).
Score exactScore(std::vector<text::Spans> mine, std::vector<text::Spans> theirs);
/// The same of passages that have a unit in common; of passages in several parts, their hulls. The most pairs possible:
/// always the passage that ends first takes the partner that ends first, since every other partner can do whatever
/// that one can. O(n log n).
Score overlappingScore(std::span<const text::Span> mine, std::span<const text::Span> theirs);

/// Cohen's κ (A Coefficient of Agreement for Nominal Scales, Educational and Psychological Measurement 20, 1960): one
/// pair of labels for each thing that both have judged. nullopt where both give everything the same one label.
std::optional<double> cohensKappa(std::span<const std::pair<int, int>> labels);

/// What Krippendorff's α for unitizing is made of, for one category.
struct UnitizingDisagreement {
    double observed = 0;
    double expected = 0;
};
/// D_o and D_e after Krippendorff (On the Reliability of Unitizing Continuous Data, Sociological Methodology 25, 1995;
/// as corrected in Content Analysis, 2nd and 3rd edition, 2004 and 2013, section "Unitizing") for two observers. A unit
/// that meets one of the other observer counts the squared distances of their ends, one in a gap its squared length.
/// The source knows no units of one observer and category that overlap: such ones count as the one unit that they cover
/// together; units that touch stay apart. \a length: of the continuum, which begins at 0. O(n log n + intersections).
UnitizingDisagreement unitizingDisagreement(std::vector<text::Span> mine, std::vector<text::Span> theirs,
                                            qsizetype length);
/// α = 1 - Σ D_o / Σ D_e over all categories, whose units may overlap freely.
std::optional<double> unitizingAlpha(std::span<const UnitizingDisagreement> categories);

} // namespace core::annotation
