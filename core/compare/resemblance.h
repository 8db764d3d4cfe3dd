// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/pairtokens.h"

#include <cstdint>
#include <vector>

namespace core::compare {

/// What a passage says, as weighted words and pairs of neighbouring words; letter case is ignored.
class Features
{
public:
    struct Feature {
        std::uint64_t key;
        float weight;
    };

    Features() = default;
    /// The features of the tokens \a range of \a side. O(tokens log tokens).
    Features(const PairTokens &pair, size_t side, IndexRange range);

    float total() const { return m_total; }
    int words() const { return m_words; }
    const std::vector<Feature> &all() const { return m_features; }

    /// The weight of what both have. O(features of both).
    float shared(const Features &other) const;

    /// What is left when everything that \a other has too is taken away.
    Features without(const Features &other) const;

private:
    std::vector<Feature> m_features; // by key; equal keys follow each other
    float m_total = 0;
    int m_words = 0;
};

/// Dice's coefficient over the features: 1 for the same words in the same order, 0 for nothing in common.
inline float resemblance(float shared, const Features &a, const Features &b)
{
    const float both = a.total() + b.total();
    return both > 0 ? 2 * shared / both : 0;
}

/// The share of the smaller passage that the larger one has too (Broder, "On the resemblance and containment of
/// documents", 1997).
inline float containment(float shared, const Features &a, const Features &b)
{
    const float smaller = std::min(a.total(), b.total());
    return smaller > 0 ? shared / smaller : 0;
}

} // namespace core::compare
