// SPDX-License-Identifier: MIT
#include "core/annotation/removals.h"

namespace core::annotation {

namespace {

bool holdsWork(const Entity &entity)
{
    return !entity.aliases.isEmpty() || !entity.attributes.empty() || !entity.wikidata.isEmpty()
           || !entity.note.isEmpty();
}

bool holdsWork(const Claim &claim)
{
    return claim.status != CheckStatus::Unchecked || !claim.note.isEmpty() || !claim.review.isEmpty() || claim.kind;
}

} // namespace

std::vector<Change> removals(const Project &project, std::span<const AnnotationId> ids)
{
    std::vector<Change> changes;
    changes.reserve(ids.size());
    for (const AnnotationId &id : ids) {
        for (const ProposalId proposal : project.proposalsFrom(id))
            changes.push_back(Removed{*project.proposal(proposal)});
        changes.push_back(Removed{*project.annotation(id)});
    }
    return changes;
}

std::optional<Change> removalOfSubject(const Project &project, const Annotation &annotation)
{
    if (const auto *mention = std::get_if<Mention>(&annotation)) {
        const Entity &entity = *project.entity(mention->entity);
        if (project.mentionsOf(entity.id).size() == 1 && project.statementsBy(entity.id).empty() && !holdsWork(entity))
            return Removed{entity};
        return std::nullopt;
    }
    const Claim &claim = *project.claim(std::get<Statement>(annotation).claim);
    if (project.statementsOf(claim.id).size() == 1 && !holdsWork(claim) && project.absencesOf(claim.id).empty())
        return Removed{claim};
    return std::nullopt;
}

std::optional<Record> bareSubject(const Project &project, const Annotation &annotation)
{
    if (const auto *mention = std::get_if<Mention>(&annotation)) {
        const Entity *entity = project.entity(mention->entity);
        const bool isBare = entity && project.mentionsOf(entity->id).empty() && project.statementsBy(entity->id).empty()
                            && !holdsWork(*entity);
        return isBare ? std::optional<Record>(*entity) : std::nullopt;
    }
    const Claim *claim = project.claim(std::get<Statement>(annotation).claim);
    const bool isBare = claim && project.statementsOf(claim->id).empty() && !holdsWork(*claim);
    return isBare ? std::optional<Record>(*claim) : std::nullopt;
}

} // namespace core::annotation
