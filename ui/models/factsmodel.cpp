// SPDX-License-Identifier: MIT
#include "ui/models/factsmodel.h"

#include "ui/models/projectsource.h"
#include "ui/models/texts.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

struct FactsModel::Node {
    Fact fact; ///< without its parts
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;
};

FactsModel::FactsModel(const ProjectSource &source, Read read, Concerns concerns, QObject *parent)
    : SyncedModel(parent), m_source(source), m_read(std::move(read)), m_root(std::make_unique<Node>())
{
    connect(&source, &ProjectSource::replaced, this, &FactsModel::refresh);
    connect(&source, &ProjectSource::changed, this,
            [this, concerns = std::move(concerns)](const core::annotation::Step &step) {
                if (core::annotation::anyRecord(step, concerns))
                    refresh();
            });
    refresh();
}

FactsModel::~FactsModel() = default;

FactsModel::Node &FactsModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

std::unique_ptr<FactsModel::Node> FactsModel::made(const Fact &fact, Node *parent) const
{
    auto node = std::make_unique<Node>(Node{fact, parent, {}});
    node->fact.parts.clear();
    for (const Fact &part : fact.parts)
        node->children.push_back(made(part, node.get()));
    return node;
}

void FactsModel::refresh()
{
    show({}, m_read(m_source.project()));
}

void FactsModel::show(const QModelIndex &parent, const std::vector<Fact> &wanted)
{
    Node &node = nodeAt(parent);
    std::vector<QString> keys;
    std::vector<QString> wantedKeys;
    for (const auto &child : node.children)
        keys.push_back(child->fact.key);
    for (const Fact &fact : wanted)
        wantedKeys.push_back(fact.key);
    sync(parent, node.children, keys, wantedKeys,
         [&](int row, const QString &) { return made(wanted[size_t(row)], &node); });
    for (int row = 0; row < int(wanted.size()); ++row)
        update(index(row, 0, parent), wanted[size_t(row)]);
}

void FactsModel::update(const QModelIndex &index, const Fact &wanted)
{
    Fact &fact = nodeAt(index).fact;
    const bool looksTheSame = fact.text == wanted.text && fact.detail == wanted.detail && fact.kind == wanted.kind;
    fact = {wanted.kind, wanted.key, wanted.text, wanted.detail, wanted.marks, {}};
    if (!looksTheSame)
        Q_EMIT dataChanged(index, index);
    show(index, wanted.parts);
}

std::vector<core::AnnotationId> FactsModel::marksAt(const QModelIndex &index) const
{
    return nodeAt(index).fact.marks;
}

QModelIndex FactsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[size_t(row)].get());
}

QModelIndex FactsModel::parent(const QModelIndex &index) const
{
    Node *parent = index.isValid() ? nodeAt(index).parent : nullptr;
    if (!parent || parent == m_root.get())
        return {};
    const auto &siblings = parent->parent->children;
    const auto place = std::ranges::find(siblings, parent, [](const auto &node) { return node.get(); });
    return createIndex(int(place - siblings.begin()), 0, parent);
}

int FactsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int FactsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FactsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fact &fact = nodeAt(index).fact;
    switch (role) {
    case Qt::DisplayRole:
        return fact.text;
    case DetailRole:
        return fact.detail;
    case KindRole:
        return int(fact.kind);
    case Qt::AccessibleTextRole:
        return fact.detail.isEmpty() ? fact.text : QString(fact.text + u", " + fact.detail);
    case Qt::ToolTipRole:
        return plainToolTip(fact.detail.isEmpty() ? fact.text : QString(fact.text + u'\n' + fact.detail));
    default:
        return {};
    }
}

} // namespace ui
