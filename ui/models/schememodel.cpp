// SPDX-License-Identifier: MIT
#include "ui/models/schememodel.h"

#include "ui/models/projectsource.h"
#include "ui/models/subjectmodel.h"
#include "ui/models/texts.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::ClaimKindId;
using core::TypeId;
using core::annotation::Record;

bool isThere(const core::annotation::Project &project, const SchemeId &id)
{
    const auto *type = std::get_if<TypeId>(&id);
    return type ? project.type(*type) != nullptr : project.claimKind(std::get<ClaimKindId>(id)) != nullptr;
}

QString nameOf(const core::annotation::Project &project, const SchemeId &id)
{
    const auto *type = std::get_if<TypeId>(&id);
    return type ? displayName(*project.type(*type)) : project.claimKind(std::get<ClaimKindId>(id))->name;
}

SchemeModel::SchemeModel(const ProjectSource &source, Part part, QObject *parent)
    : SyncedModel(parent), m_source(source), m_part(part), m_rows(wanted())
{
    connect(&source, &ProjectSource::replaced, this, &SchemeModel::reset);
    connect(&source, &ProjectSource::changed, this, &SchemeModel::onChanged);
}

std::vector<SchemeId> SchemeModel::wanted() const
{
    std::vector<SchemeId> ids;
    if (m_part == Part::Types) {
        for (const auto *type : m_source.project().typesInOrder())
            ids.emplace_back(type->id);
    } else {
        for (const auto *kind : m_source.project().claimKindsInOrder())
            ids.emplace_back(kind->id);
    }
    return ids;
}

void SchemeModel::reset()
{
    beginResetModel();
    m_rows = wanted();
    endResetModel();
}

void SchemeModel::onChanged(const core::annotation::Step &step)
{
    const auto isConcerned = [this](const Record &record) {
        return m_part == Part::Types ? std::holds_alternative<core::annotation::EntityType>(record)
                                           || std::holds_alternative<core::annotation::Entity>(record)
                                     : std::holds_alternative<core::annotation::ClaimKind>(record)
                                           || std::holds_alternative<core::annotation::Claim>(record);
    };
    if (!core::annotation::anyRecord(step, isConcerned))
        return;
    sync({}, m_rows, wanted());
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex SchemeModel::indexOf(const SchemeId &id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

QString SchemeModel::detailOf(const SchemeId &id) const
{
    const core::annotation::Project &project = m_source.project();
    const auto *type = std::get_if<TypeId>(&id);
    if (!type)
        return tr("%n claim(s)", nullptr, int(claimsOf(project, std::get<ClaimKindId>(id)).size()));
    const QString used = tr("%n entity(s)", nullptr, int(entitiesOf(project, *type).size()));
    const int key = project.type(*type)->key;
    //: The key that marks with a type, and how many entities are of it.
    return key > 0 ? tr("key %1 · %2").arg(QLocale().toString(key), used) : used;
}

int SchemeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SchemeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SchemeId &id = m_rows[size_t(index.row())];
    const auto *type = std::get_if<TypeId>(&id);
    const core::annotation::Project &project = m_source.project();
    if (!isThere(project, id)) // a row on its way out
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(project, id);
    case SubjectModel::DetailRole:
        return detailOf(id);
    case SubjectModel::TypeColorRole:
        return type ? shownColor(*project.type(*type)) : 0;
    case Qt::AccessibleTextRole:
        return QString(nameOf(project, id) + u", "_s + detailOf(id));
    case Qt::ToolTipRole:
        return plainToolTip(type ? project.type(*type)->guideline
                                 : project.claimKind(std::get<ClaimKindId>(id))->guideline);
    default:
        return {};
    }
}

} // namespace ui
