// SPDX-License-Identifier: MIT
#include "core/store/columns.h"
#include "core/store/records.h"

#include <QCoreApplication>

namespace core::store {

using namespace Qt::StringLiterals;
using namespace core::annotation;

/// One record as the tables hold it. The first column is the id.
struct Row {
    struct Parts {
        QString table;
        QStringList columns;              ///< the owner and the ordinal first
        std::vector<QVariantList> values; ///< without these two
    };

    QString table;
    std::vector<std::pair<QString, QVariant>> columns;
    Parts parts; ///< no table: there are none
};

namespace {

Row rowOf(const article::Article &article)
{
    const article::Metadata &metadata = article.metadata;
    const QVariant published = metadata.published ? QVariant(metadata.published->toString()) : QVariant();
    return {u"article"_s,
            {{u"id"_s, article.id.toString()},
             {u"file_name"_s, columnOf(article.fileName)},
             {u"encoding"_s, columnOf(QString::fromLatin1(article.encoding))},
             {u"title"_s, columnOf(metadata.title)},
             {u"source"_s, columnOf(metadata.source)},
             {u"published"_s, published},
             {u"url"_s, columnOf(metadata.url)},
             {u"language"_s, columnOf(metadata.language)}},
            {}};
}

Row rowOf(const article::Story &story)
{
    Row row{u"story"_s,
            {{u"id"_s, story.id.toString()}, {u"name"_s, columnOf(story.name)}, {u"position"_s, story.position}},
            {u"story_version"_s, {u"story"_s, u"ordinal"_s, u"article"_s}, {}}};
    for (const ArticleId &version : story.versions)
        row.parts.values.push_back({version.toString()});
    return row;
}

Row rowOf(const EntityType &type)
{
    return {u"entity_type"_s,
            {{u"id"_s, type.id.toString()},
             {u"name"_s, columnOf(type.name)},
             {u"key"_s, type.key},
             {u"color"_s, type.color},
             {u"position"_s, type.position},
             {u"guideline"_s, columnOf(type.guideline)},
             {u"attributes"_s, columnOf(joined(type.attributes))}},
            {}};
}

Row rowOf(const ClaimKind &kind)
{
    return {u"claim_kind"_s,
            {{u"id"_s, kind.id.toString()},
             {u"name"_s, columnOf(kind.name)},
             {u"position"_s, kind.position},
             {u"guideline"_s, columnOf(kind.guideline)}},
            {}};
}

Row rowOf(const Entity &entity)
{
    Row row{u"entity"_s,
            {{u"id"_s, entity.id.toString()},
             {u"name"_s, columnOf(entity.name)},
             {u"type"_s, entity.type.toString()},
             {u"wikidata"_s, columnOf(entity.wikidata)},
             {u"note"_s, columnOf(entity.note)},
             {u"attributes"_s, columnOf(joined(entity.attributes))}},
            {u"entity_alias"_s, {u"entity"_s, u"ordinal"_s, u"alias"_s}, {}}};
    for (const QString &alias : entity.aliases)
        row.parts.values.push_back({columnOf(alias)});
    return row;
}

Row rowOf(const Claim &claim)
{
    return {u"claim"_s,
            {{u"id"_s, claim.id.toString()},
             {u"number"_s, claim.number},
             {u"label"_s, columnOf(claim.label)},
             {u"status"_s, toString(claim.status)},
             {u"note"_s, columnOf(claim.note)},
             {u"rating"_s, columnOf(claim.review.rating)},
             {u"rating_value"_s, columnOf(claim.review.value)},
             {u"reviewer"_s, columnOf(claim.review.reviewer)},
             {u"review_url"_s, columnOf(claim.review.url)},
             {u"kind"_s, claim.kind ? QVariant(claim.kind->toString()) : QVariant()}},
            {}};
}

void appendSubject(Row &row, const Mention &mention)
{
    row.columns.emplace_back(u"entity"_s, mention.entity.toString());
}

void appendSubject(Row &row, const Statement &statement)
{
    row.columns.emplace_back(u"claim"_s, statement.claim.toString());
    row.columns.emplace_back(u"said_by"_s, columnOf(statement.saidBy));
    row.columns.emplace_back(u"cue"_s, columnOf(statement.cue));
    row.columns.emplace_back(u"factuality"_s,
                             statement.factuality ? QVariant(toString(*statement.factuality)) : QVariant());
    row.columns.emplace_back(u"speaker"_s, statement.speaker ? QVariant(statement.speaker->toString()) : QVariant());
}

Row rowOf(const Annotation &annotation)
{
    const Mark &mark = markOf(annotation);
    Row row{u"annotation"_s,
            {{u"id"_s, mark.id.toString()},
             {u"article"_s, mark.article.toString()},
             {u"note"_s, columnOf(mark.note)},
             {u"origin"_s, toString(mark.origin)},
             {u"analyst"_s, columnOf(mark.analyst)},
             {u"created"_s, columnOf(mark.created)},
             {u"modified"_s, columnOf(mark.modified)}},
            {u"annotation_span"_s, {u"annotation"_s, u"ordinal"_s, u"\"begin\""_s, u"\"end\""_s}, {}}};
    std::visit([&row](const auto &kind) { appendSubject(row, kind); }, annotation);
    for (const text::Span &span : mark.spans.all())
        row.parts.values.push_back({qint64(span.begin), qint64(span.end)});
    return row;
}

Row rowOf(const Correction &correction)
{
    return {u"correction"_s,
            {{u"id"_s, correction.id.toString()},
             {u"kind"_s, toString(correction.kind)},
             {u"first"_s, correction.first.toString()},
             {u"second"_s, correction.second.toString()},
             {u"first_begin"_s, qint64(correction.inFirst.begin)},
             {u"first_end"_s, qint64(correction.inFirst.end)},
             {u"second_begin"_s, qint64(correction.inSecond.begin)},
             {u"second_end"_s, qint64(correction.inSecond.end)},
             {u"analyst"_s, columnOf(correction.analyst)},
             {u"created"_s, columnOf(correction.created)}},
            {}};
}

Row rowOf(const Proposal &proposal)
{
    Row row{u"proposal"_s,
            {{u"id"_s, proposal.id.toString()},
             {u"source"_s, proposal.source.toString()},
             {u"article"_s, proposal.article.toString()},
             {u"state"_s, toString(proposal.carried.state)},
             {u"score"_s, double(proposal.carried.score)},
             {u"rejected"_s, proposal.isRejected ? 1 : 0},
             {u"analyst"_s, columnOf(proposal.analyst)},
             {u"created"_s, columnOf(proposal.created)}},
            {u"proposal_span"_s, {u"proposal"_s, u"ordinal"_s, u"choice"_s, u"\"begin\""_s, u"\"end\""_s}, {}}};
    int choice = 0;
    for (const text::Spans &place : proposal.carried.places()) {
        for (const text::Span span : place.all())
            row.parts.values.push_back({choice, qint64(span.begin), qint64(span.end)});
        ++choice;
    }
    return row;
}

Row rowOf(const Verdict &verdict)
{
    const std::optional<ArticleId> &only = verdict.article;
    return {u"verdict"_s,
            {{u"id"_s, verdict.id.toString()},
             {u"reason"_s, columnOf(verdict.reason)},
             {u"type"_s, verdict.type ? QVariant(verdict.type->toString()) : QVariant()},
             {u"text"_s, columnOf(verdict.text)},
             {u"accepted"_s, verdict.isAccepted ? 1 : 0},
             {u"places"_s, verdict.places},
             {u"article"_s, only ? QVariant(only->toString()) : QVariant()},
             {u"\"begin\""_s, only ? QVariant(qint64(verdict.span.begin)) : QVariant()},
             {u"\"end\""_s, only ? QVariant(qint64(verdict.span.end)) : QVariant()},
             {u"analyst"_s, columnOf(verdict.analyst)},
             {u"created"_s, columnOf(verdict.created)}},
            {}};
}

Row rowOf(const Absence &absence)
{
    return {u"absence"_s,
            {{u"id"_s, absence.id.toString()},
             {u"claim"_s, absence.claim.toString()},
             {u"article"_s, absence.article.toString()},
             {u"score"_s, double(absence.score)},
             {u"analyst"_s, columnOf(absence.analyst)},
             {u"created"_s, columnOf(absence.created)}},
            {}};
}

Row rowOf(const Record &record)
{
    return std::visit([](const auto &kind) { return rowOf(kind); }, record);
}

QString insertSql(const QString &table, const QStringList &columns)
{
    const QStringList marks(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "), marks.join(u", "));
}

} // namespace

Result<> RecordWriter::write(const Change &change)
{
    if (const auto *added = std::get_if<Added>(&change))
        return insert(added->record);
    if (const auto *removed = std::get_if<Removed>(&change))
        return erase(removed->record);
    return update(std::get<Replaced>(change).after);
}

Result<> RecordWriter::insert(const Record &record)
{
    const Row row = rowOf(record);
    QStringList columns;
    QVariantList values;
    for (const auto &[column, value] : row.columns) {
        columns.append(column);
        values.append(value);
    }
    return run(insertSql(row.table, columns), values)
        .and_then([&] { return insertParts(row); })
        .and_then([&] { return keepText(record); })
        .and_then([&] { return raiseCounter(record); });
}

Result<> RecordWriter::update(const Record &record)
{
    const Row row = rowOf(record);
    QStringList settings;
    QVariantList values;
    for (const auto &[column, value] : std::span(row.columns).subspan(1)) {
        settings.append(column + u" = ?");
        values.append(value);
    }
    const QVariant id = row.columns.front().second;
    values.append(id);
    Result<> result = run(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(row.table, settings.join(u", ")), values, 1);
    if (!row.parts.table.isEmpty()) {
        const QString clear = u"DELETE FROM %1 WHERE %2 = ?"_s.arg(row.parts.table, row.parts.columns.front());
        result = result.and_then([&] { return run(clear, {id}); }).and_then([&] { return insertParts(row); });
    }
    return result.and_then([&] { return raiseCounter(record); });
}

Result<> RecordWriter::erase(const Record &record)
{
    const Row row = rowOf(record);
    return run(u"DELETE FROM %1 WHERE id = ?"_s.arg(row.table), {row.columns.front().second}, 1);
}

Result<> RecordWriter::insertParts(const Row &row)
{
    const QString sql = row.parts.values.empty() ? QString() : insertSql(row.parts.table, row.parts.columns);
    Result<> result;
    int ordinal = 0;
    for (const QVariantList &part : row.parts.values) {
        const QVariantList values = QVariantList{row.columns.front().second, ordinal++} + part;
        result = result.and_then([&] { return run(sql, values); });
    }
    return result;
}

/// The text stays when the article is removed: when that is undone, it is there already.
Result<> RecordWriter::keepText(const Record &record)
{
    const auto *article = std::get_if<article::Article>(&record);
    const QString sql = u"INSERT INTO article_text (article, text) VALUES (?, ?) "
                        "ON CONFLICT (article) DO UPDATE SET text = excluded.text WHERE text = excluded.text"_s;
    return article ? run(sql, {article->id.toString(), columnOf(article->text)}, 1) : Result<>();
}

Result<> RecordWriter::raiseCounter(const Record &record)
{
    const auto *claim = std::get_if<Claim>(&record);
    return claim ? run(u"UPDATE counter SET value = max(value, ?) WHERE name = 'claim'"_s, {claim->number})
                 : Result<>();
}

Result<> RecordWriter::run(const QString &sql, const QVariantList &values, std::optional<int> rows)
{
    auto query = m_queries.find(sql);
    if (query == m_queries.end()) {
        Result<Query> prepared = Query::prepare(*m_database, sql);
        if (!prepared)
            return std::unexpected(prepared.error());
        query = m_queries.emplace(sql, *std::move(prepared)).first;
    }
    if (Result<> done = query->second.run(values); !done)
        return done;
    if (rows && query->second.rowsAffected() != *rows) {
        const QString message
            = QCoreApplication::translate("Store", "The project file does not have what should be changed");
        return std::unexpected(Error{ErrorCode::WriteFailed, message, m_database->path()});
    }
    return {};
}

} // namespace core::store
