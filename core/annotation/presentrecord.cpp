// SPDX-License-Identifier: MIT
#include "core/annotation/presentrecord.h"

#include <tuple>

namespace core::annotation {

std::optional<Record> presentRecord(const Project &project, const Record &record)
{
    const auto all = std::tie(project.articles(), project.stories(), project.types(), project.claimKinds(),
                              project.entities(), project.claims(), project.annotations(), project.corrections(),
                              project.absences(), project.proposals(), project.verdicts());
    const auto find = [&all]<class Kind>(const Kind &like) {
        const auto &records = std::get<const SharedMap<decltype(idOf(like)), Kind> &>(all);
        const auto found = records.find(idOf(like));
        return found == records.end() ? std::nullopt : std::optional<Record>(found->second);
    };
    return std::visit(find, record);
}

} // namespace core::annotation
