// SPDX-License-Identifier: MIT
#include "core/store/columns.h"
#include "core/store/records.h"

#include <QHash>

#include <algorithm>
#include <expected>
#include <limits>

namespace core::store {

using namespace Qt::StringLiterals;
using namespace core::annotation;

namespace {

/// The row at which a query stands. Remembers the first column that holds what no project has.
class Fields
{
public:
    explicit Fields(const Query &query) : m_query(&query) {}

    bool isNull(int column) const { return m_query->isNull(column); }
    QVariant raw(int column) const { return m_query->value(column); }
    QByteArrayView bytes(int column) const { return m_query->bytes(column); }
    qint64 integer(int column) const { return m_query->integer(column); }
    std::optional<int> badColumn() const { return m_bad; }

    QString text(int column)
    {
        if (m_query->isText(column))
            return bytes(column).isEmpty() ? QString() : QString::fromUtf8(bytes(column));
        return checked(column, m_query->isBytes(column) ? textOfBytes(bytes(column)) : std::nullopt, QString());
    }

    /// The same, sharing what \a last row said where it says it again.
    struct Said {
        QByteArray bytes;
        QString text;
    };
    QString text(int column, Said &last)
    {
        if (!m_query->isText(column))
            return text(column);
        if (const QByteArrayView said = bytes(column); last.bytes != said)
            last = {said.toByteArray(), text(column)};
        return last.text;
    }

    QDateTime time(int column)
    {
        return isNull(column) ? QDateTime() : checked(column, timeOfText(bytes(column)), QDateTime());
    }

    /// Only in the form that we write, since updates look for that.
    template<class Id>
    Id id(int column)
    {
        const std::optional<Id> found = Id::fromWritten(bytes(column));
        return found ? *found : checked(column, found, Id::make());
    }

    int number(int column)
    {
        const qint64 value = integer(column);
        const bool fits = value >= std::numeric_limits<int>::min() && value <= std::numeric_limits<int>::max();
        return checked(column, fits ? std::optional(int(value)) : std::nullopt, 0);
    }

