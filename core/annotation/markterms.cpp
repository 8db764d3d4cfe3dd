// SPDX-License-Identifier: MIT
#include "core/annotation/markterms.h"

namespace core::annotation {

namespace {

/// Numbers \a records of mine from \a next, and those of theirs that are the same things alike.
template<class Id, class Kind>
void number(std::unordered_map<Id, int> &mine, std::unordered_map<Id, int> &theirs, const SharedMap<Id, Kind> &records,
            const SharedMap<Id, Kind> &others, const Counterparts &counterparts, int next)
{
    for (const auto &[id, record] : records)
        mine.emplace(id, next++);
    for (const auto &[id, record] : others) {
        const std::optional<Id> same = counterparts.of(id);
        theirs.emplace(id, same ? mine.at(*same) : next++);
    }
}

} // namespace

MarkTerms::MarkTerms(const Project &mine, const Project &theirs, const Counterparts &counterparts)
    : m_mine{&mine, {}, {}, {}}, m_theirs{&theirs, {}, {}, {}}
{
    for (const EntityType *type : mine.typesInOrder()) {
        m_mine.labels.emplace(type->id, int(m_labels.size()));
        m_labels.push_back(type->name);
    }
    for (const EntityType *type : theirs.typesInOrder()) {
        if (const std::optional<TypeId> same = counterparts.of(type->id)) {
            m_theirs.labels.emplace(type->id, m_mine.labels.at(*same));
        } else {
            m_theirs.labels.emplace(type->id, int(m_labels.size()));
            m_labels.push_back(type->name);
        }
    }
    number(m_mine.entities, m_theirs.entities, mine.entities(), theirs.entities(), counterparts, 0);
    number(m_mine.claims, m_theirs.claims, mine.claims(), theirs.claims(), counterparts, 0);
}

ComparedMark MarkTerms::Side::compared(const Annotation &annotation) const
{
    if (const auto *statement = std::get_if<Statement>(&annotation))
        return {&annotation, 0, claims.at(statement->claim)};
    const EntityId entity = std::get<Mention>(annotation).entity;
    return {&annotation, labels.at(project->entity(entity)->type), entities.at(entity)};
}

} // namespace core::annotation
