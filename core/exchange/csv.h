// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <span>
#include <vector>

namespace core::exchange {

/// Appends one RFC 4180 record of at least one cell with CR LF at its end. Quoted are cells with a quote, comma, CR, LF
/// or byte-order mark, with white space at an end, and a record's only cell where it is empty.
void appendCsvRecord(QString &out, std::span<const QString> cells);

struct CsvRecord {
    qsizetype line; ///< counted from 1, where the record begins
    QStringList cells;

    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// Reads all records of \a text: quoted cells keep their line breaks, CR LF, LF and CR end a record, a leading
/// byte-order mark is dropped, lines without any character are no records. A quote that does not begin a cell stands
/// for itself. Error Malformed: a quote that is never closed, or text after a closing quote (where: "line N").
/// O(length).
Result<std::vector<CsvRecord>> readCsv(QStringView text, QChar separator = u',');

/// What separates the cells of the first line of \a text: a comma, or, in a line without one, the semicolon or tab that
/// some spreadsheets write instead.
QChar csvSeparator(QStringView text);

/// A text cell that a spreadsheet would run as a formula (^'*[=+\-@\t\r]) gets one ' in front; disarmed text is read
/// back by taking one ' off from ^'+[=+\-@\t\r]. armed(disarmed(x)) == x for every x.
QString disarmed(const QString &cell);
QString armed(const QString &cell);

} // namespace core::exchange
