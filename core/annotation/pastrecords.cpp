// SPDX-License-Identifier: MIT
#include "core/annotation/pastrecords.h"

namespace core::annotation {

void PastRecords::add(const Step &step)
{
    const auto note
        = [this]<class Kind>(const Kind &record) { std::get<Values<Kind>>(m_values)[idOf(record)].push_back(record); };
    const auto noteRemoved
        = [this]<class Kind>(const Kind &record) { std::get<Values<Kind>>(m_removed)[idOf(record)].push_back(record); };
    for (const Change &change : step.changes) {
        if (const auto *added = std::get_if<Added>(&change))
            std::visit(note, added->record);
        else if (const auto *replaced = std::get_if<Replaced>(&change))
            std::visit(note, replaced->after);
        else
            std::visit(noteRemoved, std::get<Removed>(change).record);
    }
}

} // namespace core::annotation
