// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// One line of the table: our number beside another.
struct Row {
    std::string work;
    std::string ours;
    std::string beside;          ///< the other's number and who it is
    std::optional<double> ratio; ///< ours over the other's
    std::string goal;            ///< as it is printed: "≤ 0.50×"
    std::optional<bool> isMet;
};

/// Prints rows as a table with a heading, in columns that line up and that Markdown understands.
void print(std::string_view title, const std::vector<Row> &rows);

/// A row of ours over \a beside, to be at most \a goal.
Row atMost(std::string work, std::string ours, std::string beside, double ratio, double goal);
/// The same with what it has to reach.
Row atLeast(std::string work, std::string ours, std::string beside, double ratio, double goal);

/// The value that \a share of the values are not above: 0.5 the middle one, 1 the greatest; 0 of none.
double quantile(std::vector<double> values, double share);

std::string inMilliseconds(double seconds); ///< "12.3 ms"
std::string inSeconds(double seconds);      ///< "1.40 s"
std::string inMebibytes(double mebibytes);  ///< "75 MiB"
std::string times(double ratio);            ///< "0.53×"
std::string percent(double share);          ///< "97.3 %"

} // namespace bench
