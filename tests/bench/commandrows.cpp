// SPDX-License-Identifier: MIT
#include "tests/bench/contest.h"
#include "tests/bench/rows.h"

#include <algorithm>
#include <utility>

namespace bench {

namespace {

constexpr size_t megabyte = 1'000'000;
constexpr double worstOverOrdinary = 2;

Command oursOn(const Places &places, const Pair &pair)
{
    return {.words = {places.app / "writethru-cli", "compare", "--format", "json", pair.base, pair.other},
            .output = places.folder / "compare.json",
            .isOnOneCore = false,
            .environment = {}};
}

Command gitOnAllCores(const Pair &pair)
{
    Command git = gitCommand(pair);
    git.isOnOneCore = false;
    return git;
}

void addBesideGit(std::vector<Row> &rows, const Places &places, const std::string &edits, int rounds)
{
    const Pair pair = madePair(places, "1M", edits);
    const auto outcomes = contest({oursOn(places, pair), gitOnAllCores(pair)}, rounds);
    if (const auto ratio = ratioOf(outcomes[0].seconds, outcomes[1].seconds))
        rows.push_back(atMost("1 MB, " + edits + ": the whole comparison as JSON, whole process",
                              inMilliseconds(median(outcomes[0].seconds)),
                              "git --word-diff " + inMilliseconds(median(outcomes[1].seconds)), *ratio, 1.0));
}

void addWorst(std::vector<Row> &rows, const Places &places, int rounds)
{
    const Pair ordinary = madePair(places, "1M", "0.2");
    const std::vector<std::pair<std::string, Pair>> worst{{"unrelated", madePair(places, "1M", "unrelated")},
                                                          {"one word again and again", oneWord(places, megabyte)},
                                                          {"two words by turns", alternating(places, megabyte)}};
    std::vector<Command> commands{oursOn(places, ordinary)};
    for (const auto &[name, pair] : worst)
        commands.push_back(oursOn(places, pair));
    const auto outcomes = contest(commands, rounds);
    for (size_t i = 0; i < worst.size(); ++i) {
        if (const auto ratio = ratioOf(outcomes[i + 1].seconds, outcomes[0].seconds))
            rows.push_back(atMost(
                "1 MB, " + worst[i].first + ": the whole comparison", inMilliseconds(median(outcomes[i + 1].seconds)),
                "ours at 0.2 " + inMilliseconds(median(outcomes[0].seconds)), *ratio, worstOverOrdinary));
        else
            rows.push_back({"1 MB, " + worst[i].first + ": the whole comparison",
                            "did not end in a minute",
                            "",
                            {},
                            "≤ 2×",
                            false});
    }
}

} // namespace

std::vector<Row> commandRows(const Places &places, int rounds)
{
    std::vector<Row> rows;
    for (const char *edits : {"0.02", "0.2", "0.6"})
        addBesideGit(rows, places, edits, rounds);
    addWorst(rows, places, std::min(rounds, 3));
    return rows;
}

} // namespace bench
