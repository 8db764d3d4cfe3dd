// SPDX-License-Identifier: MIT
#include "core/annotation/schemeedits.h"

#include "core/annotation/stepnames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace core::annotation {

namespace {

constexpr int mostKeys = 9;

QString translated(const char *text)
{
    return QCoreApplication::translate("Annotation", text);
}

QString shownName(const EntityType &type)
{
    return displayName(type);
}
QString shownName(const ClaimKind &kind)
{
    return kind.name;
}

Step named(const char *sentence, const auto &record)
{
    return {translated(sentence).arg(quoted(shownName(record))), {}};
}

std::vector<int> freeKeys(const Project &project)
{
    std::vector<int> keys;
    for (int key = 1; key <= mostKeys; ++key) {
        if (std::ranges::none_of(project.types(), [key](const auto &entry) { return entry.second.key == key; }))
            keys.push_back(key);
    }
    return keys;
}

int lastPosition(const auto &records)
{
    int last = 0;
    for (const auto &[id, record] : records)
        last = std::max(last, record.position);
    return last;
}

/// Those of \a names that can be added, each with the next key and place that are free.
std::vector<EntityType> newTypes(const Project &project, const QStringList &names)
{
    const std::vector<int> keys = freeKeys(project);
    const int last = lastPosition(project.types());
    QSet<QString> seen;
    std::vector<EntityType> types;
    for (const QString &name : names) {
        const QString called = name.simplified();
        if (called.isEmpty() || findType(project, called) || seen.contains(nameKey(called)))
            continue;
        seen.insert(nameKey(called));
        const size_t i = types.size();
        types.push_back({.id = TypeId::make(),
                         .name = called,
                         .key = i < keys.size() ? keys[i] : 0,
                         .position = last > 0 ? last + 1 + int(i) : 0});
    }
    return types;
}

void append(Step &step, const Step &other)
{
    step.changes.insert(step.changes.end(), other.changes.begin(), other.changes.end());
}

/// The step that gives \a records, in their order, positions with the one at \a from moved to \a to.
template<class Kind>
void reorder(Step &step, std::vector<const Kind *> records, ptrdiff_t from, ptrdiff_t to)
{
    const Kind *moved = records[size_t(from)];
    records.erase(records.begin() + from);
    records.insert(records.begin() + to, moved);
    for (size_t i = 0; i < records.size(); ++i) {
        Kind after = *records[i];
        after.position = int(i) + 1;
        if (after != *records[i])
            step.changes.push_back(Replaced{*records[i], after});
    }
}

/// The entities of \a type become what \a heir says.
void appendHeir(Step &step, const Project &project, TypeId type, const TypeHeir &heir)
{
    const auto *other = std::get_if<TypeId>(&heir);
    for (const EntityId &id : entitiesOf(project, type)) {
        if (!other) {
            append(step, removeEntity(project, id));
            continue;
        }
        Entity after = *project.entity(id);
        after.type = *other;
        step.changes.push_back(Replaced{*project.entity(id), after});
    }
}

void appendHeir(Step &step, const Project &project, ClaimKindId kind, const ClaimKindHeir &heir)
{
    const auto *other = std::get_if<std::optional<ClaimKindId>>(&heir);
    for (const ClaimId &id : claimsOf(project, kind)) {
        if (!other) {
            append(step, removeClaim(project, id));
            continue;
        }
        Claim after = *project.claim(id);
        after.kind = *other;
        step.changes.push_back(Replaced{*project.claim(id), after});
    }
}

/// Whether \a heir can take over from \a id.
bool canInherit(const Project &project, TypeId id, const TypeHeir &heir)
{
    const auto *other = std::get_if<TypeId>(&heir);
    return !other || (*other != id && project.type(*other));
}

bool canInherit(const Project &project, ClaimKindId id, const ClaimKindHeir &heir)
{
    const auto *other = std::get_if<std::optional<ClaimKindId>>(&heir);
    return !other || !*other || (**other != id && project.claimKind(**other));
}

template<class Kind, class Id>
Step moved(const char *sentence, const std::vector<const Kind *> &records, Id id, int by)
{
    const auto place = std::ranges::find(records, id, [](const Kind *record) { return record->id; });
    if (place == records.end())
        return {};
    const ptrdiff_t from = place - records.begin();
    const ptrdiff_t to = std::clamp<ptrdiff_t>(from + by, 0, std::ssize(records) - 1);
    if (from == to)
        return {};
    Step step = named(sentence, **place);
    reorder(step, records, from, to);
    return step;
}

} // namespace

std::vector<EntityId> entitiesOf(const Project &project, TypeId type)
{
    std::vector<const Entity *> entities;
    for (const auto &[id, entity] : project.entities()) {
        if (entity.type == type)
            entities.push_back(&entity);
    }
    std::ranges::stable_sort(entities, {}, &Entity::name);
    std::vector<EntityId> ids;
    std::ranges::transform(entities, std::back_inserter(ids), &Entity::id);
    return ids;
}

