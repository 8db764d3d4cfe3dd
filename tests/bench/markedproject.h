// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"

#include <vector>

namespace bench {

/// A made-up article of so many bytes with as many annotations, evenly spread: every third reaches over the next one;
/// nine of ten are mentions of 500 entities, the others statements of 500 claims. The same numbers make the same text.
class MarkedArticle
{
public:
    MarkedArticle(qsizetype bytes, int annotations);

    /// What makes a project with the article and all its annotations of an empty one.
    std::vector<core::annotation::Step> steps() const;
    core::ArticleId article() const { return m_article; }

    /// One more mention each, somewhere in the text: a step with one record.
    std::vector<core::annotation::Step> oneMention(int steps) const;

private:
    core::annotation::Annotation annotationAt(qsizetype begin, qsizetype length, int number) const;

    qsizetype m_stride;
    qsizetype m_size = 0;
    core::ArticleId m_article;
    std::vector<core::annotation::Change> m_articles;
    std::vector<core::annotation::Change> m_subjects;
    std::vector<core::annotation::Change> m_annotations;
    std::vector<core::EntityId> m_entities;
    std::vector<core::ClaimId> m_claims;
};

} // namespace bench
