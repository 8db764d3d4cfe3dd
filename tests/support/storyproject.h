// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/annotation/largestep.h"
#include "ui/models/projectsource.h"

#include <QTimeZone>

/// A project to show: two stories, five articles, and what tests mark in them.
namespace test {

using namespace core;
using namespace core::annotation;

class StoryProject
{
public:
    StoryProject()
    {
        Project project;
        [[maybe_unused]] const auto done = project.apply(setUp());
        Q_ASSERT(done);
        source.replace(std::move(project));
        add({wire, writethru, gazette, daily}, QStringLiteral("Ferry runs aground off Sandholm"));
        add({letter}, QStringLiteral("Harbour dues"));
    }

    const Project &project() const { return source.project(); }
    static Author author()
    {
        return {QStringLiteral("Ida"), QDateTime(QDate(2026, 5, 4), QTime(10, 0), QTimeZone::UTC)};
    }

    /// Does \a step; every step that a test makes must be possible.
    Step perform(const Step &step)
    {
        auto undone = source.apply(step);
        if (!undone)
            qFatal("%s", qPrintable(toSentence(undone.error())));
        return *undone;
    }

    text::Spans wordsIn(const article::Article &article, const QString &words) const
    {
        const qsizetype begin = article.text.indexOf(words);
        Q_ASSERT(begin >= 0);
        return text::Spans({begin, begin + words.size()});
    }

    AnnotationId mention(const article::Article &article, const QString &words, int key)
    {
        return mark([&](AnnotationId *id) {
            return markMention(project(), article.id, wordsIn(article, words), typeWithKey(key), author(), id);
        });
    }

    AnnotationId statement(const article::Article &article, const QString &words,
                           std::optional<ClaimId> claim = std::nullopt)
    {
        return mark([&](AnnotationId *id) {
            return markStatement(project(), article.id, wordsIn(article, words), claim, author(), id);
        });
    }

    TypeId typeWithKey(int key) const
    {
        for (const EntityType *type : project().typesInOrder()) {
            if (type->key == key)
                return type->id;
        }
        qFatal("no type has the key %d", key);
    }

    StoryId storyOf(const article::Article &article) const { return project().storyOf(article.id)->id; }
    EntityId entityOf(AnnotationId mark) const { return std::get<Mention>(*project().annotation(mark)).entity; }
    ClaimId claimOf(AnnotationId mark) const { return std::get<Statement>(*project().annotation(mark)).claim; }

    ui::ProjectSource source;

    const article::Article wire
        = made("wire.txt", "Coastline Wire", "2026-05-03",
               "SANDHOLM: The ferry Albatros ran aground off Sandholm on Sunday with 212 people aboard, the coast "
               "guard said.\n\n"
               "Captain Mette Lind ordered all passengers into life jackets. The coast guard said nobody was hurt.\n\n"
               "The Albatros was built in 1987. Lind has commanded it for four years, the owner Nordline said.");
    const article::Article writethru = made(
        "wire-2.txt", "Coastline Wire writethru", "2026-05-03",
        "SANDHOLM: The ferry Albatros ran aground off Sandholm on Sunday with 214 people aboard, the coast guard "
        "said.\n\n"
        "Captain Mette Lind ordered all passengers into life jackets. The coast guard said two passengers were hurt.");
    const article::Article gazette = made("gazette.txt", "Harbour Gazette", "2026-05-04",
                                          "A ferry that ran aground off Sandholm had been late all week, passengers "
                                          "said. “We felt a bump,” one of them said.\n\n"
                                          "The coast guard said nobody was hurt.");
    const article::Article daily = made(
        "daily.txt", "", "", "Ferry accident: Nordline to pay back tickets. Captain Lind is questioned by the police.");
    const article::Article letter = made("letter.txt", "Harbour Gazette", "2026-02-12",
                                         "Harbour dues will rise by 3 percent, the town council decided on Wednesday.");

private:
    static article::Article made(const char *file, const char *sourceName, const char *published, const char *text)
    {
        article::Metadata metadata;
        metadata.source = QString::fromUtf8(sourceName);
        metadata.published = article::Published::fromString(QString::fromUtf8(published));
        return {ArticleId::make(), QString::fromUtf8(file), "UTF-8", QString::fromUtf8(text), metadata};
    }

    void add(std::vector<article::Article> articles, const QString &story)
    {
        perform(addArticles(project(), std::move(articles), story));
    }

    template<class Make>
    AnnotationId mark(Make make)
    {
        AnnotationId id = AnnotationId::make();
        perform(make(&id));
        return id;
    }
};

/// Does what a pane asks for, as the session does, and remembers it.
template<class Pane>
std::vector<Step> &answer(Pane &pane, StoryProject &story, std::vector<Step> &steps)
{
    QObject::connect(&pane, &Pane::stepRequested, &story.source, [&story, &steps](const Step &step) {
        steps.push_back(step);
        story.perform(step);
    });
    return steps;
}

/// The same for what may be very much, at once.
template<class Pane>
void answerApart(Pane &pane, StoryProject &story, std::vector<Step> &steps)
{
    QObject::connect(&pane, &Pane::stepRequested, &story.source,
                     [&story, &steps](const LargeStep &large, const StepDone &done) {
                         const Step step = large.make(story.source.project());
                         if (!step.isEmpty()) {
                             steps.push_back(step);
                             story.perform(step);
                         }
                         done(step);
                     });
}

} // namespace test
