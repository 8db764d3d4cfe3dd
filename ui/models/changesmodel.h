// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/changeentry.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <span>
#include <vector>

namespace ui {

/// What a change is about, in a word: "number", "name".
QString classText(core::compare::ChangeClass changeClass);

/// The changes of a comparison, one a row, as they are given.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VersionColumn, ParagraphColumn, ClassColumn, ChangeColumn };
    enum Role {
        BeforeRole = Qt::UserRole, ///< QString: the words of the base; of ChangeColumn
        AfterRole,                 ///< QString: the words of the version
        ClassRole,                 ///< int, core::compare::ChangeClass; of every column
        TypographyRole,            ///< bool: only the typography differs
    };

    explicit ChangesModel(QObject *parent = nullptr);

    void setVersionNames(const QStringList &names);
    void setChanges(std::span<const ChangeEntry> changes);
    std::span<const ChangeEntry> changes() const { return m_changes; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString versionOf(const ChangeEntry &change) const;
    QString textAt(const ChangeEntry &change, int column) const;

    QStringList m_names;
    std::vector<ChangeEntry> m_changes;
};

} // namespace ui
