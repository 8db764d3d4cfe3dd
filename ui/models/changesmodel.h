// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/changeentry.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace ui {

/// Which changes a list leaves. Everything that is not set lets all through.
struct ChangeFilter {
    std::optional<core::compare::ChangeClass> changeClass;
    std::optional<int> column; ///< of the version
    QString words;             ///< in what stood there or in what stands there now, without regard to case

    bool isEmpty() const { return !changeClass && !column && words.isEmpty(); }
    friend bool operator==(const ChangeFilter &, const ChangeFilter &) = default;
};

/// The changes of a comparison, one a row, in the order of reading or sorted by a column; those that a filter leaves.
/// Texts are made when they are asked for: a filter looks at 50,000 changes without making one.
class ChangesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { VersionColumn, ParagraphColumn, ClassColumn, BeforeColumn, AfterColumn, DifferenceColumn };
    enum Role {
        TypographyRole = Qt::UserRole, ///< bool: only the typography differs
    };

    explicit ChangesModel(QObject *parent = nullptr);

    /// What the columns of the comparison are called, by ChangeEntry::column. One without a name shows its number.
    void setVersionNames(const QStringList &names);
    QString versionName(int column) const;

    /// The entries are copied; \a texts are those of the columns, the base's first.
    void setChanges(const QStringList &texts, std::span<const ChangeEntry> changes);
    std::span<const ChangeEntry> changes() const { return m_changes; } ///< all, in the order of reading

    void setFilter(const ChangeFilter &filter);
    const ChangeFilter &filter() const { return m_filter; }

    /// The changes of the rows, by their index in changes().
    std::span<const int> shown() const { return m_rows; }
    int rowOf(int change) const; ///< -1 where the filter leaves it out; O(rows)

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// By a Column; -1: in the order of reading. Equal rows stay in the order of reading.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    bool passes(const ChangeEntry &change) const;
    void sortRows(std::vector<int> &rows) const;
    QStringView before(const ChangeEntry &change) const;
    QStringView after(const ChangeEntry &change) const;
    QString textAt(const ChangeEntry &change, int column) const;

    QStringList m_names;
    QStringList m_texts; // by column
    std::vector<ChangeEntry> m_changes;
    std::vector<int> m_rows;
    ChangeFilter m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace ui
