// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/readings.h"
#include "ui/models/redlinetext.h"

#include <QAbstractTableModel>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

class ProjectSource;

/// The wordings of one sentence in all versions of a story, in the order in which they came out: who introduced it, who
/// reworded it, who dropped it. Versions that agree share a letter, as in a critical apparatus.
class ReadingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LetterColumn, VersionColumn, StepColumn, TextColumn };
    enum Role {
        RedlineRole = Qt::UserRole, ///< RedlineText: against the base's wording; of TextColumn
        WordingRole,                ///< int: the same for versions that agree, -1 for none; of every column
        IsCurrentRole,              ///< bool: the version that the sentence was taken from; of every column
    };
    /// A passage of an article.
    struct Place {
        core::ArticleId article;
        core::text::Span span;
    };

    explicit ReadingsModel(const ProjectSource &source, QObject *parent = nullptr);

    /// Which comparison (of \a articles, one a version) is read; null for none. Shows no sentence until setPlace().
    void setComparison(std::shared_ptr<const core::compare::Comparison> comparison,
                       std::vector<core::ArticleId> articles);

    /// Shows the sentence of \a article that holds \a position. Nothing happens where it is shown already.
    void setPlace(core::ArticleId article, qsizetype position);

    /// Where the sentence of a row stands; nullopt where the version lacks it.
    std::optional<Place> placeAt(int row) const;

    int wordings() const;
    const std::vector<core::compare::Reading> &readings() const { return m_readings; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<size_t> orderOfPublication() const;
    RedlineText redlineAt(int row) const;
    QString textAt(int row, int column) const;
    QString stepText(int row) const;

    const ProjectSource &m_source;
    std::shared_ptr<const core::compare::Comparison> m_comparison;
    std::vector<core::ArticleId> m_articles; // by version
    std::vector<core::compare::Reading> m_readings;
    size_t m_version = 0;
    int m_sentence = -1;
};

/// "A", "B", … "Z", "AA": what the wordings are called.
QString wordingLetter(int wording);

} // namespace ui
