// SPDX-License-Identifier: MIT
#pragma once

class QPrinter;

namespace ui {

class ComparisonModel;

/// Prints all columns of \a model side by side, slot by slot, in black on white with the colours of the light theme;
/// a slot that does not fit on what is left of a page begins on the next. O(text).
void printColumns(const ComparisonModel &model, QPrinter *printer);

} // namespace ui
