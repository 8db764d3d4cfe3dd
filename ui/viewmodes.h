// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

/// How many columns there are room and wish for.
enum class ColumnLayout {
    Fitting,   ///< one column where the window is narrow
    Columns,   ///< always beside one another
    OneColumn, ///< the base and the compared version in one column
};

/// How the versions are shown, whichever they are.
struct ViewModes {
    ColumnLayout layout = ColumnLayout::Fitting;
    bool isTrueLayout = false; ///< every column at its own height
    bool changesOnly = false;
    bool isHeat = false; ///< the overview says how many versions differ
    bool isTypographyIgnored = false;
    bool isWithoutFurniture = false;

    friend bool operator==(const ViewModes &, const ViewModes &) = default;
};

} // namespace ui
