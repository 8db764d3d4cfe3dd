// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/reconciled.h"
#include "core/annotation/removals.h"
#include "core/annotation/stepnames.h"
#include "core/text/fold.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace core::annotation {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("Annotation", text);
}

/// \a into called \a name, knowing all that is known about \a from.
Entity merged(const Entity &from, const Entity &into, const QString &name)
{
    Entity result = joined(into, from);
    result.name = name;
    if (name != into.name)
        result.aliases.prepend(into.name);
    result.aliases.removeAll(name);
    return result;
}

/// All statements that \a from is the speaker of, as \a to's; without it nobody's.
void appendSpeaker(std::vector<Change> &changes, const Project &project, EntityId from, std::optional<EntityId> to)
{
    for (const AnnotationId &id : project.statementsBy(from)) {
        auto statement = std::get<Statement>(*project.annotation(id));
        statement.speaker = to;
        changes.push_back(Replaced{*project.annotation(id), Annotation(statement)});
    }
}

/// The mention \a id, naming \a entity.
Change moved(const Project &project, AnnotationId id, EntityId entity)
{
    auto mention = std::get<Mention>(*project.annotation(id));
    mention.entity = entity;
    return Replaced{*project.annotation(id), Annotation(mention)};
}

void appendIfChanged(std::vector<Change> &changes, const auto &before, const auto &after)
{
    if (before != after)
        changes.push_back(Replaced{before, after});
}

/// Forgets where \a claim was said to be absent.
void appendAbsences(std::vector<Change> &changes, const Project &project, ClaimId claim)
{
    for (const AbsenceId absence : project.absencesOf(claim))
        changes.push_back(Removed{*project.absence(absence)});
}

} // namespace

Step editEntity(const Project &project, const Entity &after)
{
    const Entity *before = project.entity(after.id);
    if (!before || *before == after)
        return {};
    return {translated(QT_TRANSLATE_NOOP("Annotation", "Edit “%1”")).arg(quoted(after.name)),
            {Replaced{*before, after}}};
}

Step editClaim(const Project &project, const Claim &after)
{
    const Claim *before = project.claim(after.id);
    if (!before || *before == after)
        return {};
    return {translated(QT_TRANSLATE_NOOP("Annotation", "Edit “%1”")).arg(quoted(after.label)),
            {Replaced{*before, after}}};
}

Step removeEntity(const Project &project, EntityId id)
{
    const Entity *entity = project.entity(id);
    if (!entity)
        return {};
    Step step{translated(QT_TRANSLATE_NOOP("Annotation", "Remove “%1”")).arg(quoted(entity->name)),
              removals(project, project.mentionsOf(id))};
    appendSpeaker(step.changes, project, id, std::nullopt);
    step.changes.push_back(Removed{*entity});
    return step;
}

Step removeClaim(const Project &project, ClaimId id)
{
    const Claim *claim = project.claim(id);
    if (!claim)
        return {};
    Step step{translated(QT_TRANSLATE_NOOP("Annotation", "Remove “%1”")).arg(quoted(claim->label)),
              removals(project, project.statementsOf(id))};
    appendAbsences(step.changes, project, id);
    step.changes.push_back(Removed{*claim});
    return step;
}

Step mergeEntities(const Project &project, EntityId from, EntityId into, const QString &name)
{
    const Entity *source = project.entity(from);
    const Entity *target = project.entity(into);
    if (!source || !target || from == into)
        return {};
    const QString called = name.simplified();
    const Entity both = merged(*source, *target, called.isEmpty() ? target->name : called);
    const bool isNamedLikeSource = both.name == source->name;
    const QString said = translated(QT_TRANSLATE_NOOP("Annotation", "Merge “%1” into “%2”"));
    Step step{said.arg(quoted(isNamedLikeSource ? target->name : source->name), quoted(both.name)), {}};
    for (const AnnotationId &id : project.mentionsOf(from))
        step.changes.push_back(moved(project, id, into));
    appendSpeaker(step.changes, project, from, into);
    appendIfChanged(step.changes, *target, both);
    step.changes.push_back(Removed{*source});
    return step;
}

