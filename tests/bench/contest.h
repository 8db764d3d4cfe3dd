// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/pairs.h"
#include "tests/bench/process.h"

namespace bench {

/// What one entrant took in each round.
struct Outcome {
    std::vector<double> seconds;
    std::vector<double> mebibytes;
};

/// Runs the commands in turn, as often as there are rounds after one that does not count. An outcome is empty where
/// its command is missing or took longer than its limit.
std::vector<Outcome> contest(const std::vector<Command> &commands, int rounds);

/// The median of one over the other, round by round; nothing where either is empty.
std::optional<double> ratioOf(const std::vector<double> &ours, const std::vector<double> &others);

Command gitCommand(const Pair &pair);

} // namespace bench
