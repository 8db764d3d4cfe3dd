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

void countDown(auto &counts, const auto &key)
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

void ProjectIndex::place(const Annotation &annotation, const Annotations &all)
{
    const Mark &mark = markOf(annotation);
    std::vector<AnnotationId> &inArticle = m_byArticle[mark.article];
    inArticle.insert(positionOf(annotation, inArticle, all), mark.id);
}

void ProjectIndex::unplace(const Annotation &annotation, const Annotations &all)
{
    const auto inArticle = m_byArticle.find(markOf(annotation).article);
    Q_ASSERT(inArticle != m_byArticle.end());
    inArticle->second.erase(positionOf(annotation, inArticle->second, all));
    if (inArticle->second.empty())
        m_byArticle.erase(inArticle);
}

void ProjectIndex::count(const article::Article &article)
{
    m_fileNames.insert(article.fileName);
}

void ProjectIndex::uncount(const article::Article &article)
{
    m_fileNames.erase(article.fileName);
}

void ProjectIndex::count(const Entity &entity)
{
    ++m_entityCounts[entity.type];
}

void ProjectIndex::uncount(const Entity &entity)
{
    countDown(m_entityCounts, entity.type);
}

void ProjectIndex::count(const Claim &claim)
{
    m_claimNumbers.insert(claim.number);
    if (claim.kind)
        ++m_kindCounts[*claim.kind];
}

void ProjectIndex::uncount(const Claim &claim)
{
    m_claimNumbers.erase(claim.number);
    if (claim.kind)
        countDown(m_kindCounts, *claim.kind);
}

std::span<const ProposalId> ProjectIndex::proposalsFrom(AnnotationId id) const
{
    return listOf(m_proposalsFrom, id);
}

std::span<const ProposalId> ProjectIndex::proposalsIn(ArticleId id) const
{
    return listOf(m_proposalsIn, id);
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
