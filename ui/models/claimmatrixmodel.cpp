// SPDX-License-Identifier: MIT
#include "ui/models/claimmatrixmodel.h"

#include "core/annotation/edits.h"
#include "ui/models/claimcelltext.h"
#include "ui/models/passagesearcher.h"
#include "ui/models/projectsource.h"
#include "ui/models/rowsync.h"
#include "ui/models/steprecords.h"
#include "ui/models/texts.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <set>
#include <utility>

namespace ui {

using core::AnnotationId;
using core::ArticleId;
using core::ClaimId;
using core::annotation::Absence;
using core::annotation::Annotation;
using core::annotation::Claim;
using core::annotation::ClaimCell;
using core::annotation::ClaimState;
using core::annotation::Correction;
using core::annotation::Entity;
using core::annotation::nameKey;
using core::annotation::Record;
using core::annotation::Speakers;
using core::annotation::Statement;
using core::article::Article;

namespace {

/// What a step touches, as far as the matrix shows it.
struct Touched {
    bool articles = false;
    bool corrections = false;
    QSet<QString> speakers; // Speakers::keysOf() of the names that entities had or have
    std::set<ClaimId> claims;
};

Touched touchedBy(const core::annotation::Step &step)
{
    Touched touched;
    forEachRecord(step, [&](const Record &record) {
        touched.articles |= std::holds_alternative<Article>(record);
        touched.corrections |= std::holds_alternative<Correction>(record);
        if (const auto *entity = std::get_if<Entity>(&record)) {
            for (const QString &name : QStringList{entity->name} + entity->aliases)
                touched.speakers.insert(nameKey(name));
        }
        if (const auto *claim = std::get_if<Claim>(&record))
            touched.claims.insert(claim->id);
        if (const auto *absence = std::get_if<Absence>(&record))
            touched.claims.insert(absence->claim);
        const auto *annotation = std::get_if<Annotation>(&record);
        if (const auto *statement = annotation ? std::get_if<Statement>(annotation) : nullptr)
            touched.claims.insert(statement->claim);
    });
    return touched;
}

} // namespace

ClaimMatrixModel::ClaimMatrixModel(const ProjectSource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_searcher(new PassageSearcher(this)), m_claims(wantedClaims())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ClaimMatrixModel::search);
    connect(m_searcher, &PassageSearcher::finished, this, [this] {
        refreshAll();
        Q_EMIT searched();
    });
    connect(&source, &ProjectSource::replaced, this, &ClaimMatrixModel::reset);
    connect(&source, &ProjectSource::changed, this, &ClaimMatrixModel::onChanged);
    m_rows.resize(m_claims.size());
}

ClaimMatrixModel::~ClaimMatrixModel() = default;

std::vector<ClaimId> ClaimMatrixModel::wantedClaims() const
{
    return core::annotation::claimsOf(m_source.project(), m_versions);
}

std::vector<ArticleId> ClaimMatrixModel::baseFirst() const
{
    std::vector<ArticleId> versions = m_versions;
    const auto base = m_base ? std::ranges::find(versions, *m_base) : versions.end();
    if (base != versions.end())
        std::rotate(versions.begin(), base, base + 1);
    return versions;
}

void ClaimMatrixModel::reset()
{
    m_isBehind = !m_isFollowing;
    beginResetModel();
    m_versions.assign(m_wanted.begin(), m_wanted.end());
    std::erase_if(m_versions, [this](ArticleId id) { return !m_source.project().article(id); });
    m_claims = m_isFollowing ? wantedClaims() : std::vector<ClaimId>();
    if (m_isFollowing)
        updateCoverage();
    m_speakers.reset();
    m_saidBy.clear();
    forgetCells();
    endResetModel();
    searchSoon();
}

void ClaimMatrixModel::setFollowing(bool on)
{
    m_isFollowing = on;
    if (on && m_isBehind)
        catchUp();
}

