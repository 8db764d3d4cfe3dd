// SPDX-License-Identifier: MIT
#include "core/annotation/change.h"

#include <array>
#include <ranges>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

// In the order of Record.
constexpr std::array kinds{"article"_L1,  "story"_L1,      "entity type"_L1, "entity"_L1,
                           "claim"_L1,    "annotation"_L1, "correction"_L1,  "kind of claim"_L1,
                           "proposal"_L1, "verdict"_L1,    "absence"_L1};
static_assert(kinds.size() == std::variant_size_v<Record>);

struct Inverse {
    Change operator()(const Added &added) const { return Removed{added.record}; }
    Change operator()(const Removed &removed) const { return Added{removed.record}; }
    Change operator()(const Replaced &replaced) const { return Replaced{replaced.after, replaced.before}; }
};

} // namespace

QLatin1StringView kindOf(const Record &record)
{
    return kinds[record.index()];
}

QString placeOf(const Record &record)
{
    const QString id = std::visit([](const auto &kind) { return idOf(kind).toString(); }, record);
    return kindOf(record) + u' ' + id;
}

Change inverse(const Change &change)
{
    return std::visit(Inverse{}, change);
}

Step inverse(const Step &step)
{
    Step result{step.name, {}};
    result.changes.reserve(step.changes.size());
    for (const Change &change : step.changes | std::views::reverse)
        result.changes.push_back(inverse(change));
    return result;
}

} // namespace core::annotation
