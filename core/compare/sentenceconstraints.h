// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"
#include "core/compare/textpair.h"

#include <array>
#include <span>
#include <vector>

namespace core::compare {

/// What is settled about the sentences of two texts before they are compared. Sides are an index: 0 and 1.
struct SentenceConstraints {
    using Ranges = std::array<IndexRange, 2>; ///< neighbouring sentences, by side; neither is empty

    std::array<std::vector<bool>, 2> isLeftOut; ///< by sentence: furniture that does not take part
    std::vector<Ranges> together;               ///< partners, whatever they say; no sentence in two
    std::vector<Ranges> notMoved;               ///< no partners out of order

    /// Whether \a group may not be a pair that has moved.
    bool forbidsMove(const Ranges &group) const;

    /// The same seen from the other side.
    SentenceConstraints mirrored() const;
};

/// Turns what a reader has said into sentences. Of two corrections that say of the same sentence with what it belongs
/// together, the later holds; what does not take part stays out. A correction that touches no sentence of one side says
/// nothing. O(sentences + corrections²).
SentenceConstraints sentenceConstraints(const PreparedText &base, const PreparedText &other, bool withoutFurniture,
                                        std::span<const Correction> corrections);

} // namespace core::compare