void ClaimMatrixModel::catchUp()
{
    if (m_claims.empty()) {
        reset();
        return;
    }
    m_isBehind = false;
    forgetAll();
    std::vector<ArticleId> versions(m_wanted.begin(), m_wanted.end());
    std::erase_if(versions, [this](ArticleId id) { return !m_source.project().article(id); });
    syncVersions(versions);
    syncClaims();
    updateCoverage();
    refreshAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    searchSoon();
}

void ClaimMatrixModel::onChanged(const core::annotation::Step &step)
{
    if (!m_isFollowing) {
        m_isBehind = true;
        return;
    }
    const Touched touched = touchedBy(step);
    // Whoever looks while rows and columns come and go must not meet what is gone already.
    if (touched.articles)
        forgetAll();
    forget(touched.claims);
    if (touched.articles) {
        std::vector<ArticleId> rest = m_versions;
        std::erase_if(rest, [this](ArticleId id) { return !m_source.project().article(id); });
        syncVersions(rest);
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (!touched.claims.empty() || touched.articles)
        syncClaims();
    if (!touched.speakers.isEmpty())
        followSpeakers(touched.speakers);
    if (touched.articles)
        refreshAll();
    for (const ClaimId claim : touched.claims) {
        const auto found = std::ranges::find(m_claims, claim);
        if (found != m_claims.end())
            refresh(int(found - m_claims.begin()));
    }
    if (touched.articles || touched.corrections || !touched.claims.empty())
        searchSoon();
}

void ClaimMatrixModel::forget(const std::set<ClaimId> &claims)
{
    for (size_t row = 0; row < m_claims.size() && !claims.empty(); ++row) {
        if (claims.contains(m_claims[row]))
            m_rows[row].reset();
    }
}

void ClaimMatrixModel::forgetCells()
{
    m_rows.assign(m_claims.size(), std::nullopt);
}

void ClaimMatrixModel::forgetAll()
{
    m_speakers.reset();
    forgetCells();
}

void ClaimMatrixModel::syncClaims()
{
    syncRows(
        m_claims, wantedClaims(),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_claims.erase(m_claims.begin() + row);
            m_rows.erase(m_rows.begin() + row);
            endRemoveRows();
        },
        [this](int from, int to) {
            beginMoveRows({}, from, from, {}, to);
            std::rotate(m_claims.begin() + to, m_claims.begin() + from, m_claims.begin() + from + 1);
            std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
            endMoveRows();
        },
        [this](int row, ClaimId claim) {
            beginInsertRows({}, row, row);
            m_claims.insert(m_claims.begin() + row, claim);
            m_rows.insert(m_rows.begin() + row, std::nullopt);
            endInsertRows();
        });
}

void ClaimMatrixModel::syncVersions(const std::vector<ArticleId> &versions)
{
    // Each statement is held against that of the first version that makes it: all cells are worked out anew.
    syncRows(
        m_versions, versions,
        [&](int place) {
            beginRemoveColumns({}, place + 1, place + 1);
            m_versions.erase(m_versions.begin() + place);
            forgetCells();
            endRemoveColumns();
        },
        [&](int from, int to) {
            beginMoveColumns({}, from + 1, from + 1, {}, to + 1);
            std::rotate(m_versions.begin() + to, m_versions.begin() + from, m_versions.begin() + from + 1);
            forgetCells();
            endMoveColumns();
        },
        [&](int place, ArticleId article) {
            beginInsertColumns({}, place + 1, place + 1);
            m_versions.insert(m_versions.begin() + place, article);
            forgetCells();
            endInsertColumns();
        });
}

void ClaimMatrixModel::setVersions(const QList<ArticleId> &versions, std::optional<ArticleId> base)
{
    m_wanted = versions;
    if (!m_isFollowing) {
        m_base = base;
        m_isBehind = true;
        return;
    }
    const std::vector<ArticleId> wanted(versions.begin(), versions.end());
    if (wanted == m_versions && base == m_base)
        return;
    m_base = base;
    syncVersions(wanted);
    syncClaims();
    updateCoverage();
    refreshAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    searchSoon();
}

