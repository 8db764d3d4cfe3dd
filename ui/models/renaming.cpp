// SPDX-License-Identifier: MIT
#include "ui/models/renaming.h"

#include "core/text/fold.h"

#include <algorithm>

namespace ui {

using core::annotation::Entity;
using core::annotation::Project;

QString textOfMark(const Project &project, const core::annotation::Mark &mark)
{
    return core::text::textOf(project.article(mark.article)->text, mark.spans).simplified();
}

Entity renamedEntity(const Project &project, const Entity &entity, const QString &name)
{
    const auto key
        = [](const QString &text) { return core::text::FoldedText::of(text).text().toString().toCaseFolded(); };
    const auto isWordedAsBefore = [&](core::AnnotationId id) {
        return key(textOfMark(project, core::annotation::markOf(*project.annotation(id)))) == key(entity.name);
    };
    Entity after = entity;
    after.name = name;
    after.aliases.removeAll(name);
    if (key(name) != key(entity.name) && !after.aliases.contains(entity.name)
        && std::ranges::any_of(project.mentionsOf(entity.id), isWordedAsBefore))
        after.aliases.append(entity.name);
    return after;
}

} // namespace ui
