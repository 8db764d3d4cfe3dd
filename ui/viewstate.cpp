// SPDX-License-Identifier: MIT
#include "ui/viewstate.h"

namespace ui {

using core::ArticleId;
using core::StoryId;
using core::annotation::Project;
using core::article::Story;

namespace {

/// Those of \a articles that are versions of \a story, in its order.
QList<ArticleId> inOrder(const Story &story, const QList<ArticleId> &articles)
{
    QList<ArticleId> ordered;
    for (const ArticleId article : story.versions) {
        if (articles.contains(article))
            ordered << article;
    }
    return ordered;
}

void mendBase(ViewState &state)
{
    if (!state.base || !state.shown.contains(*state.base))
        state.base = state.shown.isEmpty() ? std::nullopt : std::optional(state.shown.first());
}

} // namespace

ViewState viewOf(const Project &project, StoryId story, int columns)
{
    ViewState state{.story = story, .shown = {}, .base = std::nullopt, .modes = {}};
    if (const Story *found = project.story(story)) {
        for (size_t i = 0; i < found->versions.size() && int(i) < columns; ++i)
            state.shown << found->versions[i];
    }
    mendBase(state);
    return state;
}

ViewState reconciled(const Project &project, const ViewState &state, int columns)
{
    const Story *story = state.story ? project.story(*state.story) : nullptr;
    if (!story && state.base)
        story = project.storyOf(*state.base); // the story was joined to another, or split
    if (!story) {
        const auto stories = project.storiesInOrder();
        return stories.empty() ? ViewState() : viewOf(project, stories.front()->id, columns);
    }
    ViewState left{.story = story->id, .shown = inOrder(*story, state.shown), .base = state.base, .modes = state.modes};
    if (left.shown.isEmpty())
        return viewOf(project, story->id, columns);
    mendBase(left);
    return left;
}

ViewState withColumn(const Project &project, const ViewState &state, ArticleId article, int columns)
{
    const Story *story = project.storyOf(article);
    if (!story)
        return state;
    ViewState wider = story->id == state.story ? state : viewOf(project, story->id, columns);
    if (!wider.shown.contains(article))
        wider.shown = inOrder(*story, wider.shown + QList{article});
    mendBase(wider);
    return wider;
}

ViewState withoutColumn(const ViewState &state, ArticleId article)
{
    if (state.shown.size() < 2)
        return state;
    ViewState narrower = state;
    narrower.shown.removeOne(article);
    mendBase(narrower);
    return narrower;
}

ViewState withBase(const Project &project, const ViewState &state, ArticleId article, int columns)
{
    ViewState changed = withColumn(project, state, article, columns);
    if (changed.shown.contains(article))
        changed.base = article;
    return changed;
}

ViewState withPair(const Project &project, const ViewState &state, ArticleId base, ArticleId other)
{
    const Story *story = project.storyOf(base);
    if (!story || base == other || project.storyOf(other) != story)
        return state;
    return {.story = story->id, .shown = inOrder(*story, {base, other}), .base = base, .modes = state.modes};
}

} // namespace ui
