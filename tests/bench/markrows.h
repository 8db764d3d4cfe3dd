// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/table.h"

#include <filesystem>

namespace bench {

/// Committing an annotation and reading those of an article, beside the C API of SQLite with the same rows and the same
/// settings, and a CSV of many. \a folder takes the files.
std::vector<Row> storeRows(const std::filesystem::path &folder);

/// In a window, offscreen: opening a project of many marks, marking, taking it back, scrolling.
std::vector<Row> windowMarkRows();

} // namespace bench