void ClaimMatrixModel::setRead(const core::annotation::ReadPassages &read, const QString &analyst)
{
    if (read == m_read && analyst == m_analyst)
        return;
    m_read = read;
    m_analyst = analyst;
    if (!m_isFollowing) {
        m_isBehind = true;
        return;
    }
    updateCoverage();
    refreshAll();
}

void ClaimMatrixModel::updateCoverage()
{
    m_coverage.update(m_source.project(), m_versions, m_read, m_analyst);
}

void ClaimMatrixModel::refreshAll()
{
    forgetCells();
    if (!m_claims.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

/// What is in the row anew. The words of the claim itself may have changed as well, so it is told in any case.
void ClaimMatrixModel::refresh(int row)
{
    m_rows[size_t(row)].reset();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

/// Whom statements are said by, read anew when it is asked for.
const Speakers &ClaimMatrixModel::speakers() const
{
    if (!m_speakers)
        m_speakers.emplace(m_source.project());
    return *m_speakers;
}

/// Entities that have or had the names with these keys have come, gone or changed: the rows anew that name one of them.
void ClaimMatrixModel::followSpeakers(const QSet<QString> &keys)
{
    m_speakers.reset();
    if (!m_saidBy.intersects(keys))
        return;
    const auto concerns = [&](AnnotationId id) {
        const Statement &statement = std::get<Statement>(*m_source.project().annotation(id));
        return std::ranges::any_of(Speakers::keysOf(statement.saidBy),
                                   [&keys](const QString &key) { return keys.contains(key); });
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (std::ranges::any_of(m_source.project().statementsOf(m_claims[size_t(row)]), concerns))
            refresh(row);
    }
}

const ClaimMatrixModel::Cells &ClaimMatrixModel::cellsOf(int row) const
{
    std::optional<Cells> &cells = m_rows[size_t(row)];
    if (!cells)
        cells = workedOut(m_claims[size_t(row)]);
    return *cells;
}

bool ClaimMatrixModel::workOut(std::chrono::milliseconds patience)
{
    const QDeadlineTimer end(patience);
    for (int row = 0; row < rowCount(); ++row) {
        if (!m_rows[size_t(row)] && end.hasExpired())
            return false;
        cellsOf(row);
    }
    return true;
}

ClaimMatrixModel::Cells ClaimMatrixModel::workedOut(ClaimId claim) const
{
    const auto isThere = [this](ArticleId version) { return m_source.project().article(version) != nullptr; };
    if (!m_source.project().claim(claim) || !std::ranges::all_of(m_versions, isThere))
        return Cells(m_versions.size()); // it will go in a moment
    const auto reference = core::annotation::referenceStatement(m_source.project(), claim, baseFirst());
    Cells cells;
    for (const ArticleId version : m_versions) {
        const ReadShares::Share &coverage = m_coverage.of(version);
        cells.push_back(core::annotation::claimCell(m_source.project(), speakers(), claim, reference, version,
                                                    m_searcher->nearest(claim, version), coverage.spans,
                                                    coverage.share));
        for (const AnnotationId id : cells.back().statements) {
            for (const QString &key : Speakers::keysOf(std::get<Statement>(*m_source.project().annotation(id)).saidBy))
                m_saidBy.insert(key);
        }
    }
    return cells;
}

void ClaimMatrixModel::setSearching(bool on)
{
    m_isSearching = on;
    if (on)
        searchSoon();
    else
        m_searcher->cancel();
}

void ClaimMatrixModel::searchSoon()
{
    if (m_isSearching)
        m_soon.start();
}

void ClaimMatrixModel::search()
{
    if (!m_isSearching || !m_isFollowing)
        return;
    m_searcher->request(core::annotation::searchesFor(m_source.project(), m_claims, baseFirst()));
    refreshAll(); // what was found before is known at once
    if (!m_searcher->isRunning())
        Q_EMIT searched();
}

std::optional<ArticleId> ClaimMatrixModel::articleAt(int column) const
{
    return column > 0 && column < columnCount() ? std::optional(m_versions[size_t(column - 1)]) : std::nullopt;
}

const ClaimCell *ClaimMatrixModel::cellAt(const QModelIndex &index) const
{
    return index.isValid() && index.column() > 0 ? &cellsOf(index.row())[size_t(index.column() - 1)] : nullptr;
}

std::vector<AnnotationId> ClaimMatrixModel::statementsAt(const QModelIndex &index) const
{
    if (const ClaimCell *cell = cellAt(index))
        return cell->statements;
    std::vector<AnnotationId> all;
    for (const ClaimCell &cell : cellsOf(index.row()))
        all.insert(all.end(), cell.statements.begin(), cell.statements.end());
    return all;
}

int ClaimMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int ClaimMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size()) + 1;
}

QVariant ClaimMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_source.project().claim(claimAt(index.row())))
        return {};
    if (role >= NumberRole)
        return rowData(index.row(), role);
    const ClaimCell *cell = cellAt(index);
    if (!cell)
        return claimData(index.row(), role);
    const core::annotation::Project &project = m_source.project();
    switch (role) {
    case Qt::DisplayRole:
        return shortText(project, *cell);
    case Qt::ToolTipRole:
        return plainToolTip(longText(project, *cell, *articleAt(index.column())));
    case Qt::AccessibleTextRole:
        //: A cell of a table, read aloud: the claim, the version, what it does with it.
        return tr("%1, %2: %3")
            .arg(chipText(project.claim(claimAt(index.row()))->number),
                 headerData(index.column(), Qt::Horizontal).toString(), core::annotation::sentenceOf(*cell));
    case Qt::AccessibleDescriptionRole:
        return longText(project, *cell, *articleAt(index.column()));
    case StateRole:
        return int(cell->state);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignCenter);
    default:
        return {};
    }
}

