// SPDX-License-Identifier: MIT
#include "core/annotation/projectindex.h"

#include <algorithm>
#include <ranges>
#include <tuple>

namespace core::annotation {

namespace {

/// Where what has that hull and that id stands, or would stand, among \a ids.
size_t positionOf(text::Span hull, AnnotationId id, const std::vector<text::Span> &hulls,
                  const std::vector<AnnotationId> &ids)
{
    const auto order = [](text::Span span, AnnotationId key) { return std::tuple(span.begin, -span.end, key); };
    const auto orderAt = [&](size_t place) { return order(hulls[place], ids[place]); };
    const auto wanted = order(hull, id);
    if (ids.empty() || orderAt(ids.size() - 1) < wanted)
        return ids.size();
    const auto places = std::views::iota(size_t(0), ids.size());
    return size_t(std::ranges::lower_bound(places, wanted, {}, orderAt) - places.begin());
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

void ProjectIndex::place(const Annotation &annotation)
{
    const Mark &mark = markOf(annotation);
    const text::Span hull = mark.spans.hull();
    auto &[ids, hulls] = m_byArticle[mark.article];
    const auto position = std::ptrdiff_t(positionOf(hull, mark.id, hulls, ids));
    ids.insert(ids.begin() + position, mark.id);
    hulls.insert(hulls.begin() + position, hull);
}

void ProjectIndex::unplace(const Annotation &annotation)
{
    const Mark &mark = markOf(annotation);
    const auto inArticle = m_byArticle.find(mark.article);
    Q_ASSERT(inArticle != m_byArticle.end());
    auto &[ids, hulls] = inArticle->second;
    const auto position = std::ptrdiff_t(positionOf(mark.spans.hull(), mark.id, hulls, ids));
    Q_ASSERT(ids[size_t(position)] == mark.id);
    ids.erase(ids.begin() + position);
    hulls.erase(hulls.begin() + position);
    if (ids.empty())
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
    const auto inArticle = m_byArticle.find(id);
    return inArticle == m_byArticle.end() ? std::span<const AnnotationId>() : inArticle->second.ids;
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
