// SPDX-License-Identifier: MIT
#include "core/annotation/presentrecord.h"

namespace core::annotation {

namespace {

const auto &recordsLike(const Project &project, const article::Article &)
{
    return project.articles();
}
const auto &recordsLike(const Project &project, const article::Story &)
{
    return project.stories();
}
const auto &recordsLike(const Project &project, const EntityType &)
{
    return project.types();
}
const auto &recordsLike(const Project &project, const ClaimKind &)
{
    return project.claimKinds();
}
const auto &recordsLike(const Project &project, const Entity &)
{
    return project.entities();
}
const auto &recordsLike(const Project &project, const Claim &)
{
    return project.claims();
}
const auto &recordsLike(const Project &project, const Annotation &)
{
    return project.annotations();
}
const auto &recordsLike(const Project &project, const Correction &)
{
    return project.corrections();
}
const auto &recordsLike(const Project &project, const Absence &)
{
    return project.absences();
}
const auto &recordsLike(const Project &project, const Proposal &)
{
    return project.proposals();
}
const auto &recordsLike(const Project &project, const Verdict &)
{
    return project.verdicts();
}

} // namespace

std::optional<Record> presentRecord(const Project &project, const Record &record)
{
    const auto find = [&project](const auto &like) {
        const auto &records = recordsLike(project, like);
        const auto found = records.find(idOf(like));
        return found == records.end() ? std::nullopt : std::optional<Record>(found->second);
    };
    return std::visit(find, record);
}

} // namespace core::annotation