QVariant ClaimMatrixModel::claimData(int row, int role) const
{
    const Claim &claim = *m_source.project().claim(claimAt(row));
    switch (role) {
    case Qt::DisplayRole:
        return claim.label;
    case Qt::ToolTipRole:
        return plainToolTip(claim.label + u'\n' + statusText(claim.status));
    case Qt::AccessibleTextRole:
        return QString(chipText(claim.number) + u' ' + claim.label);
    case ChipRole:
        return chipText(claim.number);
    default:
        return {};
    }
}

QVariant ClaimMatrixModel::rowData(int row, int role) const
{
    const Claim &claim = *m_source.project().claim(claimAt(row));
    switch (role) {
    case NumberRole:
        return claim.number;
    case StatusRole:
        return int(claim.status);
    case StatedRole:
        return int(std::ranges::count_if(cellsOf(row),
                                         [](const ClaimCell &cell) { return core::annotation::isStated(cell.state); }));
    case DisagreementRole:
        return core::annotation::disagreement(cellsOf(row));
    case FilterRole:
        return filterTextOf(row);
    case StatesRole: {
        QList<int> states;
        std::ranges::transform(cellsOf(row), std::back_inserter(states),
                               [](const ClaimCell &cell) { return int(cell.state); });
        return QVariant::fromValue(states);
    }
    default:
        return {};
    }
}

QString ClaimMatrixModel::filterTextOf(int row) const
{
    const core::annotation::Project &project = m_source.project();
    const Claim &claim = *project.claim(claimAt(row));
    QStringList parts{chipText(claim.number), claim.label, claim.note};
    for (const AnnotationId id : statementsAt(index(row, 0))) {
        const auto &statement = std::get<Statement>(*project.annotation(id));
        parts << quoteOf(project, statement.mark) << statement.saidBy;
    }
    return parts.join(u'\n');
}

QVariant ClaimMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const std::optional<ArticleId> version = articleAt(section);
    const Article *article = version ? m_source.project().article(*version) : nullptr;
    const QString name = article ? core::article::displayName(*article) : tr("Claim");
    switch (role) {
    case Qt::DisplayRole:
        //: The head of a column: a version that is the base.
        return version && version == m_base ? tr("%1 (base)").arg(inOwnDirection(name)) : inOwnDirection(name);
    case Qt::ToolTipRole:
        return plainToolTip(article ? article->fileName : name);
    case Qt::TextAlignmentRole:
        return QVariant(section == 0 ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

} // namespace ui
