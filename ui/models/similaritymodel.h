// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/similarity.h"

#include <QAbstractTableModel>
#include <QList>
#include <QStringList>

namespace ui {

/// All versions × all versions: how much of the one (row) is in the other (column).
class SimilarityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole, ///< double, 0 to 1; invalid where it is not known yet
        IsSelfRole,               ///< bool: a version in itself
    };

    explicit SimilarityModel(QObject *parent = nullptr);

    /// Other versions: nothing is known of them. \a names one a version.
    void setVersions(const QList<core::ArticleId> &versions, const QStringList &names);
    void setNames(const QStringList &names);
    /// Its size must be the number of versions.
    void setSimilarity(core::compare::Similarity similarity);

    const QList<core::ArticleId> &versions() const { return m_versions; }
    const core::compare::Similarity &similarity() const { return m_similarity; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textAt(const QModelIndex &index) const;
    QString sentenceAt(const QModelIndex &index) const;

    QList<core::ArticleId> m_versions;
    QStringList m_names;
    core::compare::Similarity m_similarity;
};

} // namespace ui
