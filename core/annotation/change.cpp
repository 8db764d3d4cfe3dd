// SPDX-License-Identifier: MIT
#include "core/annotation/change.h"

#include <ranges>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView nameOf(const article::Article &)
{
    return "article"_L1;
}
constexpr QLatin1StringView nameOf(const article::Story &)
{
    return "story"_L1;
}
constexpr QLatin1StringView nameOf(const EntityType &)
{
    return "entity type"_L1;
}
constexpr QLatin1StringView nameOf(const ClaimKind &)
{
    return "kind of claim"_L1;
}
constexpr QLatin1StringView nameOf(const Entity &)
{
    return "entity"_L1;
}
constexpr QLatin1StringView nameOf(const Claim &)
{
    return "claim"_L1;
}
constexpr QLatin1StringView nameOf(const Annotation &)
{
    return "annotation"_L1;
}
constexpr QLatin1StringView nameOf(const Correction &)
{
    return "correction"_L1;
}
constexpr QLatin1StringView nameOf(const Absence &)
{
    return "absence"_L1;
}
constexpr QLatin1StringView nameOf(const Proposal &)
{
    return "proposal"_L1;
}
constexpr QLatin1StringView nameOf(const Verdict &)
{
    return "verdict"_L1;
}

struct Inverse {
    Change operator()(const Added &added) const { return Removed{added.record}; }
    Change operator()(const Removed &removed) const { return Added{removed.record}; }
    Change operator()(const Replaced &replaced) const { return Replaced{replaced.after, replaced.before}; }
};

} // namespace

QLatin1StringView kindOf(const Record &record)
{
    return std::visit([](const auto &kind) { return nameOf(kind); }, record);
}

QString placeOf(const Record &record)
{
    return std::visit([](const auto &kind) -> QString { return nameOf(kind) + u' ' + idOf(kind).toString(); }, record);
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
