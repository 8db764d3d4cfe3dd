// SPDX-License-Identifier: MIT
#include "ui/models/claimmatrixmodel.h"

#include "core/annotation/edits.h"
#include "ui/models/claimcelltext.h"
#include "ui/models/passagesearcher.h"
#include "ui/models/rowsync.h"
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
    : MatrixModel(source, tr("Claim"), parent), m_searcher(new PassageSearcher(this))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ClaimMatrixModel::search);
    connect(m_searcher, &PassageSearcher::finished, this, [this] {
        refreshAll();
        Q_EMIT searched();
    });
    reset();
}

ClaimMatrixModel::~ClaimMatrixModel() = default;

std::vector<ClaimId> ClaimMatrixModel::wantedClaims() const
{
    return core::annotation::claimsOf(project(), versions());
}

void ClaimMatrixModel::clearRows()
{
    m_claims.clear();
    m_saidBy.clear();
    forget();
}

void ClaimMatrixModel::makeRows()
{
    m_claims = wantedClaims();
    forgetCells();
    searchSoon();
}

void ClaimMatrixModel::forget()
{
    m_speakers.reset();
    forgetCells();
}

void ClaimMatrixModel::forgetCells()
{
    m_rows.assign(m_claims.size(), std::nullopt);
}

void ClaimMatrixModel::forgetCellsOf(const std::set<ClaimId> &claims)
{
    for (size_t row = 0; row < m_claims.size() && !claims.empty(); ++row) {
        if (claims.contains(m_claims[row]))
            m_rows[row].reset();
    }
}

/// Each statement is held against that of the first version that makes it: all cells are worked out anew.
void ClaimMatrixModel::changeCells(const ColumnChange &)
{
    forgetCells();
}

void ClaimMatrixModel::followAll()
{
    syncClaims();
    refreshAll();
    searchSoon();
}

void ClaimMatrixModel::followStep(const core::annotation::Step &step)
{
    const Touched touched = touchedBy(step);
    // Whoever looks while rows and columns come and go must not meet what is gone already.
    forgetCellsOf(touched.claims);
    if (touched.articles)
        dropGoneVersions();
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

void ClaimMatrixModel::followRead()
{
    refreshAll();
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

void ClaimMatrixModel::refreshAll()
{
    forgetCells();
    announceAll();
}

/// What is in the row anew. The words of the claim itself may have changed as well, so it is told in any case.
void ClaimMatrixModel::refresh(int row)
{
    m_rows[size_t(row)].reset();
    announceRows(row, row);
}

/// Whom statements are said by, read anew when it is asked for.
const Speakers &ClaimMatrixModel::speakers() const
{
    if (!m_speakers)
        m_speakers.emplace(project());
    return *m_speakers;
}

/// Entities that have or had the names with these keys have come, gone or changed: the rows anew that name one of them.
void ClaimMatrixModel::followSpeakers(const QSet<QString> &keys)
{
    m_speakers.reset();
    if (!m_saidBy.intersects(keys))
        return;
    const auto concerns = [&](AnnotationId id) {
        const Statement &statement = std::get<Statement>(*project().annotation(id));
        return std::ranges::any_of(Speakers::keysOf(statement.saidBy),
                                   [&keys](const QString &key) { return keys.contains(key); });
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (std::ranges::any_of(project().statementsOf(m_claims[size_t(row)]), concerns))
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
    const auto isThere = [this](ArticleId version) { return project().article(version) != nullptr; };
    if (!project().claim(claim) || !std::ranges::all_of(versions(), isThere))
        return Cells(versions().size()); // it will go in a moment
    const auto reference = core::annotation::referenceStatement(project(), claim, baseFirst(versions(), base()));
    Cells cells;
    for (const ArticleId version : versions()) {
        const ReadShares::Share &coverage = readOf(version);
        cells.push_back(core::annotation::claimCell(project(), speakers(), claim, reference, version,
                                                    m_searcher->nearest(claim, version), coverage.spans,
                                                    coverage.share));
        for (const AnnotationId id : cells.back().statements) {
            for (const QString &key : Speakers::keysOf(std::get<Statement>(*project().annotation(id)).saidBy))
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
    if (!m_isSearching || !isFollowing())
        return;
    m_searcher->request(core::annotation::searchesFor(project(), m_claims, baseFirst(versions(), base())));
    refreshAll(); // what was found before is known at once
    if (!m_searcher->isRunning())
        Q_EMIT searched();
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

QVariant ClaimMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !project().claim(claimAt(index.row())))
        return {};
    if (role == FilterRole || role == StatesRole || role >= NumberRole)
        return rowData(index.row(), role);
    const ClaimCell *cell = cellAt(index);
    if (!cell)
        return claimData(index.row(), role);
    switch (role) {
    case Qt::DisplayRole:
        return shortText(project(), *cell);
    case Qt::ToolTipRole:
        return plainToolTip(longText(project(), *cell, *articleAt(index.column())));
    case Qt::AccessibleTextRole:
        //: A cell of a table, read aloud: the claim, the version, what it does with it.
        return tr("%1, %2: %3")
            .arg(chipText(project().claim(claimAt(index.row()))->number),
                 headerData(index.column(), Qt::Horizontal).toString(), core::annotation::sentenceOf(*cell));
    case Qt::AccessibleDescriptionRole:
        return longText(project(), *cell, *articleAt(index.column()));
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
    const Claim &claim = *project().claim(claimAt(row));
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
    const Claim &claim = *project().claim(claimAt(row));
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
    const Claim &claim = *project().claim(claimAt(row));
    QStringList parts{chipText(claim.number), claim.label, claim.note};
    for (const AnnotationId id : statementsAt(index(row, 0))) {
        const auto &statement = std::get<Statement>(*project().annotation(id));
        parts << quoteOf(project(), statement.mark) << statement.saidBy;
    }
    return parts.join(u'\n');
}

} // namespace ui
