// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/change.h"
#include "core/base/id.h"
#include "ui/models/readshares.h"

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <optional>
#include <vector>

namespace ui {

class ProjectSource;

/// \a versions in their order, but \a base before all others where it is one of them.
std::vector<core::ArticleId> baseFirst(std::vector<core::ArticleId> versions, std::optional<core::ArticleId> base);

/// Subjects × versions: the first column names the subject, the others say what each version does with it. Here is what
/// all matrices share: the columns, what has been read of them, and whether the project is followed. Columns come, go
/// and move one by one. GUI thread.
class MatrixModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum CommonRole {
        FilterRole = Qt::UserRole, ///< QString: everything that the row can be found by; of every column
        StatesRole,                ///< QList<int>: the states that the versions are in; of every column
        OwnRole,                   ///< the first that stands for something else in each matrix
    };

    /// The columns after the first, in this order, and which of them is the base, if any. What the project has no
    /// article of is left out.
    void setVersions(const QList<core::ArticleId> &versions, std::optional<core::ArticleId> base = std::nullopt);
    /// What \a analyst has read tells what is absent from what is only not read yet.
    void setRead(const core::annotation::ReadPassages &read, const QString &analyst);
    /// Whether it follows the project, as it does from the beginning. While nobody looks it need not; it catches up
    /// when it is to follow again.
    void setFollowing(bool on);

    std::optional<core::ArticleId> articleAt(int column) const; ///< nullopt for the first column

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// A version that comes, goes, or moves to an earlier place; places are counted without the first column.
    struct ColumnChange {
        std::optional<int> from; ///< nullopt: it comes
        std::optional<int> to;   ///< nullopt: it goes

        /// The same change to what is kept for each version.
        template<class Value>
        void apply(std::vector<Value> &values) const
        {
            if (!from)
                values.emplace(values.begin() + *to);
            else if (!to)
                values.erase(values.begin() + *from);
            else
                std::rotate(values.begin() + *to, values.begin() + *from, values.begin() + *from + 1);
        }
    };

    /// \a heading is that of the first column. Whoever derives from it calls reset() when it is made.
    MatrixModel(const ProjectSource &source, const QString &heading, QObject *parent);
    ~MatrixModel() override;

    void reset();
    /// Lets the columns go that the project has no article of any more; whether there were such.
    bool dropGoneVersions();
    void announceRows(int first, int last); ///< all cells of them have other data
    void announceAll();

    const core::annotation::Project &project() const;
    const std::vector<core::ArticleId> &versions() const { return m_versions; } ///< as the columns after the first
    std::optional<core::ArticleId> base() const { return m_base; }
    const ReadShares::Share &readOf(core::ArticleId version) const { return m_coverage.of(version); }
    bool isFollowing() const { return m_isFollowing; }

private:
    virtual void clearRows() = 0; ///< between the two signals of a reset
    virtual void makeRows() = 0;  ///< the same, after clearRows(): those of the project and the versions as they are
    /// Before columns come, go or move, and after a step that is not followed: what is remembered may be of something
    /// that is gone, and must be met by nobody.
    virtual void forget() {}
    virtual void changeCells(const ColumnChange &change) = 0; ///< while a column comes, goes or moves
    virtual void followAll() = 0; ///< the columns are others, or anything may have happened: all rows and cells anew
    virtual void followStep(const core::annotation::Step &step) = 0; ///< it has been applied
    virtual void followRead() = 0;                                   ///< readOf() says something else

    void onChanged(const core::annotation::Step &step);
    void showVersions(const std::vector<core::ArticleId> &versions);
    void updateCoverage();
    std::vector<core::ArticleId> present(std::vector<core::ArticleId> versions) const;

    const ProjectSource &m_source;
    QString m_heading;
    QList<core::ArticleId> m_wanted; // what setVersions() was last told
    std::vector<core::ArticleId> m_versions;
    std::optional<core::ArticleId> m_base;
    core::annotation::ReadPassages m_read;
    QString m_analyst;
    ReadShares m_coverage;
    bool m_isFollowing = true;
    bool m_isBehind = false; // something has changed since it followed
};

} // namespace ui
