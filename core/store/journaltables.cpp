// SPDX-License-Identifier: MIT
#include "core/store/journaltables.h"

#include "core/store/columns.h"
#include "core/store/recordcbor.h"

#include <algorithm>
#include <array>

namespace core::store {

using namespace Qt::StringLiterals;
using namespace core::annotation;

namespace {

template<class Kind>
void append(QByteArray &bytes, const Id<Kind> &id)
{
    bytes += id.toBytes();
}
void append(QByteArray &bytes, const EntityOrClaim &id)
{
    std::visit([&bytes](const auto &either) { append(bytes, either); }, id);
}

/// All \a ids one behind the other; NULL where there is none.
QVariant bytesOf(const auto &ids)
{
    QByteArray bytes;
    for (const auto &id : ids)
        append(bytes, id);
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

std::optional<std::vector<ArticleId>> articlesOf(const QVariant &column)
{
    const QByteArray bytes = column.toByteArray();
    std::vector<ArticleId> ids;
    for (qsizetype at = 0; at < bytes.size(); at += ArticleId::size) {
        const auto id = ArticleId::fromBytes(
            QByteArrayView(bytes).sliced(at).first(std::min(ArticleId::size, bytes.size() - at)));
        if (!id)
            return std::nullopt;
        ids.push_back(*id);
    }
    return ids;
}

QString idOfAny(const Record &record)
{
    return std::visit([](const auto &kind) { return idOf(kind).toString(); }, record);
}

/// Prepares it the first time.
Result<> run(std::optional<Query> &query, const Database &database, const QString &sql, const QVariantList &values)
{
    if (!query) {
        Result<Query> prepared = Query::prepare(database, sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        query.emplace(*std::move(prepared));
    }
    return query->run(values);
}

/// Calls \a read with the query at each row; it says whether the row holds what a journal does.
template<class Read>
Result<> forEachRow(const Database &database, const QString &sql, const QVariantList &values, Read read)
{
    Result<Query> query = Query::prepare(database, sql);
    if (!query)
        return std::unexpected(query.error());
    Result<bool> row = query->run(values).and_then([&query] { return query->next(); });
    for (; row && *row; row = query->next()) {
        if (!read(*query))
            return std::unexpected(damaged(database, u"journal "_s + query->value(0).toString()));
    }
    return row.transform([](bool) {});
}

std::optional<JournalEntry> entryOf(const Query &row)
{
    const Sequence sequence = row.value(0).toLongLong();
    const auto id = StepId::fromString(row.value(1).toString());
    const auto deed = deedFromString(row.value(2).toString());
    const auto name = textOf(row.value(4));
    const auto analyst = textOf(row.value(5));
    const auto made = timeOf(row.value(6));
    const auto articles = articlesOf(row.value(7));
    if (!id || !deed || !name || !analyst || !made || !articles)
        return std::nullopt;
    const Sequence of = row.value(3).isNull() ? sequence : row.value(3).toLongLong();
    return JournalEntry{sequence, *id, *deed, of, *name, *analyst, *made, *articles};
}

/// What \a filter asks for, as a condition and what is bound in it.
struct Condition {
    QString sql;
    QVariantList values;
};

Condition conditionOf(const JournalFilter &filter)
{
    Condition condition;
    const auto add = [&condition](const QString &sql, const QVariant &value) {
        condition.sql += u" AND " + sql;
        condition.values += value;
    };
    if (filter.article)
        add(u"instr(articles, ?) > 0"_s, filter.article->toBytes());
    if (filter.subject)
        add(u"instr(subjects, ?) > 0"_s, bytesOf(std::array{*filter.subject}));
    if (filter.annotation)
        add(u"EXISTS (SELECT 1 FROM journal_change WHERE step = coalesce(of, sequence) AND record = ?)"_s,
            filter.annotation->toString());
    if (filter.analyst)
        add(u"analyst = ?"_s, columnOf(*filter.analyst));
    return condition;
}

/// The changes of a step, read row by row.
class ChangeReader
{
public:
    explicit ChangeReader(const Database &database) : m_database(&database) {}

    std::optional<Change> changeOf(const Query &row)
    {
        const QString kind = row.value(1).toString();
        const bool had = !row.value(2).isNull();
        const bool has = !row.value(3).isNull();
        const auto before = had ? recordOf(kind, row.value(2)) : std::nullopt;
        const auto after = has ? recordOf(kind, row.value(3)) : std::nullopt;
        if (had != before.has_value() || has != after.has_value())
            return std::nullopt;
        if (before && after)
            return Replaced{*before, *after};
        return before ? Change(Removed{*before}) : Change(Added{after.value()});
    }

private:
    std::optional<Record> recordOf(const QString &kind, const QVariant &cbor)
    {
        std::optional<Record> record = recordFromCbor(kind, cbor.toByteArray());
        if (auto *article = record ? std::get_if<article::Article>(&*record) : nullptr) {
            const auto text = textOfArticle(article->id);
            article->text = text.value_or(QString());
            return text ? record : std::nullopt;
        }
        return record;
    }

    std::optional<QString> textOfArticle(ArticleId id)
    {
        const auto text = m_database->value(u"SELECT text FROM article_text WHERE article = ?"_s, {id.toString()});
        return text ? textOf(*text) : std::nullopt;
    }

    const Database *m_database;
};

} // namespace

Result<> JournalWriter::write(const JournalEntry &entry, const Step &step)
{
    Result<> result = writeEntry(entry, step);
    if (entry.of != entry.sequence)
        return result;
    int ordinal = 0;
    for (const Change &change : step.changes)
        result = result.and_then([&] { return writeChange(entry.sequence, ordinal++, change); });
    return result;
}

Result<> JournalWriter::writeEntry(const JournalEntry &entry, const Step &step)
{
    const Concerns concerns = concernsOf(step);
    const QVariant of = entry.of == entry.sequence ? QVariant() : QVariant(entry.of);
    return run(m_entry, *m_database, u"INSERT INTO journal_step VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
               {entry.sequence, entry.id.toString(), toString(entry.deed), of, columnOf(entry.name),
                columnOf(entry.analyst), columnOf(entry.made), bytesOf(concerns.articles), bytesOf(concerns.subjects)});
}

Result<> JournalWriter::writeChange(Sequence step, int ordinal, const Change &change)
{
    const auto *replaced = std::get_if<Replaced>(&change);
    const auto *added = std::get_if<Added>(&change);
    const auto *removed = std::get_if<Removed>(&change);
    const Record *before = replaced ? &replaced->before : removed ? &removed->record : nullptr;
    const Record *after = replaced ? &replaced->after : added ? &added->record : nullptr;
    const Record &either = after ? *after : *before;
    return run(m_change, *m_database, u"INSERT INTO journal_change VALUES (?, ?, ?, ?, ?, ?)"_s,
               {step, ordinal, QString(kindOf(either)), idOfAny(either),
                before ? QVariant(toCbor(*before)) : QVariant(), after ? QVariant(toCbor(*after)) : QVariant()});
}

Result<Timeline> readTimeline(const Database &database)
{
    const auto last = database.value(u"SELECT max(sequence) FROM journal_step"_s);
    if (!last)
        return std::unexpected(last.error());
    const auto begun = database.value(u"SELECT deed FROM journal_step WHERE sequence = 1"_s);
    if (!begun)
        return std::unexpected(begun.error());
    std::vector<Timeline::Turn> turns;
    const QString sql = u"SELECT sequence, deed, of FROM journal_step WHERE of IS NOT NULL ORDER BY sequence"_s;
    const auto read = forEachRow(database, sql, {}, [&turns](const Query &row) {
        const auto deed = deedFromString(row.value(1).toString());
        turns.push_back({row.value(0).toLongLong(), deed.value_or(Deed::Done), row.value(2).toLongLong()});
        return deed.has_value();
    });
    if (!read)
        return std::unexpected(read.error());
    const auto count = database.value(u"SELECT count(*) FROM journal_step"_s);
    if (!count)
        return std::unexpected(count.error());
    const auto timeline = Timeline::from(last->toLongLong(), begun->toString() == toString(Deed::Begun), turns);
    // A gap would be walked through step by step, however wide a file says that it is.
    const bool isWhole = timeline && count->toLongLong() == timeline->last();
    return isWhole ? Result<Timeline>(*timeline) : std::unexpected(damaged(database, u"journal"_s));
}

Result<std::vector<JournalEntry>> readEntries(const Database &database, Sequence first, Sequence last,
                                              const JournalFilter &filter)
{
    const Condition condition = conditionOf(filter);
    const QString sql = u"SELECT sequence, id, deed, of, name, analyst, made, articles FROM journal_step "
                        "WHERE sequence BETWEEN ? AND ?"
                        % condition.sql % u" ORDER BY sequence DESC";
    std::vector<JournalEntry> entries;
    return forEachRow(database, sql, QVariantList{first, last} + condition.values,
                      [&entries](const Query &row) {
                          const auto entry = entryOf(row);
                          if (entry)
                              entries.push_back(*entry);
                          return entry.has_value();
                      })
        .transform([&entries] { return std::move(entries); });
}

Result<Step> readStep(const Database &database, Sequence of, std::optional<qsizetype> most)
{
    const auto name = database.value(u"SELECT name FROM journal_step WHERE sequence = ?"_s, {of});
    if (!name)
        return std::unexpected(name.error());
    Step step{textOf(*name).value_or(QString()), {}};
    ChangeReader reader(database);
    const QString sql
        = u"SELECT step, kind, before, after FROM journal_change WHERE step = ? ORDER BY ordinal LIMIT ?"_s;
    constexpr qint64 all = -1;
    return forEachRow(database, sql, {of, qint64(most.value_or(all))},
                      [&step, &reader](const Query &row) {
                          auto change = reader.changeOf(row);
                          if (change)
                              step.changes.push_back(*std::move(change));
                          return change.has_value();
                      })
        .transform([&step] { return std::move(step); });
}

Result<Step> readStep(const Database &database, const Timeline::Path &path)
{
    Step all;
    const auto append
        = [&all](const Step &step) { all.changes.insert(all.changes.end(), step.changes.begin(), step.changes.end()); };
    Result<> read;
    for (const Sequence entry : path.undo)
        read = read.and_then([&] { return readStep(database, entry); }).transform([&](const Step &step) {
            append(inverse(step));
        });
    for (const Sequence entry : path.redo)
        read = read.and_then([&] { return readStep(database, entry); }).transform(append);
    return read.transform([&all] { return std::move(all); });
}

Result<qsizetype> countChanges(const Database &database, const Timeline::Path &path, qsizetype enough)
{
    Result<Query> query = Query::prepare(database, u"SELECT count(*) FROM journal_change WHERE step = ?"_s);
    if (!query)
        return std::unexpected(query.error());
    qsizetype count = 0;
    for (const std::vector<Sequence> *entries : {&path.undo, &path.redo}) {
        for (auto entry = entries->begin(); entry != entries->end() && count < enough; ++entry) {
            const Result<bool> counted = query->run({*entry}).and_then([&query] { return query->next(); });
            if (!counted)
                return std::unexpected(counted.error());
            count += qsizetype(query->integer(0));
        }
    }
    return count;
}

Result<QStringList> readAnalysts(const Database &database)
{
    QStringList analysts;
    return forEachRow(database, u"SELECT DISTINCT analyst FROM journal_step"_s, {},
                      [&analysts](const Query &row) {
                          const auto analyst = textOf(row.value(0));
                          analysts.append(analyst.value_or(QString()));
                          return analyst.has_value();
                      })
        .transform([&analysts] {
            analysts.sort(Qt::CaseInsensitive);
            return analysts;
        });
}

} // namespace core::store
