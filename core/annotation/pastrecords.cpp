// SPDX-License-Identifier: MIT
#include "core/annotation/pastrecords.h"

namespace core::annotation {

void PastRecords::add(const Step &step)
{
    const auto noteIn = [](auto &values) {
        return [&values]<class Kind>(const Kind &record) {
            std::get<Values<Kind>>(values)[idOf(record)].push_back(record);
        };
    };
    for (const Change &change : step.changes) {
        if (const auto *added = std::get_if<Added>(&change))
            std::visit(noteIn(m_values), added->record);
        else if (const auto *replaced = std::get_if<Replaced>(&change))
            std::visit(noteIn(m_values), replaced->after);
        else
            std::visit(noteIn(m_removed), std::get<Removed>(change).record);
    }
}

} // namespace core::annotation
