// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/annotation/projectindex.h"
#include "core/base/error.h"
#include "core/base/sharedmap.h"

#include <span>
#include <vector>

namespace core::annotation {

/// All records of a project in memory, as a value. Copies share what there is much of, so that one can be taken for
/// another thread at any time. It only changes by apply(), which keeps it whole: every annotation
/// has its article and its entity or claim, every speaker is an entity, every correction its two articles, every
/// absence its claim and its article, every proposal its annotation and its article, every entity its type, every
/// article is in exactly one story, spans lie in their text and do not cut a surrogate pair, file names and claim
/// numbers are unique, claim numbers are positive, keys of types 0 to 9. Verdicts refer to nothing.
class Project
{
public:
    /// A project of all \a records, in an order in which what others refer to comes before them; annotations that
    /// follow each other best by article and by place. Errors as those of apply().
    static Result<Project> from(std::vector<Record> records);

    /// Applies all of \a step or nothing and returns the step that undoes it. Changes are checked one after the other,
    /// except that articles and stories must fit together only at the end. Error Conflict (where: kind and id of the
    /// record): a record to add is there already, one to remove or replace is not there or differs, or the project
    /// would not be whole. An article's text and whether an annotation is a mention or a statement never change.
    /// O(changes · log size), and a move of the ids of an article's annotations for each annotation.
    Result<Step> apply(const Step &step);

    const SharedMap<ArticleId, article::Article> &articles() const { return m_articles; }
    const SharedMap<StoryId, article::Story> &stories() const { return m_stories; }
    const SharedMap<TypeId, EntityType> &types() const { return m_types; }
    const SharedMap<ClaimKindId, ClaimKind> &claimKinds() const { return m_claimKinds; }
    const SharedMap<EntityId, Entity> &entities() const { return m_entities; }
    const SharedMap<ClaimId, Claim> &claims() const { return m_claims; }
    const SharedMap<AnnotationId, Annotation> &annotations() const { return m_annotations; }
    const SharedMap<CorrectionId, Correction> &corrections() const { return m_corrections; }
    const SharedMap<AbsenceId, Absence> &absences() const { return m_absences; }
    const SharedMap<ProposalId, Proposal> &proposals() const { return m_proposals; }
    const SharedMap<VerdictId, Verdict> &verdicts() const { return m_verdicts; }

    /// nullptr where there is none; the pointers are valid until the next apply().
    const article::Article *article(ArticleId id) const;
    const article::Story *story(StoryId id) const;
    const EntityType *type(TypeId id) const;
    const ClaimKind *claimKind(ClaimKindId id) const;
    const Entity *entity(EntityId id) const;
    const Claim *claim(ClaimId id) const;
    const Annotation *annotation(AnnotationId id) const;
    const Correction *correction(CorrectionId id) const;
    const Absence *absence(AbsenceId id) const;
    const Proposal *proposal(ProposalId id) const;
    const Proposal *proposal(AnnotationId source, ArticleId article) const;

    const article::Story *storyOf(ArticleId id) const;
    std::vector<const article::Story *> storiesInOrder() const; ///< by position
    std::vector<const EntityType *> typesInOrder() const; ///< by position, then by key, those without one last, by name
    std::vector<const ClaimKind *> claimKindsInOrder() const; ///< by position, then by name
    std::vector<const Claim *> claimsInOrder() const;         ///< by number

