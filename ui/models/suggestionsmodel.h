// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/suggestions.h"
#include "ui/models/subjectmodel.h"

#include <QAbstractItemModel>

#include <memory>
#include <tuple>
#include <vector>

namespace ui {

/// What is suggested, as a tree: suggestions of one reason, type and text are one row, the places where they stand the
/// rows below it. Has the roles of SubjectModel, so that what draws entities draws them. Rows come, go and change one
/// by one; those that stay keep their selection.
class SuggestionsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Suggestion = core::annotation::Suggestion;
    using Scores = std::map<QString, core::annotation::SuggestionScore>;

    explicit SuggestionsModel(QObject *parent = nullptr);
    ~SuggestionsModel() override;

    /// What is suggested in \a versions, which have a dot each, in this order; \a suggestions of other articles are
    /// left out. O(suggestions · log suggestions).
    void setSuggestions(const std::vector<Suggestion> &suggestions, const core::annotation::Project &project,
                        const QList<core::ArticleId> &versions, const Scores &scores);
    void clear();

    int places() const { return m_places; }
    bool isGroup(const QModelIndex &index) const { return index.isValid() && !index.internalPointer(); }
    /// Of a place, or all of a group.
    std::vector<Suggestion> suggestionsAt(const QModelIndex &index) const;
    QModelIndex indexOf(const Suggestion &suggestion) const; ///< of its place; invalid where it is not there

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Place {
        Suggestion suggestion;
        std::pair<qsizetype, core::text::Span> order; ///< version and place in it
        QString words;                                ///< what stands there and around it
        QString where;                                ///< the version

        friend bool operator==(const Place &, const Place &) = default;
    };
    using Key = std::tuple<int, QString, QString, std::optional<core::TypeId>>; ///< kind of reason, text, reason, type
    struct Group {
        Key key;
        QString words;
        QString detail;
        QString chip;
        int typeColor = 0;
        QList<int> counts;
        std::vector<Place> places; ///< by order
    };
    using Groups = std::vector<std::unique_ptr<Group>>;

    static Key keyOf(const Suggestion &suggestion);
    static Groups grouped(const std::vector<Suggestion> &suggestions, const core::annotation::Project &project,
                          const QList<core::ArticleId> &versions, const Scores &scores);
    void update(int row, Group &&after);
    const Group &groupAt(const QModelIndex &index) const;
    int rowOf(const Group &group) const;

    Groups m_groups; ///< by key
    QList<core::ArticleId> m_versions;
    int m_places = 0;
};

} // namespace ui
