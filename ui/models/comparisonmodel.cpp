// SPDX-License-Identifier: MIT
#include "ui/models/comparisonmodel.h"

#include "core/annotation/change.h"
#include "core/compare/closedup.h"
#include "core/compare/readings.h"
#include "ui/models/columnchanges.h"
#include "ui/models/newswirehighlighter.h"

#include <QColor>

#include <algorithm>
#include <map>
#include <set>

namespace ui {

using namespace core::compare;
using core::text::Span;

namespace {

constexpr size_t fewMarks = 64; // of more all of the article are looked at anew

bool changesWhatMarksMean(const core::annotation::Change &change)
{
    using namespace core::annotation;
    const auto *replaced = std::get_if<Replaced>(&change);
    return replaced
           && (std::holds_alternative<Entity>(replaced->after) || std::holds_alternative<EntityType>(replaced->after)
               || std::holds_alternative<Claim>(replaced->after));
}

/// The annotations that have come to \a article; nullopt where others have changed or gone.
std::optional<std::vector<const core::annotation::Annotation *>> onlyAdded(const core::annotation::Step &step,
                                                                           core::ArticleId article)
{
    std::vector<const core::annotation::Annotation *> added;
    added.reserve(step.changes.size());
    bool isOnlyAdded = true;
    for (const core::annotation::Change &change : step.changes) {
        forEachRecord(change, [&](const core::annotation::Record &record) {
            const auto *annotation = std::get_if<core::annotation::Annotation>(&record);
            if (!annotation || markOf(*annotation).article != article)
                return;
            isOnlyAdded = isOnlyAdded && std::holds_alternative<core::annotation::Added>(change);
            added.push_back(annotation);
        });
    }
    return isOnlyAdded ? std::optional(std::move(added)) : std::nullopt;
}

} // namespace

ComparisonModel::ComparisonModel(const ProjectSource &source, QObject *parent)
    : QAbstractTableModel(parent), m_source(source), m_highlighter(std::make_unique<NewswireHighlighter>())
{
    connect(&source, &ProjectSource::changed, this, &ComparisonModel::onProjectChanged);
    connect(&source, &ProjectSource::replaced, this, &ComparisonModel::clear);
}

ComparisonModel::~ComparisonModel() = default;

void ComparisonModel::setComparison(std::shared_ptr<const Comparison> comparison, std::vector<core::ArticleId> articles)
{
    Q_ASSERT(comparison && comparison->versions.size() == articles.size());
    beginResetModel();
    m_comparison = std::move(comparison);
    m_articles = std::move(articles);
    m_closedUp = closedUp(*m_comparison);
    rebuildColumns();
    m_opened.clear();
    m_rows = wantedRows();
    rebuildChanges();
    endResetModel();
}

void ComparisonModel::clear()
{
    beginResetModel();
    m_comparison.reset();
    m_closedUp = {};
    m_articles.clear();
    m_columns.clear();
    m_rows.clear();
    m_changes.clear();
    endResetModel();
}

ComparisonModel::Shown ComparisonModel::shown() const
{
    return {m_comparison, m_articles, m_comparedColumn, m_typographyShown, m_changesOnly, m_isRedline};
}

void ComparisonModel::show(const Shown &shown)
{
    m_typographyShown = shown.isTypographyShown;
    m_changesOnly = shown.isChangesOnly;
    m_isRedline = shown.isRedline;
    m_comparedColumn = shown.comparedColumn;
    if (shown.comparison)
        setComparison(shown.comparison, shown.articles);
    else
        clear();
}

core::compare::Typography ComparisonModel::typography() const
{
    return m_typographyShown ? core::compare::Typography::Shown : core::compare::Typography::Ignored;
}

void ComparisonModel::setTypographyShown(bool shown)
{
    if (m_typographyShown == shown)
        return;
    beginResetModel();
    m_typographyShown = shown;
    rebuildColumns();
    m_rows = wantedRows();
    rebuildChanges();
    endResetModel();
}

void ComparisonModel::setChangesOnly(bool on)
{
    if (m_changesOnly == on)
        return;
    m_changesOnly = on;
    m_opened.clear();
    replaceRows(0, rowCount() - 1, wantedRows());
}

void ComparisonModel::setComparedColumn(int column)
{
    if (column < 1 || column >= columnCount() || column == m_comparedColumn)
        return;
    m_comparedColumn = column;
    rebuildBaseColumn();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, m_isRedline ? columnCount() - 1 : 0));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparisonModel::rebuildColumns()
{
    std::vector<Column> columns;
    if (m_comparison) {
        std::vector<size_t> order{m_comparison->base};
        for (size_t version = 0; version < m_articles.size(); ++version) {
            if (version != m_comparison->base)
                order.push_back(version);
        }
        for (const size_t version : order) {
            Column column{m_articles[version],
                          version,
                          {},
                          {},
                          ShownMarks(m_source.project(), m_articles[version]),
                          ShownProposals(m_source.project(), m_articles[version]),
                          {}};
            const QString &text = m_comparison->versions[version]->text();
            for (qsizetype at = text.indexOf(QChar::ReplacementCharacter); at >= 0;
                 at = text.indexOf(QChar::ReplacementCharacter, at + 1))
                column.damage.push_back({at, at + 1});
            if (version != m_comparison->base) {
                column.decorations = decorationsOf(*m_comparison, version, Side::Other, typography());
                column.passages = passageByParagraph(*m_comparison, version, Side::Other);
                column.ghosts = movedByPartner(*m_comparison, version, Side::Other);
            }
            columns.push_back(std::move(column));
        }
    }
    m_columns = std::move(columns);
    placeInSlots();
    m_comparedColumn = std::clamp(m_comparedColumn, 1, std::max(1, columnCount() - 1));
    rebuildBaseColumn();
}

