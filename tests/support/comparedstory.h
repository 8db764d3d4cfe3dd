// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "tests/support/storyproject.h"
#include "ui/models/comparisonmodel.h"

/// A story compared and shown by a model: texts given by a test, the first the base.
namespace test {

class ComparedStory
{
public:
    explicit ComparedStory(const QStringList &texts)
    {
        Project project;
        [[maybe_unused]] const auto done = project.apply(setUp());
        Q_ASSERT(done);
        source.replace(std::move(project));
        for (int i = 0; i < int(texts.size()); ++i)
            articles.push_back({ArticleId::make(), QStringLiteral("version%1.txt").arg(i + 1), "UTF-8", texts[i], {}});
        perform(addArticles(source.project(), articles, QStringLiteral("Story")));
    }

    Step perform(const Step &step)
    {
        auto undone = source.apply(step);
        if (!undone)
            qFatal("%s", qPrintable(toSentence(undone.error())));
        return *undone;
    }

    void showIn(ui::ComparisonModel &model, size_t base = 0) const
    {
        std::vector<std::shared_ptr<const compare::PreparedText>> versions;
        std::vector<ArticleId> ids;
        for (const article::Article &article : articles) {
            versions.push_back(compare::PreparedText::of(article.text));
            ids.push_back(article.id);
        }
        auto comparison = compare::compare(std::move(versions), base);
        model.setComparison(std::make_shared<const compare::Comparison>(std::move(*comparison)), std::move(ids));
    }

    text::Span spanOf(size_t version, const QString &words) const
    {
        const qsizetype begin = articles[version].text.indexOf(words);
        if (begin < 0)
            qFatal("no such words: %s", qPrintable(words));
        return {begin, begin + words.size()};
    }

    AnnotationId mention(size_t version, const QString &words, int key = 1)
    {
        AnnotationId made = AnnotationId::make();
        const TypeId type = source.project().typesInOrder()[size_t(key - 1)]->id;
        perform(markMention(source.project(), articles[version].id, text::Spans(spanOf(version, words)), type,
                            StoryProject::author(), &made));
        return made;
    }

    AnnotationId statement(size_t version, const QString &words)
    {
        AnnotationId made = AnnotationId::make();
        perform(markStatement(source.project(), articles[version].id, text::Spans(spanOf(version, words)), {},
                              StoryProject::author(), &made));
        return made;
    }

    ui::ProjectSource source;
    std::vector<article::Article> articles;
};

/// Two versions with everything in them: an edit, a merge, a cut, typography, and a passage that has moved.
inline QStringList twoVersions()
{
    return {
        QStringLiteral(
            "The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard, the coast guard said.\n\n"
            "Captain Mette Lind ordered all passengers into life jackets before the tugs arrived.\n\n"
            "Nobody was hurt, and the hull held.\n\n"
            "\"We don't know why it happened,\" the owner's spokesman told reporters on the quay.\n\n"
            "The Albatros was built in a yard at Norrhavn in 1987 and refitted twice since then.\n\n"
            "Divers inspect the damaged hull on Monday morning if the weather over the bay allows it."),
        QStringLiteral(
            "Divers inspect the damaged hull on Monday morning if the weather over the bay allows it.\n\n"
            "The ferry Albatros ran aground off Sandholm on Sunday with 214 people aboard, the coast guard said.\n\n"
            "Captain Mette Lind ordered all passengers into life jackets before the tugs arrived. Nobody was hurt, and "
            "the hull held.\n\n"
            "“We don’t know why it happened,” the owner’s spokesman told reporters on the quay.")};
}

} // namespace test
