// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"

#include <set>
#include <utility>

namespace core::annotation {

namespace {

/// The statement that \a change brings, new or with another claim than before.
const Statement *statementMadeBy(const Change &change)
{
    const auto *added = std::get_if<Added>(&change);
    const auto *replaced = std::get_if<Replaced>(&change);
    const Record *record = added ? &added->record : replaced ? &replaced->after : nullptr;
    const auto *annotation = record ? std::get_if<Annotation>(record) : nullptr;
    return annotation ? std::get_if<Statement>(annotation) : nullptr;
}

/// The annotation that covers other text after \a change.
const Annotation *annotationMovedBy(const Change &change)
{
    const auto *replaced = std::get_if<Replaced>(&change);
    const auto *after = replaced ? std::get_if<Annotation>(&replaced->after) : nullptr;
    const bool isMoved = after && markOf(*after).spans != markOf(std::get<Annotation>(replaced->before)).spans;
    return isMoved ? after : nullptr;
}

/// The absences and proposals that \a step changes by itself.
struct Decided {
    std::set<AbsenceId> absences;
    std::set<ProposalId> proposals;

    explicit Decided(const Step &step)
    {
        forEachRecord(step, [this](const Record &record) {
            if (const auto *absence = std::get_if<Absence>(&record))
                absences.insert(absence->id);
            else if (const auto *proposal = std::get_if<Proposal>(&record))
                proposals.insert(proposal->id);
        });
    }
};

} // namespace

Step withoutOvertaken(const Project &project, Step step)
{
    Decided decided(step);
    std::vector<Change> overtaken;
    for (const Change &change : step.changes) {
        const Statement *statement = statementMadeBy(change);
        const Absence *absence = statement ? project.absence(statement->claim, statement->mark.article) : nullptr;
        if (absence && decided.absences.insert(absence->id).second)
            overtaken.push_back(Removed{*absence});
        const Annotation *moved = annotationMovedBy(change);
        if (!moved)
            continue;
        for (const ProposalId id : project.proposalsFrom(idOf(*moved))) {
            const Proposal &proposal = *project.proposal(id);
            if (!proposal.isRejected && decided.proposals.insert(id).second)
                overtaken.push_back(Removed{proposal});
        }
    }
    step.changes.insert(step.changes.begin(), overtaken.begin(), overtaken.end());
    return step;
}

} // namespace core::annotation
