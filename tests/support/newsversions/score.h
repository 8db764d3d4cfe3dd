// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/newsversions/truth.h"

#include <algorithm>

namespace newsversions {

/// How many of what there is were found, and how many of what was found are right.
struct Found {
    int right = 0;
    int found = 0;
    int all = 0;
    int recalled = 0; ///< of all; the same as right where one found thing is one true thing

    double precision() const { return found > 0 ? double(right) / found : 1; }
    double recall() const { return all > 0 ? double(recalled) / all : 1; }
    double f1() const { return 2 * precision() * recall() / std::max(1e-9, precision() + recall()); }
};

/// What the comparison says of a pair, held against what is true.
struct Score {
    Found pairs;          ///< of sentences; those that cannot be known count neither way
    int unknowable = 0;   ///< pairs of sentences of which too little is left
    Found moves;          ///< found: moved sentences; all: blocks that were moved. Of a swap either may have moved
    Found longMoves;      ///< the same for blocks of which eight words or more are left
    int falseMoves = 0;   ///< sentences that are called moved and are not
    int sentences = 0;    ///< of the version
    Found splits;         ///< of paragraphs, in place
    Found merges;         ///< likewise
    qint64 words = 0;     ///< of both texts
    qint64 rewritten = 0; ///< of them in sentences that are called rewritten
    // Outside these: words of both texts.
    qint64 changed = 0;         ///< that are really deleted or inserted
    qint64 marked = 0;          ///< that are shown as such
    qint64 markedUncleaned = 0; ///< that have no partner before chance partners are given up
    // Of the whole texts:
    qint64 least = 0; ///< words deleted and inserted by the shortest script in which nothing moves; 0: not computed
    qint64 changedAll = 0;
    qint64 markedAll = 0; ///< rewritten sentences included

    Score &operator+=(const Score &other);
};

/// \a withLeast: O(words²/64) on top.
Score scoreOf(const Story &base, const Story &version, bool withLeast = false);

} // namespace newsversions
