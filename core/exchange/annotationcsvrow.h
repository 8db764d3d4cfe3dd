// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/claim.h"
#include "core/base/error.h"
#include "core/exchange/annotationcolumns.h"
#include "core/exchange/csv.h"

#include <array>

namespace core::exchange {

/// Where the columns stand in a file.
class CsvHeader
{
public:
    /// Column names count without regard to case and white space around them. Error Malformed: kind, article, start or
    /// end is missing, or a column is there twice.
    static Result<CsvHeader> from(const QStringList &cells);

    qsizetype width() const { return m_width; }
    std::optional<qsizetype> position(Column column) const { return m_positions[size_t(column)]; }

private:
    std::array<std::optional<qsizetype>, columnNames.size()> m_positions;
    qsizetype m_width = 0;
};

enum class RowKind { Mention, Statement };

/// One record by its columns. What is missing is empty. The typed cells: nullopt where empty, and Error Malformed,
/// whose sentence names the cell, where it says nothing that the column can hold.
class CsvRow
{
public:
    CsvRow(const CsvHeader &header, const CsvRecord &record) : m_header(header), m_record(record) {}

    qsizetype line() const { return m_record.line; }
    bool isEmpty() const;

    /// As it was before it was written: armed where the column holds text, else without white space around it.
    QString cell(Column column) const;
    /// As it stands in the file.
    QString rawCell(Column column) const;

    /// Error Malformed: more cells than the header has.
    Result<> checkWidth() const;
    Result<RowKind> kind() const;
    Result<std::optional<AnnotationId>> id() const;
    Result<std::optional<QUuid>> subjectId() const;
    Result<std::optional<annotation::Origin>> origin() const;
    Result<std::optional<annotation::Factuality>> factuality() const;
    Result<std::optional<annotation::CheckStatus>> status() const;
    /// A time without an offset is UTC.
    Result<std::optional<QDateTime>> time(Column column) const;
    /// "Q42" or empty.
    Result<QString> wikidata() const;
    /// The positions of `start` and `end` in code points: pairs, each begin before its end.
    Result<std::vector<text::Span>> positions() const;

private:
    template<class Value, class Parse>
    Result<std::optional<Value>> typed(Column column, Parse parse) const
    {
        const QString text = cell(column);
        if (text.isEmpty())
            return std::nullopt;
        std::optional<Value> value = parse(text);
        if (!value)
            return std::unexpected(notUnderstood(column));
        return value;
    }

    Error notUnderstood(Column column) const;

    const CsvHeader &m_header;
    const CsvRecord &m_record;
};

} // namespace core::exchange
