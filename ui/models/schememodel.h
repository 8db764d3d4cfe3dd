// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/schemeedits.h"
#include "ui/models/rowsync.h"

#include <QAbstractListModel>

#include <variant>
#include <vector>

namespace ui {

class ProjectSource;

/// A type of entities or a kind of claims.
using SchemeId = std::variant<core::TypeId, core::ClaimKindId>;

bool isThere(const core::annotation::Project &project, const SchemeId &id);
/// \a id must be there.
QString nameOf(const core::annotation::Project &project, const SchemeId &id);

/// The types of entities, or the kinds of claims, in their order. The roles are those of SubjectModel that its delegate
/// draws by. Rows come, go, move and change one by one.
class SchemeModel : public SyncedModel<QAbstractListModel>
{
    Q_OBJECT

public:
    enum class Part : std::uint8_t { Types, ClaimKinds };

    SchemeModel(const ProjectSource &source, Part part, QObject *parent = nullptr);

    SchemeId idAt(const QModelIndex &index) const { return m_rows[size_t(index.row())]; }
    QModelIndex indexOf(const SchemeId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SchemeId> wanted() const;
    void reset();
    void onChanged(const core::annotation::Step &step);
    QString detailOf(const SchemeId &id) const;

    const ProjectSource &m_source;
    Part m_part;
    std::vector<SchemeId> m_rows;
};

} // namespace ui
