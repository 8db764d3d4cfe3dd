// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace core::compare {

/// Two figures, one of which has become the other.
struct NumberDifference {
    double before = 0;
    double after = 0;
    bool isPercent = false; ///< both are percentages: the difference is told in points

    /// What it grew by, as a share of what it was; nullopt where that was nothing.
    std::optional<double> growth() const;

    friend bool operator==(const NumberDifference &, const NumberDifference &) = default;
};

/// The difference between \a before and \a after, where each has exactly one number and both count the same: the unit
/// that stands on a number ("5km") is one on both sides; "million" and its like are reckoned in. Digits of any script;
/// a separator before three digits groups, unless it is the last of two kinds or the number begins with 0. O(length).
std::optional<NumberDifference> numberDifference(QStringView before, QStringView after);

/// "+58 %", "−2 points", "+12" where it was nothing: in the language and with the digits of the reader.
QString toString(const NumberDifference &difference);

} // namespace core::compare
