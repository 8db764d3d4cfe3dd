// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/removals.h"
#include "core/annotation/stepnames.h"
#include "core/article/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::annotation {

namespace {

using article::Article;
using article::Story;

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("Annotation", text, nullptr, n);
}

Story newStory(const Project &project, const QString &name, std::vector<ArticleId> versions)
{
    int position = 0;
    for (const auto &[id, story] : project.stories())
        position = std::max(position, story.position + 1);
    return {StoryId::make(), name, position, std::move(versions)};
}

/// What becomes of a story that loses versions: it goes when none is left.
void appendShrunk(std::vector<Change> &changes, const Story &before, Story after)
{
    if (after.versions.empty())
        changes.push_back(Removed{before});
    else if (after != before)
        changes.push_back(Replaced{before, std::move(after)});
}

/// \a ids without repetitions and without those that are not in \a project.
std::vector<ArticleId> present(const Project &project, std::span<const ArticleId> ids)
{
    std::vector<ArticleId> result;
    for (const ArticleId &id : ids) {
        if (project.article(id) && !std::ranges::contains(result, id))
            result.push_back(id);
    }
    return result;
}

bool areOneWholeStory(const Project &project, std::span<const ArticleId> ids)
{
    const Story *story = project.storyOf(ids.front());
    const auto isInIt = [&](ArticleId id) { return project.storyOf(id) == story; };
    return story->versions.size() == ids.size() && std::ranges::all_of(ids, isInIt);
}

void eraseAll(std::vector<ArticleId> &versions, std::span<const ArticleId> gone)
{
    std::erase_if(versions, [gone](ArticleId id) { return std::ranges::contains(gone, id); });
}

/// \a target with \a moved before the version \a before. Where that moves too, the next one that stays counts.
Story withInserted(const Story &target, std::span<const ArticleId> moved, std::optional<ArticleId> before)
{
    Story result = target;
    auto anchor = before ? std::ranges::find(target.versions, *before) : target.versions.end();
    anchor
        = std::find_if(anchor, target.versions.end(), [&](ArticleId id) { return !std::ranges::contains(moved, id); });
    eraseAll(result.versions, moved);
    const auto place
        = anchor == target.versions.end() ? result.versions.end() : std::ranges::find(result.versions, *anchor);
    result.versions.insert(place, moved.begin(), moved.end());
    return result;
}

QString nameOfMove(const Project &project, std::span<const ArticleId> moved, const QString &storyName)
{
    if (moved.size() > 1)
        return translated(QT_TRANSLATE_N_NOOP("Annotation", "Move %n articles to “%1”"), int(moved.size()))
            .arg(quoted(storyName));
    return translated(QT_TRANSLATE_NOOP("Annotation", "Move “%1” to “%2”"))
        .arg(quoted(displayName(*project.article(moved.front()))), quoted(storyName));
}

} // namespace

Step setUp()
{
    Step step{translated(QT_TRANSLATE_NOOP("Annotation", "Set Up Project")), {}};
    for (const EntityType &type : standardTypes())
        step.changes.push_back(Added{type});
    return step;
}

Step addArticles(const Project &project, std::vector<Article> articles, const QString &storyName,
                 std::optional<StoryId> into)
{
    if (articles.empty())
        return {};
    const int count = int(articles.size());
    Step step{count == 1
                  ? translated(QT_TRANSLATE_NOOP("Annotation", "Add “%1”")).arg(quoted(displayName(articles.front())))
                  : translated(QT_TRANSLATE_N_NOOP("Annotation", "Add %n articles"), count),
              {}};

    QSet<QString> taken;
    for (const auto &[id, article] : project.articles())
        taken.insert(article.fileName);
    std::vector<ArticleId> added;
    for (Article &article : articles) {
        article.fileName = article::uniqueFileName(article.fileName, taken);
        taken.insert(article.fileName);
        added.push_back(article.id);
        step.changes.push_back(Added{std::move(article)});
    }

    const Story *story = into ? project.story(*into) : nullptr;
    if (story)
        step.changes.push_back(Replaced{*story, withInserted(*story, added, std::nullopt)});
    else
        step.changes.push_back(Added{newStory(project, storyName, std::move(added))});
    return step;
}

Step removeArticle(const Project &project, ArticleId id)
{
    const Article *article = project.article(id);
    if (!article)
        return {};
    Step step{translated(QT_TRANSLATE_NOOP("Annotation", "Remove “%1”")).arg(quoted(displayName(*article))), {}};
    step.changes = removals(project, project.annotationsOf(id));
    for (const CorrectionId correction : project.correctionsOf(id))
        step.changes.push_back(Removed{*project.correction(correction)});
    for (const AbsenceId absence : project.absencesOf(id))
        step.changes.push_back(Removed{*project.absence(absence)});
    for (const ProposalId proposal : project.proposalsIn(id)) {
        if (markOf(*project.annotation(project.proposal(proposal)->source)).article != id) // else it is gone already
            step.changes.push_back(Removed{*project.proposal(proposal)});
    }
    const Story &story = *project.storyOf(id);
    Story rest = story;
    std::erase(rest.versions, id);
    appendShrunk(step.changes, story, std::move(rest));
    step.changes.push_back(Removed{*article});
    return step;
}

Step editMetadata(const Project &project, ArticleId id, const article::Metadata &metadata)
{
    const Article *article = project.article(id);
    if (!article || article->metadata == metadata)
        return {};
    Article after = *article;
    after.metadata = metadata;
    const QString name
        = translated(QT_TRANSLATE_NOOP("Annotation", "Edit Details of “%1”")).arg(quoted(displayName(after)));
    return {name, {Replaced{*article, std::move(after)}}};
}

Step renameStory(const Project &project, StoryId id, const QString &name)
{
    const Story *story = project.story(id);
    if (!story || story->name == name)
        return {};
    Story after = *story;
    after.name = name;
    return {translated(QT_TRANSLATE_NOOP("Annotation", "Rename Story to “%1”")).arg(quoted(name)),
            {Replaced{*story, after}}};
}

Step joinStories(const Project &project, StoryId from, StoryId into)
{
    const Story *source = project.story(from);
    const Story *target = project.story(into);
    if (!source || !target || from == into)
        return {};
    const QString name = translated(QT_TRANSLATE_NOOP("Annotation", "Join “%1” to “%2”"));
    return {name.arg(quoted(source->name), quoted(target->name)),
            {Removed{*source}, Replaced{*target, withInserted(*target, source->versions, std::nullopt)}}};
}

Step moveArticles(const Project &project, std::span<const ArticleId> articles, const QString &name,
                  std::optional<StoryId> into, std::optional<ArticleId> before)
{
    const std::vector<ArticleId> moved = present(project, articles);
    const Story *target = into ? project.story(*into) : nullptr;
    if (moved.empty() || (into && !target) || (!target && areOneWholeStory(project, moved)))
        return {};

    std::map<StoryId, Story> sources;
    for (const ArticleId &id : moved) {
        const Story &story = *project.storyOf(id);
        if (!target || story.id != target->id)
            eraseAll(sources.try_emplace(story.id, story).first->second.versions, moved);
    }

    Step step{nameOfMove(project, moved, target ? target->name : name), {}};
    for (auto &[id, rest] : sources)
        appendShrunk(step.changes, *project.story(id), std::move(rest));
    if (!target)
        step.changes.push_back(Added{newStory(project, name, moved)});
    else if (Story after = withInserted(*target, moved, before); after != *target)
        step.changes.push_back(Replaced{*target, std::move(after)});
    return step.isEmpty() ? Step{} : step;
}

} // namespace core::annotation
