// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "ui/models/rowsync.h"

#include <QAbstractItemModel>

#include <functional>
#include <memory>
#include <vector>

namespace ui {

class ProjectSource;

/// Something to be told about an entity or a claim, and where in the articles it stands.
struct Fact {
    enum class Kind : std::uint8_t {
        Heading,  ///< over others of one kind
        Conflict, ///< over values that do not agree
        Value,    ///< "Mullah Beradar"
        Place,    ///< one mention or statement
    };
    Kind kind = Kind::Value;
    QString key; ///< tells it from its neighbours, and stays the same
    QString text;
    QString detail; ///< "3 · PTI, AP"
    std::vector<core::AnnotationId> marks;
    std::vector<Fact> parts;
};

/// The facts about one thing as a tree. Rows come, go and change one by one.
class FactsModel : public SyncedModel<QAbstractItemModel>
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int: Fact::Kind
        DetailRole,              ///< QString
    };

    /// \a read tells the facts; it is asked again after each step with a record that \a concerns accepts.
    using Read = std::function<std::vector<Fact>(const core::annotation::Project &project)>;
    using Concerns = std::function<bool(const core::annotation::Record &record)>;
    FactsModel(const ProjectSource &source, Read read, Concerns concerns, QObject *parent = nullptr);
    ~FactsModel() override;

    /// It is about another thing now.
    void readAgain() { refresh(); }

    std::vector<core::AnnotationId> marksAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node &nodeAt(const QModelIndex &index) const;
    std::unique_ptr<Node> made(const Fact &fact, Node *parent) const;
    void refresh();
    void show(const QModelIndex &parent, const std::vector<Fact> &wanted);
    void update(const QModelIndex &index, const Fact &wanted);

    const ProjectSource &m_source;
    Read m_read;
    std::unique_ptr<Node> m_root;
};

} // namespace ui