void ComparisonModel::rebuildBaseColumn()
{
    if (m_columns.size() < 2)
        return;
    const size_t version = m_columns[size_t(m_comparedColumn)].version;
    m_columns[0].decorations = decorationsOf(*m_comparison, version, Side::Base, typography());
    m_columns[0].passages = passageByParagraph(*m_comparison, version, Side::Base);
    m_columns[0].ghosts = movedByPartner(*m_comparison, version, Side::Base);
    rebuildRedline();
}

void ComparisonModel::rebuildChanges()
{
    m_changes.clear();
    for (int column = 1; column < columnCount(); ++column) {
        auto changes
            = ui::changesOf(*m_comparison, m_columns[size_t(column)].version, column, articleAt(column), typography());
        std::ranges::move(changes, std::back_inserter(m_changes));
    }
    struct Placed {
        int slot;
        ChangeEntry change;
    };
    std::vector<Placed> placed;
    placed.reserve(m_changes.size());
    for (ChangeEntry &change : m_changes) {
        const Place place = placeOf(change);
        placed.push_back({slotOf(place.column, place.span.begin), std::move(change)});
    }
    std::ranges::stable_sort(placed, {}, [](const Placed &each) { return std::pair(each.slot, each.change.column); });
    std::ranges::transform(placed, m_changes.begin(), [](Placed &each) { return std::move(each.change); });
}

std::optional<int> ComparisonModel::indexOf(const ChangeEntry &change) const
{
    const auto found = std::ranges::find(m_changes, change);
    return found == m_changes.end() ? std::nullopt : std::optional(int(found - m_changes.begin()));
}

void ComparisonModel::onProjectChanged(const core::annotation::Step &step)
{
    // Of many only so much that they are known to be many.
    std::map<core::ArticleId, std::set<core::AnnotationId>> marks;
    std::set<core::ArticleId> proposedIn;
    bool headsChanged = false;
    const auto note = [&](const core::annotation::Record &record) {
        if (const auto *annotation = std::get_if<core::annotation::Annotation>(&record)) {
            if (auto &changed = marks[markOf(*annotation).article]; changed.size() <= fewMarks)
                changed.insert(idOf(*annotation));
        } else if (const auto *proposal = std::get_if<core::annotation::Proposal>(&record)) {
            proposedIn.insert(proposal->article);
        }
        headsChanged |= std::holds_alternative<core::article::Article>(record)
                        || std::holds_alternative<core::article::Story>(record);
    };
    forEachRecord(step, note);
    for (const auto &[article, changed] : marks)
        updateMarks(article, changed, step);
    // Names and types show in the tool tips and colours of any mark. Those that come or go have their marks in the
    // step.
    const bool isMeantOtherwise = std::ranges::any_of(step.changes, changesWhatMarksMean);
    const auto isSourceChanged = [&marks](const ShownProposal &proposal) {
        return std::ranges::any_of(
            marks, [&](const auto &of) { return of.second.size() > fewMarks || of.second.contains(proposal.mark.id); });
    };
    for (Column &column : m_columns) {
        if (isMeantOtherwise || headsChanged || proposedIn.contains(column.article)
            || std::ranges::any_of(column.proposals.all(), isSourceChanged))
            updateProposals(column);
    }
    if (isMeantOtherwise)
        announceCells(0, columnCount() - 1);
    if (headsChanged && columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ComparisonModel::announceCells(int firstColumn, int lastColumn)
{
    if (rowCount() > 0 && firstColumn <= lastColumn)
        Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn), {CellRole});
}

