// SPDX-License-Identifier: MIT
#include "ui/models/entitymatrixmodel.h"

#include "ui/models/entitycelltext.h"
#include "ui/models/texts.h"
#include "ui/models/typeplace.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::ArticleId;
using core::EntityId;
using core::annotation::Annotation;
using core::annotation::Entity;
using core::annotation::EntityCell;
using core::annotation::EntityRow;
using core::annotation::EntityState;
using core::annotation::EntityType;
using core::annotation::Mention;
using core::annotation::Record;
using core::article::Article;

namespace {

constexpr int placeBits = 40;         // of a first place: below the number of the version
constexpr size_t mostMentions = 3000; // read at a time

/// What a step touches, as far as the matrix shows it.
struct Touched {
    bool articles = false;
    bool types = false;
    std::set<EntityId> entities;
    std::set<ArticleId> marked; ///< articles that have other mentions now
};

Touched touchedBy(const core::annotation::Step &step)
{
    Touched touched;
    forEachRecord(step, [&](const Record &record) {
        touched.articles |= std::holds_alternative<Article>(record);
        touched.types |= std::holds_alternative<EntityType>(record);
        if (const auto *entity = std::get_if<Entity>(&record))
            touched.entities.insert(entity->id);
        const auto *annotation = std::get_if<Annotation>(&record);
        if (const auto *mention = annotation ? std::get_if<Mention>(annotation) : nullptr) {
            touched.entities.insert(mention->entity);
            touched.marked.insert(mention->mark.article);
        }
    });
    return touched;
}

} // namespace

EntityMatrixModel::EntityMatrixModel(const ProjectSource &source, QObject *parent)
    : MatrixModel(source, tr("Entity"), parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &EntityMatrixModel::read);
    reset();
}

EntityMatrixModel::~EntityMatrixModel() = default;

EntityRow EntityMatrixModel::emptyRow(EntityId entity) const
{
    return {entity, {}, std::vector<EntityCell>(versions().size())};
}

void EntityMatrixModel::clearRows()
{
    m_rows.clear();
    m_stale.clear();
    m_reader.cancel();
}

void EntityMatrixModel::makeRows()
{
    for (const auto &[id, entity] : project().entities()) {
        if (core::annotation::concerns(project(), id, versions()))
            m_rows.push_back(emptyRow(id));
    }
    makeAllStale();
}

void EntityMatrixModel::changeCells(const ColumnChange &change)
{
    for (EntityRow &row : m_rows)
        change.apply(row.cells);
}

void EntityMatrixModel::followAll()
{
    m_reader.cancel(); // it may read for other columns
    makeAllStale();
    std::set<EntityId> all = m_stale;
    for (const auto &[id, entity] : project().entities())
        all.insert(id);
    syncEntities(all);
}

void EntityMatrixModel::followStep(const core::annotation::Step &step)
{
    const Touched touched = touchedBy(step);
    // What no other version mentions concerns the rest no more, or all of them.
    if (touched.articles && dropGoneVersions())
        followAll();
    else if (!touched.entities.empty())
        syncEntities(touched.entities);
    if (!touched.marked.empty())
        settleAll(touched.marked);
    if (touched.types)
        announceAll();
}

void EntityMatrixModel::followRead()
{
    settleAll({versions().begin(), versions().end()});
}

void EntityMatrixModel::syncEntities(const std::set<EntityId> &touched)
{
    std::set<EntityId> stale;
    for (const EntityId entity : touched) {
        const bool isWanted = project().entity(entity) && core::annotation::concerns(project(), entity, versions());
        const int row = rowOf(entity);
        const auto place = std::ranges::lower_bound(m_rows, entity, {}, &EntityRow::entity);
        const int at = int(place - m_rows.begin());
        if (row >= 0 && !isWanted) {
            beginRemoveRows({}, at, at);
            m_rows.erase(place);
            m_stale.erase(entity);
            endRemoveRows();
        } else if (row < 0 && isWanted) {
            beginInsertRows({}, at, at);
            m_rows.insert(place, emptyRow(entity));
            endInsertRows();
        } else if (row >= 0) {
            announceRows(row, row); // of another name, perhaps
        }
        if (isWanted)
            stale.insert(entity);
    }
    makeStale(stale);
}

