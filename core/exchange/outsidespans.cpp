// SPDX-License-Identifier: MIT
#include "core/exchange/outsidespans.h"

#include "core/exchange/jsonstream.h"
#include "core/text/codepoints.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>
#include <map>

namespace core::exchange {

using namespace Qt::StringLiterals;
using annotation::Suggestion;
using text::Span;

namespace {

constexpr size_t refusalsKept = 20;
constexpr qsizetype longestWord = 1000; // UTF-16 units of a type, name, said by or cue

QString sentence(const char *text)
{
    return QCoreApplication::translate("Exchange", text);
}

/// A whole number from 0 to \a most.
std::optional<qsizetype> positionOf(const QJsonValue &value, qsizetype most)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || !(number >= 0) || number > double(most) || std::floor(number) != number)
        return std::nullopt;
    return qsizetype(number);
}

/// Text of a reasonable length; empty where there is none.
std::optional<QString> wordsOf(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        return QString();
    const QString words = value.toString().simplified();
    return value.isString() && words.size() <= longestWord ? std::optional(words) : std::nullopt;
}

/// Reads one answer line by line.
class Reader
{
public:
    explicit Reader(std::span<const OutsideArticle> articles)
    {
        for (const OutsideArticle &article : articles)
            m_articles.insert(article.id, &article);
    }

    void readLine(const QByteArray &line, int number)
    {
        m_line = number;
        if (line.trimmed().isEmpty())
            return;
        const QJsonDocument json = QJsonDocument::fromJson(line);
        if (!json.isObject())
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "This line is no JSON object")));
        const auto id = ArticleId::fromString(json[u"id"].toString());
        const OutsideArticle *article = id ? m_articles.value(*id) : nullptr;
        if (!article)
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "The id is of no article that was asked about")));
        if (!json[u"spans"].isArray())
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "The line has no list of spans")));
        for (const QJsonValue &span : json[u"spans"].toArray())
            readSpan(span.toObject(), *article);
    }

    OutsideAnswer answer;

private:
    const text::CodePoints &codePointsOf(const OutsideArticle &article)
    {
        return m_codePoints.try_emplace(article.id, article.text).first->second;
    }

    void readSpan(const QJsonObject &object, const OutsideArticle &article)
    {
        const text::CodePoints &codePoints = codePointsOf(article);
        const auto begin = positionOf(object.value("start"_L1), codePoints.length());
        const auto end = positionOf(object.value("end"_L1), codePoints.length());
        const auto place = begin && end && *begin < *end ? codePoints.toUtf16(Span{*begin, *end}) : std::nullopt;
        if (!place)
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "A span does not lie in the text")));
        const QString kind = object.value("kind"_L1).toString(u"mention"_s);
        if (kind != u"mention" && kind != u"statement")
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "The kind of a span is mention or statement")));
        const auto type = wordsOf(object, "type"_L1);
        const auto name = wordsOf(object, "name"_L1);
        const auto saidBy = wordsOf(object, "said_by"_L1);
        const auto cue = wordsOf(object, "cue"_L1);
        if (!type || !name || !saidBy || !cue)
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "Type, name, said_by and cue are short texts")));
        const bool isStatement = kind == u"statement";
        if (!isStatement && type->isEmpty())
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "A mention needs a type")));
        const QJsonValue score = object.value("score"_L1);
        const double value = score.toDouble();
        const bool isShare = score.isDouble() && value >= 0 && value <= 1;
        if (!isShare && !score.isUndefined() && !score.isNull())
            return refuse(sentence(QT_TRANSLATE_NOOP("Exchange", "A score is a number from 0 to 1")));
        answer.spans.push_back({article.id, *place, isStatement, isStatement ? QString() : *type, *name,
                                isStatement ? *saidBy : QString(), isStatement ? *cue : QString(),
                                isShare ? std::optional(value) : std::nullopt});
    }

    void refuse(const QString &reason)
    {
        ++answer.refused;
        if (answer.refusals.size() < refusalsKept)
            answer.refusals.push_back(
                {ErrorCode::Malformed, reason, QCoreApplication::translate("Exchange", "line %1").arg(m_line)});
    }

    QHash<ArticleId, const OutsideArticle *> m_articles;
    std::map<ArticleId, text::CodePoints> m_codePoints;
    int m_line = 0;
};

} // namespace

QByteArray outsideRequest(std::span<const OutsideArticle> articles)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    for (const OutsideArticle &article : articles) {
        JsonStream line(buffer);
        line.beginObject().key("id").value(article.id.toString()).key("name").value(article.name);
        line.key("language").value(article.language).key("text").value(article.text).endObject();
        [[maybe_unused]] const Result<> written = line.finish();
        Q_ASSERT(written);
    }
    return buffer.data();
}

OutsideAnswer readOutsideAnswer(const QByteArray &answer, std::span<const OutsideArticle> articles, const Job &job)
{
    Reader reader(articles);
    int number = 0;
    for (qsizetype begin = 0; begin < answer.size() && !job.isCancelled();) {
        const qsizetype found = answer.indexOf('\n', begin);
        const qsizetype end = found < 0 ? answer.size() : found;
        reader.readLine(answer.sliced(begin, end - begin), ++number);
        begin = end + 1;
    }
    return std::move(reader.answer);
}

QStringList unknownTypes(const OutsideAnswer &answer, const annotation::Project &project)
{
    QStringList unknown;
    QSet<QString> known;
    for (const OutsideSpan &span : answer.spans) {
        const QString key = annotation::nameKey(span.type);
        if (span.isStatement || known.contains(key))
            continue;
        known.insert(key);
        if (!annotation::findType(project, span.type))
            unknown << span.type;
    }
    return unknown;
}

std::vector<Suggestion> suggestionsOf(const OutsideAnswer &answer, const annotation::Project &project,
                                      const QString &program)
{
    std::vector<Suggestion> suggestions;
    QHash<QString, const annotation::EntityType *> types; // by the program's word
    for (const OutsideSpan &span : answer.spans) {
        const article::Article *article = project.article(span.article);
        if (!article || span.span.end > article->text.size())
            continue;
        Suggestion suggestion{span.article,
                              span.span,
                              u"outside:" + program,
                              annotation::nameKey(text::textOf(article->text, span.span)),
                              annotation::NewClaim{},
                              std::nullopt,
                              span.saidBy,
                              span.cue,
                              span.name,
                              span.score};
        if (!span.isStatement) {
            const auto known = types.constFind(span.type);
            const annotation::EntityType *type
                = known == types.cend() ? *types.insert(span.type, annotation::findType(project, span.type)) : *known;
            if (!type)
                continue;
            suggestion.type = type->id;
            suggestion.subject = type->id;
        }
        suggestions.push_back(std::move(suggestion));
    }
    return suggestions;
}

} // namespace core::exchange
