// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/entitymatrix.h"
#include "core/exchange/annotationcsv.h"

#include <QByteArray>

#include <span>

namespace core::exchange {

/// Entities × versions as one table: a row an entity, by type and name. The columns are name, type, wikidata, aliases,
/// note, then one a version, named as its article, story by story in the order of \a stories. A cell is the state (see
/// annotation::toString()), and what it is about: "mentioned: Mike Pompeo; Pompeo ×6", "not marked: Pompeo"; empty
/// where an entity does not concern the story. "≠" stands before a form that most mentions spell otherwise, and before
/// titles and ages that most others contradict: "≠ Beradar ×2; ≠ title: Minister; age: 52". UTF-8, RFC 4180, CR LF;
/// cells that a spreadsheet would run are disarmed. O(cells · log entities).
QByteArray toEntitiesCsv(const annotation::Project &project, std::span<const annotation::EntityMatrix> stories,
                         CsvReader reader = CsvReader::Data);

/// What a cell of \a version says in the table; never translated.
QString csvCellOf(const annotation::Project &project, const annotation::EntityCell &cell, ArticleId version);

} // namespace core::exchange
