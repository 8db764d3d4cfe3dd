// SPDX-License-Identifier: MIT
#include "tests/bench/rows.h"
#include "tests/bench/screen.h"

#include <cstdio>
#include <map>

namespace bench {

namespace {

const std::string ours = "writethru";
constexpr double quiet = 2; // seconds without a change: longer than any of them pauses
const std::vector<std::string> peers{"kdiff3", "xxdiff", "meld"};

using Pictures = std::map<std::string, std::vector<Picture>>;

template<class Value>
double medianOf(const std::vector<Picture> &pictures, Value value)
{
    std::vector<double> values;
    for (const Picture &picture : pictures)
        values.push_back(value(picture));
    return median(std::move(values));
}

double finalOf(const std::vector<Picture> &pictures)
{
    return medianOf(pictures, [](const Picture &picture) { return picture.final; });
}

double memoryOf(const std::vector<Picture> &pictures)
{
    return medianOf(pictures, [](const Picture &picture) { return picture.mebibytes; });
}

std::string timesOf(const std::vector<Picture> &pictures)
{
    const double first = medianOf(pictures, [](const Picture &picture) { return picture.first; });
    return inSeconds(finalOf(pictures)) + " (first " + inSeconds(first) + ")";
}

/// All programs in turn, again and again; the first time does not count.
Pictures watchAll(const Screen &screen, const std::string &program, const Pair &pair, int rounds)
{
    Pictures pictures;
    std::vector<std::string> all{ours};
    all.insert(all.end(), peers.begin(), peers.end());
    for (int round = 0; round <= rounds; ++round) {
        for (const std::string &name : all) {
            if (name != ours && !isInstalled(name))
                continue;
            const std::string &started = name == ours ? program : name;
            const auto picture = screen.watch({started, pair.base.string(), pair.other.string()}, quiet);
            if (picture && round > 0)
                pictures[name].push_back(*picture);
        }
    }
    return pictures;
}

struct Goals {
    double kdiff3 = 0;                ///< of kdiff3's time
    std::optional<double> xxdiff;     ///< of xxdiff's time
    std::optional<double> ofMemory{}; ///< of kdiff3's memory
};

Row timeRow(const std::string &size, const std::string &peer, const Pictures &pictures, std::optional<double> goal)
{
    const auto &mine = pictures.at(ours);
    const auto &other = pictures.at(peer);
    Row row = atMost("window, start to final picture, " + size, timesOf(mine), peer + ' ' + timesOf(other),
                     finalOf(mine) / finalOf(other), goal.value_or(0));
    if (!goal) {
        row.goal.clear();
        row.isMet.reset();
    }
    return row;
}

std::vector<Row> rowsOf(const std::string &size, const Pictures &pictures, const Goals &goals)
{
    std::vector<Row> rows;
    if (!pictures.contains(ours)) {
        rows.push_back({"window, start to final picture, " + size, "showed nothing", "", {}, "", false});
        return rows;
    }
    for (const std::string &peer : peers) {
        if (!pictures.contains(peer))
            std::fprintf(stderr, "%s is not installed or shows nothing, so the table is without it.\n", peer.c_str());
        else if (peer == "kdiff3")
            rows.push_back(timeRow(size, peer, pictures, goals.kdiff3));
        else
            rows.push_back(timeRow(size, peer, pictures, peer == "xxdiff" ? goals.xxdiff : std::nullopt));
    }
    if (goals.ofMemory && pictures.contains("kdiff3")) {
        const double mine = memoryOf(pictures.at(ours));
        const double other = memoryOf(pictures.at("kdiff3"));
        rows.push_back(atMost("memory of that window, " + size, inMebibytes(mine), "kdiff3 " + inMebibytes(other),
                              mine / other, *goals.ofMemory));
    }
    return rows;
}

} // namespace

std::vector<Row> windowRows(const Places &places, int rounds)
{
    const auto screen = Screen::open(places.folder / "screen");
    if (!screen) {
        std::fprintf(stderr, "There is no Xvfb with openbox here, so the table is without windows.\n");
        return {};
    }
    const std::string program = places.app / "writethru";
    auto rows = rowsOf("5 KB", watchAll(*screen, program, madePair(places, "5K", "0.2"), rounds),
                       {.kdiff3 = 0.4, .xxdiff = 1.0});
    const auto large = rowsOf("1 MB", watchAll(*screen, program, madePair(places, "1M", "0.2"), rounds),
                              {.kdiff3 = 0.15, .xxdiff = std::nullopt, .ofMemory = 0.6});
    rows.insert(rows.end(), large.begin(), large.end());
    return rows;
}

} // namespace bench
