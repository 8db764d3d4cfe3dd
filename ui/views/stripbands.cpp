// SPDX-License-Identifier: MIT
#include "ui/views/stripbands.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int least = 2; // lines: fewer would not be seen

struct Lines {
    int first;
    int end;
};

/// The lines that \a top to \a bottom touches, at least so many, inside \a height.
Lines linesOf(qreal top, qreal bottom, int atLeast, int height)
{
    const int first = std::clamp(int(std::floor(top)), 0, std::max(0, height - atLeast));
    const int end = std::clamp(int(std::ceil(bottom)), first + atLeast, std::max(height, first + atLeast));
    return {first, std::min(end, height)};
}

} // namespace

std::vector<std::array<StripKind, 2>> stripLines(std::span<const StripMark> marks, int height)
{
    std::vector<std::array<StripKind, 2>> lines(size_t(std::max(0, height)), {StripKind::None, StripKind::None});
    for (const StripMark &mark : marks) {
        const auto [first, end] = linesOf(mark.top, mark.bottom, least, height);
        for (int line = first; line < end; ++line) {
            StripKind &kind = lines[size_t(line)][mark.ofBase ? 0 : 1];
            kind = std::max(kind, mark.kind);
        }
    }
    return lines;
}

std::vector<int> heatLines(std::span<const qreal> tops, std::span<const int> values, int height)
{
    Q_ASSERT(tops.size() == values.size() + 1);
    std::vector<int> lines(size_t(std::max(0, height)), 0);
    for (size_t row = 0; row < values.size(); ++row) {
        const auto [first, end] = linesOf(tops[row], tops[row + 1], 1, height);
        for (int line = first; line < end; ++line)
            lines[size_t(line)] = std::max(lines[size_t(line)], values[row]);
    }
    return lines;
}

} // namespace ui
