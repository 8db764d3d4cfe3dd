// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/counterparts.h"

namespace core::annotation {

/// Tells the records of another project ("theirs") in the ids of this one ("mine"), so that they can come into it.
class IdTranslation
{
public:
    /// \a base: as for Counterparts; may be nullptr.
    IdTranslation(const Project &mine, const Project &theirs, const Project *base);

    ArticleId operator()(ArticleId id) const;
    TypeId operator()(TypeId id) const { return m_counterparts.of(id).value_or(id); }
    ClaimKindId operator()(ClaimKindId id) const { return m_counterparts.of(id).value_or(id); }
    EntityId operator()(EntityId id) const { return m_counterparts.of(id).value_or(id); }
    ClaimId operator()(ClaimId id) const { return m_counterparts.of(id).value_or(id); }
    AnnotationId operator()(AnnotationId id) const;
    template<class Id>
    Id operator()(Id id) const // of what nothing else refers to
    {
        return id;
    }

    /// A record and everything that it refers to.
    article::Article operator()(article::Article article) const;
    article::Story operator()(article::Story story) const;
    EntityType operator()(EntityType type) const;
    ClaimKind operator()(ClaimKind kind) const;
    Entity operator()(Entity entity) const;
    Claim operator()(Claim claim) const;
    Annotation operator()(Annotation annotation) const;
    Correction operator()(Correction correction) const;
    Proposal operator()(Proposal proposal) const;
    Verdict operator()(Verdict verdict) const;
    Absence operator()(Absence absence) const;

    const Counterparts &counterparts() const { return m_counterparts; }

private:
    Counterparts m_counterparts;
    // Ids that stand for something else here.
    std::unordered_map<ArticleId, ArticleId> m_otherArticles;
    std::unordered_map<AnnotationId, AnnotationId> m_otherAnnotations;
};

} // namespace core::annotation
