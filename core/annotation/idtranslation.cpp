// SPDX-License-Identifier: MIT
#include "core/annotation/idtranslation.h"

namespace core::annotation {

IdTranslation::IdTranslation(const Project &mine, const Project &theirs, const Project *base)
    : m_counterparts(Counterparts::between(mine, theirs, base))
{
    for (const auto &[id, article] : theirs.articles()) {
        if (mine.article(id) && m_counterparts.of(id) != id)
            m_otherArticles.emplace(id, m_counterparts.of(id).value_or(ArticleId::make()));
    }
    for (const auto &[id, annotation] : theirs.annotations()) {
        const Annotation *same = mine.annotation(id);
        if (same && same->index() != annotation.index())
            m_otherAnnotations.emplace(id, AnnotationId::make());
    }
}

ArticleId IdTranslation::operator()(ArticleId id) const
{
    const auto other = m_otherArticles.find(id);
    return other == m_otherArticles.end() ? m_counterparts.of(id).value_or(id) : other->second;
}

AnnotationId IdTranslation::operator()(AnnotationId id) const
{
    const auto other = m_otherAnnotations.find(id);
    return other == m_otherAnnotations.end() ? id : other->second;
}

article::Article IdTranslation::operator()(article::Article article) const
{
    article.id = (*this)(article.id);
    return article;
}

article::Story IdTranslation::operator()(article::Story story) const
{
    for (ArticleId &version : story.versions)
        version = (*this)(version);
    return story;
}

EntityType IdTranslation::operator()(EntityType type) const
{
    type.id = (*this)(type.id);
    return type;
}

ClaimKind IdTranslation::operator()(ClaimKind kind) const
{
    kind.id = (*this)(kind.id);
    return kind;
}

Entity IdTranslation::operator()(Entity entity) const
{
    entity.id = (*this)(entity.id);
    entity.type = (*this)(entity.type);
    return entity;
}

Claim IdTranslation::operator()(Claim claim) const
{
    claim.id = (*this)(claim.id);
    if (claim.kind)
        claim.kind = (*this)(*claim.kind);
    return claim;
}

Annotation IdTranslation::operator()(Annotation annotation) const
{
    Mark &mark = markOf(annotation);
    mark.id = (*this)(mark.id);
    mark.article = (*this)(mark.article);
    if (auto *mention = std::get_if<Mention>(&annotation)) {
        mention->entity = (*this)(mention->entity);
        return annotation;
    }
    auto &statement = std::get<Statement>(annotation);
    statement.claim = (*this)(statement.claim);
    if (statement.speaker)
        statement.speaker = (*this)(*statement.speaker);
    return annotation;
}

Correction IdTranslation::operator()(Correction correction) const
{
    correction.first = (*this)(correction.first);
    correction.second = (*this)(correction.second);
    return correction;
}

Proposal IdTranslation::operator()(Proposal proposal) const
{
    proposal.source = (*this)(proposal.source);
    proposal.article = (*this)(proposal.article);
    return proposal;
}

Absence IdTranslation::operator()(Absence absence) const
{
    absence.claim = (*this)(absence.claim);
    absence.article = (*this)(absence.article);
    return absence;
}

Verdict IdTranslation::operator()(Verdict verdict) const
{
    if (verdict.type)
        verdict.type = (*this)(*verdict.type);
    if (verdict.article)
        verdict.article = (*this)(*verdict.article);
    return verdict;
}

} // namespace core::annotation
