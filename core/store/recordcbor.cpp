// SPDX-License-Identifier: MIT
#include "core/store/recordcbor.h"

#include "core/store/columns.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamWriter>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>
#include <concepts>
#include <limits>
#include <type_traits>
#include <utility>

namespace core::store {

using namespace Qt::StringLiterals;
using namespace core::annotation;

namespace {

/// What reads the word that stands for a value in files; for other kinds of values there is none.
template<class Value>
constexpr auto wordReader = nullptr;
template<>
constexpr auto wordReader<Origin> = originFromString;
template<>
constexpr auto wordReader<Factuality> = factualityFromString;
template<>
constexpr auto wordReader<CheckStatus> = checkStatusFromString;
template<>
constexpr auto wordReader<Correction::Kind> = correctionKindFromString;
template<>
constexpr auto wordReader<CarryState> = carryStateFromString;

/// Whether a value is one of a few, each with a word in files.
template<class Value>
concept IsWord = !std::is_null_pointer_v<std::remove_const_t<decltype(wordReader<Value>)>>;

/// A value to be read into.
template<class Value>
Value fresh()
{
    return {};
}
template<class Value>
    requires std::same_as<Value, text::Spans>
Value fresh()
{
    return Value({0, 1});
}
template<class Value>
    requires requires { Value::make(); }
Value fresh()
{
    return Value::make();
}

/// Writes the fields of one record.
class FieldWriter
{
public:
    explicit FieldWriter(QByteArray *to) : m_writer(to) { m_writer.startMap(); }
    void finish() { m_writer.endMap(); }

    template<class Value>
    void field(QLatin1StringView name, const Value &value)
    {
        if (isLeftOut(value))
            return;
        m_writer.append(name);
        append(value);
    }

private:
    static bool isLeftOut(const QString &text) { return text.isEmpty(); }
    static bool isLeftOut(const QStringList &texts) { return texts.isEmpty(); }
    static bool isLeftOut(const Attributes &attributes) { return attributes.empty(); }
    static bool isLeftOut(const QByteArray &bytes) { return bytes.isEmpty(); }
    static bool isLeftOut(const QDateTime &time) { return !time.isValid(); }
    template<class Value>
    static bool isLeftOut(const std::vector<Value> &values)
    {
        return values.empty();
    }
    template<class Value>
    static bool isLeftOut(const std::optional<Value> &value)
    {
        return !value;
    }
    template<class Value>
    static bool isLeftOut(const Value &)
    {
        return false;
    }

    void append(const QString &text)
    {
        const QVariant column = columnOf(text);
        if (column.typeId() == QMetaType::QByteArray)
            m_writer.append(column.toByteArray());
        else
            m_writer.append(QStringView(text));
    }
    void append(const Attributes &attributes) { append(joined(attributes)); }
    void append(const QByteArray &bytes) { m_writer.append(bytes); }
    void append(int number) { m_writer.append(qint64(number)); }
    void append(bool yes) { m_writer.append(yes); }
    void append(float number) { m_writer.append(number); }
    void append(const QDateTime &time) { m_writer.append(qint64(time.toMSecsSinceEpoch())); }
    void append(const article::Published &published) { append(published.toString()); }
    template<class Kind>
    void append(const Id<Kind> &id)
    {
        m_writer.append(id.toBytes());
    }
    template<IsWord Value>
    void append(Value value)
    {
        append(toString(value));
    }
    template<class Value>
    void append(const std::optional<Value> &value)
    {
        append(*value);
    }
    void append(text::Span span) { appendAll(std::array{qint64(span.begin), qint64(span.end)}); }
    void append(const text::Spans &spans)
    {
        std::vector<qint64> places;
        for (const text::Span &span : spans.all())
            places.insert(places.end(), {span.begin, span.end});
        appendAll(places);
    }
    void append(const QStringList &texts) { appendAll(texts); }
    template<class Value>
    void append(const std::vector<Value> &values)
    {
        appendAll(values);
    }
    void append(qint64 number) { m_writer.append(number); }

    void appendAll(const auto &values)
    {
        m_writer.startArray(quint64(values.size()));
        for (const auto &value : values)
            append(value);
        m_writer.endArray();
    }

    QCborStreamWriter m_writer;
};

/// Reads them back. What is missing stays as it is, but for ids: a record without one of those is none.
class FieldReader
{
public:
    explicit FieldReader(QCborMap map) : m_map(std::move(map)) {}

