// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

namespace ui {

/// Calls \a look with every record that \a step takes away, brings, or replaces (then with both): all that may look
/// different after it.
template<class Look>
void forEachRecord(const core::annotation::Step &step, Look look)
{
    for (const core::annotation::Change &change : step.changes) {
        if (const auto *removed = std::get_if<core::annotation::Removed>(&change)) {
            look(removed->record);
        } else if (const auto *added = std::get_if<core::annotation::Added>(&change)) {
            look(added->record);
        } else if (const auto *replaced = std::get_if<core::annotation::Replaced>(&change)) {
            look(replaced->before);
            look(replaced->after);
        }
    }
}

} // namespace ui
