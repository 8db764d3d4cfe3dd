// SPDX-License-Identifier: MIT
#include "tests/bench/contest.h"
#include "tests/bench/rows.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

constexpr int rounds = 7;
constexpr int windowRounds = 3;

struct Section {
    std::string name;
    std::string title;
    std::function<std::vector<bench::Row>(const bench::Places &)> rows;
};

std::vector<Section> sections()
{
    using namespace bench;
    return {{"words", "Word diff alone", [](const Places &places) { return wordRows(places, rounds); }},
            {"command", "The whole comparison, by writethru-cli",
             [](const Places &places) { return commandRows(places, rounds); }},
            {"truth", "What it finds", [](const Places &) { return truthRows(); }},
            {"engine", "Small pieces", [](const Places &places) { return engineRows(places, rounds); }},
            {"windows", "Windows, under Xvfb", [](const Places &places) { return windowRows(places, windowRounds); }}};
}

void sayHow()
{
    std::printf(
        "Medians of %d rounds (windows %d; 10 MB and hard inputs 3) after one that does not count; in a round the\n"
        "entrants take turns, and a ratio is the median of those of the rounds. Commands are timed from the fork "
        "until\n"
        "they are reaped; those for the word diff alone are kept to one processor, others and windows may use all.\n"
        "Pairs are made by newspair, seed 1.\n",
        rounds, windowRounds);
    for (const char *peer : {"git", "diff", "wdiff"}) {
        if (!bench::isInstalled(peer))
            std::printf("%s is not installed, so the table is without it.\n", peer);
    }
}

} // namespace

// bench_compare [SECTION…]: how fast the comparison and its window are, beside other programs.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> wanted(argv + 1, argv + argc);
    const auto places = bench::Places::here();
    std::filesystem::create_directories(places.folder);
    sayHow();
    for (const Section &section : sections()) {
        if (wanted.empty() || std::ranges::contains(wanted, section.name))
            bench::print(section.title, section.rows(places));
    }
}
