// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/textsearch.h"

#include <QAbstractListModel>

#include <span>
#include <vector>

namespace ui {

/// The hits of a search as they are given: a line of context each.
class SearchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        NameRole = Qt::UserRole, ///< QString: the name of the article
        ParagraphRole,           ///< QString: "¶ 3", empty outside all paragraphs
        HitBeginRole,            ///< qsizetype: where in the context the hit begins
        HitEndRole,              ///< qsizetype
        FirstFreeRole,           ///< for models that say more
    };

    explicit SearchModel(QObject *parent = nullptr);

    void setHits(std::vector<SearchHit> hits);
    std::span<const SearchHit> hits() const { return m_hits; }
    const SearchHit &hitAt(int row) const { return m_hits[size_t(row)]; }
    int articles() const; ///< how many articles have hits

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    /// Between beginResetModel() and endResetModel().
    void replaceHits(std::vector<SearchHit> hits) { m_hits = std::move(hits); }

private:
    QString paragraphOf(const SearchHit &hit) const;
    QString placeOf(const SearchHit &hit) const;

    std::vector<SearchHit> m_hits;
};

} // namespace ui
