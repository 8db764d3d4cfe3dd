// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

class QTableView;

namespace ui {

/// Makes \a table a list of lines with columns: no grid, no frame, no editing, one selection, a header that only names.
void makeQuiet(QTableView &table);

/// Sets the height of the rows and the type of the header.
void setTableTheme(QTableView &table, const Theme &theme, int rowHeight);

} // namespace ui
