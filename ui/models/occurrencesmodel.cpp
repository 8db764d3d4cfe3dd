// SPDX-License-Identifier: MIT
#include "ui/models/occurrencesmodel.h"

#include "core/annotation/marksover.h"
#include "core/annotation/stepnames.h"

#include <algorithm>
#include <ranges>

namespace ui {

using core::annotation::Annotation;
using core::annotation::Mention;
using core::annotation::Project;
using core::annotation::Statement;
using core::text::Span;
using Known = std::optional<std::variant<core::EntityId, core::ClaimId>>;

namespace {

bool isSameArticle(const SearchHit &a, const SearchHit &b)
{
    return a.article == b.article;
}

bool isAboutClaims(const OccurrencesModel::Subject &subject)
{
    return std::holds_alternative<core::annotation::NewClaim>(subject)
           || std::holds_alternative<core::ClaimId>(subject);
}

bool isAbout(const Annotation &annotation, const Known &known)
{
    if (const auto *mention = std::get_if<Mention>(&annotation))
        return known == Known(mention->entity);
    return known == Known(std::get<Statement>(annotation).claim);
}

QString nameOf(const Project &project, const Annotation &annotation)
{
    const auto *mention = std::get_if<Mention>(&annotation);
    return core::annotation::quoted(mention ? project.entity(mention->entity)->name
                                            : project.claim(std::get<Statement>(annotation).claim)->label);
}

} // namespace

std::vector<SearchHit> findOccurrences(const std::vector<SearchedArticle> &articles,
                                       const core::annotation::Phrase &phrase, const std::optional<Passage> &origin,
                                       const core::Job &job)
{
    std::vector<SearchHit> hits;
    for (const SearchedArticle &article : articles) {
        if (job.isCancelled() || hits.size() >= mostOccurrences)
            break;
        const bool hasOrigin = origin && origin->article == article.id;
        std::vector<Span> spans = phrase.in(article.text, hasOrigin ? std::optional(origin->span) : std::nullopt, job);
        spans.resize(std::min(spans.size(), mostOccurrences - hits.size()));
        const std::vector<SearchHit> here = hitsAt(article, spans);
        hits.insert(hits.end(), here.begin(), here.end());
    }
    return hits;
}

std::vector<OccurrencesModel::Row> OccurrencesModel::rowsFor(std::span<const SearchHit> hits, const Project &project,
                                                             const Subject &subject, const QString &name)
{
    const Known known = core::annotation::existing(project, subject, name);
    std::vector<Row> rows;
    rows.reserve(hits.size());
    for (const auto &inArticle : hits | std::views::chunk_by(isSameArticle)) {
        std::vector<Span> spans;
        for (const SearchHit &hit : inArticle)
            spans.push_back(hit.span);
        for (const auto &over : core::annotation::marksOver(project, inArticle.front().article, spans)) {
            Row row;
            for (const core::AnnotationId id : over) {
                const Annotation &annotation = *project.annotation(id);
                if (known && isAbout(annotation, known)) {
                    row = {Standing::Marked, false, {}};
                    break;
                }
                // A name may stand in a claim, and a claim may hold names; only marks of the same kind are in the way.
                if (std::holds_alternative<Statement>(annotation) == isAboutClaims(subject))
                    row = {Standing::InAnother, false, nameOf(project, annotation)};
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

void OccurrencesModel::setPlaces(std::vector<SearchHit> hits, const Project &project, const Subject &subject,
                                 const QString &name)
{
    beginResetModel();
    m_rows = rowsFor(hits, project, subject, name);
    replaceHits(std::move(hits));
    endResetModel();
}

void OccurrencesModel::refresh(const Project &project, const Subject &subject, const QString &name)
{
    std::vector<Row> rows = rowsFor(hits(), project, subject, name);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].standing == m_rows[i].standing)
            rows[i].isTicked = m_rows[i].isTicked;
    }
    m_rows = std::move(rows);
    tellTicks(0, rowCount() - 1);
}

void OccurrencesModel::tellTicks(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first), index(last));
}

void OccurrencesModel::setAllTicked(bool ticked)
{
    for (Row &row : m_rows)
        row.isTicked = ticked && row.standing != Standing::Marked;
    tellTicks(0, rowCount() - 1);
}

int OccurrencesModel::ticked() const
{
    return int(std::ranges::count(m_rows, true, &Row::isTicked));
}

int OccurrencesModel::tickable() const
{
    return int(std::ranges::count_if(m_rows, [](const Row &row) { return row.standing != Standing::Marked; }));
}

std::vector<core::annotation::Places> OccurrencesModel::tickedPlaces() const
{
    std::vector<core::annotation::Places> places;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (!m_rows[i].isTicked)
            continue;
        const SearchHit &hit = hits()[i];
        if (places.empty() || places.back().article != hit.article)
            places.push_back({hit.article, {}});
        places.back().spans.push_back(hit.span);
    }
    return places;
}

QString OccurrencesModel::statusOf(const Row &row)
{
    switch (row.standing) {
    case Standing::Free:
        return {};
    case Standing::InAnother:
        //: The place lies in a mark of something else: in “Mike Pompeo”.
        return tr("in “%1”").arg(row.inside);
    case Standing::Marked:
        return tr("marked already");
    }
    Q_UNREACHABLE_RETURN({});
}

QVariant OccurrencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::CheckStateRole:
        return row.standing == Standing::Marked ? QVariant() : QVariant(row.isTicked ? Qt::Checked : Qt::Unchecked);
    case StatusRole:
        return statusOf(row);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        const QString text = SearchModel::data(index, role).toString();
        const QString status = statusOf(row);
        //: A place, and what is known of it: "PTI · ¶ 3: … in Doha … (marked already)".
        return status.isEmpty() || role == Qt::ToolTipRole ? text : tr("%1 (%2)").arg(text, status);
    }
    default:
        return SearchModel::data(index, role);
    }
}

bool OccurrencesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Row &row = m_rows[size_t(index.row())];
    if (row.standing == Standing::Marked)
        return false;
    row.isTicked = value.value<Qt::CheckState>() == Qt::Checked;
    tellTicks(index.row(), index.row());
    return true;
}

Qt::ItemFlags OccurrencesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = SearchModel::flags(index);
    if (index.isValid() && m_rows[size_t(index.row())].standing != Standing::Marked)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace ui
