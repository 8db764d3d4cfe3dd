// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <optional>
#include <unordered_map>

namespace core::annotation {

/// Which records of another project ("theirs") are the same things as records of this one ("mine"). One to one: what
/// one of the two projects tells apart is never one thing.
class Counterparts
{
public:
    /// Articles are the same by id and text, else by text; types and kinds by id, else by name; entities by id, else by
    /// name and type; claims by id, else by label; names are compared by nameKey(), several alike are paired in the
    /// order of their ids. What was in \a base, the state that both come from, is the same by id only. O(size of both ·
    /// log).
    static Counterparts between(const Project &mine, const Project &theirs, const Project *base = nullptr);

    /// What \a theirs is here; nullopt where there is no such thing.
    std::optional<ArticleId> of(ArticleId theirs) const { return find(m_articles, theirs); }
    std::optional<TypeId> of(TypeId theirs) const { return find(m_types, theirs); }
    std::optional<ClaimKindId> of(ClaimKindId theirs) const { return find(m_kinds, theirs); }
    std::optional<EntityId> of(EntityId theirs) const { return find(m_entities, theirs); }
    std::optional<ClaimId> of(ClaimId theirs) const { return find(m_claims, theirs); }

    const std::unordered_map<ArticleId, ArticleId> &articles() const { return m_articles; } ///< mine by theirs

private:
    template<class Id>
    static std::optional<Id> find(const std::unordered_map<Id, Id> &pairs, Id theirs)
    {
        const auto found = pairs.find(theirs);
        return found == pairs.end() ? std::nullopt : std::optional(found->second);
    }

    std::unordered_map<ArticleId, ArticleId> m_articles;
    std::unordered_map<TypeId, TypeId> m_types;
    std::unordered_map<ClaimKindId, ClaimKindId> m_kinds;
    std::unordered_map<EntityId, EntityId> m_entities;
    std::unordered_map<ClaimId, ClaimId> m_claims;
};

} // namespace core::annotation