void ComparisonModel::updateMarks(core::ArticleId article, const std::set<core::AnnotationId> &changed,
                                  const core::annotation::Step &step)
{
    const auto column = columnOf(article);
    if (!column || !m_source.project().article(article))
        return;
    ShownMarks &marks = m_columns[size_t(*column)].marks;
    if (changed.size() > fewMarks) {
        // Looking up very many takes longer than to arrange them.
        if (const auto added = onlyAdded(step, article))
            marks.add(*added);
        else
            marks = ShownMarks(m_source.project(), article);
        announceCells(*column, *column);
        return;
    }
    for (const core::AnnotationId mark : changed) {
        const Span span = marks.update(mark);
        const int first = rowOf(*column, span.begin);
        const int last = rowOf(*column, std::max(span.begin, span.end - 1));
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(first, *column), index(last, *column), {CellRole});
    }
}

void ComparisonModel::updateProposals(Column &column)
{
    if (!m_source.project().article(column.article))
        return;
    const bool hadNone = column.proposals.all().empty();
    column.proposals = ShownProposals(m_source.project(), column.article);
    if (!hadNone || !column.proposals.all().empty())
        announceCells(int(&column - m_columns.data()), int(&column - m_columns.data()));
}

void ComparisonModel::setCandidates(QHash<core::ArticleId, std::vector<Candidate>> candidates)
{
    std::swap(m_candidates, candidates);
    for (int column = 0; rowCount() > 0 && column < columnCount(); ++column) {
        if (m_candidates.value(articleAt(column)) != candidates.value(articleAt(column)))
            announceCells(column, column);
    }
}

/// Cut to \a span.
std::vector<Candidate> ComparisonModel::candidatesIn(int column, Span span) const
{
    std::vector<Candidate> found;
    const auto all = m_candidates.constFind(articleAt(column));
    if (all == m_candidates.cend())
        return found;
    for (const Candidate &candidate : *all) {
        if (candidate.span.begin >= span.end)
            break;
        if (candidate.span.overlaps(span))
            found.push_back({candidate.span.intersected(span), candidate.typeColor, candidate.isStatement});
    }
    return found;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == CellRole)
        return QVariant::fromValue(cellAt(index.row(), index.column()));
    if (role == Qt::DisplayRole) {
        if (isFold(index.row()))
            return foldAt(index.row(), index.column()).text;
        const auto span = spanAt(index.row(), index.column());
        return span ? core::text::textOf(textAt(index.column()), *span).toString() : QString();
    }
    return {};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == HeadRole)
        return QVariant::fromValue(headOf(section));
    if (role == Qt::DisplayRole)
        return headOf(section).name;
    return {};
}

std::optional<int> ComparisonModel::columnOf(core::ArticleId article) const
{
    const auto found = std::ranges::find(m_columns, article, &Column::article);
    return found == m_columns.end() ? std::nullopt : std::optional(int(found - m_columns.begin()));
}

const PreparedText &ComparisonModel::preparedAt(int column) const
{
    return *m_comparison->versions[m_columns[size_t(column)].version];
}

const QString &ComparisonModel::textAt(int column) const
{
    return preparedAt(column).text();
}

int ComparisonModel::paragraphOf(int column, qsizetype position) const
{
    const auto paragraphs = preparedAt(column).paragraphs();
    const auto after
        = std::ranges::upper_bound(paragraphs, position, {}, [](const PreparedParagraph &p) { return p.span.begin; });
    return std::max(0, int(after - paragraphs.begin()) - 1);
}

const TextPair &ComparisonModel::pairOf(int column) const
{
    return m_comparison->pairs[m_columns[size_t(column)].version];
}

int ComparisonModel::paragraphCount(int column) const
{
    return int(preparedAt(column).paragraphs().size());
}

Span ComparisonModel::paragraphSpan(int column, int paragraph) const
{
    return preparedAt(column).paragraphs()[size_t(paragraph)].span;
}

ComparisonModel::Place ComparisonModel::placeOf(const ChangeEntry &change) const
{
    return change.other.isEmpty() ? Place{0, change.base} : Place{change.column, change.other};
}

std::optional<ComparisonModel::Place> ComparisonModel::movedPartner(int column, qsizetype position) const
{
    if (columnCount() < 2)
        return std::nullopt;
    const bool ofBase = column == 0;
    const size_t version = m_columns[size_t(ofBase ? m_comparedColumn : column)].version;
    for (const Segment &segment : m_comparison->pairs[version].segments) {
        const Span own = ofBase ? segment.base : segment.other;
        const Span partner = ofBase ? segment.other : segment.base;
        if (segment.move > 0 && own.contains(position) && !partner.isEmpty())
            return Place{ofBase ? m_comparedColumn : 0, partner};
    }
    return std::nullopt;
}