    bool isGood() const { return m_isGood; }

    template<class Value>
    void field(QLatin1StringView name, Value &value)
    {
        const QCborValue found = m_map.value(name);
        m_isGood = m_isGood && (found.isUndefined() ? !isNeeded(value) : read(found, value));
    }

private:
    template<class Kind>
    static bool isNeeded(const Id<Kind> &)
    {
        return true;
    }
    template<class Value>
    static bool isNeeded(const Value &)
    {
        return false;
    }

    static bool read(const QCborValue &found, QString &text)
    {
        const auto kept = textOf(found.isByteArray() ? QVariant(found.toByteArray())
                                 : found.isString()  ? QVariant(found.toString())
                                                     : QVariant());
        text = kept.value_or(QString());
        return kept.has_value();
    }
    static bool read(const QCborValue &found, Attributes &attributes)
    {
        QString text;
        const auto kept = read(found, text) ? attributesFrom(text) : std::nullopt;
        attributes = kept.value_or(Attributes());
        return kept.has_value();
    }
    static bool read(const QCborValue &found, QByteArray &bytes)
    {
        bytes = found.toByteArray();
        return found.isByteArray();
    }
    static bool read(const QCborValue &found, qint64 &number)
    {
        // Asked of a fraction Qt casts it, however large it is.
        number = found.isInteger() ? found.toInteger() : 0;
        return found.isInteger();
    }
    static bool read(const QCborValue &found, int &number)
    {
        qint64 value = 0;
        const bool isGood = read(found, value) && std::in_range<int>(value);
        number = isGood ? int(value) : 0;
        return isGood;
    }
    static bool read(const QCborValue &found, bool &yes)
    {
        yes = found.toBool();
        return found.isBool();
    }
    static bool read(const QCborValue &found, float &number)
    {
        const double value = found.toDouble();
        const bool isGood = found.isDouble() && std::abs(value) <= std::numeric_limits<float>::max(); // a number at all
        number = isGood ? float(value) : 0;
        return isGood;
    }
    static bool read(const QCborValue &found, QDateTime &time)
    {
        qint64 milliseconds = 0;
        const bool isGood = read(found, milliseconds);
        time = QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
        return isGood;
    }
    template<class Kind>
    static bool read(const QCborValue &found, Id<Kind> &id)
    {
        const auto kept = Id<Kind>::fromBytes(found.toByteArray());
        id = kept.value_or(id);
        return kept.has_value();
    }
    template<IsWord Value>
    static bool read(const QCborValue &found, Value &value)
    {
        const auto kept = wordReader<Value>(found.toString());
        value = kept.value_or(value);
        return kept.has_value();
    }
    static bool read(const QCborValue &found, std::optional<article::Published> &published)
    {
        published = article::Published::fromString(found.toString());
        return published.has_value();
    }
    template<class Value>
    static bool read(const QCborValue &found, std::optional<Value> &value)
    {
        return read(found, value.emplace(fresh<Value>()));
    }
    static bool read(const QCborValue &found, text::Span &span)
    {
        std::vector<qint64> places;
        const bool isGood = read(found, places) && places.size() == 2;
        if (isGood)
            span = {qsizetype(places[0]), qsizetype(places[1])};
        return isGood;
    }
    static bool read(const QCborValue &found, text::Spans &spans)
    {
        std::vector<qint64> places;
        if (!read(found, places) || places.size() % 2 != 0)
            return false;
        std::vector<text::Span> all;
        for (size_t i = 0; i < places.size(); i += 2)
            all.push_back({qsizetype(places[i]), qsizetype(places[i + 1])});
        const auto kept = text::Spans::from(std::move(all));
        spans = kept.value_or(spans);
        return kept.has_value();
    }
    static bool read(const QCborValue &found, QStringList &texts)
    {
        return readAll(found, [&texts](const QCborValue &each) { return read(each, texts.emplace_back()); });
    }
    template<class Value>
    static bool read(const QCborValue &found, std::vector<Value> &values)
    {
        return readAll(found,
                       [&values](const QCborValue &each) { return read(each, values.emplace_back(fresh<Value>())); });
    }
    template<class Read>
    static bool readAll(const QCborValue &found, Read readOne)
    {
        bool isGood = found.isArray();
        for (const QCborValue &each : found.toArray())
            isGood = isGood && readOne(each);
        return isGood;
    }