    template<class Value>
    Value checked(int column, const std::optional<Value> &value, const Value &instead)
    {
        if (!value && !m_bad)
            m_bad = column;
        return value.value_or(instead);
    }

private:
    const Query *m_query;
    std::optional<int> m_bad;
};

/// Reads the rows of a query that has been run; \a name says what a row is of, by its number the column.
template<class Read>
Result<> readRows(Query &query, const Database &database, const QString &table, const QStringList &columns, Read read)
{
    while (true) {
        const Result<bool> row = query.next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return {};
        Fields fields(query);
        read(fields);
        if (const std::optional<int> bad = fields.badColumn()) {
            const QString place = u"%1 %2, %3"_s.arg(table, fields.raw(0).toString(), columns[*bad].section(u' ', -1));
            return std::unexpected(damaged(database, place));
        }
    }
}

/// Reads the rows of \a table; the first of \a columns is the id or the owner.
template<class Read>
Result<> forEachRow(const Database &database, const QString &table, const QStringList &columns, const QString &order,
                    Read read)
{
    const QString sql = u"SELECT %1 FROM %2 ORDER BY %3"_s.arg(columns.join(u", "), table, order);
    Result<Query> query = Query::prepare(database, sql);
    if (!query)
        return std::unexpected(query.error());
    if (Result<> started = query->run(); !started)
        return started;
    return readRows(*query, database, table, columns, read);
}

/// The parts of all records of a kind, in order, by the id of the record.
template<class Part>
using PartsById = QHash<QString, std::vector<Part>>;

template<class Part, class Read>
Result<PartsById<Part>> readParts(const Database &database, const QString &table, const QStringList &columns, Read read)
{
    PartsById<Part> parts;
    const auto append = [&](Fields &fields) { parts[fields.raw(0).toString()].push_back(read(fields)); };
    return forEachRow(database, table, columns, columns.front() + u", ordinal", append).transform([&] {
        return parts;
    });
}

Result<> readTypes(const Database &database, std::vector<Record> &records)
{
    const QStringList columns{u"id"_s, u"name"_s, u"key"_s, u"color"_s, u"position"_s, u"guideline"_s, u"attributes"_s};
    return forEachRow(database, u"entity_type"_s, columns, u"id"_s, [&](Fields &row) {
        const QStringList attributes = row.checked(6, listFrom(row.text(6)), QStringList());
        records.push_back(EntityType{row.id<TypeId>(0), row.text(1), row.number(2), row.number(3), row.number(4),
                                     row.text(5), attributes});
    });
}

Result<> readClaimKinds(const Database &database, std::vector<Record> &records)
{
    const QStringList columns{u"id"_s, u"name"_s, u"position"_s, u"guideline"_s};
    return forEachRow(database, u"claim_kind"_s, columns, u"id"_s, [&](Fields &row) {
        records.push_back(ClaimKind{row.id<ClaimKindId>(0), row.text(1), row.number(2), row.text(3)});
    });
}

Result<> readEntities(const Database &database, std::vector<Record> &records)
{
    const auto readAlias = [](Fields &row) { return row.text(1); };
    const auto aliases = readParts<QString>(database, u"entity_alias"_s, {u"entity"_s, u"alias"_s}, readAlias);
    if (!aliases)
        return std::unexpected(aliases.error());
    const QStringList columns{u"id"_s, u"name"_s, u"type"_s, u"wikidata"_s, u"note"_s, u"attributes"_s};
    return forEachRow(database, u"entity"_s, columns, u"id"_s, [&](Fields &row) {
        const std::vector<QString> own = aliases->value(row.raw(0).toString());
        records.push_back(Entity{row.id<EntityId>(0), row.text(1), row.id<TypeId>(2),
                                 QStringList(own.begin(), own.end()), row.text(3), row.text(4),
                                 row.checked(5, attributesFrom(row.text(5)), Attributes())});
    });
}

Result<> readClaims(const Database &database, std::vector<Record> &records)
{
    const QStringList columns{u"id"_s,     u"number"_s,       u"label"_s,    u"status"_s,     u"note"_s,
                              u"rating"_s, u"rating_value"_s, u"reviewer"_s, u"review_url"_s, u"kind"_s};
    return forEachRow(database, u"claim"_s, columns, u"number"_s, [&](Fields &row) {
        const CheckStatus status = row.checked(3, checkStatusFromString(row.raw(3).toString()), CheckStatus::Unchecked);
        const Review review{row.text(5), row.text(6), row.text(7), row.text(8)};
        records.push_back(Claim{row.id<ClaimId>(0), row.number(1), row.text(2), status, row.text(4), review,
                                row.isNull(9) ? std::nullopt : std::optional(row.id<ClaimKindId>(9))});
    });
}

article::Metadata readMetadata(Fields &row)
{
    article::Metadata metadata{row.text(4), row.text(5), std::nullopt, row.text(7), row.text(8)};
    if (!row.isNull(6)) {
        metadata.published = article::Published::fromString(row.raw(6).toString());
        row.checked(6, metadata.published, *article::Published::from(QDate(1, 1, 1)));
    }
    return metadata;
}

Result<> readArticles(const Database &database, std::vector<Record> &records)
{
    const QString text = u"(SELECT text FROM article_text WHERE article = id) AS text"_s;
    const QStringList columns{u"id"_s,     u"file_name"_s, u"encoding"_s, text,         u"title"_s,
                              u"source"_s, u"published"_s, u"url"_s,      u"language"_s};
    return forEachRow(database, u"article"_s, columns, u"id"_s, [&](Fields &row) {
        records.push_back(article::Article{row.id<ArticleId>(0), row.text(1), row.raw(2).toString().toLatin1(),
                                           row.text(3), readMetadata(row)});
    });
}

Result<> readStories(const Database &database, std::vector<Record> &records)
{
    const auto readVersion = [](Fields &row) { return row.id<ArticleId>(1); };
    const auto versions = readParts<ArticleId>(database, u"story_version"_s, {u"story"_s, u"article"_s}, readVersion);
    if (!versions)
        return std::unexpected(versions.error());
    return forEachRow(database, u"story"_s, {u"id"_s, u"name"_s, u"position"_s}, u"id"_s, [&](Fields &row) {
        records.push_back(
            article::Story{row.id<StoryId>(0), row.text(1), row.number(2), versions->value(row.raw(0).toString())});
    });
}

/// Makes annotations of rows, each with a part of its spans.
class AnnotationRows
{
public:
    void read(Fields &row)
    {
        const text::Span span{qsizetype(row.integer(columns)), qsizetype(row.integer(columns + 1))};
        const auto id = row.id<AnnotationId>(0);
        if (m_found.empty() || markOf(m_found.back()).id != id) {
            finishLast();
            m_isWhole = span.begin < span.end; // else another stands for it
            m_found.push_back(annotation(row, id, text::Spans(m_isWhole ? span : text::Span{0, 1})));
        } else {
            if (m_parts.empty())
                m_parts.push_back(markOf(m_found.back()).spans.first());
            m_parts.push_back(span);
        }
    }

