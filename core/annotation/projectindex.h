// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

#include <map>
#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace core::annotation {

using Annotations = std::map<AnnotationId, Annotation>;

/// Who refers to whom in a Project, so that it can check a change and answer look-ups without searching. Follows from
/// the records alone: link() for every record that is there, in any order, and unlink() undoes it.
class ProjectIndex
{
public:
    void link(const article::Article &article, const Annotations &);
    void link(const article::Story &story, const Annotations &);
    void link(const EntityType &, const Annotations &) {}
    void link(const ClaimKind &, const Annotations &) {}
    void link(const Entity &entity, const Annotations &);
    void link(const Claim &claim, const Annotations &);
    /// \a all must hold every annotation linked before. O(log² annotations of the article), and one move of their ids.
    void link(const Annotation &annotation, const Annotations &all);
    void link(const Correction &correction, const Annotations &);
    void link(const Absence &absence, const Annotations &);
    void link(const Proposal &proposal, const Annotations &);
    void link(const Verdict &, const Annotations &) {}

    void unlink(const article::Article &article, const Annotations &);
    void unlink(const article::Story &story, const Annotations &);
    void unlink(const EntityType &, const Annotations &) {}
    void unlink(const ClaimKind &, const Annotations &) {}
    void unlink(const Entity &entity, const Annotations &);
    void unlink(const Claim &claim, const Annotations &);
    /// \a all must still hold \a annotation.
    void unlink(const Annotation &annotation, const Annotations &all);
    void unlink(const Correction &correction, const Annotations &);
    void unlink(const Absence &absence, const Annotations &);
    void unlink(const Proposal &proposal, const Annotations &);
    void unlink(const Verdict &, const Annotations &) {}

    /// By begin, the longer first, then by id.
    std::span<const AnnotationId> annotationsOf(ArticleId id) const;
    std::span<const AnnotationId> mentionsOf(EntityId id) const;   ///< by id
    std::span<const AnnotationId> statementsOf(ClaimId id) const;  ///< by id
    std::span<const AnnotationId> statementsBy(EntityId id) const; ///< by id
    /// By id; those of either side.
    std::span<const CorrectionId> correctionsOf(ArticleId id) const;
    std::span<const AbsenceId> absencesOf(ArticleId id) const;        ///< by id
    std::span<const AbsenceId> absencesOf(ClaimId id) const;          ///< by id
    std::span<const ProposalId> proposalsFrom(AnnotationId id) const; ///< by id
    std::span<const ProposalId> proposalsIn(ArticleId id) const;      ///< by id
    /// Once for each time that a story lists it: a whole project has exactly one.
    std::span<const StoryId> storiesOf(ArticleId id) const;

    bool hasEntityOf(TypeId type) const { return m_entityCounts.contains(type); }
    bool hasClaimOf(ClaimKindId kind) const { return m_kindCounts.contains(kind); }
    bool hasFileName(const QString &name) const { return m_fileNames.contains(name); }
    bool hasClaimNumber(int number) const { return m_claimNumbers.contains(number); }

private:
    void linkStatement(const Statement &statement);
    void unlinkStatement(const Statement &statement);

    template<class Key, class Value>
    using Lists = std::unordered_map<Key, std::vector<Value>>;

    Lists<ArticleId, AnnotationId> m_byArticle;
    Lists<EntityId, AnnotationId> m_byEntity;
    Lists<ClaimId, AnnotationId> m_byClaim;
    Lists<EntityId, AnnotationId> m_bySpeaker;
    Lists<ArticleId, CorrectionId> m_corrections;
    Lists<ArticleId, AbsenceId> m_absencesByArticle;
    Lists<ClaimId, AbsenceId> m_absencesByClaim;
    Lists<AnnotationId, ProposalId> m_proposalsFrom;
    Lists<ArticleId, ProposalId> m_proposalsIn;
    Lists<ArticleId, StoryId> m_stories;
    std::unordered_map<TypeId, qsizetype> m_entityCounts;
    std::unordered_map<ClaimKindId, qsizetype> m_kindCounts;
    std::set<QString> m_fileNames;
    std::set<int> m_claimNumbers;
};

} // namespace core::annotation
