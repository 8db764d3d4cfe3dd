// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace bench {

/// A command line to run; its standard error goes nowhere.
struct Command {
    std::vector<std::string> words;       ///< the program, looked for in PATH, and its arguments
    std::filesystem::path output;         ///< takes standard output; empty: nobody reads it
    bool isOnOneCore = true;              ///< kept to one processor, so that threads give no advantage
    double limit = 60;                    ///< seconds after which it is ended
    std::vector<std::string> environment; ///< NAME=value, in place of the same in ours
};

/// What a process took, from the fork until it was reaped.
struct Run {
    double seconds = 0;
    double mebibytes = 0; ///< the most memory it had at once
    int status = 0;       ///< what it exited with; -1: ended by a signal
};

/// Runs a command; nothing where it could not be started or reached its limit.
std::optional<Run> run(const Command &command);

/// Starts a command and does not wait; nothing where fork fails. The process is the leader of a group of its own.
std::optional<int> start(const Command &command);

/// Ends a process that start() began, and all of its group, and reaps it.
void end(int process);

bool isInstalled(const std::string &program);

/// The middle one, or the mean of the middle two; 0 of none.
double median(std::vector<double> values);

} // namespace bench
