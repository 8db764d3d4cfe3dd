// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace ui {

/// What a line of pixels of the overview says, in ascending priority: the highest wins where places share a line.
enum class StripKind : std::uint8_t {
    None,
    Moved,
    Typography,
    OneSided, ///< added or removed
    Changed,
};

/// A stretch of one half of the overview, in pixels from its top: the base's half or that of the other versions.
struct StripMark {
    qreal top = 0;
    qreal bottom = 0;
    StripKind kind = StripKind::None;
    bool ofBase = false;
};

/// By line of pixels: what the base's half and the others' say. A mark is at least two lines high. O(marks · height).
std::vector<std::array<StripKind, 2>> stripLines(std::span<const StripMark> marks, int height);

/// By line of pixels: the most that any row under it says. \a tops are the tops of the rows in pixels, ascending, and
/// the bottom of the last; \a values theirs, one fewer. O(rows + height).
std::vector<int> heatLines(std::span<const qreal> tops, std::span<const int> values, int height);

} // namespace ui
