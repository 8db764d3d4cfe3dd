// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"
#include "core/compare/pairtokens.h"
#include "core/compare/sentenceconstraints.h"

#include <array>
#include <optional>
#include <vector>

namespace core::compare {

/// Neighbouring sentences of one text that say what neighbouring sentences of the other say: one to one, or one to two
/// or three, or two to two; any number where a reader has said so.
struct SentenceGroup {
    std::array<IndexRange, 2> sentences; ///< by side; neither is empty
    bool moved = false;

    friend bool operator==(const SentenceGroup &, const SentenceGroup &) = default;
};

struct SentenceAlignment {
    std::vector<SentenceGroup> groups;              ///< ascending by side 0; a sentence is in one at most
    std::array<std::vector<bool>, 2> isApproximate; ///< by sentence: not every possible partner was looked at
};

/// Pairs the sentences of two texts by what they say, not by where they stand. What is sure comes first: equal
/// sentences, and those that resemble each other (words and pairs of words, weighted by rarity) and nothing else by
/// far. The heaviest sequence of these that ascends on both sides holds the rest in order (sentencebeads.h); then those
/// that moved are found among what is left, and neighbours that complete a group. The groups that do not fit in the
/// heaviest ascending sequence are moved. \a fully lifts all budgets: every sentence is compared with every other.
/// nullopt only when \a job was cancelled.
/// O(words + candidates · words of a sentence); a candidate shares a word that is not common.
std::optional<SentenceAlignment> alignSentences(const PairTokens &pair, const SentenceConstraints &constraints,
                                                bool fully = false, const Job &job = {});

} // namespace core::compare
