// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/nearestpassage.h"
#include "core/annotation/readpassages.h"
#include "core/annotation/statementlinks.h"

#include <functional>
#include <map>
#include <utility>

/// Claims × versions: what each version of a story does with each claim.
namespace core::annotation {

enum class ClaimState : std::uint8_t {
    Stated,          ///< in the words of the reference, or it is the reference
    Reworded,        ///< in other words
    DifferentValue,  ///< with another number, date or name
    SaidByAnother,   ///< somebody else is made to say it
    Hedged,          ///< as less certain
    Denied,          ///< it says that it is not so
    NotMarked,       ///< a passage very likely states it, and nobody has marked it
    Absent,          ///< read, searched, and not there
    ConfirmedAbsent, ///< an analyst has said so
    NotRead,         ///< nothing was found, but nobody has read it either
    NotSearched,     ///< nothing is marked, and the text has not been searched yet
};
constexpr size_t claimStates = 11;

/// Whether a version with this state has a statement of the claim.
constexpr bool isStated(ClaimState state)
{
    return state <= ClaimState::Denied;
}

/// What one version does with one claim.
struct ClaimCell {
    ClaimState state = ClaimState::NotSearched;
    std::vector<AnnotationId> statements;  ///< of the claim in this version, by their place in the text
    std::optional<AnnotationId> telling;   ///< the one of them that the state is of
    StatementLink link;                    ///< how that one stands to the reference
    std::optional<NearestPassage> nearest; ///< where nothing is marked, and the text was searched
    std::optional<AbsenceId> absence;

    friend bool operator==(const ClaimCell &, const ClaimCell &) = default;
};

/// \a reference as referenceStatement() gives it; \a nearest what searching \a article for the claim has given, nullopt
/// as long as it was not. Of several statements a denial or a different value tells before the others, and of the rest
/// the one that is nearest to the reference. O(statements · words²).
ClaimCell claimCell(const Project &project, const Speakers &speakers, ClaimId claim,
                    std::optional<AnnotationId> reference, ArticleId article,
                    const std::optional<NearestPassage> &nearest, std::span<const text::Span> read, double share);

/// The words that stand for the states in files; never translated: "different value".
QString toString(ClaimState state);
/// What people read: translated.
QString wordFor(ClaimState state);
/// One sign, so that a state is not told by its colour alone: "≠".
QString signOf(ClaimState state);
/// What a cell says in a few words: "different value: 12 → 19", "absent (0.31)". Translated.
QString sentenceOf(const ClaimCell &cell);

/// Of versions that state a claim, how many do so otherwise than the reference: what an analyst looks at first.
int disagreement(std::span<const ClaimCell> cells);

/// The searches for every claim of \a claims in every version of \a versions that has no statement of it, and nobody
/// has said to lack it: for the reference, else for the earliest statement in any article, else for the label.
struct ClaimSearches {
    std::vector<PassageSearch> searches;
    std::vector<std::vector<ClaimId>> claims; ///< by search and statement
};
ClaimSearches searchesFor(const Project &project, std::span<const ClaimId> claims, std::span<const ArticleId> versions);

/// All of a story at once.
struct ClaimMatrix {
    struct Row {
        ClaimId claim;
        std::optional<AnnotationId> reference;
        std::vector<ClaimCell> cells; ///< by version
    };
    std::vector<ArticleId> versions; ///< the base first
    std::vector<Row> rows;           ///< by number
};

/// The claims that \a versions state, and those that nobody states anywhere. What anybody has read counts. nullopt only
/// when \a job was cancelled. Searches: not for the GUI thread.
std::optional<ClaimMatrix> claimMatrix(const Project &project, std::span<const ArticleId> versions,
                                       const ReadPassages &read, const Job &job = {});

/// The claims that concern \a versions, by number: stated in one of them, or in no article at all.
std::vector<ClaimId> claimsOf(const Project &project, std::span<const ArticleId> versions);

} // namespace core::annotation
