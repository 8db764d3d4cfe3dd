// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

class QListView;
class QTableView;

namespace ui {

/// Makes \a table a list of lines with columns: no grid, no frame, no editing, one selection, a header that only names.
void makeQuiet(QTableView &table);

/// Makes \a list one of lines that are as wide as it is: no frame, no editing.
void makeQuiet(QListView &list);

/// Sets the height of the rows and the type of the header.
void setTableTheme(QTableView &table, const Theme &theme, int rowHeight);

} // namespace ui
