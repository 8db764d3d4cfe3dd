// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"

#include <QTimeZone>

#include <algorithm>

namespace test {

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;

/// One article that two have marked in a project each.
class TwoAnalysts
{
public:
    explicit TwoAnalysts(const QString &text) : m_article(articleOf(text))
    {
        for (Project *project : {&mine, &theirs}) {
            perform(*project, setUp()); // each with types of its own
            perform(*project, addArticles(*project, {m_article}, u"story"_s));
        }
    }

    AnnotationId mention(Project &project, const QString &words, int key, const QString &analyst = u"Ida"_s)
    {
        AnnotationId id = AnnotationId::make();
        perform(project,
                markMention(project, m_article.id, placeOf(words), typeWithKey(project, key), author(analyst), &id));
        return id;
    }

    AnnotationId statement(Project &project, const QString &words, const QString &label, const QString &saidBy = {},
                           const QString &analyst = u"Ida"_s)
    {
        AnnotationId id = AnnotationId::make();
        perform(project, markStatement(project, m_article.id, placeOf(words), std::nullopt, author(analyst), &id));
        auto after = std::get<Statement>(*project.annotation(id));
        after.saidBy = saidBy;
        perform(project, editAnnotation(project, after, author(analyst)));
        Claim claim = *project.claim(after.claim);
        claim.label = label;
        perform(project, editClaim(project, claim));
        return id;
    }

    Project mine;
    Project theirs;

    const article::Article &article() const { return m_article; }
    static Author author(const QString &name) { return {name, QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC)}; }
    static void perform(Project &project, const Step &step)
    {
        if (const auto done = project.apply(step); !done)
            qFatal("%s", qPrintable(toSentence(done.error())));
    }

private:
    static article::Article articleOf(const QString &text)
    {
        return {ArticleId::make(), u"a.txt"_s, "UTF-8", text, {}};
    }
    static TypeId typeWithKey(const Project &project, int key)
    {
        const auto types = project.typesInOrder();
        return (*std::ranges::find(types, key, &EntityType::key))->id;
    }
    text::Spans placeOf(const QString &words) const
    {
        const qsizetype begin = m_article.text.indexOf(words);
        Q_ASSERT(begin >= 0);
        return text::Spans({begin, begin + words.size()});
    }

    article::Article m_article;
};

} // namespace test
