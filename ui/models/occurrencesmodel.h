// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/annotation/occurrences.h"
#include "ui/models/searchmodel.h"

#include <optional>

namespace ui {

/// The most places that are offered at once.
constexpr size_t mostOccurrences = 10000;

/// A passage of an article.
struct Passage {
    core::ArticleId article;
    core::text::Span span;
};

/// Every place in \a articles where \a phrase stands, at most mostOccurrences. \a origin is one of them. For
/// TextSearch::start().
std::vector<SearchHit> findOccurrences(const std::vector<SearchedArticle> &articles,
                                       const core::annotation::Phrase &phrase, const std::optional<Passage> &origin,
                                       const core::Job &job);

/// Places that can be marked together, each with a tick. Those that are marked so already have none; those that lie in
/// a mark of something else have to be ticked by hand.
class OccurrencesModel : public SearchModel
{
    Q_OBJECT

public:
    enum Role {
        StatusRole = FirstFreeRole, ///< QString: "marked already", "in “Mike Pompeo”", or empty
    };

    using SearchModel::SearchModel;

    /// What the places are to be marked as. Without it nothing can be ticked.
    using Subject = core::annotation::Subject;

    void setPlaces(std::vector<SearchHit> hits, const core::annotation::Project &project, const Subject &subject,
                   const QString &name);
    /// Looks at the project, or at another subject, anew. Ticks stay where nothing else has become of the place.
    void refresh(const core::annotation::Project &project, const Subject &subject, const QString &name);
    void setAllTicked(bool ticked);

    int ticked() const;
    int tickable() const;
    /// What is ticked, by article.
    std::vector<core::annotation::Places> tickedPlaces() const;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    enum class Standing : std::uint8_t { Free, InAnother, Marked };
    struct Row {
        Standing standing = Standing::Free;
        bool isTicked = true;
        QString inside; ///< what it is marked as besides
    };
    static std::vector<Row> rowsFor(std::span<const SearchHit> hits, const core::annotation::Project &project,
                                    const Subject &subject, const QString &name);
    static QString statusOf(const Row &row);
    void tellTicks(int first, int last);

    std::vector<Row> m_rows;
};

} // namespace ui