    /// The annotations of one article by begin, the longer first, then by id. O(1). Valid until the next apply().
    std::span<const AnnotationId> annotationsOf(ArticleId id) const { return m_index.annotationsOf(id); }
    /// Of an entity, of a claim, and those that an entity is the speaker of. By id. O(1). Valid until the next apply().
    std::span<const AnnotationId> mentionsOf(EntityId id) const { return m_index.mentionsOf(id); }
    std::span<const AnnotationId> statementsOf(ClaimId id) const { return m_index.statementsOf(id); }
    std::span<const AnnotationId> statementsBy(EntityId id) const { return m_index.statementsBy(id); }
    /// What is said about passages of \a id and of any other article. By id. O(1). Valid until the next apply().
    std::span<const CorrectionId> correctionsOf(ArticleId id) const { return m_index.correctionsOf(id); }
    std::vector<CorrectionId> correctionsBetween(ArticleId a, ArticleId b) const; ///< by id
    /// What \a id is proposed for, and what is proposed in \a id; the rejected ones too. By id. O(1). Valid until the
    /// next apply().
    std::span<const ProposalId> proposalsFrom(AnnotationId id) const { return m_index.proposalsFrom(id); }
    std::span<const ProposalId> proposalsIn(ArticleId id) const { return m_index.proposalsIn(id); }
    /// Of the claims that \a id has been found not to make; of the articles that do not make \a id. By id. O(1). Valid
    /// until the next apply().
    std::span<const AbsenceId> absencesOf(ArticleId id) const { return m_index.absencesOf(id); }
    std::span<const AbsenceId> absencesOf(ClaimId id) const { return m_index.absencesOf(id); }
    const Absence *absence(ClaimId claim, ArticleId article) const; ///< nullptr where nobody has said so
    bool hasFileName(const QString &name) const { return m_index.hasFileName(name); }
    bool hasClaimNumber(int number) const { return m_index.hasClaimNumber(number); }

    /// The highest number that a claim ever had here, removed claims included: undoing does not lower it.
    int lastClaimNumber() const { return m_lastClaimNumber; }
    /// For a project that comes from a file, whose claims with higher numbers may be gone.
    void raiseLastClaimNumber(int number) { m_lastClaimNumber = std::max(m_lastClaimNumber, number); }

    /// Whether both hold the same records.
    friend bool operator==(const Project &a, const Project &b);

private:
    auto &recordsLike(const article::Article &) { return m_articles; }
    auto &recordsLike(const article::Story &) { return m_stories; }
    auto &recordsLike(const EntityType &) { return m_types; }
    auto &recordsLike(const ClaimKind &) { return m_claimKinds; }
    auto &recordsLike(const Entity &) { return m_entities; }
    auto &recordsLike(const Claim &) { return m_claims; }
    auto &recordsLike(const Annotation &) { return m_annotations; }
    auto &recordsLike(const Correction &) { return m_corrections; }
    auto &recordsLike(const Absence &) { return m_absences; }
    auto &recordsLike(const Proposal &) { return m_proposals; }
    auto &recordsLike(const Verdict &) { return m_verdicts; }

    template<class Kind>
    Result<> add(Kind record);
    Result<> addAll(std::span<Record> annotations);
    template<class Kind>
    Result<> remove(const Kind &record);
    template<class Kind>
    Result<> replace(const Kind &before, const Kind &after);
    Result<> applyChange(const Change &change);
    Result<> applyAll(std::span<const Change> changes);

    /// What keeps a record out of this project, as it is without that record; nullopt where nothing does.
    std::optional<QString> objection(const article::Article &article) const;
    std::optional<QString> objection(const article::Story &) const { return std::nullopt; }
    std::optional<QString> objection(const EntityType &type) const;
    std::optional<QString> objection(const ClaimKind &) const { return std::nullopt; }
    std::optional<QString> objection(const Entity &entity) const;
    std::optional<QString> objection(const Claim &claim) const;
    std::optional<QString> objection(const Annotation &annotation) const;
    std::optional<QString> objection(const Correction &correction) const;
    std::optional<QString> objection(const Absence &absence) const;
    std::optional<QString> objection(const Proposal &proposal) const;
    std::optional<QString> objection(const Verdict &verdict) const;
    template<class Kind>
    bool isUsed(const Kind &record) const;
    Result<> checkStory(ArticleId id) const;
    Result<> checkStories(const Record &record) const;
    Result<> checkStories(std::span<const Change> changes) const;

    SharedMap<ArticleId, article::Article> m_articles;
    SharedMap<StoryId, article::Story> m_stories;
    SharedMap<TypeId, EntityType> m_types;
    SharedMap<ClaimKindId, ClaimKind> m_claimKinds;
    SharedMap<EntityId, Entity> m_entities;
    SharedMap<ClaimId, Claim> m_claims;
    SharedMap<AnnotationId, Annotation> m_annotations;
    SharedMap<CorrectionId, Correction> m_corrections;
    SharedMap<AbsenceId, Absence> m_absences;
    SharedMap<ProposalId, Proposal> m_proposals;
    SharedMap<VerdictId, Verdict> m_verdicts;
    ProjectIndex m_index;
    int m_lastClaimNumber = 0;
};

} // namespace core::annotation
