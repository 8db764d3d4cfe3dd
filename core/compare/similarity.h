// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <optional>
#include <vector>

namespace core::compare {

/// How much of each version is found in each other: filled pair by pair, in any order. A value.
class Similarity
{
public:
    explicit Similarity(size_t versions = 0) : m_size(versions), m_shares(versions * versions) {}

    size_t size() const { return m_size; }

    /// Takes both directions from \a pair, which compares version \a other with version \a base.
    void set(size_t base, size_t other, const TextPair &pair);

    /// The share of the words of \a version that are in \a in, 0 to 1; 1 of a version in itself, nullopt for a pair
    /// that is not known yet.
    std::optional<double> shareOf(size_t version, size_t in) const;

    size_t knownPairs() const;
    size_t pairs() const { return m_size * (m_size - (m_size > 0)) / 2; }

private:
    size_t m_size;
    std::vector<std::optional<double>> m_shares; // row by row: of a version in the others
};

} // namespace core::compare
