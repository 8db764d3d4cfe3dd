// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/base/id.h"

#include <QAbstractListModel>
#include <QList>

#include <optional>
#include <variant>
#include <vector>

namespace ui {

class ProjectSource;

/// What annotations are about.
using SubjectId = std::variant<core::EntityId, core::ClaimId>;

/// The entities or the claims of a project as a list, each with how often every shown version has it. Rows come, go and
/// change one by one; their order is arbitrary, SortRole is for a proxy.
class SubjectModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< QString: "Person · also “Beradar” · 4 mentions"
        TypeColorRole,             ///< int: what the entity's type is shown with (core/annotation/scheme.h); 0 for none
        TypeOrderRole,             ///< int: by which types are sorted
        ChipRole,                  ///< QString: "C1"; of claims only
        CountsRole,                ///< QList<int>: annotations in each version set by setVersions()
        SortRole,                  ///< QString or int
        FilterRole,                ///< QString: everything that it can be found by
    };

    /// The versions that are counted, in this order.
    void setVersions(const QList<core::ArticleId> &versions);
    const QList<core::ArticleId> &versions() const { return m_versions; }

    SubjectId subjectAt(const QModelIndex &index) const { return m_rows[size_t(index.row())].subject; }
    QModelIndex indexOf(const SubjectId &subject) const; ///< O(log rows)

    /// Its annotations in the order of reading: those in the versions first, by version and position, then the others.
    std::vector<core::AnnotationId> marksOf(const SubjectId &subject) const;

    /// Whether \a mark is about something in this list, and what.
    virtual std::optional<SubjectId> subjectOf(core::AnnotationId mark) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Asks for it to be renamed; false for an empty name.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void stepRequested(const core::annotation::Step &step);

protected:
    SubjectModel(const ProjectSource &source, QObject *parent);

    const core::annotation::Project &project() const;
    void reset();

    /// What tells entities from claims.
    virtual std::vector<SubjectId> subjects() const = 0;
    virtual bool isThere(const SubjectId &subject) const = 0;
    virtual std::optional<SubjectId> subjectOf(const core::annotation::Record &record) const = 0;
    virtual std::optional<SubjectId> subjectOf(const core::annotation::Annotation &annotation) const = 0;
    virtual std::vector<core::AnnotationId> annotationsOf(const SubjectId &subject) const = 0;
    virtual QVariant describe(const SubjectId &subject, int count, int role) const = 0;
    virtual core::annotation::Step renamed(const SubjectId &subject, const QString &name) const = 0;

private:
    struct Counts {
        int all = 0;
        QList<int> byVersion;
    };
    struct Row {
        SubjectId subject;
        mutable std::optional<Counts> counts; // counted when first asked for
    };

    void onChanged(const core::annotation::Step &step);
    void insert(const SubjectId &subject);
    void remove(const SubjectId &subject);
    void announce(const SubjectId &subject);
    void announceAll();
    const Counts &countsOf(const Row &row) const;
    QString toolTipOf(const Row &row) const;

    const ProjectSource &m_source;
    QList<core::ArticleId> m_versions;
    std::vector<Row> m_rows; // by subject
};

} // namespace ui
