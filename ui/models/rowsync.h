// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <set>
#include <vector>

namespace ui {

/// Tells how to make \a rows the same as \a wanted (both without repetitions) by single calls: remove(row),
/// move(from, to) with from > to, insert(row, value). Rows that stay are left alone, so that views keep their
/// selection. O(size · log size) where little changes, O(size²) at worst.
template<class Value, class Remove, class Move, class Insert>
void syncRows(std::vector<Value> rows, const std::vector<Value> &wanted, Remove remove, Move move, Insert insert)
{
    const std::set<Value> staying(wanted.begin(), wanted.end());
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        if (!staying.contains(rows[size_t(row)])) {
            remove(row);
            rows.erase(rows.begin() + row);
        }
    }
    for (int row = 0; row < int(wanted.size()); ++row) {
        const auto place = rows.begin() + row;
        const auto found = std::find(place, rows.end(), wanted[size_t(row)]);
        if (found == rows.end()) {
            insert(row, wanted[size_t(row)]);
            rows.insert(place, wanted[size_t(row)]);
        } else if (found != place) {
            move(int(found - rows.begin()), row);
            std::rotate(place, found, found + 1);
        }
    }
}

} // namespace ui
