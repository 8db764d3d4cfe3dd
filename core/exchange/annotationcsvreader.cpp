// SPDX-License-Identifier: MIT
#include "core/exchange/annotationcsv.h"

#include "core/annotation/anchor.h"
#include "core/annotation/removals.h"
#include "core/annotation/stepnames.h"
#include "core/exchange/annotationcsvrow.h"
#include "core/exchange/csv.h"
#include "core/exchange/csvsubjects.h"
#include "core/exchange/quote.h"
#include "core/text/codepoints.h"
#include "core/text/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>

using namespace Qt::StringLiterals;

namespace core::exchange {

namespace {

constexpr float worthTelling = 0.6f; // of what is nearly what a row says

using annotation::Annotation;
using annotation::Claim;
using annotation::Entity;
using annotation::EntityType;
using annotation::Mark;
using annotation::Mention;
using annotation::Project;
using annotation::Statement;

std::unexpected<Error> malformed(QString message)
{
    return std::unexpected(Error{ErrorCode::Malformed, std::move(message), {}});
}

/// UTF-8 keeps the line breaks inside cells as they are; what is not UTF-8 is read as an article would be.
Result<QString> textOf(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (!decoder.hasError())
        return text;
    auto decoded = text::decode(bytes);
    if (!decoded)
        return std::unexpected(std::move(decoded.error()));
    return std::move(decoded->text);
}

/// An article, and what all rows about it need.
struct Place {
    const article::Article *article;
    text::CodePoints codePoints;
    mutable std::shared_ptr<const compare::PreparedText> prepared = {}; // once a row needs it

