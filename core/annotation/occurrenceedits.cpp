// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/marksover.h"
#include "core/annotation/stepnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace core::annotation {

namespace {

/// What is marked: who or what, its name, and whether it has to be made first.
struct Marked {
    std::variant<Entity, Claim> record;
    bool isNew = false;

    const QString &name() const
    {
        const auto *entity = std::get_if<Entity>(&record);
        return entity ? entity->name : std::get<Claim>(record).label;
    }
    EntityOrClaim id() const
    {
        const auto *entity = std::get_if<Entity>(&record);
        return entity ? EntityOrClaim(entity->id) : std::get<Claim>(record).id;
    }
};

template<class Kind>
std::optional<Marked> known(const Kind *record)
{
    return record ? std::optional(Marked{*record}) : std::nullopt;
}

std::optional<Marked> foundOrMade(const Project &project, QStringView name, TypeId type)
{
    if (const Entity *entity = findEntity(project, name, type))
        return known(entity);
    if (!project.type(type) || name.isEmpty())
        return std::nullopt;
    return Marked{Entity{EntityId::make(), name.toString(), type, {}, {}, {}}, true};
}

std::optional<Marked> foundOrMade(const Project &project, QStringView label, NewClaim)
{
    if (const Claim *claim = findClaim(project, label))
        return known(claim);
    if (label.isEmpty())
        return std::nullopt;
    return Marked{Claim{ClaimId::make(), nextClaimNumber(project), label.toString(), {}, {}}, true};
}

std::optional<Marked> foundOrMade(const Project &project, QStringView, EntityId id)
{
    return known(project.entity(id));
}

std::optional<Marked> foundOrMade(const Project &project, QStringView, ClaimId id)
{
    return known(project.claim(id));
}

std::optional<Marked> markedAs(const Project &project, const Subject &subject, QStringView name)
{
    return std::visit([&](const auto &either) { return foundOrMade(project, name, either); }, subject);
}

/// The places of \a in that can be marked: inside the text, in order, none twice.
std::vector<text::Span> usable(const Project &project, const Places &in)
{
    const article::Article *article = project.article(in.article);
    std::vector<text::Span> spans;
    for (const text::Span span : in.spans) {
        const bool isInside = article && !span.isEmpty() && span.begin >= 0 && span.end <= article->text.size();
        if (isInside && (spans.empty() || spans.back().end <= span.begin))
            spans.push_back(span);
    }
    return spans;
}

} // namespace

std::optional<EntityOrClaim> existing(const Project &project, const Subject &subject, QStringView name)
{
    const auto marked = markedAs(project, subject, name);
    return marked && !marked->isNew ? std::optional(marked->id()) : std::nullopt;
}

Step markOccurrences(const Project &project, std::span<const Places> places, const QString &name,
                     const Subject &subject, const Author &author)
{
    const auto marked = markedAs(project, subject, nameFrom(name));
    if (!marked)
        return {};
    const EntityOrClaim subjectId = marked->id();
    Step step;
    for (const Places &in : places) {
        const std::vector<text::Span> spans = usable(project, in);
        const auto over = marksOver(project, in.article, spans);
        for (size_t i = 0; i < spans.size(); ++i) {
            const auto isAlready = [&](AnnotationId id) { return subjectOf(*project.annotation(id)) == subjectId; };
            if (std::ranges::any_of(over[i], isAlready))
                continue;
            Mark mark = newMark(in.article, text::Spans(spans[i]), Origin::Made, author);
            step.changes.push_back(Added{annotationOf(std::move(mark), subjectId)});
        }
    }
    if (step.isEmpty())
        return {};
    //: A step in the Edit menu: "Mark 14 occurrences of “Doha”".
    step.name
        = QCoreApplication::translate("Annotation", "Mark %n occurrence(s) of “%1”", nullptr, int(step.changes.size()))
              .arg(quoted(marked->name()));
    if (marked->isNew)
        std::visit([&](const auto &record) { step.changes.insert(step.changes.begin(), Added{record}); },
                   marked->record);
    return step;
}

} // namespace core::annotation
