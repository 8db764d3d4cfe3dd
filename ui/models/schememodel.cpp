// SPDX-License-Identifier: MIT
#include "ui/models/schememodel.h"

#include "ui/models/projectsource.h"
#include "ui/models/rowsync.h"
#include "ui/models/steprecords.h"
#include "ui/models/subjectmodel.h"
#include "ui/models/texts.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::ClaimKindId;
using core::TypeId;
using core::annotation::Record;

SchemeModel::SchemeModel(const ProjectSource &source, Part part, QObject *parent)
    : QAbstractListModel(parent), m_source(source), m_part(part), m_rows(wanted())
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
    bool isConcerned = false;
    forEachRecord(step, [&](const Record &record) {
        isConcerned |= m_part == Part::Types ? std::holds_alternative<core::annotation::EntityType>(record)
                                                   || std::holds_alternative<core::annotation::Entity>(record)
                                             : std::holds_alternative<core::annotation::ClaimKind>(record)
                                                   || std::holds_alternative<core::annotation::Claim>(record);
    });
    if (!isConcerned)
        return;
    syncRows(
        std::vector(m_rows), wanted(),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        },
        [this](int row, const SchemeId &id) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, id);
            endInsertRows();
        });
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex SchemeModel::indexOf(const SchemeId &id) const
{
    const auto found = std::ranges::find(m_rows, id);
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

QString SchemeModel::nameOf(const SchemeId &id) const
{
    if (const auto *type = std::get_if<TypeId>(&id))
        return displayName(*m_source.project().type(*type));
    return m_source.project().claimKind(std::get<ClaimKindId>(id))->name;
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
    const bool isThere
        = type ? project.type(*type) != nullptr : project.claimKind(std::get<ClaimKindId>(id)) != nullptr;
    if (!isThere)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(id);
    case SubjectModel::DetailRole:
        return detailOf(id);
    case SubjectModel::TypeColorRole:
        return type ? shownColor(*project.type(*type)) : 0;
    case Qt::AccessibleTextRole:
        return QString(nameOf(id) + u", "_s + detailOf(id));
    case Qt::ToolTipRole:
        return plainToolTip(type ? project.type(*type)->guideline
                                 : project.claimKind(std::get<ClaimKindId>(id))->guideline);
    default:
        return {};
    }
}

} // namespace ui
