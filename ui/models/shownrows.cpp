// SPDX-License-Identifier: MIT
#include "ui/models/shownrows.h"

#include <algorithm>

namespace ui {

using core::compare::Cell;
using core::compare::SlotTable;

namespace {

bool reachesUp(const core::compare::Slot &slot)
{
    return std::ranges::any_of(slot.cells, [](const Cell &cell) { return cell.kind == Cell::Kind::Above; });
}

/// Slots that a cell reaches across are shown, or folded, together.
void showWholeCells(const SlotTable &table, std::vector<bool> &shown)
{
    for (size_t slot = table.rows.size(); slot-- > 1;) {
        if (shown[slot] && reachesUp(table.rows[slot]))
            shown[slot - 1] = true;
    }
    for (size_t slot = 1; slot < table.rows.size(); ++slot) {
        if (shown[slot - 1] && reachesUp(table.rows[slot]))
            shown[slot] = true;
    }
}

} // namespace

std::vector<ShownRow> everyRow(const SlotTable &table)
{
    std::vector<ShownRow> rows(table.rows.size());
    for (size_t slot = 0; slot < rows.size(); ++slot)
        rows[slot].slot = int(slot);
    return rows;
}

std::vector<ShownRow> changedRows(const SlotTable &table, const std::vector<bool> &hasChange,
                                  const std::vector<bool> &opened, int context)
{
    const int count = int(table.rows.size());
    std::vector<bool> shown = opened;
    shown.resize(size_t(count));
    for (int slot = 0; slot < count; ++slot) {
        if (!hasChange[size_t(slot)])
            continue;
        for (int near = std::max(0, slot - context); near <= std::min(slot + context, count - 1); ++near)
            shown[size_t(near)] = true;
    }
    showWholeCells(table, shown);
    std::vector<ShownRow> rows;
    for (int slot = 0; slot < count; ++slot) {
        const bool isFold = !shown[size_t(slot)];
        if (isFold && !rows.empty() && rows.back().isFold)
            ++rows.back().slots;
        else
            rows.push_back({slot, 1, isFold});
    }
    return rows;
}

int rowOfSlot(const std::vector<ShownRow> &rows, int slot)
{
    const auto after = std::ranges::upper_bound(rows, slot, {}, &ShownRow::slot);
    return std::max(0, int(after - rows.begin()) - 1);
}

} // namespace ui
