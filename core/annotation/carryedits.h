// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"

#include <span>
#include <vector>

/// What a person can do about marks in other versions: have them proposed there, accept and reject. Pure functions from
/// the project to a Step, as in edits.h. A proposal never becomes a mark by itself, and no mark goes.
namespace core::annotation {

/// One mark, and what has become of it in another version.
struct CarriedMark {
    AnnotationId source;
    ArticleId article; ///< of that version
    Carried carried;

    friend bool operator==(const CarriedMark &, const CarriedMark &) = default;
};

/// "Carry 14 marks to 2 versions": proposes all \a marks. One that is open already is brought up to date; a rejected
/// one stays so unless another place is proposed now. Places that overlap a mark of the same entity or claim are left
/// out, and so is a proposal without any other place; an open one goes. What is not in the project is skipped. O(marks
/// + annotations of the articles).
Step carryMarks(const Project &, std::span<const CarriedMark> marks, const Author &);

/// The proposals with a sure place (\a ids; the others are left as they are) become annotations of origin Carried: of
/// the same entity or claim, with who is made to say it, cue and factuality, without the note. Where such a mark stands
/// already, the proposal only goes.
Step acceptProposals(const Project &, std::span<const ProposalId> ids, const Author &);
/// The same for the ambiguous one \a id at its choice \a choice, from 0.
Step acceptChoice(const Project &, ProposalId id, size_t choice, const Author &);

Step rejectProposals(const Project &, std::span<const ProposalId> ids);
/// Rejected ones become open again.
Step reopenProposals(const Project &, std::span<const ProposalId> ids);

/// The open proposals in \a article by their first place, those without one last.
std::vector<const Proposal *> openProposals(const Project &, ArticleId article);

} // namespace core::annotation
