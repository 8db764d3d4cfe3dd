// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/projectfile.h"
#include "ui/models/gonearticles.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <functional>
#include <vector>

namespace ui {

class ProjectSource;

/// The journal of the project, the newest entry first; those that a filter leaves. Read in pieces, as they are scrolled
/// to: where a filter leaves few, the rest is looked through piece by piece between other events.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ArticlesColumn, AnalystColumn, TimeColumn };
    enum Role {
        IsUndoneRole = Qt::UserRole, ///< bool: the step is not in force; of every column
        IsTurnRole,                  ///< bool: an entry that undoes or does again; of every column
    };
    /// The file that is open now; nullptr where there is none.
    using File = std::function<const core::store::ProjectFile *()>;

    HistoryModel(const ProjectSource &source, File file, QObject *parent = nullptr);

    /// Another file, or another filter: reads anew.
    void reload();
    void setFilter(const core::annotation::JournalFilter &filter);
    const core::annotation::JournalFilter &filter() const { return m_filter; }
    /// Adds what has been done since, at the top.
    void update();

    const core::annotation::JournalEntry &entryAt(int row) const { return m_entries[size_t(row)]; }
    /// Of the project, or as it was when it went; nullptr where nobody knows it.
    const core::article::Article *articleOf(core::ArticleId id) const;
    bool isSearching() const { return m_searching.isActive(); } ///< whether more may come without being asked for

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void searched(); ///< the rows that a filter leaves have been looked for
    void failed(const core::Error &error);

private:
    std::vector<core::annotation::JournalEntry> read(core::annotation::Sequence first, core::annotation::Sequence last);
    void fetchPiece();
    void updateUndone(const core::annotation::JournalEntry &turn);
    QString textAt(const core::annotation::JournalEntry &entry, int column) const;
    QString articlesOf(const core::annotation::JournalEntry &entry) const;
    bool isUndone(const core::annotation::JournalEntry &entry) const;

    const ProjectSource &m_source;
    File m_file;
    core::annotation::JournalFilter m_filter;
    std::vector<core::annotation::JournalEntry> m_entries; // the newest first
    core::annotation::Sequence m_newest = 0;               // that was read
    core::annotation::Sequence m_older = 0;                // as many are still to be read
    int m_wanted = 0;                                      // rows, until which the search goes on
    QTimer m_searching;
    mutable GoneArticles m_gone;
};

/// A time as the history shows it: "21 Nov 2020, 14:03".
QString momentText(const QDateTime &time);

} // namespace ui
