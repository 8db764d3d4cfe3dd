// SPDX-License-Identifier: MIT
#include "tests/bench/contest.h"
#include "tests/bench/rows.h"

#include <algorithm>
#include <cstdlib>
#include <format>

namespace bench {

namespace {

namespace fs = std::filesystem;

constexpr double longest = 120; // seconds for diff --minimal

struct Goal {
    std::string edits;
    double time;                   ///< of git's whole process
    std::optional<double> changed; ///< of the smallest script
};

Command oursOn(const Places &places, const Pair &pair)
{
    return {.words = {places.programs / "bench_worddiff", pair.base, pair.other},
            .output = places.folder / "worddiff.out",
            .environment = {}};
}

/// The number behind "NAME=" in what bench_worddiff has said.
double saidNumber(const fs::path &file, const std::string &name)
{
    const std::string said = contentOf(file);
    const size_t at = said.find(name + '=');
    return at == std::string::npos ? 0 : std::atof(said.c_str() + at + name.size() + 1);
}

/// Lines that only one side has, by diff on one word a line.
std::optional<double> changedByDiff(const Places &places, const Pair &pair, bool isMinimal)
{
    const Pair words = wordLines(pair);
    Command command{.words = {"diff", words.base, words.other},
                    .output = places.folder / "diff.out",
                    .limit = longest,
                    .environment = {}};
    if (isMinimal)
        command.words.insert(command.words.begin() + 1, "-d");
    if (!run(command))
        return std::nullopt;
    const std::string said = contentOf(command.output);
    double lines = 0;
    for (size_t at = 0; at < said.size(); at = said.find('\n', at) + 1)
        lines += said[at] == '<' || said[at] == '>';
    return lines;
}

struct InProcess {
    std::vector<double> ours; ///< in the process, seconds
    std::vector<double> git;  ///< whole process
    double changed = 0;
};

InProcess timeInProcess(const Places &places, const Pair &pair, int rounds)
{
    InProcess times;
    for (int round = 0; round <= rounds; ++round) {
        const Command ours = oursOn(places, pair);
        const auto mine = run(ours);
        const auto git = run(gitCommand(pair));
        if (!mine || !git || round == 0)
            continue;
        times.ours.push_back(saidNumber(ours.output, "ms") / 1000);
        times.git.push_back(git->seconds);
        times.changed = saidNumber(ours.output, "changed");
    }
    return times;
}

void addInProcess(std::vector<Row> &rows, const Places &places, const Goal &goal, int rounds)
{
    const Pair pair = madePair(places, "1M", goal.edits);
    const InProcess times = timeInProcess(places, pair, rounds);
    const std::string work = "1 MB, " + goal.edits + ": word diff alone";
    if (const auto ratio = ratioOf(times.ours, times.git))
        rows.push_back(atMost(work + ", in the process", inMilliseconds(median(times.ours)),
                              "git --word-diff " + inMilliseconds(median(times.git)), *ratio, goal.time));
    const auto least = goal.changed ? changedByDiff(places, pair, true) : std::nullopt;
    if (least)
        rows.push_back(atMost(work + ", changed words", std::format("{:.0f}", times.changed),
                              std::format("diff -d {:.0f}", *least), times.changed / *least, *goal.changed));
}

void addProcess(std::vector<Row> &rows, const Places &places, const std::string &size, const std::string &edits,
                double goal, bool withMemory, int rounds)
{
    const Pair pair = madePair(places, size + "M", edits);
    std::vector<Command> commands{oursOn(places, pair), gitCommand(pair)};
    if (withMemory)
        commands.push_back({.words = {"wdiff", "-3", pair.base, pair.other}, .output = {}, .environment = {}});
    const auto outcomes = contest(commands, rounds);
    const std::string work = size + " MB, " + edits + ": word diff alone";
    if (const auto ratio = ratioOf(outcomes[0].seconds, outcomes[1].seconds))
        rows.push_back(atMost(work + ", whole process", inMilliseconds(median(outcomes[0].seconds)),
                              "git --word-diff " + inMilliseconds(median(outcomes[1].seconds)), *ratio, goal));
    if (!withMemory)
        return;
    const double changed = saidNumber(commands[0].output, "changed");
    if (const auto plain = changedByDiff(places, pair, false))
        rows.push_back(atMost(work + ", changed words", std::format("{:.0f}", changed),
                              std::format("diff {:.0f}", *plain), changed / *plain, 1.006));
    if (const auto ratio = ratioOf(outcomes[0].mebibytes, outcomes[2].mebibytes))
        rows.push_back(atMost(work + ", memory", inMebibytes(median(outcomes[0].mebibytes)),
                              "wdiff " + inMebibytes(median(outcomes[2].mebibytes)), *ratio, 1.0));
}

} // namespace

std::vector<Row> wordRows(const Places &places, int rounds)
{
    std::vector<Row> rows;
    for (const Goal &goal : {Goal{"0.02", 0.5, 1.006}, Goal{"0.2", 0.5, 1.006}, Goal{"0.6", 0.75, 1.01}})
        addInProcess(rows, places, goal, rounds);
    const int few = std::min(rounds, 3);
    addProcess(rows, places, "10", "0.2", 0.8, true, few);
    addProcess(rows, places, "1", "unrelated", 1.0, false, rounds);
    addProcess(rows, places, "10", "unrelated", 1.0, false, few);
    return rows;
}

} // namespace bench