Step splitEntity(const Project &project, EntityId id, std::span<const AnnotationId> mentions, const QString &name,
                 EntityId *made)
{
    const Entity *entity = project.entity(id);
    const QString called = name.simplified();
    if (!entity || called.isEmpty())
        return {};
    const std::set<AnnotationId> chosen(mentions.begin(), mentions.end());
    const std::span<const AnnotationId> all = project.mentionsOf(id);
    if (chosen.empty() || chosen.size() == all.size() || !std::ranges::includes(all, chosen))
        return {};

    const Entity split{EntityId::make(), called, entity->type, {}, {}, {}};
    Entity rest = *entity;
    const auto isCalledSo = [key = nameKey(called)](const QString &alias) { return nameKey(alias) == key; };
    rest.aliases.removeIf(isCalledSo);
    Step step{
        translated(QT_TRANSLATE_NOOP("Annotation", "Split “%1” from “%2”")).arg(quoted(called), quoted(entity->name)),
        {Added{split}}};
    for (const AnnotationId &mention : chosen)
        step.changes.push_back(moved(project, mention, split.id));
    appendIfChanged(step.changes, *entity, rest);
    if (made)
        *made = split.id;
    return step;
}

Step mergeClaims(const Project &project, ClaimId from, ClaimId into)
{
    const Claim *source = project.claim(from);
    const Claim *target = project.claim(into);
    if (!source || !target || from == into)
        return {};
    const QString name = translated(QT_TRANSLATE_NOOP("Annotation", "Merge “%1” into “%2”"));
    Step step{name.arg(quoted(source->label), quoted(target->label)), {}};
    for (const AnnotationId &id : project.statementsOf(from)) {
        auto statement = std::get<Statement>(*project.annotation(id));
        statement.claim = into;
        step.changes.push_back(Replaced{*project.annotation(id), Annotation(statement)});
    }
    appendAbsences(step.changes, project, from);
    Claim after = *target;
    after.note = joinedNotes(target->note, source->note);
    if (after.review.isEmpty())
        after.review = source->review;
    if (!after.kind)
        after.kind = source->kind;
    appendIfChanged(step.changes, *target, after);
    step.changes.push_back(Removed{*source});
    return step;
}

QString nameFrom(QStringView words)
{
    return text::FoldedText::of(words.toString()).text().toString().simplified();
}

QString nameKey(QStringView name)
{
    return nameFrom(name).toCaseFolded();
}

const Entity *findEntity(const Project &project, QStringView name, TypeId type)
{
    const QString key = nameKey(name);
    const auto means = [&key](const QString &other) { return nameKey(other) == key; };
    const Entity *byAlias = nullptr;
    for (const auto &[id, entity] : project.entities()) {
        if (entity.type != type)
            continue;
        if (means(entity.name))
            return &entity;
        if (!byAlias && std::ranges::any_of(entity.aliases, means))
            byAlias = &entity;
    }
    return byAlias;
}

const Entity *speakerNamed(const Project &project, QStringView name)
{
    const QString key = nameKey(name);
    const auto means = [&key](const QString &other) { return nameKey(other) == key; };
    std::vector<const Entity *> byName, byAlias;
    for (const auto &[id, entity] : project.entities()) {
        if (means(entity.name))
            byName.push_back(&entity);
        else if (std::ranges::any_of(entity.aliases, means))
            byAlias.push_back(&entity);
    }
    const auto &found = byName.empty() ? byAlias : byName;
    return found.size() == 1 && !key.isEmpty() ? found.front() : nullptr;
}

const Claim *findClaim(const Project &project, QStringView label)
{
    const QString key = nameKey(label);
    for (const Claim *claim : project.claimsInOrder()) {
        if (nameKey(claim->label) == key)
            return claim;
    }
    return nullptr;
}

const EntityType *findType(const Project &project, QStringView name)
{
    const QString key = nameKey(name);
    for (const EntityType *type : project.typesInOrder()) {
        if (nameKey(type->name) == key)
            return type;
    }
    return nullptr;
}

int nextClaimNumber(const Project &project)
{
    return project.lastClaimNumber() + 1;
}

} // namespace core::annotation
