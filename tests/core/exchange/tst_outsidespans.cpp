// SPDX-License-Identifier: MIT
#include "core/exchange/outsidespans.h"
#include "core/text/codepoints.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace core::annotation;
using namespace core::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString faces = u"Doha 😀 said “no”.\nSandholm"_s;
constexpr auto id = "6b0b1e5c-0f5b-4a86-9f43-0d2c3a2b1a10";

std::vector<OutsideArticle> asked()
{
    return {{*ArticleId::fromString(QString::fromLatin1(id)), u"a.txt"_s, u"en"_s, faces}};
}

QByteArray lineOf(const QByteArray &spans)
{
    return QByteArray(R"({"id": ")") + id + R"(", "spans": [)" + spans + "]}\n";
}

} // namespace

class TestOutsideSpans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOneLineAnArticle();
    void readsMentionsAndStatements();
    void refuses_data();
    void refuses();
    void oneBadLineLeavesTheOthers();
    void countsAllRefusals();
    void unknownTypesAreTold();
    void becomesSuggestions();
    void anyAnswerIsReadSafely();
    void whatIsFoundComesBack();
};

void TestOutsideSpans::asksOneLineAnArticle()
{
    const QByteArray request = outsideRequest(asked());
    QCOMPARE(request.count('\n'), 1);
    QVERIFY(request.endsWith('\n'));
    const QJsonObject line = QJsonDocument::fromJson(request).object();
    QCOMPARE(line.keys(), (QStringList{u"id"_s, u"language"_s, u"name"_s, u"text"_s}));
    QCOMPARE(line[u"text"].toString(), faces);
    QCOMPARE(line[u"id"].toString(), QLatin1StringView(id));
    QVERIFY(outsideRequest({}).isEmpty());
}

void TestOutsideSpans::readsMentionsAndStatements()
{
    const OutsideAnswer answer = readOutsideAnswer(
        "\n"
            + lineOf(R"({"start": 5, "end": 6, "type": "Person", "name": "Face", "score": 0.5, "more": [1]},
                        {"start": 13, "end": 15, "kind": "statement", "said_by": "Doha", "cue": " said "})")
                  .replace("\n   ", "   "),
        asked());
    QCOMPARE(answer.refused, 0);
    const ArticleId article = asked().front().id;
    const std::vector<OutsideSpan> expected{
        {article, {5, 7}, false, u"Person"_s, u"Face"_s, {}, {}, 0.5},
        {article, {14, 16}, true, {}, {}, u"Doha"_s, u"said"_s, std::nullopt},
    };
    QVERIFY(answer.spans == expected);
    QCOMPARE(text::textOf(faces, answer.spans[1].span), u"no"_s);
}

void TestOutsideSpans::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("why");
    const QString outside = u"line 1: A span does not lie in the text"_s;
    const QString words = u"line 1: Type, name, said_by and cue are short texts"_s;
    const QString score = u"line 1: A score is a number from 0 to 1"_s;
    QTest::newRow("no JSON") << QByteArray("spans") << u"line 1: This line is no JSON object"_s;
    QTest::newRow("an array") << QByteArray("[]") << u"line 1: This line is no JSON object"_s;
    QTest::newRow("no id") << QByteArray(R"({"spans": []})")
                           << u"line 1: The id is of no article that was asked about"_s;
    QTest::newRow("another id") << QByteArray(R"({"id": "6b0b1e5c-0f5b-4a86-9f43-0d2c3a2b1a11", "spans": []})")
                                << u"line 1: The id is of no article that was asked about"_s;
    QTest::newRow("no spans") << QByteArray(R"({"id": ")") + id + R"("})" << u"line 1: The line has no list of spans"_s;
    QTest::newRow("empty") << lineOf(R"({"start": 2, "end": 2, "type": "Place"})") << outside;
    QTest::newRow("backwards") << lineOf(R"({"start": 3, "end": 2, "type": "Place"})") << outside;
    QTest::newRow("before") << lineOf(R"({"start": -1, "end": 2, "type": "Place"})") << outside;
    QTest::newRow("beyond") << lineOf(R"({"start": 1, "end": 27, "type": "Place"})") << outside;
    QTest::newRow("far beyond") << lineOf(R"({"start": 1, "end": 1e300, "type": "Place"})") << outside;
    QTest::newRow("between") << lineOf(R"({"start": 1.5, "end": 3, "type": "Place"})") << outside;
    QTest::newRow("in words") << lineOf(R"({"start": "1", "end": 3, "type": "Place"})") << outside;
    QTest::newRow("no object") << lineOf("7") << outside;
    QTest::newRow("kind") << lineOf(R"({"start": 1, "end": 3, "kind": "event"})")
                          << u"line 1: The kind of a span is mention or statement"_s;
    QTest::newRow("no type") << lineOf(R"({"start": 1, "end": 3})") << u"line 1: A mention needs a type"_s;
    QTest::newRow("type") << lineOf(R"({"start": 1, "end": 3, "type": 3})") << words;
    QTest::newRow("long name") << lineOf(R"({"start": 1, "end": 3, "type": "Place", "name": ")" + QByteArray(2000, 'x')
                                         + R"("})")
                               << words;
    QTest::newRow("score") << lineOf(R"({"start": 1, "end": 3, "type": "Place", "score": 2})") << score;
    QTest::newRow("score in words") << lineOf(R"({"start": 1, "end": 3, "type": "Place", "score": "high"})") << score;
}