    const compare::PreparedText &preparedText() const
    {
        if (!prepared)
            prepared = compare::PreparedText::of(article->text);
        return *prepared;
    }
};

/// Where a row's annotation stands.
struct Location {
    text::Spans spans;
    bool isRelocated = false;
    bool isReworded = false; ///< the text there is not the one that the row says
};

/// What a row says, as far as it can be told without the other rows.
struct Said {
    RowKind kind = RowKind::Mention;
    const Place *place = nullptr;
    std::optional<Location> location;
    std::optional<AnnotationId> id;
    std::optional<QUuid> subject;
    std::optional<annotation::Origin> origin;
    std::optional<annotation::Factuality> factuality;
    std::optional<annotation::CheckStatus> status;
    std::optional<QDateTime> created;
    std::optional<QDateTime> modified;
    QString wikidata;
};

/// Lines may end otherwise in a cell that went through a spreadsheet.
QString withLineFeeds(QString cell)
{
    return cell.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

/// Whether \a cell is what a file says of \a text. UTF-8 has no lone surrogates.
bool isTextOf(const QString &text, const QString &cell)
{
    return text == cell || QString::fromUtf8(text.toUtf8()) == cell;
}

/// Where a row says that its annotation stands.
struct Stated {
    std::vector<text::Span> spans; // UTF-16 units; empty where the text ends before
    size_t count = 0;
    qsizetype begin = 0;
};

/// What of \a text stands in each span; empty where that is not clear.
QStringList partsOf(const Stated &stated, const QString &text)
{
    const QStringList parts = stated.count == 1 ? QStringList{text} : text.split(u" … "_s);
    return size_t(parts.size()) == stated.count && !parts.contains(QString()) ? parts : QStringList();
}

std::optional<Location> relocated(const article::Article &article, const Stated &stated, const QString &text,
                                  const CsvRow &row)
{
    const QStringList parts = partsOf(stated, text);
    if (parts.isEmpty())
        return std::nullopt;
    const Quote quote{parts, withLineFeeds(row.cell(Column::Before)), withLineFeeds(row.cell(Column::After)),
                      stated.begin};
    auto spans = locate(article.text, quote);
    if (!spans)
        return std::nullopt;
    return Location{.spans = *std::move(spans), .isRelocated = true};
}

QString quotedThere(const Place &place, const text::Spans &spans)
{
    return annotation::quoted(text::textOf(place.article->text, spans));
}

/// The place of words that are nearly those of the row, or why there is none.
Result<std::optional<Location>> reworded(const Place &place, const Stated &stated, const QString &text,
                                         const CsvRow &row)
{
    const annotation::Anchored found
        = annotation::anchor(place.preparedText(), partsOf(stated, text), withLineFeeds(row.cell(Column::Before)),
                             withLineFeeds(row.cell(Column::After)));
    using enum annotation::Anchored::Outcome;
    if (found.outcome == Found)
        return Location{.spans = *found.spans, .isRelocated = true, .isReworded = true};
    const QString missing = QCoreApplication::translate(
                                "Exchange", "“%1” does not stand from %2 to %3, nor at any one other place of “%4”.")
                                .arg(text, row.cell(Column::Start), row.cell(Column::End), place.article->fileName);
    if (found.outcome == OtherValue)
        return malformed(missing + u' '
                         + QCoreApplication::translate(
                               "Exchange", "“%1” there has another number, name or negation: it is not taken for it.")
                               .arg(quotedThere(place, *found.spans)));
    if (found.spans && found.score >= worthTelling)
        return malformed(missing + u' '
                         + QCoreApplication::translate("Exchange", "“%1” there is like it, but not surely meant.")
                               .arg(quotedThere(place, *found.spans)));
    return malformed(missing);
}

Result<Stated> statedBy(const CsvRow &row, const Place &place, bool hasText)
{
    const auto positions = row.positions();
    if (!positions)
        return std::unexpected(positions.error());
    Stated stated{.spans = {}, .count = positions->size(), .begin = place.article->text.size()};
    for (const text::Span position : *positions) {
        const auto span = place.codePoints.toUtf16(position);
        if (!span && !hasText)
            return malformed(
                QCoreApplication::translate("Exchange", "%1 is beyond the end of “%2”, which has %3 characters.")
                    .arg(QString::number(position.end), place.article->fileName,
                         QString::number(place.codePoints.length())));
        if (!span) {
            stated.spans.clear();
            return stated;
        }
        stated.spans.push_back(*span);
    }
    stated.begin = stated.spans.front().begin;
    return stated;
}

Result<std::optional<Location>> locationOf(const Place &place, const CsvRow &row)
{
    const QString text = withLineFeeds(row.cell(Column::Text));
    const Result<Stated> stated = statedBy(row, place, !text.isEmpty());
    if (!stated)
        return std::unexpected(stated.error());
    if (!stated->spans.empty()) {
        const text::Spans spans = *text::Spans::from(stated->spans);
        const QString here = text::textOf(place.article->text, spans);
        if (text.isEmpty() || isTextOf(here, text) || isTextOf(here, withLineFeeds(row.rawCell(Column::Text))))
            return Location{.spans = spans};
    }
    if (auto found = relocated(*place.article, *stated, text, row))
        return found;
    return reworded(place, *stated, text, row);
}

RowKind kindOf(const Annotation &annotation)
{
    return std::holds_alternative<Mention>(annotation) ? RowKind::Mention : RowKind::Statement;
}

QString toString(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

QString subjectIdOf(const Annotation &annotation)
{
    return std::visit([](const auto &id) { return id.toString(); }, annotation::subjectOf(annotation));
}

class Reader
{
public:
    Reader(const Project &project, const annotation::Author &author, const CsvHeader &header,
           const std::vector<CsvRecord> &records)
        : m_project(project), m_author(author), m_entities(subjectIds(header, records)),
          m_claims(subjectIds(header, records))
    {
        for (const auto &[id, article] : project.articles())
            m_articles.insert(article.fileName, &article);
        for (const auto &[id, entity] : project.entities()) {
            m_entities.addKnown({.id = id.toString(),
                                 .name = entity.name,
                                 .type = project.type(entity.type)->name,
                                 .wikidata = entity.wikidata},
                                entity.aliases);
        }
        for (const auto &[id, claim] : project.claims())
            m_claims.addKnown({.id = id.toString(), .name = claim.label, .status = annotation::toString(claim.status)});
    }

    /// Takes \a row whole or not at all.
    Result<> take(const CsvRow &row)
    {
        const Result<Said> said = read(row);
        if (!said)
            return std::unexpected(said.error());
        const Annotation *before = said->id ? m_project.annotation(*said->id) : nullptr;
        const Result<QString> subject = takeSubject(row, *said, before);
        if (!subject)
            return std::unexpected(subject.error());

        const bool onlyFilled = !said->id;
        if (!said->id)
            before = sameAs(*said, *subject, row);
        const AnnotationId id = before ? annotation::markOf(*before).id : said->id.value_or(AnnotationId::make());
        m_lines.emplace(id, row.line());
        m_relocated += said->location->isRelocated ? 1 : 0;
        m_reworded += said->location->isReworded ? 1 : 0;
        m_annotations.push_back(annotationOf(row, *said, id, *subject, before, onlyFilled));
        return {};
    }

    ImportedCsv result() const
    {
        ImportedCsv imported;
        imported.annotations = int(m_annotations.size());
        imported.relocated = m_relocated;
        imported.reworded = m_reworded;
        appendEntities(imported.step.changes);
        appendClaims(imported.step.changes);
        appendAnnotations(imported.step.changes);
        return imported;
    }

private:
    static QSet<QString> subjectIds(const CsvHeader &header, const std::vector<CsvRecord> &records)
    {
        QSet<QString> ids;
        for (const CsvRecord &record : records) {
            if (const auto id = CsvRow(header, record).subjectId(); id && *id)
                ids.insert(toString(**id));
        }
        return ids;
    }

    Result<const Place *> placeOf(const CsvRow &row)
    {
        const QString name = row.cell(Column::Article);
        if (const auto known = m_places.constFind(name); known != m_places.cend())
            return &**known;
        const article::Article *article = m_articles.value(name);
        if (!article)
            return malformed(QCoreApplication::translate("Exchange", "The project has no article “%1”.").arg(name));
        return &**m_places.insert(name, std::make_shared<Place>(Place{article, text::CodePoints(article->text)}));
    }

    Result<std::optional<AnnotationId>> idOf(const CsvRow &row) const
    {
        auto id = row.id();
        if (id && *id && m_lines.contains(**id))
            return malformed(QCoreApplication::translate("Exchange", "Line %1 has the same id.").arg(m_lines.at(**id)));
        return id;
    }

    Result<Said> read(const CsvRow &row)
    {
        std::optional<Error> error;
        const auto from = [&error]<class Value>(Result<Value> result) {
            if (!result && !error)
                error = std::move(result.error());
            return result ? *std::move(result) : Value();
        };
        Said said;
        if (const auto width = row.checkWidth(); !width)
            return std::unexpected(width.error());
        said.kind = from(row.kind());
        said.place = from(placeOf(row));
        if (said.place)
            said.location = from(locationOf(*said.place, row));
        said.id = from(idOf(row));
        said.origin = from(row.origin());
        said.created = from(row.time(Column::Created));
        said.modified = from(row.time(Column::Modified));
        said.subject = from(row.subjectId());
        if (said.kind == RowKind::Mention) {
            said.wikidata = from(row.wikidata());
        } else {
            said.factuality = from(row.factuality());
            said.status = from(row.status());
        }
        if (error)
            return std::unexpected(*std::move(error));
        return said;
    }

    Result<QString> takeSubject(const CsvRow &row, const Said &said, const Annotation *before)
    {
        SaidSubject subject{.line = row.line(), .name = row.cell(Column::Subject)};
        subject.marked = text::textOf(said.place->article->text, said.location->spans).simplified();
        if (said.subject)
            subject.id = toString(*said.subject);
        else if (subject.name.isEmpty() && before && kindOf(*before) == said.kind)
            subject.id = subjectIdOf(*before);

        if (said.kind == RowKind::Statement) {
            subject.status = said.status ? annotation::toString(*said.status) : QString();
            return m_claims.take(subject);
        }
        subject.type = row.cell(Column::Type);
        subject.wikidata = said.wikidata;
        return m_entities.take(subject);
    }

    QString analystOf(const CsvRow &row) const
    {
        const QString analyst = row.cell(Column::Analyst);
        return analyst.isEmpty() ? m_author.analyst : analyst;
    }

    /// The annotation of the project that a row without id says again; nullptr where there is none.
    const Annotation *sameAs(const Said &said, const QString &subject, const CsvRow &row) const
    {
        const auto begin
            = [this](AnnotationId id) { return annotation::markOf(*m_project.annotation(id)).spans.first().begin; };
        for (const AnnotationId id : std::ranges::equal_range(m_project.annotationsOf(said.place->article->id),
                                                              said.location->spans.first().begin, {}, begin)) {
            const Annotation &there = *m_project.annotation(id);
            const Mark &mark = annotation::markOf(there);
            if (mark.spans == said.location->spans && kindOf(there) == said.kind && subjectIdOf(there) == subject
                && mark.analyst == analystOf(row) && !m_lines.contains(id))
                return &there;
        }
        return nullptr;
    }

    /// \a onlyFilled: empty cells leave what \a before says.
    Annotation annotationOf(const CsvRow &row, const Said &said, AnnotationId id, const QString &subject,
                            const Annotation *before, bool onlyFilled) const
    {
        const Mark *old = before ? &annotation::markOf(*before) : nullptr;
        const Mark *kept = onlyFilled ? old : nullptr;
        const auto textOr = [&](Column column, const QString *other) {
            const QString cell = row.cell(column);
            return cell.isEmpty() && other ? *other : cell;
        };
        Mark mark{.id = id,
                  .article = said.place->article->id,
                  .spans = said.location->spans,
                  .note = textOr(Column::Note, kept ? &kept->note : nullptr),
                  .origin = said.origin.value_or(kept ? kept->origin : annotation::Origin::Imported),
                  .analyst = analystOf(row),
                  .created = said.created.value_or(old ? old->created : m_author.now),
                  .modified = said.modified.value_or(old ? old->modified : m_author.now)};
        Annotation after = [&]() -> Annotation {
            if (said.kind == RowKind::Mention)
                return Mention{std::move(mark), *EntityId::fromString(subject)};
            const auto *keptStatement = kept ? &std::get<Statement>(*before) : nullptr;
            auto factuality = said.factuality;
            if (!factuality && keptStatement)
                factuality = keptStatement->factuality;
            Statement statement{std::move(mark), *ClaimId::fromString(subject),
                                textOr(Column::AttributedTo, keptStatement ? &keptStatement->saidBy : nullptr),
                                textOr(Column::Cue, keptStatement ? &keptStatement->cue : nullptr), factuality};
            const auto *oldStatement = std::get_if<Statement>(before);
            if (oldStatement && oldStatement->saidBy == statement.saidBy)
                statement.speaker = oldStatement->speaker; // the file has no column for it
            return statement;
        }();
        if (before && !said.modified && after != *before)
            annotation::markOf(after).modified = m_author.now;
        return after;
    }

    void appendEntities(std::vector<annotation::Change> &changes) const
    {
        QHash<QString, TypeId> types;
        for (const auto &[id, type] : m_project.types())
            types.insert(annotation::nameKey(type.name), id);
        std::vector<annotation::Change> entities;
        for (const SaidSubject &said : m_entities.taken()) {
            const EntityId id = *EntityId::fromString(said.id);
            const Entity *before = m_project.entity(id);
            const QString typeName = said.type.isEmpty() ? u"Other"_s : said.type;
            const QString typeKey = annotation::nameKey(typeName);
            auto type = types.constFind(typeKey);
            if (type == types.cend()) {
                const EntityType made{TypeId::make(), typeName};
                changes.push_back(annotation::Added{made});
                type = types.insert(typeKey, made.id);
            }
            // Two types of the project may differ by case alone: who has one of them keeps it.
            const bool keepsType = before && annotation::nameKey(m_project.type(before->type)->name) == typeKey;
            Entity after = before ? *before : Entity{id, {}, *type, {}, {}, {}};
            after.name = said.name;
            after.type = keepsType ? before->type : *type;
            after.wikidata = said.wikidata;
            appendChange(entities, before, std::move(after));
        }
        std::ranges::move(entities, std::back_inserter(changes));
    }

    void appendClaims(std::vector<annotation::Change> &changes) const
    {
        int number = annotation::nextClaimNumber(m_project);
        for (const SaidSubject &said : m_claims.taken()) {
            const ClaimId id = *ClaimId::fromString(said.id);
            const Claim *before = m_project.claim(id);
            Claim after = before ? *before : Claim{id, number++, said.name, {}, {}};
            after.label = said.name;
            after.status = annotation::checkStatusFromString(said.status).value_or(after.status);
            appendChange(changes, before, std::move(after));
        }
    }

    void appendAnnotations(std::vector<annotation::Change> &changes) const
    {
        for (const Annotation &after : m_annotations) {
            const Annotation *before = m_project.annotation(annotation::markOf(after).id);
            if (before && kindOf(*before) != kindOf(after)) {
                const AnnotationId id = annotation::markOf(*before).id;
                std::ranges::move(annotation::removals(m_project, std::span(&id, 1)), std::back_inserter(changes));
                before = nullptr;
            }
            appendChange(changes, before, after);
        }
    }

    template<class Thing>
    static void appendChange(std::vector<annotation::Change> &changes, const Thing *before, Thing after)
    {
        if (!before)
            changes.push_back(annotation::Added{std::move(after)});
        else if (*before != after)
            changes.push_back(annotation::Replaced{*before, std::move(after)});
    }

    const Project &m_project;
    const annotation::Author &m_author;
    CsvSubjects m_entities;
    CsvSubjects m_claims;
    QHash<QString, const article::Article *> m_articles;   // by file name
    QHash<QString, std::shared_ptr<const Place>> m_places; // by file name, those that rows were about
    std::unordered_map<AnnotationId, qsizetype> m_lines;   // of the rows that were taken
    std::vector<Annotation> m_annotations;
    int m_relocated = 0;
    int m_reworded = 0;
};

} // namespace

Result<ImportedCsv> fromAnnotationCsv(const Project &project, QByteArrayView bytes, const QString &name,
                                      const annotation::Author &author)
{
    const auto failed = [&name](Error error) {
        error.where = error.where.isEmpty() ? name : name + u", " + error.where;
        return std::unexpected(std::move(error));
    };
    const Result<QString> text = textOf(bytes);
    if (!text)
        return failed(text.error());
    auto records = readCsv(*text, csvSeparator(*text));
    if (!records)
        return failed(records.error());
    const Result<CsvHeader> header = CsvHeader::from(records->empty() ? QStringList() : records->front().cells);
    if (!header)
        return failed(header.error());

    Reader reader(project, author, *header, *records);
    std::vector<std::pair<qsizetype, Error>> refused;
    // Rows that say which subject they mean come first: what they make, the others find by name.
    const auto rows = std::span(*records).subspan(1);
    std::ranges::stable_partition(
        rows, [&](const CsvRecord &record) { return !CsvRow(*header, record).cell(Column::SubjectId).isEmpty(); });
    for (const CsvRecord &record : rows) {
        const CsvRow row(*header, record);
        if (row.isEmpty())
            continue;
        if (const auto taken = reader.take(row); !taken)
            refused.emplace_back(row.line(), taken.error());
    }
    std::ranges::stable_sort(refused, {}, &std::pair<qsizetype, Error>::first);

    ImportedCsv imported = reader.result();
    imported.step.name = QCoreApplication::translate("Exchange", "Import Annotations from %1").arg(name);
    for (auto &[line, error] : refused) {
        error.where = QCoreApplication::translate("Exchange", "%1, line %2").arg(name, QString::number(line));
        imported.refused.push_back(std::move(error));
    }
    return imported;
}

} // namespace core::exchange
