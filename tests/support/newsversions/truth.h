// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/newsversions/story.h"

#include <QJsonObject>

#include <vector>

namespace newsversions {

/// Sentences of which one came from the other.
struct TruePair {
    int base = 0;
    int other = 0;
    int kept = 0;    ///< words
    int shorter = 0; ///< words of the shorter of the two

    /// Whether so much is left that somebody who sees only the texts could know.
    bool canBeKnown() const { return kept * 5 >= shorter; }
};

/// What was moved as one piece.
struct TrueMove {
    std::vector<TruePair> pairs;
    std::vector<TruePair> passedOver; ///< these may be said to have moved instead
    int kept = 0;                     ///< words of pairs
};

/// Paragraphs, by index: one of which became several, or the other way round. Only pairs that can be known count.
struct TrueRegrouping {
    std::vector<int> base;
    std::vector<int> other;
};

/// What is known about a version and its base. The counts are words.
struct Truth {
    std::vector<TruePair> pairs; ///< by other, then base
    std::vector<TrueMove> moves;
    std::vector<TrueRegrouping> splits;
    std::vector<TrueRegrouping> merges;
    std::vector<int> sourceOfWord; ///< by word of the version: its number in the base; -1: new, or of another case
    int deleted = 0;
    int inserted = 0;
    int moved = 0;
    int quotesOnly = 0; ///< kept, but for their quotation marks or apostrophes
};

Truth truthOf(const Story &base, const Story &version);

/// With the places of all sentences; UTF-16 units.
QJsonObject toJson(const Truth &truth, const Layout &base, const Layout &version);

} // namespace newsversions
