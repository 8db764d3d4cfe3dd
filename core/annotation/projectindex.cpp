// SPDX-License-Identifier: MIT
#include "core/annotation/projectindex.h"

#include <algorithm>
#include <tuple>

namespace core::annotation {

namespace {

auto orderInText(const Annotation &annotation)
{
    const Mark &mark = markOf(annotation);
    const text::Span hull = mark.spans.hull();
    return std::tuple(hull.begin, -hull.end, mark.id);
}

/// Where \a annotation stands, or would stand, among \a ids.
auto positionOf(const Annotation &annotation, std::vector<AnnotationId> &ids, const Annotations &all)
{
    const auto order = [&all](AnnotationId id) { return orderInText(all.find(id)->second); };
    return std::ranges::lower_bound(ids, orderInText(annotation), {}, order);
}

template<class Value>
void insertSorted(std::vector<Value> &values, const Value &value)
{
    values.insert(std::ranges::lower_bound(values, value), value);
}

template<class Lists, class Key, class Value>
void eraseSorted(Lists &lists, const Key &key, const Value &value)
{
    const auto list = lists.find(key);
    Q_ASSERT(list != lists.end());
    list->second.erase(std::ranges::lower_bound(list->second, value));
    if (list->second.empty())
        lists.erase(list);
}

void uncount(auto &counts, const auto &key)
{
    const auto count = counts.find(key);
    if (--count->second == 0)
        counts.erase(count);
}

template<class Lists, class Key>
auto listOf(const Lists &lists, const Key &key) -> std::span<const typename Lists::mapped_type::value_type>
{
    const auto list = lists.find(key);
    if (list == lists.end())
        return {};
    return list->second;
}

} // namespace

void ProjectIndex::link(const article::Article &article, const Annotations &)
{
    m_fileNames.insert(article.fileName);
}

void ProjectIndex::unlink(const article::Article &article, const Annotations &)
{
    m_fileNames.erase(article.fileName);
}

void ProjectIndex::link(const article::Story &story, const Annotations &)
{
    for (const ArticleId &version : story.versions)
        insertSorted(m_stories[version], story.id);
}

void ProjectIndex::unlink(const article::Story &story, const Annotations &)
{
    for (const ArticleId &version : story.versions)
        eraseSorted(m_stories, version, story.id);
}

void ProjectIndex::link(const Entity &entity, const Annotations &)
{
    ++m_entityCounts[entity.type];
}

void ProjectIndex::unlink(const Entity &entity, const Annotations &)
{
    uncount(m_entityCounts, entity.type);
}

void ProjectIndex::link(const Claim &claim, const Annotations &)
{
    m_claimNumbers.insert(claim.number);
    if (claim.kind)
        ++m_kindCounts[*claim.kind];
}

void ProjectIndex::unlink(const Claim &claim, const Annotations &)
{
    m_claimNumbers.erase(claim.number);
    if (claim.kind)
        uncount(m_kindCounts, *claim.kind);
}

void ProjectIndex::link(const Annotation &annotation, const Annotations &all)
{
    const Mark &mark = markOf(annotation);
    std::vector<AnnotationId> &inArticle = m_byArticle[mark.article];
    inArticle.insert(positionOf(annotation, inArticle, all), mark.id);
    if (const auto *mention = std::get_if<Mention>(&annotation))
        insertSorted(m_byEntity[mention->entity], mark.id);
    else
        linkStatement(std::get<Statement>(annotation));
}

void ProjectIndex::unlink(const Annotation &annotation, const Annotations &all)
{
    const Mark &mark = markOf(annotation);
    const auto inArticle = m_byArticle.find(mark.article);
    Q_ASSERT(inArticle != m_byArticle.end());
    inArticle->second.erase(positionOf(annotation, inArticle->second, all));
    if (inArticle->second.empty())
        m_byArticle.erase(inArticle);
    if (const auto *mention = std::get_if<Mention>(&annotation))
        eraseSorted(m_byEntity, mention->entity, mark.id);
    else
        unlinkStatement(std::get<Statement>(annotation));
}

void ProjectIndex::linkStatement(const Statement &statement)
{
    insertSorted(m_byClaim[statement.claim], statement.mark.id);
    if (statement.speaker)
        insertSorted(m_bySpeaker[*statement.speaker], statement.mark.id);
}

void ProjectIndex::unlinkStatement(const Statement &statement)
{
    eraseSorted(m_byClaim, statement.claim, statement.mark.id);
    if (statement.speaker)
        eraseSorted(m_bySpeaker, *statement.speaker, statement.mark.id);
}

void ProjectIndex::link(const Correction &correction, const Annotations &)
{
    insertSorted(m_corrections[correction.first], correction.id);
    insertSorted(m_corrections[correction.second], correction.id);
}

void ProjectIndex::unlink(const Correction &correction, const Annotations &)
{
    eraseSorted(m_corrections, correction.first, correction.id);
    eraseSorted(m_corrections, correction.second, correction.id);
}

void ProjectIndex::link(const Proposal &proposal, const Annotations &)
{
    insertSorted(m_proposalsFrom[proposal.source], proposal.id);
    insertSorted(m_proposalsIn[proposal.article], proposal.id);
}

void ProjectIndex::unlink(const Proposal &proposal, const Annotations &)
{
    eraseSorted(m_proposalsFrom, proposal.source, proposal.id);
    eraseSorted(m_proposalsIn, proposal.article, proposal.id);
}

std::span<const ProposalId> ProjectIndex::proposalsFrom(AnnotationId id) const
{
    return listOf(m_proposalsFrom, id);
}

std::span<const ProposalId> ProjectIndex::proposalsIn(ArticleId id) const
{
    return listOf(m_proposalsIn, id);
}

void ProjectIndex::link(const Absence &absence, const Annotations &)
{
    insertSorted(m_absencesByArticle[absence.article], absence.id);
    insertSorted(m_absencesByClaim[absence.claim], absence.id);
}

void ProjectIndex::unlink(const Absence &absence, const Annotations &)
{
    eraseSorted(m_absencesByArticle, absence.article, absence.id);
    eraseSorted(m_absencesByClaim, absence.claim, absence.id);
}

std::span<const AbsenceId> ProjectIndex::absencesOf(ArticleId id) const
{
    return listOf(m_absencesByArticle, id);
}

std::span<const AbsenceId> ProjectIndex::absencesOf(ClaimId id) const
{
    return listOf(m_absencesByClaim, id);
}

std::span<const CorrectionId> ProjectIndex::correctionsOf(ArticleId id) const
{
    return listOf(m_corrections, id);
}

std::span<const AnnotationId> ProjectIndex::annotationsOf(ArticleId id) const
{
    return listOf(m_byArticle, id);
}

std::span<const AnnotationId> ProjectIndex::mentionsOf(EntityId id) const
{
    return listOf(m_byEntity, id);
}

std::span<const AnnotationId> ProjectIndex::statementsOf(ClaimId id) const
{
    return listOf(m_byClaim, id);
}

std::span<const AnnotationId> ProjectIndex::statementsBy(EntityId id) const
{
    return listOf(m_bySpeaker, id);
}

std::span<const StoryId> ProjectIndex::storiesOf(ArticleId id) const
{
    return listOf(m_stories, id);
}

} // namespace core::annotation
