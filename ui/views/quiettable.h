// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme.h"

#include <functional>

class QAbstractItemView;
class QListView;
class QModelIndex;
class QTableView;

namespace ui {

/// Makes \a table a list of lines with columns: no grid, no frame, no editing, one selection, a header that only names.
void makeQuiet(QTableView &table);

/// Makes \a list one of lines that are as wide as it is: no frame, no editing.
void makeQuiet(QListView &list);

/// Calls \a action with the current cell of \a view when Enter is pressed in it, or a cell is clicked.
void onActivated(QAbstractItemView &view, const std::function<void(const QModelIndex &)> &action);

/// The widths of a table whose first column names something and whose others are versions: the names of versions give
/// way to the first column, down to a width at which the table is scrolled. O(columns).
void layOutMatrix(QTableView &table);

/// Sets the height of the rows and the type of the header.
void setTableTheme(QTableView &table, const Theme &theme, int rowHeight);

} // namespace ui
