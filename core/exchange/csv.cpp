// SPDX-License-Identifier: MIT
#include "core/exchange/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace core::exchange {

namespace {

constexpr QChar byteOrderMark = u'\uFEFF';

bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    if (cell.front().isSpace() || cell.back().isSpace())
        return true;
    return std::ranges::any_of(
        cell, [](QChar c) { return c == u'"' || c == u',' || c == u'\r' || c == u'\n' || c == byteOrderMark; });
}

void appendQuoted(QString &out, const QString &cell)
{
    out += u'"';
    for (const QChar c : cell) {
        if (c == u'"')
            out += u'"';
        out += c;
    }
    out += u'"';
}

/// Takes the text apart, one cell after the other.
class Scanner
{
public:
    Scanner(QStringView text, QChar separator) : m_text(text), m_separator(separator)
    {
        if (m_text.startsWith(byteOrderMark))
            m_text = m_text.sliced(1);
    }

    bool atEnd() const { return m_at == m_text.size(); }
    qsizetype line() const { return m_line; }

    bool takeSeparator()
    {
        if (atEnd() || m_text[m_at] != m_separator)
            return false;
        ++m_at;
        return true;
    }

    bool takeLineBreak()
    {
        if (!atLineBreak())
            return false;
        m_at += m_text.sliced(m_at).startsWith(u"\r\n") ? 2 : 1;
        ++m_line;
        return true;
    }

    Result<QString> takeCell() { return !atEnd() && m_text[m_at] == u'"' ? takeQuoted() : takePlain(); }

private:
    bool atLineBreak() const { return !atEnd() && (m_text[m_at] == u'\n' || m_text[m_at] == u'\r'); }

    QString takePlain()
    {
        const qsizetype begin = m_at;
        while (!atEnd() && !atLineBreak() && m_text[m_at] != m_separator)
            ++m_at;
        return m_text.sliced(begin, m_at - begin).toString();
    }

    Result<QString> takeQuoted()
    {
        const qsizetype firstLine = m_line;
        QString cell;
        for (;;) {
            const qsizetype begin = m_at + 1;
            const qsizetype end = m_text.indexOf(u'"', begin);
            if (end < 0)
                return malformed(firstLine,
                                 QCoreApplication::translate("Exchange", "A quote is opened and never closed."));
            const QStringView piece = m_text.sliced(begin, end - begin);
            cell += piece;
            m_line += lineBreaks(piece);
            m_at = end + 1;
            if (atEnd() || m_text[m_at] != u'"')
                break;
            cell += u'"';
        }
        if (!atEnd() && !atLineBreak() && m_text[m_at] != m_separator)
            return malformed(m_line, QCoreApplication::translate("Exchange", "There is text after a closing quote."));
        return cell;
    }

    static qsizetype lineBreaks(QStringView text)
    {
        return text.count(u'\n') + text.count(u'\r') - text.count(u"\r\n");
    }

    static std::unexpected<Error> malformed(qsizetype line, QString message)
    {
        return std::unexpected(Error{ErrorCode::Malformed, std::move(message),
                                     QCoreApplication::translate("Exchange", "line %1").arg(line)});
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

bool isFormula(QStringView cell)
{
    while (cell.startsWith(u'\''))
        cell = cell.sliced(1);
    return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front());
}

} // namespace

void appendCsvRecord(QString &out, std::span<const QString> cells)
{
    Q_ASSERT(!cells.empty());
    const bool onlyEmpty = cells.size() == 1 && cells.front().isEmpty(); // unquoted it would be no record
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            out += u',';
        if (onlyEmpty || needsQuotes(cells[i]))
            appendQuoted(out, cells[i]);
        else
            out += cells[i];
    }
    out += u"\r\n";
}

Result<std::vector<CsvRecord>> readCsv(QStringView text, QChar separator)
{
    std::vector<CsvRecord> records;
    Scanner scanner(text, separator);
    while (!scanner.atEnd()) {
        if (scanner.takeLineBreak())
            continue;
        CsvRecord record{scanner.line(), {}};
        do {
            auto cell = scanner.takeCell();
            if (!cell)
                return std::unexpected(std::move(cell.error()));
            record.cells += *std::move(cell);
        } while (scanner.takeSeparator());
        scanner.takeLineBreak();
        records.push_back(std::move(record));
    }
    return records;
}

QChar csvSeparator(QStringView text)
{
    const auto isBreak = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const QStringView line(text.begin(), std::ranges::find_if(text, isBreak));
    for (const QChar separator : {u',', u';', u'\t'}) {
        if (line.contains(separator))
            return separator;
    }
    return u',';
}

QString disarmed(const QString &cell)
{
    return isFormula(cell) ? u'\'' + cell : cell;
}

QString armed(const QString &cell)
{
    return cell.startsWith(u'\'') && isFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace core::exchange