    QCborMap m_map;
    bool m_isGood = true;
};

/// A record or a part of one: const where it is written.
template<class Value, class Kind>
concept Either = std::same_as<std::remove_const_t<Value>, Kind>;

/// Names and members of \a record by turns.
void describe(auto &fields, QLatin1StringView name, auto &member, auto &&...rest)
{
    fields.field(name, member);
    if constexpr (sizeof...(rest) > 0)
        describe(fields, rest...);
}

// The fields of each kind of record. The bindings name every member, so that one which was forgotten does not compile.

void describe(auto &fields, Either<article::Article> auto &article)
{
    auto &[id, fileName, encoding, text, metadata] = article;
    auto &[title, source, published, url, language] = metadata;
    static_cast<void>(text);
    describe(fields, "id"_L1, id, "file"_L1, fileName, "encoding"_L1, encoding, "title"_L1, title, "source"_L1, source,
             "published"_L1, published, "url"_L1, url, "language"_L1, language);
}

void describe(auto &fields, Either<article::Story> auto &story)
{
    auto &[id, name, position, versions] = story;
    describe(fields, "id"_L1, id, "name"_L1, name, "position"_L1, position, "versions"_L1, versions);
}

void describe(auto &fields, Either<EntityType> auto &type)
{
    auto &[id, name, key, color, position, guideline, attributes] = type;
    describe(fields, "id"_L1, id, "name"_L1, name, "key"_L1, key, "color"_L1, color, "position"_L1, position,
             "guideline"_L1, guideline, "attributes"_L1, attributes);
}

void describe(auto &fields, Either<ClaimKind> auto &kind)
{
    auto &[id, name, position, guideline] = kind;
    describe(fields, "id"_L1, id, "name"_L1, name, "position"_L1, position, "guideline"_L1, guideline);
}

void describe(auto &fields, Either<Entity> auto &entity)
{
    auto &[id, name, type, aliases, wikidata, note, attributes] = entity;
    describe(fields, "id"_L1, id, "name"_L1, name, "type"_L1, type, "aliases"_L1, aliases, "wikidata"_L1, wikidata,
             "note"_L1, note, "attributes"_L1, attributes);
}

void describe(auto &fields, Either<Claim> auto &claim)
{
    auto &[id, number, label, status, note, review, kind] = claim;
    auto &[rating, value, reviewer, url] = review;
    describe(fields, "id"_L1, id, "number"_L1, number, "label"_L1, label, "status"_L1, status, "note"_L1, note,
             "rating"_L1, rating, "ratingValue"_L1, value, "reviewer"_L1, reviewer, "reviewUrl"_L1, url, "kind"_L1,
             kind);
}

void describe(auto &fields, Either<Mark> auto &mark)
{
    auto &[id, article, spans, note, origin, analyst, created, modified] = mark;
    describe(fields, "id"_L1, id, "article"_L1, article, "spans"_L1, spans, "note"_L1, note, "origin"_L1, origin,
             "analyst"_L1, analyst, "created"_L1, created, "modified"_L1, modified);
}

void describe(auto &fields, Either<Mention> auto &mention)
{
    auto &[mark, entity] = mention;
    describe(fields, mark);
    describe(fields, "entity"_L1, entity);
}

void describe(auto &fields, Either<Statement> auto &statement)
{
    auto &[mark, claim, saidBy, cue, factuality, speaker] = statement;
    describe(fields, mark);
    describe(fields, "claim"_L1, claim, "saidBy"_L1, saidBy, "cue"_L1, cue, "factuality"_L1, factuality, "speaker"_L1,
             speaker);
}

void describe(auto &fields, Either<Correction> auto &correction)
{
    auto &[id, kind, first, second, inFirst, inSecond, analyst, created] = correction;
    describe(fields, "id"_L1, id, "kind"_L1, kind, "first"_L1, first, "second"_L1, second, "inFirst"_L1, inFirst,
             "inSecond"_L1, inSecond, "analyst"_L1, analyst, "created"_L1, created);
}

void describe(auto &fields, Either<Proposal> auto &proposal)
{
    auto &[id, source, article, carried, isRejected, analyst, created] = proposal;
    auto &[state, spans, score, choices] = carried;
    describe(fields, "id"_L1, id, "source"_L1, source, "article"_L1, article, "state"_L1, state, "spans"_L1, spans,
             "score"_L1, score, "choices"_L1, choices, "rejected"_L1, isRejected, "analyst"_L1, analyst, "created"_L1,
             created);
}

void describe(auto &fields, Either<Verdict> auto &verdict)
{
    auto &[id, reason, type, text, isAccepted, places, article, span, analyst, created] = verdict;
    describe(fields, "id"_L1, id, "reason"_L1, reason, "type"_L1, type, "text"_L1, text, "accepted"_L1, isAccepted,
             "places"_L1, places, "article"_L1, article, "span"_L1, span, "analyst"_L1, analyst, "created"_L1, created);
}

void describe(auto &fields, Either<Absence> auto &absence)
{
    auto &[id, claim, article, score, analyst, created] = absence;
    describe(fields, "id"_L1, id, "claim"_L1, claim, "article"_L1, article, "score"_L1, score, "analyst"_L1, analyst,
             "created"_L1, created);
}

void describe(auto &fields, Either<Annotation> auto &annotation)
{
    std::visit([&fields](auto &kind) { describe(fields, kind); }, annotation);
}

// A new record of each kind, to be filled from \a map.

article::Article blank(const article::Article *, const QCborMap &)
{
    return {ArticleId::make(), {}, {}, {}, {}};
}
article::Story blank(const article::Story *, const QCborMap &)
{
    return {StoryId::make(), {}, {}, {}};
}
EntityType blank(const EntityType *, const QCborMap &)
{
    return {TypeId::make(), {}, {}};
}
ClaimKind blank(const ClaimKind *, const QCborMap &)
{
    return {.id = ClaimKindId::make(), .name = {}};
}
Entity blank(const Entity *, const QCborMap &)
{
    return {EntityId::make(), {}, TypeId::make(), {}, {}, {}};
}
Claim blank(const Claim *, const QCborMap &)
{
    return {ClaimId::make(), {}, {}, {}, {}};
}
Annotation blank(const Annotation *, const QCborMap &map)
{
    const Mark mark{AnnotationId::make(), ArticleId::make(), text::Spans({0, 1}), {}, {}, {}, {}, {}};
    if (map.contains("claim"_L1))
        return Statement{mark, ClaimId::make(), {}, {}, {}};
    return Mention{mark, EntityId::make()};
}
Correction blank(const Correction *, const QCborMap &)
{
    return {CorrectionId::make(), {}, ArticleId::make(), ArticleId::make(), {}, {}, {}, {}};
}
Proposal blank(const Proposal *, const QCborMap &)
{
    return {ProposalId::make(), AnnotationId::make(), ArticleId::make(), {}, {}, {}, {}};
}
Verdict blank(const Verdict *, const QCborMap &)
{
    return {VerdictId::make(), {}, {}, {}, false, 1, {}, {}, {}, {}};
}

Absence blank(const Absence *, const QCborMap &)
{
    return {AbsenceId::make(), ClaimId::make(), ArticleId::make(), {}, {}, {}};
}

template<class Kind>
std::optional<Record> read(const QCborMap &map)
{
    Kind record = blank(static_cast<const Kind *>(nullptr), map);
    FieldReader fields(map);
    describe(fields, record);
    return fields.isGood() ? std::optional<Record>(std::move(record)) : std::nullopt;
}

template<class... Kinds>
std::optional<Record> readAny(QStringView kind, const QCborMap &map, const std::variant<Kinds...> *)
{
    static const std::array words{kindOf(blank(static_cast<const Kinds *>(nullptr), {}))...};
    constexpr std::array readers{read<Kinds>...};
    const auto word = std::ranges::find_if(words, [kind](QLatin1StringView each) { return each == kind; });
    return word == words.end() ? std::nullopt : readers[size_t(word - words.begin())](map);
}

} // namespace

QByteArray toCbor(const Record &record)
{
    QByteArray cbor;
    FieldWriter fields(&cbor);
    std::visit([&fields](const auto &kind) { describe(fields, kind); }, record);
    fields.finish();
    return cbor;
}

std::optional<Record> recordFromCbor(const QString &kind, const QByteArray &cbor)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::nullopt;
    return readAny(kind, value.toMap(), static_cast<const Record *>(nullptr));
}

} // namespace core::store
