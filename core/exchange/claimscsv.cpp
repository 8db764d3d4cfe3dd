// SPDX-License-Identifier: MIT
#include "core/exchange/claimscsv.h"

#include "core/exchange/csv.h"

#include <algorithm>

namespace core::exchange {

using namespace Qt::StringLiterals;
using namespace annotation;

namespace {

const ClaimMatrix::Row *rowOf(const ClaimMatrix &matrix, ClaimId claim)
{
    const auto found = std::ranges::find(matrix.rows, claim, &ClaimMatrix::Row::claim);
    return found == matrix.rows.end() ? nullptr : &*found;
}

/// What a state is about.
QString detailOf(const Project &project, const ClaimCell &cell)
{
    switch (cell.state) {
    case ClaimState::DifferentValue:
        return valuesText(cell.link);
    case ClaimState::SaidByAnother:
        return std::get<Statement>(*project.annotation(*cell.telling)).saidBy;
    case ClaimState::ConfirmedAbsent:
        return QString::number(double(project.absence(*cell.absence)->score), 'f', 2);
    case ClaimState::NotMarked:
    case ClaimState::Absent:
    case ClaimState::NotRead:
        return QString::number(double(cell.nearest->score), 'f', 2);
    default:
        return {};
    }
}

} // namespace

QString csvCellOf(const Project &project, const ClaimCell &cell)
{
    const QString detail = detailOf(project, cell);
    return detail.isEmpty() ? toString(cell.state) : u"%1: %2"_s.arg(toString(cell.state), detail);
}

QByteArray toClaimsCsv(const Project &project, std::span<const ClaimMatrix> stories, CsvReader reader)
{
    QString out;
    if (reader == CsvReader::Excel)
        out += QChar::ByteOrderMark;
    std::vector<QString> cells{u"number"_s, u"label"_s,        u"status"_s,   u"note"_s,      u"kind"_s,
                               u"rating"_s, u"rating_value"_s, u"reviewer"_s, u"review_url"_s};
    for (const ClaimMatrix &story : stories) {
        for (const ArticleId version : story.versions)
            cells.push_back(disarmed(project.article(version)->fileName));
    }
    appendCsvRecord(out, cells);
    for (const Claim *claim : project.claimsInOrder()) {
        const QString kind = claim->kind ? project.claimKind(*claim->kind)->name : QString();
        cells = {QString::number(claim->number), disarmed(claim->label), toString(claim->status)};
        for (const QString &text :
             {claim->note, kind, claim->review.rating, claim->review.value, claim->review.reviewer, claim->review.url})
            cells.push_back(disarmed(text));
        for (const ClaimMatrix &story : stories) {
            const ClaimMatrix::Row *row = rowOf(story, claim->id);
            for (size_t i = 0; i < story.versions.size(); ++i)
                cells.push_back(row ? disarmed(csvCellOf(project, row->cells[i])) : QString());
        }
        appendCsvRecord(out, cells);
    }
    return out.toUtf8();
}

} // namespace core::exchange