std::vector<ClaimId> claimsOf(const Project &project, ClaimKindId kind)
{
    std::vector<ClaimId> ids;
    for (const Claim *claim : project.claimsInOrder()) {
        if (claim->kind == kind)
            ids.push_back(claim->id);
    }
    return ids;
}

const ClaimKind *findClaimKind(const Project &project, QStringView name)
{
    const QString key = nameKey(name);
    for (const ClaimKind *kind : project.claimKindsInOrder()) {
        if (nameKey(kind->name) == key)
            return kind;
    }
    return nullptr;
}

Step addType(const Project &project, const QString &name, TypeId *made)
{
    const std::vector<EntityType> types = newTypes(project, {name});
    if (types.empty())
        return {};
    Step step = named(QT_TRANSLATE_NOOP("Annotation", "Add Type “%1”"), types.front());
    step.changes.push_back(Added{types.front()});
    if (made)
        *made = types.front().id;
    return step;
}

Step addTypes(const Project &project, const QStringList &names)
{
    const std::vector<EntityType> types = newTypes(project, names);
    if (types.empty())
        return {};
    Step step{QCoreApplication::translate("Annotation", "Add %n Type(s)", nullptr, int(types.size())), {}};
    for (const EntityType &type : types)
        step.changes.push_back(Added{type});
    return step;
}

Step addClaimKind(const Project &project, const QString &name, ClaimKindId *made)
{
    const QString called = name.simplified();
    if (called.isEmpty() || findClaimKind(project, called))
        return {};
    const ClaimKind kind{.id = ClaimKindId::make(), .name = called, .position = lastPosition(project.claimKinds()) + 1};
    Step step = named(QT_TRANSLATE_NOOP("Annotation", "Add Kind of Claim “%1”"), kind);
    step.changes.push_back(Added{kind});
    if (made)
        *made = kind.id;
    return step;
}

Step editType(const Project &project, EntityType after, const std::optional<TypeHeir> &heir)
{
    const EntityType *before = project.type(after.id);
    after.name = after.name.simplified();
    const EntityType *namesake = findType(project, after.name);
    if (!before || *before == after || after.name.isEmpty() || (namesake && namesake->id != after.id)
        || (heir && !canInherit(project, after.id, *heir)))
        return {};
    Step step = named(QT_TRANSLATE_NOOP("Annotation", "Edit Type “%1”"), after);
    for (const auto &[id, other] : project.types()) {
        if (after.key == 0 || other.key != after.key || id == after.id)
            continue;
        EntityType without = other;
        without.key = 0;
        step.changes.push_back(Replaced{other, without});
    }
    if (heir)
        appendHeir(step, project, after.id, *heir);
    step.changes.push_back(Replaced{*before, after});
    return step;
}

Step editClaimKind(const Project &project, ClaimKind after, const std::optional<ClaimKindHeir> &heir)
{
    const ClaimKind *before = project.claimKind(after.id);
    after.name = after.name.simplified();
    const ClaimKind *namesake = findClaimKind(project, after.name);
    if (!before || *before == after || after.name.isEmpty() || (namesake && namesake->id != after.id)
        || (heir && !canInherit(project, after.id, *heir)))
        return {};
    Step step = named(QT_TRANSLATE_NOOP("Annotation", "Edit Kind of Claim “%1”"), after);
    if (heir)
        appendHeir(step, project, after.id, *heir);
    step.changes.push_back(Replaced{*before, after});
    return step;
}

Step moveType(const Project &project, TypeId id, int by)
{
    return moved(QT_TRANSLATE_NOOP("Annotation", "Move Type “%1”"), project.typesInOrder(), id, by);
}

Step moveClaimKind(const Project &project, ClaimKindId id, int by)
{
    return moved(QT_TRANSLATE_NOOP("Annotation", "Move Kind of Claim “%1”"), project.claimKindsInOrder(), id, by);
}

Step removeType(const Project &project, TypeId id, const std::optional<TypeHeir> &heir)
{
    const EntityType *type = project.type(id);
    if (!type || project.types().size() == 1 || (heir && !canInherit(project, id, *heir))
        || (!heir && !entitiesOf(project, id).empty()))
        return {};
    Step step = named(QT_TRANSLATE_NOOP("Annotation", "Remove Type “%1”"), *type);
    if (heir)
        appendHeir(step, project, id, *heir);
    step.changes.push_back(Removed{*type});
    return step;
}

Step removeClaimKind(const Project &project, ClaimKindId id, const std::optional<ClaimKindHeir> &heir)
{
    const ClaimKind *kind = project.claimKind(id);
    if (!kind || (heir && !canInherit(project, id, *heir)) || (!heir && !claimsOf(project, id).empty()))
        return {};
    Step step = named(QT_TRANSLATE_NOOP("Annotation", "Remove Kind of Claim “%1”"), *kind);
    if (heir)
        appendHeir(step, project, id, *heir);
    step.changes.push_back(Removed{*kind});
    return step;
}

} // namespace core::annotation
