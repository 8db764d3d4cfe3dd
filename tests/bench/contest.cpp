// SPDX-License-Identifier: MIT
#include "tests/bench/contest.h"

#include <algorithm>

namespace bench {

std::vector<Outcome> contest(const std::vector<Command> &commands, int rounds)
{
    std::vector<Outcome> outcomes(commands.size());
    std::vector<bool> isOut(commands.size());
    for (int round = 0; round <= rounds; ++round) {
        for (size_t i = 0; i < commands.size(); ++i) {
            const auto done = isOut[i] ? std::nullopt : run(commands[i]);
            isOut[i] = !done;
            if (done && round > 0) {
                outcomes[i].seconds.push_back(done->seconds);
                outcomes[i].mebibytes.push_back(done->mebibytes);
            }
        }
    }
    for (size_t i = 0; i < commands.size(); ++i) {
        if (isOut[i])
            outcomes[i] = {};
    }
    return outcomes;
}

std::optional<double> ratioOf(const std::vector<double> &ours, const std::vector<double> &others)
{
    std::vector<double> ratios;
    for (size_t i = 0; i < std::min(ours.size(), others.size()); ++i)
        ratios.push_back(ours[i] / others[i]);
    return ratios.empty() ? std::nullopt : std::optional(median(std::move(ratios)));
}

Command gitCommand(const Pair &pair)
{
    return {.words = {"git", "diff", "--no-index", "--no-color", "--word-diff=porcelain", pair.base, pair.other},
            .output = {},
            .environment = {"GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null"}};
}

} // namespace bench