void TestOutsideSpans::refuses()
{
    QFETCH(const QByteArray, line);
    const OutsideAnswer answer = readOutsideAnswer(line, asked());
    QVERIFY(answer.spans.empty());
    QCOMPARE(answer.refused, 1);
    QTEST(toSentence(answer.refusals.at(0)), "why");
}

void TestOutsideSpans::oneBadLineLeavesTheOthers()
{
    const OutsideAnswer answer = readOutsideAnswer(
        "Loading model…\n" + lineOf(R"({"start": 0, "end": 4, "type": "Place"}, {"start": 9, "end": 99})"), asked());
    QCOMPARE(answer.spans.size(), size_t(1));
    QCOMPARE(answer.refused, 2);
    QCOMPARE(answer.refusals[1].where, u"line 2"_s);
}

void TestOutsideSpans::countsAllRefusals()
{
    const OutsideAnswer answer = readOutsideAnswer(QByteArray("x\n").repeated(1000), asked());
    QCOMPARE(answer.refused, 1000);
    QVERIFY(answer.refusals.size() < 100);
}

void TestOutsideSpans::unknownTypesAreTold()
{
    Project project;
    QVERIFY_RESULT(project.apply(setUp()));
    const OutsideAnswer answer
        = readOutsideAnswer(lineOf(R"({"start": 0, "end": 4, "type": "GPE"}, {"start": 5, "end": 6, "type": "person"},
                  {"start": 0, "end": 4, "type": "gpe"}, {"start": 0, "end": 9, "kind": "statement", "type": "X"})")
                                .replace("\n   ", "   "),
                            asked());
    QCOMPARE(unknownTypes(answer, project), QStringList{u"GPE"_s});
}

void TestOutsideSpans::becomesSuggestions()
{
    Project project;
    QVERIFY_RESULT(project.apply(setUp()));
    const ArticleId article = asked().front().id;
    QVERIFY_RESULT(project.apply(addArticles(project, {{article, u"a.txt"_s, "UTF-8", faces, {}}}, u"Story"_s)));
    const OutsideAnswer answer
        = readOutsideAnswer(lineOf(R"({"start": 0, "end": 4, "type": "place", "name": "City of Doha", "score": 0.9},
                  {"start": 0, "end": 4, "type": "GPE"},
                  {"start": 13, "end": 15, "kind": "statement", "said_by": "Doha", "cue": "said", "name": "No"})")
                                .replace("\n   ", "   "),
                            asked());
    const std::vector<Suggestion> suggestions = suggestionsOf(answer, project, u"tagger.py"_s);
    QCOMPARE(suggestions.size(), size_t(2));
    QCOMPARE(suggestions[0].reason, u"outside:tagger.py"_s);
    QCOMPARE(suggestions[0].text, u"doha"_s);
    QCOMPARE(suggestions[0].type, std::optional(findType(project, u"Place")->id));
    const Author author{u"Ida"_s, QDateTime(QDate(2026, 5, 4), QTime(10, 0), QTimeZone::UTC)};
    QVERIFY_RESULT(project.apply(acceptSuggestions(project, suggestions, author)));
    QCOMPARE(project.entities().begin()->second.name, u"City of Doha"_s);
    QCOMPARE(project.claims().begin()->second.label, u"No"_s);
}

void TestOutsideSpans::anyAnswerIsReadSafely()
{
    static const std::vector<QByteArray> pieces{"{",         "}",
                                                "[",         "]",
                                                "\n",        ",",
                                                ":",         "\"",
                                                "\\",        "\"id\"",
                                                "\"spans\"", "\"start\"",
                                                "\"end\"",   "5",
                                                "-1",        "1e9",
                                                "null",      "\xff",
                                                "\"kind\"",  "\"Place\"",
                                                "\"type\"",  lineOf("{\"start\": 1, \"end\": 2, \"type\": \"Place\"}")};
    QVERIFY(rc::check([] {
        QByteArray answer;
        for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
            answer += test::oneOf(pieces);
        for (const OutsideSpan &span : readOutsideAnswer(answer, asked()).spans) {
            RC_ASSERT(!span.span.isEmpty() && span.span.begin >= 0 && span.span.end <= faces.size());
            RC_ASSERT(!faces.at(span.span.begin).isLowSurrogate());
        }
    }));
}

void TestOutsideSpans::whatIsFoundComesBack()
{
    QVERIFY(rc::check([] {
        const OutsideArticle article{ArticleId::make(), test::oddText(1), u"en"_s, test::oddText(12)};
        const auto spans = test::someSpans(article.text);
        RC_PRE(spans.has_value());
        const text::CodePoints codePoints(article.text);
        QByteArray line = "{\"id\":\"" + article.id.toString().toLatin1() + "\",\"spans\":[";
        for (const text::Span span : spans->all()) {
            const text::Span points = codePoints.fromUtf16(span);
            line += "{\"type\":\"Place\",\"start\":" + QByteArray::number(points.begin)
                    + ",\"end\":" + QByteArray::number(points.end) + "},";
        }
        line.chop(1);
        const OutsideAnswer answer = readOutsideAnswer(line + "]}", std::span(&article, 1));
        RC_ASSERT(answer.refused == 0);
        RC_ASSERT(answer.spans.size() == spans->size());
        for (size_t i = 0; i < spans->size(); ++i)
            RC_ASSERT(answer.spans[i].span == spans->all()[i]);
    }));
}

QTEST_GUILESS_MAIN(TestOutsideSpans)
#include "tst_outsidespans.moc"
