// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"

#include <optional>
#include <variant>
#include <vector>

/// What a person can do to the scheme of a project; as in edits.h.
namespace core::annotation {

/// The entities of \a type, the claims of \a kind: whom a change of it concerns. By name, by number. O(all of them).
std::vector<EntityId> entitiesOf(const Project &, TypeId type);
std::vector<ClaimId> claimsOf(const Project &, ClaimKindId kind);

const ClaimKind *findClaimKind(const Project &, QStringView name);

/// At the end, with the first key that is free. Empty where a type (a kind) is called so, compared by nameKey(), or the
/// name is empty. \a made is set to the new one.
Step addType(const Project &, const QString &name, TypeId *made = nullptr);
/// The same for each of \a names that can be added, in one step.
Step addTypes(const Project &, const QStringList &names);
Step addClaimKind(const Project &, const QString &name, ClaimKindId *made = nullptr);

/// \a by places down (up where it is negative), not beyond either end.
Step moveType(const Project &, TypeId, int by);
Step moveClaimKind(const Project &, ClaimKindId, int by);

/// What becomes of what is of a type (a kind) that goes.
struct RemoveAll {}; ///< with their marks
using TypeHeir = std::variant<TypeId, RemoveAll>;
using ClaimKindHeir = std::variant<std::optional<ClaimKindId>, RemoveAll>; ///< nullopt: they have none any more

/// What was of the type (the kind) becomes what \a heir says; without one it stays. A key that another type has is
/// taken from it. Empty where the name is, or is that of another type (kind).
Step editType(const Project &, EntityType after, const std::optional<TypeHeir> &heir = std::nullopt);
Step editClaimKind(const Project &, ClaimKind after, const std::optional<ClaimKindHeir> &heir = std::nullopt);

/// The type (kind) goes, and what is of it becomes what \a heir says, all in one step. Empty where something is of it
/// and there is no \a heir, and for the last type.
Step removeType(const Project &, TypeId, const std::optional<TypeHeir> &heir = std::nullopt);
Step removeClaimKind(const Project &, ClaimKindId, const std::optional<ClaimKindHeir> &heir = std::nullopt);

} // namespace core::annotation
