// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/slots.h"

#include <vector>

namespace ui {

/// One row of the columns: a slot, or a run of slots in which nothing differs, folded to a bar.
struct ShownRow {
    int slot = 0; ///< the first
    int slots = 1;
    bool isFold = false;

    friend bool operator==(const ShownRow &, const ShownRow &) = default;
};

/// Every slot a row. O(slots).
std::vector<ShownRow> everyRow(const core::compare::SlotTable &table);

/// The slots of \a hasChange (by slot), \a context slots on either side of each, and those of \a opened; each run of
/// the others as one fold. Slots that a cell reaches across are shown together. O(slots · versions).
std::vector<ShownRow> changedRows(const core::compare::SlotTable &table, const std::vector<bool> &hasChange,
                                  const std::vector<bool> &opened, int context = 1);

/// The row that shows \a slot, or the fold that holds it; 0 where there are no rows. O(log rows).
int rowOfSlot(const std::vector<ShownRow> &rows, int slot);

} // namespace ui
