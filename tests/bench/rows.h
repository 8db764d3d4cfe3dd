// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/pairs.h"
#include "tests/bench/table.h"

namespace bench {

/// The word diff alone, beside git's and beside the smallest script; its memory beside wdiff's.
std::vector<Row> wordRows(const Places &places, int rounds);

/// The whole comparison by writethru-cli beside git's word diff, and inputs that are meant to be hard beside an
/// ordinary one of their size.
std::vector<Row> commandRows(const Places &places, int rounds);

/// What the whole comparison finds, beside what is true of the pairs.
std::vector<Row> truthRows();

/// In this process: an article, twenty versions of it, and the tokeniser beside Qt's.
std::vector<Row> engineRows(const Places &places, int rounds);

/// Our window and those of the peers, in turn, from start to final picture. Empty, after a sentence on standard error,
/// where there is no display to be had.
std::vector<Row> windowRows(const Places &places, int rounds);

} // namespace bench
