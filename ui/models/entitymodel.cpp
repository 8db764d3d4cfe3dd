// SPDX-License-Identifier: MIT
#include "ui/models/entitymodel.h"

#include "core/annotation/edits.h"
#include "ui/models/renaming.h"
#include "ui/models/typeplace.h"

#include <ranges>

namespace ui {

using namespace Qt::StringLiterals;
using core::EntityId;
using core::annotation::Entity;

EntityModel::EntityModel(const ProjectSource &source, QObject *parent) : SubjectModel(source, parent)
{
    reset();
}

std::vector<SubjectId> EntityModel::subjects() const
{
    std::vector<SubjectId> result;
    for (const auto &[id, entity] : project().entities())
        result.emplace_back(id);
    return result;
}

bool EntityModel::isThere(const SubjectId &subject) const
{
    return project().entity(std::get<EntityId>(subject));
}

std::optional<SubjectId> EntityModel::subjectOf(const core::annotation::Record &record) const
{
    const auto *entity = std::get_if<Entity>(&record);
    return entity ? std::optional<SubjectId>(entity->id) : std::nullopt;
}

std::optional<SubjectId> EntityModel::subjectOf(const core::annotation::Annotation &annotation) const
{
    const auto *mention = std::get_if<core::annotation::Mention>(&annotation);
    return mention ? std::optional<SubjectId>(mention->entity) : std::nullopt;
}

std::vector<core::AnnotationId> EntityModel::annotationsOf(const SubjectId &subject) const
{
    return std::ranges::to<std::vector>(project().mentionsOf(std::get<EntityId>(subject)));
}

QVariant EntityModel::describe(const SubjectId &subject, int count, int role) const
{
    const Entity &entity = *project().entity(std::get<EntityId>(subject));
    const core::annotation::EntityType &type = *project().type(entity.type);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entity.name;
    case DetailRole: {
        QStringList parts{displayName(type)};
        if (!entity.wikidata.isEmpty())
            parts.append(entity.wikidata);
        if (!entity.aliases.isEmpty()) {
            //: Another name of an entity; the names in between are joined by the list separator below.
            parts.append(tr("also “%1”").arg(entity.aliases.join(tr("”, “", "between quoted names"))));
        }
        parts.append(tr("%n mention(s)", nullptr, count));
        return parts.join(u" · "_s);
    }
    case TypeColorRole:
        return shownColor(type);
    case TypeOrderRole:
        return placeInScheme(type);
    case SortRole:
        return entity.name;
    case FilterRole:
        return QString(entity.name + u'\n' + entity.aliases.join(u'\n') + u'\n' + entity.wikidata);
    default:
        return {};
    }
}

core::annotation::Step EntityModel::renamed(const SubjectId &subject, const QString &name) const
{
    return editEntity(project(), renamedEntity(project(), *project().entity(std::get<EntityId>(subject)), name));
}

} // namespace ui
