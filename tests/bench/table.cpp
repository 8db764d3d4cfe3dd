// SPDX-License-Identifier: MIT
#include "tests/bench/table.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <format>

namespace bench {

namespace {

using Cells = std::array<std::string, 6>;

Cells cellsOf(const Row &row)
{
    const std::string met = !row.isMet ? "" : *row.isMet ? "yes" : "NO";
    return {row.work, row.ours, row.beside, row.ratio ? times(*row.ratio) : "", row.goal, met};
}

/// Characters as a terminal counts them: bytes that begin one.
size_t widthOf(std::string_view text)
{
    return size_t(std::ranges::count_if(text, [](char byte) { return (byte & 0xC0) != 0x80; }));
}

void printLine(const Cells &cells, const std::array<size_t, 6> &widths)
{
    for (size_t i = 0; i < cells.size(); ++i)
        std::printf("| %s%s ", cells[i].c_str(), std::string(widths[i] - widthOf(cells[i]), ' ').c_str());
    std::printf("|\n");
}

} // namespace

void print(std::string_view title, const std::vector<Row> &rows)
{
    if (rows.empty())
        return;
    std::vector<Cells> lines{{"work", "Writethru", "beside", "ratio", "goal", "met"}};
    std::ranges::transform(rows, std::back_inserter(lines), cellsOf);
    std::array<size_t, 6> widths{};
    for (const Cells &cells : lines) {
        for (size_t i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], widthOf(cells[i]));
    }
    Cells rule;
    for (size_t i = 0; i < rule.size(); ++i)
        rule[i] = std::string(widths[i], '-');
    lines.insert(lines.begin() + 1, rule);
    std::printf("\n%.*s\n\n", int(title.size()), title.data());
    for (const Cells &cells : lines)
        printLine(cells, widths);
    std::fflush(stdout);
}

Row atMost(std::string work, std::string ours, std::string beside, double ratio, double goal)
{
    return {std::move(work), std::move(ours), std::move(beside), ratio, "≤ " + times(goal), ratio <= goal};
}

Row atLeast(std::string work, std::string ours, std::string beside, double ratio, double goal)
{
    return {std::move(work), std::move(ours), std::move(beside), ratio, "≥ " + times(goal), ratio >= goal};
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    return values.empty() ? 0 : values[size_t(share * double(values.size() - 1))];
}

std::string inMilliseconds(double seconds)
{
    return seconds < 0.01 ? std::format("{:.3f} ms", seconds * 1000) : std::format("{:.1f} ms", seconds * 1000);
}

std::string inSeconds(double seconds)
{
    return std::format("{:.2f} s", seconds);
}

std::string inMebibytes(double mebibytes)
{
    return std::format("{:.0f} MiB", mebibytes);
}

std::string times(double ratio)
{
    return ratio < 0.1 || (ratio > 0.99 && ratio < 1.1) ? std::format("{:.3f}×", ratio) : std::format("{:.2f}×", ratio);
}

std::string percent(double share)
{
    return std::format("{:.1f} %", share * 100);
}

} // namespace bench
