// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/claimmatrix.h"
#include "core/exchange/annotationcsv.h"

#include <QByteArray>

#include <span>

namespace core::exchange {

/// Claims × versions as one table: a row a claim, by number. The columns are number, label, status, note, kind, rating,
/// rating_value, reviewer, review_url (of the claim's review), then one a version, named as its article, story by story
/// in the order of \a stories. A cell is the state (see
/// annotation::toString()), and what it is about: "different value: 12 → 19", "said by another: police",
/// "absent: 0.31" (the score of the passage that comes nearest); empty where a claim does not concern the story. UTF-8,
/// RFC 4180, CR LF; cells that a spreadsheet would run are disarmed. O(cells).
QByteArray toClaimsCsv(const annotation::Project &project, std::span<const annotation::ClaimMatrix> stories,
                       CsvReader reader = CsvReader::Data);

/// What a cell of the table says; never translated.
QString csvCellOf(const annotation::Project &project, const annotation::ClaimCell &cell);

} // namespace core::exchange
