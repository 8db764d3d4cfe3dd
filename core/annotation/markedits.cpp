// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/removals.h"
#include "core/annotation/stepnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace core::annotation {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Annotation", text);
}

/// What an entity or claim is called that is made from the marked text; empty where nothing can be marked there.
QString labelFrom(const article::Article *article, const text::Spans &spans)
{
    if (!article || spans.hull().begin < 0 || spans.hull().end > article->text.size())
        return {};
    return nameFrom(text::textOf(article->text, spans));
}

/// The annotation of exactly \a spans about \a subject.
const Annotation *findSame(const Project &project, ArticleId article, const text::Spans &spans,
                           const EntityOrClaim &subject)
{
    const auto order = [&project](AnnotationId id) { return markOf(*project.annotation(id)).spans.hull().begin; };
    const auto sameBegin = std::ranges::equal_range(project.annotationsOf(article), spans.hull().begin, {}, order);
    for (const AnnotationId &id : sameBegin) {
        const Annotation *annotation = project.annotation(id);
        if (markOf(*annotation).spans == spans && subjectOf(*annotation) == subject)
            return annotation;
    }
    return nullptr;
}

void tell(AnnotationId *made, AnnotationId id)
{
    if (made)
        *made = id;
}

/// What marks \a spans as \a subject, which \a step may make first.
Step marked(const Project &project, Step step, ArticleId article, const text::Spans &spans,
            const EntityOrClaim &subject, const Author &author, AnnotationId *made)
{
    if (const Annotation *same = findSame(project, article, spans, subject)) {
        tell(made, idOf(*same));
        return {};
    }
    const Annotation annotation = annotationOf(newMark(article, spans, Origin::Made, author), subject);
    step.changes.push_back(Added{annotation});
    tell(made, idOf(annotation));
    return step;
}

} // namespace

Mark newMark(ArticleId article, const text::Spans &spans, Origin origin, const Author &author)
{
    const QDateTime now = author.now.toUTC();
    return {AnnotationId::make(), article, spans, {}, origin, author.analyst, now, now};
}

Step markMention(const Project &project, ArticleId article, const text::Spans &spans, TypeId type, const Author &author,
                 AnnotationId *made)
{
    const EntityType *as = project.type(type);
    const QString name = labelFrom(project.article(article), spans);
    if (!as || name.isEmpty())
        return {};

    Step step{translated(QT_TRANSLATE_NOOP("Annotation", "Mark “%1” as %2")).arg(quoted(name), displayName(*as)), {}};
    const Entity *known = findEntity(project, name, type);
    const Entity entity = known ? *known : Entity{EntityId::make(), name, type, {}, {}, {}};
    if (!known)
        step.changes.push_back(Added{entity});
    return marked(project, std::move(step), article, spans, entity.id, author, made);
}

Step markStatement(const Project &project, ArticleId article, const text::Spans &spans, std::optional<ClaimId> claim,
                   const Author &author, AnnotationId *made)
{
    const QString label = labelFrom(project.article(article), spans);
    if (label.isEmpty() || (claim && !project.claim(*claim)))
        return {};

    Step step{translated(QT_TRANSLATE_NOOP("Annotation", "Mark “%1” as Claim")).arg(quoted(label)), {}};
    const Claim *known = claim ? project.claim(*claim) : findClaim(project, label);
    const Claim stated = known ? *known : Claim{ClaimId::make(), nextClaimNumber(project), label, {}, {}};
    if (!known)
        step.changes.push_back(Added{stated});
    return marked(project, std::move(step), article, spans, stated.id, author, made);
}

Step removeAnnotation(const Project &project, AnnotationId id)
{
    const Annotation *annotation = project.annotation(id);
    if (!annotation)
        return {};
    const QString name = std::holds_alternative<Mention>(*annotation)
                             ? translated(QT_TRANSLATE_NOOP("Annotation", "Remove Mention of “%1”"))
                             : translated(QT_TRANSLATE_NOOP("Annotation", "Remove Statement of “%1”"));
    Step step{name.arg(quotedSubject(project, *annotation)), removals(project, std::span(&id, 1))};
    if (std::optional<Change> removal = removalOfSubject(project, *annotation))
        step.changes.push_back(*std::move(removal));
    return step;
}

Step addSpan(const Project &project, AnnotationId id, text::Span span, const Author &author)
{
    const Annotation *annotation = project.annotation(id);
    if (!annotation || span.isEmpty())
        return {};
    std::vector<text::Span> spans;
    for (const text::Span other : markOf(*annotation).spans.all()) {
        if (other.begin <= span.end && span.begin <= other.end)
            span = span.united(other);
        else
            spans.push_back(other);
    }
    spans.push_back(span);
    std::ranges::sort(spans);
    Annotation after = *annotation;
    markOf(after).spans = *text::Spans::from(std::move(spans));
    return editAnnotation(project, after, author);
}

Step removeSpan(const Project &project, AnnotationId id, text::Span span, const Author &author)
{
    const Annotation *annotation = project.annotation(id);
    if (!annotation)
        return {};
    std::vector<text::Span> spans(markOf(*annotation).spans.all().begin(), markOf(*annotation).spans.all().end());
    std::erase_if(spans, [span](text::Span other) { return other.begin <= span.end && span.begin <= other.end; });
    const auto rest = text::Spans::from(std::move(spans));
    if (!rest)
        return {};
    Annotation after = *annotation;
    markOf(after).spans = *rest;
    return editAnnotation(project, after, author);
}

Step editAnnotation(const Project &project, Annotation after, const Author &author)
{
    const Annotation *before = project.annotation(idOf(after));
    if (!before || before->index() != after.index())
        return {};
    markOf(after).modified = markOf(*before).modified;
    if (after == *before)
        return {};
    markOf(after).modified = author.now.toUTC();

    const QString name = std::holds_alternative<Mention>(after)
                             ? translated(QT_TRANSLATE_NOOP("Annotation", "Edit Mention of “%1”"))
                             : translated(QT_TRANSLATE_NOOP("Annotation", "Edit Statement of “%1”"));
    Step step{name.arg(quotedSubject(project, *before)), {Replaced{*before, after}}};
    if (subjectOf(*before) != subjectOf(after)) {
        if (std::optional<Change> removal = removalOfSubject(project, *before))
            step.changes.push_back(*std::move(removal));
    }
    return step;
}

} // namespace core::annotation