void EntityMatrixModel::setReading(bool on)
{
    m_isReading = on;
    if (on)
        readSoon();
}

void EntityMatrixModel::makeStale(const std::set<EntityId> &entities)
{
    m_stale.insert(entities.begin(), entities.end());
    readSoon();
}

void EntityMatrixModel::makeAllStale()
{
    m_stale.clear();
    for (const EntityRow &row : m_rows)
        m_stale.insert(row.entity);
    readSoon();
}

void EntityMatrixModel::readSoon()
{
    if (m_isReading && !m_stale.empty())
        m_soon.start();
}

/// One reading at a time, so that marking on does not make it begin again and again; and not of too much at a time, as
/// what was read is shown here.
void EntityMatrixModel::read()
{
    if (!m_isReading || m_reader.isRunning() || m_stale.empty())
        return;
    std::vector<EntityId> entities;
    for (size_t mentions = 0; !m_stale.empty() && mentions < mostMentions;) {
        entities.push_back(m_stale.extract(m_stale.begin()).value());
        mentions += project().mentionsOf(entities.back()).size();
    }
    m_reader.start(
        [project = project(), entities = std::move(entities), versions = versions()](const core::Job &job) {
            return core::annotation::entityRows(core::annotation::entityWork(project, entities, versions), job);
        },
        [this](const auto &rows) { take(*rows); });
}

void EntityMatrixModel::take(const std::vector<EntityRow> &rows)
{
    int first = rowCount();
    int last = -1;
    for (const EntityRow &read : rows) {
        const int row = rowOf(read.entity);
        if (row < 0 || m_stale.contains(read.entity))
            continue;
        std::vector<EntityCell> &cells = (m_rows[size_t(row)] = read).cells;
        for (size_t i = 0; i < cells.size(); ++i)
            settle(cells[i], versions()[i]);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        announceRows(first, last);
    if (m_stale.empty())
        Q_EMIT upToDate();
    else
        read();
}

void EntityMatrixModel::settle(EntityCell &cell, ArticleId version) const
{
    const ReadShares::Share &read = readOf(version);
    core::annotation::settle(cell, project(), version, read.spans, read.share);
}

void EntityMatrixModel::settleAll(const std::set<ArticleId> &articles)
{
    for (int row = 0; row < rowCount(); ++row) {
        for (size_t i = 0; i < versions().size(); ++i) {
            EntityCell &cell = m_rows[size_t(row)].cells[i];
            if (!articles.contains(versions()[i]) || !cell.mentions.empty() || cell.state == EntityState::NotSearched)
                continue;
            const EntityCell before = cell;
            settle(cell, versions()[i]);
            if (cell != before)
                announceRows(row, row);
        }
    }
}

bool EntityMatrixModel::isUpToDate() const
{
    return m_stale.empty() && !m_reader.isRunning();
}

int EntityMatrixModel::rowOf(EntityId entity) const
{
    const auto found = std::ranges::lower_bound(m_rows, entity, {}, &EntityRow::entity);
    return found != m_rows.end() && found->entity == entity ? int(found - m_rows.begin()) : -1;
}

const EntityCell *EntityMatrixModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? &m_rows[size_t(index.row())].cells[size_t(index.column() - 1)]
                                                 : nullptr;
}

