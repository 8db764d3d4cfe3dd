// SPDX-License-Identifier: MIT
#include "core/exchange/annotationcsvrow.h"

#include "core/annotation/entity.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

Error malformed(const QString &message)
{
    return {ErrorCode::Malformed, message, {}};
}

QString nameOf(Column column)
{
    return columnNames[size_t(column)];
}

std::optional<QDateTime> timeFromString(const QString &text)
{
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), QTimeZone::UTC) : time.toUTC();
}

/// The numbers of a cell such as "10;40"; nullopt unless all are such.
std::optional<std::vector<qsizetype>> numbersFromString(const QString &text)
{
    std::vector<qsizetype> numbers;
    for (const QString &part : text.split(u';')) {
        bool isNumber = false;
        numbers.push_back(part.trimmed().toLongLong(&isNumber));
        if (!isNumber || numbers.back() < 0)
            return std::nullopt;
    }
    return numbers;
}

} // namespace

Result<CsvHeader> CsvHeader::from(const QStringList &cells)
{
    CsvHeader header;
    header.m_width = cells.size();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString name = cells[i].trimmed().toLower();
        const auto found = std::ranges::find(columnNames, name);
        if (found == columnNames.end())
            continue;
        auto &position = header.m_positions[size_t(found - columnNames.begin())];
        if (position)
            return std::unexpected(
                malformed(QCoreApplication::translate("Exchange", "The header has the column “%1” twice.").arg(name)));
        position = i;
    }
    for (const Column needed : {Column::Kind, Column::Article, Column::Start, Column::End}) {
        if (!header.position(needed))
            return std::unexpected(malformed(
                QCoreApplication::translate("Exchange", "The header lacks the column “%1”.").arg(nameOf(needed))));
    }
    return header;
}

bool CsvRow::isEmpty() const
{
    return std::ranges::all_of(m_record.cells, &QString::isEmpty);
}

QString CsvRow::cell(Column column) const
{
    const QString raw = rawCell(column);
    return holdsText(column) ? armed(raw) : raw.trimmed();
}

QString CsvRow::rawCell(Column column) const
{
    const auto position = m_header.position(column);
    return position ? m_record.cells.value(*position) : QString();
}

Result<> CsvRow::checkWidth() const
{
    const auto beyond = m_record.cells.sliced(std::min(m_header.width(), m_record.cells.size()));
    if (std::ranges::all_of(beyond, &QString::isEmpty))
        return {};
    return std::unexpected(malformed(QCoreApplication::translate(
        "Exchange", "It has more cells than the header; a comma may need quotes around it.")));
}

Result<RowKind> CsvRow::kind() const
{
    const QString kind = cell(Column::Kind).toLower();
    if (kind == "mention"_L1)
        return RowKind::Mention;
    if (kind == "statement"_L1)
        return RowKind::Statement;
    return std::unexpected(malformed(
        QCoreApplication::translate("Exchange", "“%1” is neither “mention” nor “statement”.").arg(cell(Column::Kind))));
}

Result<std::optional<AnnotationId>> CsvRow::id() const
{
    return typed<AnnotationId>(Column::Id, [](const QString &cell) { return AnnotationId::fromString(cell); });
}

Result<std::optional<QUuid>> CsvRow::subjectId() const
{
    return typed<QUuid>(Column::SubjectId, [](const QString &cell) {
        const QUuid id = QUuid::fromString(cell);
        return id.isNull() ? std::nullopt : std::optional(id);
    });
}

Result<std::optional<annotation::Origin>> CsvRow::origin() const
{
    return typed<annotation::Origin>(Column::Origin,
                                     [](const QString &cell) { return annotation::originFromString(cell.toLower()); });
}

Result<std::optional<annotation::Factuality>> CsvRow::factuality() const
{
    return typed<annotation::Factuality>(Column::Factuality,
                                         [](const QString &cell) { return annotation::factualityFromString(cell); });
}

Result<std::optional<annotation::CheckStatus>> CsvRow::status() const
{
    return typed<annotation::CheckStatus>(
        Column::Status, [](const QString &cell) { return annotation::checkStatusFromString(cell.toLower()); });
}

Result<std::optional<QDateTime>> CsvRow::time(Column column) const
{
    return typed<QDateTime>(column, timeFromString);
}

Result<QString> CsvRow::wikidata() const
{
    const QString id = cell(Column::Wikidata).trimmed().toUpper();
    if (!id.isEmpty() && !annotation::isWikidataId(id))
        return std::unexpected(notUnderstood(Column::Wikidata));
    return id;
}

Result<std::vector<text::Span>> CsvRow::positions() const
{
    const auto begins = numbersFromString(cell(Column::Start));
    if (!begins)
        return std::unexpected(notUnderstood(Column::Start));
    const auto ends = numbersFromString(cell(Column::End));
    if (!ends)
        return std::unexpected(notUnderstood(Column::End));
    if (begins->size() != ends->size())
        return std::unexpected(
            malformed(QCoreApplication::translate("Exchange", "There are not as many starts (%1) as ends (%2).")
                          .arg(cell(Column::Start), cell(Column::End))));

    std::vector<text::Span> spans;
    for (size_t i = 0; i < begins->size(); ++i) {
        if (begins->at(i) >= ends->at(i) || (i > 0 && begins->at(i) < ends->at(i - 1)))
            return std::unexpected(malformed(
                QCoreApplication::translate("Exchange",
                                            "From %1 to %2 is no passage: each end must come after its start, "
                                            "and the next start not before it.")
                    .arg(cell(Column::Start), cell(Column::End))));
        spans.push_back({begins->at(i), ends->at(i)});
    }
    return spans;
}

Error CsvRow::notUnderstood(Column column) const
{
    return malformed(
        QCoreApplication::translate("Exchange", "The cell “%1” says “%2”, which is nothing that it can hold.")
            .arg(nameOf(column), rawCell(column)));
}

} // namespace core::exchange