std::vector<ComparisonModel::Place> ComparisonModel::movedPlaces() const
{
    std::vector<Place> places;
    for (int column = 1; column < columnCount(); ++column) {
        for (const Passage &passage : m_comparison->pairs[m_columns[size_t(column)].version].sentences) {
            if (!passage.moved || passage.base.empty() || passage.other.empty())
                continue;
            places.push_back({column, spanOf(preparedAt(column), passage.other)});
            places.push_back({0, spanOf(preparedAt(0), passage.base)});
        }
    }
    return places;
}

std::vector<ShownMark> ComparisonModel::marksIn(int column, Span span) const
{
    return m_columns[size_t(column)].marks.in(span);
}

std::vector<ShownProposal> ComparisonModel::proposalsIn(int column, Span span) const
{
    return m_columns[size_t(column)].proposals.in(span);
}

std::span<const Decoration> ComparisonModel::decorationsIn(int column, Span span) const
{
    const std::vector<Decoration> &all = m_columns[size_t(column)].decorations;
    const auto begin = std::ranges::partition_point(all, [&](const Decoration &d) { return d.span.end <= span.begin; });
    const auto end = std::ranges::partition_point(all, [&](const Decoration &d) { return d.span.begin < span.end; });
    return {begin, std::max(begin, end)};
}

CellDifference ComparisonModel::differenceAt(int row, int column) const
{
    const Cell &cell = shapeAt(row, column);
    CellDifference difference{cell.kind, 0, false, column == 0};
    const auto span = spanAt(row, column);
    if (!span || columnCount() < 2)
        return difference;
    // Of texts with little in common the decorations say what is shared.
    const bool isLittle = pairOf(column == 0 ? m_comparedColumn : column).hasLittleInCommon;
    qsizetype changed = isLittle ? span->length() : 0;
    for (const Decoration &decoration : decorationsIn(column, *span)) {
        if (decoration.kind == Decoration::Kind::Only)
            changed += decoration.span.intersected(*span).length();
        else if (decoration.kind == Decoration::Kind::Shared)
            changed -= decoration.span.intersected(*span).length();
    }
    difference.changed = double(changed) / double(std::max<qsizetype>(1, span->length()));
    difference.moved = true;
    for (int p = cell.paragraphs.begin; p < cell.paragraphs.end; ++p) {
        const Passage *passage = m_columns[size_t(column)].passages[size_t(p)];
        difference.moved = difference.moved && passage && passage->moved;
    }
    return difference;
}

QHash<int, QColor> ComparisonModel::syntaxColors(bool dark) const
{
    return m_highlighter->colors(dark);
}

CellContent ComparisonModel::cellAt(int row, int column) const
{
    const Cell &cell = shapeAt(row, column);
    CellContent content{cell.kind, cell.rows, {}, {}, {}, false};
    if (isFold(row)) {
        content.fold = foldAt(row, column);
        return content;
    }
    for (int p = cell.paragraphs.begin; p < cell.paragraphs.end; ++p)
        content.paragraphs.push_back(paragraphAt(column, p));
    if (cell.kind == Cell::Kind::Absent)
        content.ghost = ghostAt(row, column);
    if (isRedline(column))
        tellAsRedline(content, row);
    return content;
}

ShownParagraph ComparisonModel::paragraphAt(int column, int paragraph) const
{
    const Column &shown = m_columns[size_t(column)];
    const PreparedParagraph &prepared = preparedAt(column).paragraphs()[size_t(paragraph)];
    ShownParagraph result{.number = paragraph + 1,
                          .span = prepared.span,
                          .text = core::text::textOf(textAt(column), prepared.span).toString(),
                          .insets = {},
                          .role = prepared.role,
                          .badge = {},
                          .badgeHint = {},
                          .decorations = {},
                          .marks = shown.marks.in(prepared.span),
                          .proposals = shown.proposals.in(prepared.span),
                          .candidates = candidatesIn(column, prepared.span),
                          .syntax = {},
                          .damage = {}};
    result.text.replace(u'\n', u' ');
    if (!shown.passages.empty())
        describePassage(result, column, paragraph);
    for (const Decoration &decoration : decorationsIn(column, prepared.span))
        result.decorations.push_back({decoration.span.intersected(prepared.span), decoration.kind});
    for (const Span damage : shown.damage) {
        if (prepared.span.contains(damage))
            result.damage.push_back(damage);
    }
    result.syntax = m_highlighter->ranges(result.text, prepared.span.begin);
    return result;
}

} // namespace ui
