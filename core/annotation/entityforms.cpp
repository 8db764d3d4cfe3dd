// SPDX-License-Identifier: MIT
#include "core/annotation/entityforms.h"

#include "core/annotation/edits.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core::annotation {

namespace {

struct Form {
    std::map<QString, qsizetype> spellings;
    std::vector<AnnotationId> mentions;
};

QString commonSpelling(const Form &form)
{
    const auto most = std::ranges::max_element(form.spellings, {}, [](const auto &entry) { return entry.second; });
    return most->first;
}

} // namespace

std::vector<AnnotationId> mentionsInOrder(const Project &project, EntityId entity)
{
    using Place = std::tuple<int, qsizetype, ArticleId, text::Span, AnnotationId>;
    std::vector<Place> places;
    for (const AnnotationId &id : project.mentionsOf(entity)) {
        const Mark &mark = markOf(*project.annotation(id));
        const article::Story *story = project.storyOf(mark.article);
        const qsizetype version
            = story ? std::ranges::find(story->versions, mark.article) - story->versions.begin() : 0;
        places.emplace_back(story ? story->position : 0, version, mark.article, mark.spans.hull(), id);
    }
    std::ranges::sort(places);
    std::vector<AnnotationId> ids;
    std::ranges::transform(places, std::back_inserter(ids), [](const Place &place) { return std::get<4>(place); });
    return ids;
}

std::vector<PlacedMention> placedMentions(const Project &project, EntityId entity)
{
    std::vector<PlacedMention> mentions;
    for (const AnnotationId &id : mentionsInOrder(project, entity)) {
        const Mark &mark = markOf(*project.annotation(id));
        mentions.push_back({id, mark.article, project.article(mark.article)->text, mark.spans});
    }
    return mentions;
}

std::vector<Wording> surfaceForms(const Project &project, EntityId entity)
{
    return surfaceForms(placedMentions(project, entity));
}

std::vector<Wording> surfaceForms(std::span<const PlacedMention> mentions)
{
    std::map<QString, size_t> known; // by the key of the form: its place in forms
    std::vector<Form> forms;
    for (const PlacedMention &mention : mentions) {
        const QString words = text::textOf(mention.text, mention.spans);
        const QString spelled = nameFrom(words);
        const auto [place, isNew] = known.try_emplace(nameKey(words), forms.size());
        if (isNew)
            forms.emplace_back();
        Form &form = forms[place->second];
        ++form.spellings[spelled];
        form.mentions.push_back(mention.id);
    }
    std::ranges::stable_sort(forms, std::ranges::greater(), [](const Form &form) { return form.mentions.size(); });
    std::vector<Wording> wordings;
    for (Form &form : forms)
        wordings.push_back({commonSpelling(form), std::move(form.mentions)});
    return wordings;
}

} // namespace core::annotation
