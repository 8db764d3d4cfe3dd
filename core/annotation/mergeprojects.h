// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/markpairs.h"
#include "core/annotation/pastrecords.h"
#include "core/annotation/project.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

/// Two projects of two analysts on the same articles become one. Articles, types, entities and claims are the same as
/// counterparts.h says; records with one id are one record.
namespace core::annotation {

/// Two sides that exclude each other, or that a person should look at. Everything is told in the ids of mine.
struct MergeConflict {
    std::optional<Record> mine;   ///< nullopt: removed here
    std::optional<Record> theirs; ///< nullopt: removed there
    Differences differences = {}; ///< in what two marks differ; empty for everything else
    std::vector<Record> along;    ///< comes with theirs: the marks of an article that was removed here

    /// Whether both can stay: two marks do, two entities become one with the names and notes of both.
    bool canTakeBoth() const;
    /// The same question asked again, of projects that have changed meanwhile.
    bool asksTheSame(const MergeConflict &other) const;
};

enum class Take : std::uint8_t { Mine, Theirs, Both };

/// What becomes of marks, whatever is decided.
struct MergeCounts {
    qsizetype agreed = 0;  ///< both have them, and nothing differs
    qsizetype added = 0;   ///< only theirs
    qsizetype changed = 0; ///< changed there only
    qsizetype removed = 0; ///< removed there only

    friend bool operator==(const MergeCounts &, const MergeCounts &) = default;
};

/// How another project comes into mine: what is sure, and what is to be decided.
struct Merge {
    std::vector<Record> added;
    std::vector<Replaced> replaced;
    std::vector<Record> removed;
    std::vector<MergeConflict> conflicts; ///< articles first, then entities and claims, then marks by place
    MergeCounts marks;

    std::map<TypeId, EntityType> theirTypes; ///< all of theirs, for what is still needed
    std::map<ClaimKindId, ClaimKind> theirKinds;
    std::map<EntityId, Entity> theirEntities;
    std::map<ClaimId, Claim> theirClaims;
    std::map<StoryId, article::Story> stories; ///< as they come to be
};

/// Compares record by record. With \a base, the state that both come from, it is a three-way merge: what only one side
/// has changed or removed is taken, and a conflict is what both have changed, or one changed and the other removed.
/// Without it nothing counts as removed, and a record that differs is a conflict. Marks of the same passage and entity
/// or claim under two ids, in which nothing differs, are one mark of both analysts; marks of the same passage, or of
/// the same entity or claim with text in common, that differ otherwise are a conflict.
///
/// \a pasts, since \a base or of all their time, tells what has come from one into the other before: what mine has
/// known already and changed or removed since is no news, and what they have known of mine is theirs to change.
/// O(size of all · log).
Merge mergeOf(const Project &mine, const Project &theirs, const Project *base = nullptr, const Pasts &pasts = {});

/// The one step that brings \a merge, which must be of \a mine as it is now, into it; \a decisions has one for each
/// conflict. It can always be applied: what nothing needs any more after the decisions does not come along, and what is
/// still needed does not go. What was decided otherwise than as theirs is taken and taken back in it, so that mine has
/// known it and the next merge does not ask again. Empty where there is nothing to do. O(size of mine + changes · log).
Step mergeStep(const Project &mine, const Merge &merge, std::span<const Take> decisions, const QString &name);

} // namespace core::annotation