    /// All that were read, or the first whose spans are none, by kind and id.
    std::expected<std::vector<Annotation>, QString> take()
    {
        finishLast();
        if (m_bad)
            return std::unexpected(*m_bad);
        return std::move(m_found);
    }

    static constexpr int columns = 13; // before begin and end
    static QStringList columnNames()
    {
        return {u"id"_s,      u"article"_s,  u"entity"_s,  u"claim"_s, u"note"_s,       u"origin"_s, u"analyst"_s,
                u"created"_s, u"modified"_s, u"said_by"_s, u"cue"_s,   u"factuality"_s, u"speaker"_s};
    }

private:
    Annotation annotation(Fields &row, AnnotationId id, text::Spans spans)
    {
        Mark mark{id,
                  row.id<ArticleId>(1),
                  std::move(spans),
                  row.text(4, m_note),
                  row.checked(5, originFromString(row.text(5, m_origin)), Origin::Made),
                  row.text(6, m_analyst),
                  row.time(7),
                  row.time(8)};
        if (!row.isNull(2))
            return Mention{std::move(mark), row.id<EntityId>(2)};
        Statement statement{std::move(mark), row.id<ClaimId>(3), row.text(9, m_saidBy), row.text(10, m_cue),
                            std::nullopt};
        if (!row.isNull(11)) {
            statement.factuality = factualityFromString(row.text(11, m_factuality));
            row.checked(11, statement.factuality, Factuality::Uu);
        }
        if (!row.isNull(12))
            statement.speaker = row.id<EntityId>(12);
        return statement;
    }

    void finishLast()
    {
        if (m_found.empty() || m_bad)
            return;
        std::optional<text::Spans> whole;
        if (!m_parts.empty())
            whole = text::Spans::from(m_parts);
        if (!m_isWhole || (!m_parts.empty() && !whole))
            m_bad = placeOf(m_found.back());
        else if (whole)
            markOf(m_found.back()).spans = *std::move(whole);
        m_parts.clear();
    }