std::vector<AnnotationId> EntityMatrixModel::mentionsAt(const QModelIndex &index) const
{
    std::vector<AnnotationId> mentions;
    if (const EntityCell *cell = cellAt(index)) {
        mentions = cell->mentions;
    } else if (index.isValid()) {
        for (const EntityCell &each : m_rows[size_t(index.row())].cells)
            mentions.insert(mentions.end(), each.mentions.begin(), each.mentions.end());
    }
    std::erase_if(mentions, [this](AnnotationId id) { return !project().annotation(id); });
    return mentions;
}

int EntityMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant EntityMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !project().entity(entityAt(index.row())))
        return {};
    if (role == FilterRole || role == StatesRole || role >= ConflictsRole)
        return rowData(index.row(), role);
    return index.column() == 0 ? entityData(index.row(), role) : cellData(index, role);
}

QVariant EntityMatrixModel::cellData(const QModelIndex &index, int role) const
{
    const EntityCell &cell = *cellAt(index);
    const ArticleId article = *articleAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shortText(project(), cell, article);
    case Qt::ToolTipRole:
        return plainToolTip(longText(project(), cell, article));
    case Qt::AccessibleTextRole:
        //: A cell of a table, read aloud: the entity, the version, what it calls it.
        return tr("%1, %2: %3")
            .arg(project().entity(entityAt(index.row()))->name, headerData(index.column(), Qt::Horizontal).toString(),
                 shortText(project(), cell, article));
    case Qt::AccessibleDescriptionRole:
        return longText(project(), cell, article);
    case StateRole:
        return int(cell.state);
    case OddRole:
        return cell.isOdd();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant EntityMatrixModel::entityData(int row, int role) const
{
    const Entity &entity = *project().entity(entityAt(row));
    const QString type = displayName(*project().type(entity.type));
    const QString conflicts = conflictsText(m_rows[size_t(row)].conflicts);
    const QString about = conflicts.isEmpty() ? type : QString(type + u'\n' + conflicts);
    switch (role) {
    case Qt::DisplayRole:
        return entity.name;
    case Qt::ToolTipRole:
        return plainToolTip(entity.name + u'\n' + about);
    case Qt::AccessibleTextRole:
        return QString(entity.name + u", " + about);
    default:
        return {};
    }
}

QVariant EntityMatrixModel::rowData(int row, int role) const
{
    const EntityRow &shown = m_rows[size_t(row)];
    const Entity &entity = *project().entity(shown.entity);
    const EntityType &type = *project().type(entity.type);
    switch (role) {
    case ConflictsRole:
        return int(shown.conflicts.size());
    case MentionsRole: {
        size_t mentions = 0;
        for (const EntityCell &cell : shown.cells)
            mentions += cell.mentions.size();
        return int(mentions);
    }
    case FirstRole:
        return firstPlace(row);
    case TypeColorRole:
        return shownColor(type);
    case TypeOrderRole:
        return placeInScheme(type);
    case TypeRole:
        return type.id.toString();
    case FilterRole: {
        QStringList parts{entity.name, entity.note, entity.wikidata};
        parts += entity.aliases;
        for (const EntityCell &cell : shown.cells) {
            std::ranges::transform(cell.forms, std::back_inserter(parts), &core::annotation::EntityForm::text);
            std::ranges::transform(cell.traits, std::back_inserter(parts), &core::annotation::EntityTrait::text);
        }
        return parts.join(u'\n');
    }
    case StatesRole: {
        QList<int> states;
        std::ranges::transform(shown.cells, std::back_inserter(states),
                               [](const EntityCell &cell) { return int(cell.state); });
        return QVariant::fromValue(states);
    }
    default:
        return {};
    }
}

qlonglong EntityMatrixModel::firstPlace(int row) const
{
    for (int column = 1; column < columnCount(); ++column) {
        const std::vector<AnnotationId> mentions = mentionsAt(index(row, column));
        if (mentions.empty())
            continue;
        const auto place = markOf(*project().annotation(mentions.front())).spans.first().begin;
        return (qlonglong(column) << placeBits) + place;
    }
    return qlonglong(columnCount()) << placeBits;
}

} // namespace ui
