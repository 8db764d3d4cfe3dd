// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

#include <optional>

/// What two tellings of one thing come to where nothing in them contradicts the other; nullopt where something does.
/// Everything is told in the ids of mine. \a isOneId: both come from one record, so that a difference is something that
/// one of the two has changed.
namespace core::annotation {

std::optional<article::Article> reconciled(const article::Article &mine, const article::Article &theirs, bool isOneId);
std::optional<EntityType> reconciled(const EntityType &mine, const EntityType &theirs, bool isOneId);
std::optional<ClaimKind> reconciled(const ClaimKind &mine, const ClaimKind &theirs, bool isOneId);
std::optional<Entity> reconciled(const Entity &mine, const Entity &theirs, bool isOneId);
std::optional<Claim> reconciled(const Claim &mine, const Claim &theirs, bool isOneId);
/// Who made it, how and when is no contradiction.
std::optional<Annotation> reconciled(const Annotation &mine, const Annotation &theirs, bool isOneId);

/// What is only remembered about the comparison is never asked about: mine stays.
template<class Kind>
std::optional<Kind> reconciled(const Kind &mine, const Kind &, bool)
{
    return mine;
}

/// \a mine with the names, the attributes, the note and the Wikidata id of \a theirs.
Entity joined(const Entity &mine, const Entity &theirs);

/// One below the other, where both say something and \a mine does not say the lines of \a theirs already.
QString joinedNotes(const QString &mine, const QString &theirs);

} // namespace core::annotation
