// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/sentencealignment.h"
#include "core/compare/tokenalignment.h"

#include <array>
#include <vector>

namespace core::compare {

/// A sentence group with its words aligned.
struct AlignedGroup {
    std::array<IndexRange, 2> sentences; ///< by side; neither is empty
    std::array<IndexRange, 2> tokens;    ///< of these sentences
    std::vector<TokenLink> links;        ///< token indices of the whole texts, ascending on both sides
    bool moved = false;
    bool rewritten = false;     ///< so little is shared that links would only confuse: there are none
    bool isApproximate = false; ///< a budget was hit while its sentences or its words were aligned
};

/// Everything that is known about two texts, the same for both directions: side 0 and side 1.
struct Alignment {
    std::array<const PreparedText *, 2> texts;
    std::vector<AlignedGroup> groups;               ///< ascending by side 0; no sentence in two
    std::array<std::vector<bool>, 2> isLeftOut;     ///< by sentence: furniture that does not take part
    std::array<std::vector<bool>, 2> isApproximate; ///< by sentence: a budget was hit while a partner was looked for
    bool isSameText = false;                        ///< to the letter: the rest says nothing
    bool hasLittleInCommon = false;                 ///< only groups that resemble each other strongly are left

    /// The words of a side that take part. O(sentences), but for what is left out.
    int wordCount(size_t side) const;

    /// Whether a budget was hit for one of these sentences.
    bool isApproximateAnywhere(const std::array<IndexRange, 2> &sentences) const;

    /// The same seen from the other side: groups ascending by what was side 1.
    Alignment mirrored() const;
};

/// Aligns sentences, then the words of each group; without a budget where it is to be done \a fully. nullopt only when
/// \a job was cancelled.
std::optional<Alignment> align(const PreparedText &first, const PreparedText &second, SentenceConstraints constraints,
                               bool fully, const Job &job);

} // namespace core::compare