    std::vector<Annotation> m_found;
    std::vector<text::Span> m_parts; // of the last one, where it has several
    bool m_isWhole = true;           // whether the first span of the last one is one
    std::optional<QString> m_bad;
    Fields::Said m_note, m_origin, m_analyst, m_saidBy, m_cue, m_factuality;
};

/// They were found by an index: those that it has lost, or that are of no article, would be lost without a word.
Result<> checkAllRead(const Database &database, size_t annotations)
{
    const Result<QVariant> there = database.value(u"SELECT count(*) FROM annotation NOT INDEXED"_s);
    if (!there)
        return std::unexpected(there.error());
    if (size_t(there->toULongLong()) != annotations)
        return std::unexpected(damaged(database, u"annotation, article"_s));
    return {};
}

Result<> readAnnotations(const Database &database, std::vector<Record> &records)
{
    std::vector<ArticleId> articles;
    for (const Record &record : records) {
        if (const auto *article = std::get_if<article::Article>(&record))
            articles.push_back(article->id);
    }
    AnnotationReader reader(database);
    size_t count = 0;
    for (const ArticleId &article : articles) {
        Result<std::vector<Annotation>> annotations = reader.annotationsOf(article);
        if (!annotations)
            return std::unexpected(annotations.error());
        // In the order of the text a project takes them without moving any.
        std::vector<std::tuple<qsizetype, qsizetype, AnnotationId, size_t>> order;
        order.reserve(annotations->size());
        for (const Annotation &annotation : *annotations) {
            const text::Span hull = markOf(annotation).spans.hull();
            order.emplace_back(hull.begin, -hull.end, markOf(annotation).id, order.size());
        }
        std::ranges::sort(order);
        records.reserve(records.size() + order.size());
        for (const auto &[begin, end, id, place] : order)
            records.push_back(std::move((*annotations)[place]));
        count += annotations->size();
    }
    return checkAllRead(database, count);
}

Result<> readCorrections(const Database &database, std::vector<Record> &records)
{
    const QStringList columns{u"id"_s,        u"kind"_s,         u"first"_s,      u"second"_s,  u"first_begin"_s,
                              u"first_end"_s, u"second_begin"_s, u"second_end"_s, u"analyst"_s, u"created"_s};
    return forEachRow(database, u"correction"_s, columns, u"id"_s, [&](Fields &row) {
        const auto kind = row.checked(1, correctionKindFromString(row.raw(1).toString()), Correction::Kind());
        const auto span = [&](int column) {
            return text::Span{qsizetype(row.raw(column).toLongLong()), qsizetype(row.raw(column + 1).toLongLong())};
        };
        records.push_back(Correction{row.id<CorrectionId>(0), kind, row.id<ArticleId>(2), row.id<ArticleId>(3), span(4),
                                     span(6), row.text(8), row.time(9)});
    });
}

struct ChoiceSpan {
    int choice;
    text::Span span;
};

/// \a spans put together to the places that they are parts of; nullopt where they make none.
std::optional<std::vector<text::Spans>> placesOf(const std::vector<ChoiceSpan> &spans)
{
    std::vector<text::Spans> places;
    for (auto part = spans.begin(); part != spans.end();) {
        std::vector<text::Span> parts;
        for (const int choice = part->choice; part != spans.end() && part->choice == choice; ++part)
            parts.push_back(part->span);
        const std::optional<text::Spans> place = text::Spans::from(std::move(parts));
        if (!place)
            return std::nullopt;
        places.push_back(*place);
    }
    return places;
}

Carried readCarried(Fields &row, const std::vector<ChoiceSpan> &spans)
{
    Carried carried;
    carried.state = row.checked(3, carryStateFromString(row.raw(3).toString()), CarryState::Lost);
    carried.score = row.raw(4).toFloat();
    std::vector<text::Spans> places = row.checked(0, placesOf(spans), {});
    if (carried.state < CarryState::Ambiguous && places.size() == 1)
        carried.spans = places.front();
    else
        carried.choices = std::move(places);
    row.checked(0, isWhole(carried) ? std::optional(true) : std::nullopt, true);
    return carried;
}

Result<> readProposals(const Database &database, std::vector<Record> &records)
{
    const auto readSpan = [](Fields &row) {
        return ChoiceSpan{row.number(1), {qsizetype(row.raw(2).toLongLong()), qsizetype(row.raw(3).toLongLong())}};
    };
    const QStringList spanColumns{u"proposal"_s, u"choice"_s, u"\"begin\""_s, u"\"end\""_s};
    const auto spans = readParts<ChoiceSpan>(database, u"proposal_span"_s, spanColumns, readSpan);
    if (!spans)
        return std::unexpected(spans.error());
    const QStringList columns{u"id"_s,    u"source"_s,   u"article"_s, u"state"_s,
                              u"score"_s, u"rejected"_s, u"analyst"_s, u"created"_s};
    return forEachRow(database, u"proposal"_s, columns, u"id"_s, [&](Fields &row) {
        records.push_back(Proposal{row.id<ProposalId>(0), row.id<AnnotationId>(1), row.id<ArticleId>(2),
                                   readCarried(row, spans->value(row.raw(0).toString())), row.number(5) != 0,
                                   row.text(6), row.time(7)});
    });
}

Result<> readVerdicts(const Database &database, std::vector<Record> &records)
{
    const QStringList columns{u"id"_s,      u"reason"_s,    u"type"_s,    u"text"_s,    u"accepted"_s, u"places"_s,
                              u"article"_s, u"\"begin\""_s, u"\"end\""_s, u"analyst"_s, u"created"_s};
    return forEachRow(database, u"verdict"_s, columns, u"id"_s, [&](Fields &row) {
        Verdict verdict{row.id<VerdictId>(0), row.text(1),  std::nullopt, row.text(3), row.number(4) == 1,
                        row.number(5),        std::nullopt, {},           row.text(9), row.time(10)};
        if (!row.isNull(2))
            verdict.type = row.id<TypeId>(2);
        if (!row.isNull(6)) {
            verdict.article = row.id<ArticleId>(6);
            verdict.span = {qsizetype(row.raw(7).toLongLong()), qsizetype(row.raw(8).toLongLong())};
        }
        records.push_back(verdict);
    });
}

Result<> readAbsences(const Database &database, std::vector<Record> &records)
{
    const QStringList columns{u"id"_s, u"claim"_s, u"article"_s, u"score"_s, u"analyst"_s, u"created"_s};
    return forEachRow(database, u"absence"_s, columns, u"id"_s, [&](Fields &row) {
        records.push_back(Absence{row.id<AbsenceId>(0), row.id<ClaimId>(1), row.id<ArticleId>(2), row.raw(3).toFloat(),
                                  row.text(4), row.time(5)});
    });
}

Result<Project> projectOf(const Database &database, std::vector<Record> records)
{
    Result<Project> project = Project::from(std::move(records));
    if (!project)
        return std::unexpected(damaged(database, project.error().where + u": " + project.error().message));
    const Result<QVariant> counter = database.value(u"SELECT value FROM counter WHERE name = 'claim'"_s);
    if (!counter)
        return std::unexpected(counter.error());
    project->raiseLastClaimNumber(counter->toInt());
    return project;
}

} // namespace

Result<std::vector<Annotation>> AnnotationReader::annotationsOf(ArticleId article)
{
    const QStringList columns = AnnotationRows::columnNames();
    if (!m_query) {
        const QString sql = u"SELECT a.%1, s.\"begin\", s.\"end\" FROM annotation a "
                            "LEFT JOIN annotation_span s ON s.annotation = a.id "
                            "WHERE a.article = ? ORDER BY a.rowid, s.ordinal"_s;
        Result<Query> prepared = Query::prepare(*m_database, sql.arg(columns.join(u", a.")));
        if (!prepared)
            return std::unexpected(prepared.error());
        m_query = *std::move(prepared);
    }
    AnnotationRows rows;
    const Result<> done = m_query->run({article.toString()}).and_then([&] {
        return readRows(*m_query, *m_database, u"annotation"_s, columns, [&](Fields &row) { rows.read(row); });
    });
    if (!done)
        return std::unexpected(done.error());
    return rows.take().transform_error([&](const QString &place) { return damaged(*m_database, place + u", id"); });
}

Result<Project> readProject(const Database &database)
{
    Result<Transaction> moment = Transaction::begin(database, Transaction::Kind::Read);
    if (!moment)
        return std::unexpected(moment.error());
    std::vector<Record> records;
    Result<> read;
    for (const auto readKind : {readTypes, readClaimKinds, readEntities, readClaims, readArticles, readStories,
                                readAnnotations, readCorrections, readProposals, readVerdicts, readAbsences})
        read = read.and_then([&] { return readKind(database, records); });
    return read.and_then([&] { return projectOf(database, std::move(records)); });
}

} // namespace core::store
