// SPDX-License-Identifier: MIT
#include "core/annotation/carryedits.h"
#include "core/exchange/annotationcsv.h"
#include "core/exchange/csv.h"
#include "core/text/codepoints.h"
#include "tests/support/anarticle.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using test::spansOf;
using namespace core;
using namespace core::annotation;
using exchange::fromAnnotationCsv;
using exchange::toAnnotationCsv;

namespace {

const QByteArray header = "kind,id,type,subject,subject_id,wikidata,article,source,published,story,paragraph,start,end,"
                          "text,before,after,attributed_to,cue,factuality,status,origin,analyst,note,created,modified";

QDateTime time(int day)
{
    return QDateTime(QDate(2026, 3, day), QTime(9, 30, 15, 250), QTimeZone::UTC);
}

const Author author{u"Ada"_s, time(1)};

template<class AnyId>
AnyId id(int number)
{
    return *AnyId::fromString(u"00000000-0000-4000-8000-%1"_s.arg(number, 12, 10, '0'_L1));
}

text::Spans spans(std::vector<text::Span> all)
{
    return *text::Spans::from(std::move(all));
}

/// Where \a passage stands first.
/// A project of one story, to which a test adds what it needs.
class Sample
{
public:
    explicit Sample(const QStringList &texts)
    {
        apply(setUp());
        std::vector<article::Article> articles;
        for (const QString &text : texts) {
            const int number = int(articles.size());
            articles.push_back(
                {id<ArticleId>(100 + number), u"%1.txt"_s.arg(QChar('a'_L1.unicode() + number)), "UTF-8", text, {}});
        }
        apply(addArticles(project, std::move(articles), u"Harbour"_s));
    }

    void apply(const Step &step)
    {
        const auto undo = project.apply(step);
        if (!undo)
            qFatal("%s", qPrintable(toSentence(undo.error())));
    }

    template<class Record>
    void add(const Record &record)
    {
        apply(Step{{}, {Added{record}}});
    }

    const QString &text(int number = 0) const { return project.article(id<ArticleId>(100 + number))->text; }

    Mark mark(int number, const text::Spans &where, int article = 0) const
    {
        return {id<AnnotationId>(number),
                id<ArticleId>(100 + article),
                where,
                {},
                Origin::Made,
                u"Ada"_s,
                time(1),
                time(2)};
    }

    TypeId type(QStringView name) const { return findType(project, name)->id; }

    EntityId addEntity(int number, const QString &name, QStringView typeName = u"Place")
    {
        add(Entity{id<EntityId>(number), name, type(typeName), {}, {}, {}});
        return id<EntityId>(number);
    }

    ClaimId addClaim(int number, const QString &label)
    {
        add(Claim{id<ClaimId>(number), nextClaimNumber(project), label, {}, {}});
        return id<ClaimId>(number);
    }

    void addMention(int number, const text::Spans &where, EntityId entity)
    {
        add(Annotation(Mention{mark(number, where), entity}));
    }

    /// The same without any annotation, and without the entities and claims if \a subjects is false.
    Project stripped(bool subjects) const
    {
        Project other = project;
        Step step;
        for (const auto &[annotationId, annotation] : project.annotations())
            step.changes.push_back(Removed{annotation});
        if (!subjects) {
            for (const auto &[entityId, entity] : project.entities())
                step.changes.push_back(Removed{entity});
            for (const auto &[claimId, claim] : project.claims())
                step.changes.push_back(Removed{claim});
        }
        if (!other.apply(step))
            qFatal("not stripped");
        return other;
    }

    Project project;
};

/// The rows of an export by the names of their columns, armed.
std::vector<QHash<QString, QString>> rowsOf(const QByteArray &csv)
{
    const auto records = exchange::readCsv(QString::fromUtf8(csv));
    if (!records)
        qFatal("%s", qPrintable(toSentence(records.error())));
    std::vector<QHash<QString, QString>> rows;
    for (const auto &record : std::span(*records).subspan(1)) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < record.cells.size(); ++i)
            row.insert(records->front().cells[i], record.cells[i]);
        rows.push_back(row);
    }
    return rows;
}

struct Read {
    Project project;
    exchange::ImportedCsv imported;

    QStringList refusals() const
    {
        QStringList sentences;
        for (const Error &error : imported.refused)
            sentences += toSentence(error);
        return sentences;
    }
};

Read read(Project project, const QByteArray &csv)
{
    auto imported = fromAnnotationCsv(project, csv, u"marks.csv"_s, author);
    if (!imported)
        qFatal("%s", qPrintable(toSentence(imported.error())));
    if (const auto undo = project.apply(imported->step); !undo)
        qFatal("%s", qPrintable(toSentence(undo.error())));
    return {std::move(project), *std::move(imported)};
}

/// What one hand-written row comes to: "[begin,end) subject (type)", or why it was refused.
QString outcome(const Read &result)
{
    if (!result.imported.refused.empty())
        return toSentence(result.imported.refused.front());
    QStringList all;
    for (const auto &[annotationId, annotation] : result.project.annotations()) {
        QStringList places;
        for (const text::Span span : markOf(annotation).spans.all())
            places += u"%1-%2"_s.arg(span.begin).arg(span.end);
        if (const auto *mention = std::get_if<Mention>(&annotation)) {
            const Entity &entity = *result.project.entity(mention->entity);
            all += places.join(u';') + u' ' + entity.name + u" ("_s + result.project.type(entity.type)->name + u')';
        } else {
            all += places.join(u';') + u' ' + result.project.claim(std::get<Statement>(annotation).claim)->label;
        }
    }
    return all.join(u", "_s);
}

} // namespace

class TestAnnotationCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headerIsTheContracts();
    void rowSaysEverything();
    void positionsCountCodePoints();
    void contextKeepsPairsWhole();
    void spansAreJoined();
    void rowsComeByStoryVersionAndPlace();
    void formulasAreDisarmed();
    void excelGetsAByteOrderMark();

    void everythingComesBack_data();
    void everythingComesBack();
    void anyProjectComesBack();
    void sameFileTwiceChangesNothing();
    void rowReplacesTheAnnotationOfItsId();
    void rowMayChangeItsKind();
    void handWrittenRow_data();
    void handWrittenRow();
    void handWrittenFileTwiceAddsNothing();
    void textFindsItsPlace_data();
    void textFindsItsPlace();
    void nearlyTheSameTextFindsItsPlace_data();
    void nearlyTheSameTextFindsItsPlace();
    void proposalsAreNotExported();
    void subjectIsFound_data();
    void subjectIsFound();
    void otherAnalystsIdStandsForItsNamesake();
    void namesakesOfAFileStayApart();
    void typesMayDifferByCaseAlone();
    void refusedRowsMakeNothing();
    void headerIsChecked_data();
    void headerIsChecked();
    void spreadsheetsFormsAreRead_data();
    void spreadsheetsFormsAreRead();
    void hundredThousandAnnotations();
};

void TestAnnotationCsv::headerIsTheContracts()
{
    QCOMPARE(toAnnotationCsv(Project()), header + "\r\n");
}

void TestAnnotationCsv::rowSaysEverything()
{
    Sample sample({u"One.\n\nThe \"port\" shut, she said."_s});
    article::Article after = *sample.project.article(id<ArticleId>(100));
    sample.apply(editMetadata(sample.project, after.id,
                              {u"Title"_s, u"The Wire"_s, article::Published::from(QDate(2026, 2, 3)), {}, {}}));
    sample.add(Claim{id<ClaimId>(7), 1, u"The port is shut"_s, CheckStatus::Disputed, u"of the claim"_s});
    Mark mark = sample.mark(1, spansOf(after.text, u"The \"port\" shut"_s));
    mark.note = u"look, again"_s;
    mark.origin = Origin::Carried;
    sample.add(Annotation(Statement{mark, id<ClaimId>(7), u"the mayor"_s, u"said"_s, Factuality::PrMinus}));
    sample.add(Entity{id<EntityId>(8), u"The Port"_s, sample.type(u"Place"), {}, u"Q42"_s, {}});
    sample.addMention(2, spansOf(after.text, u"port"_s), id<EntityId>(8));

    QCOMPARE(
        toAnnotationCsv(sample.project),
        header
            + "\r\n"
              "statement,00000000-0000-4000-8000-000000000001,,The port is shut,00000000-0000-4000-8000-000000000007,,"
              "a.txt,The Wire,2026-02-03,Harbour,2,6,21,\"The \"\"port\"\" shut\",\"One.\n\n\",\", she said.\",the "
              "mayor,"
              "said,PR-,disputed,carried,Ada,\"look, again\",2026-03-01T09:30:15.250Z,2026-03-02T09:30:15.250Z\r\n"
              "mention,00000000-0000-4000-8000-000000000002,Place,The Port,00000000-0000-4000-8000-000000000008,Q42,"
              "a.txt,The Wire,2026-02-03,Harbour,2,11,15,port,\"One.\n\nThe \"\"\",\"\"\" shut, she "
              "said.\",,,,,made,Ada,,"
              "2026-03-01T09:30:15.250Z,2026-03-02T09:30:15.250Z\r\n");
}

void TestAnnotationCsv::positionsCountCodePoints()
{
    // A family of seven code points (eleven units) and an e with a combining accent, before and inside the span.
    Sample sample({u"👨‍👩‍👧‍👦 cafe\u0301 👍🏽 here"_s});
    sample.addMention(1, spansOf(sample.text(), u"cafe\u0301 👍🏽"_s), sample.addEntity(2, u"Café"_s));
    const auto rows = rowsOf(toAnnotationCsv(sample.project));
    QCOMPARE(rows.at(0)[u"start"_s], u"8"_s);
    QCOMPARE(rows.at(0)[u"end"_s], u"16"_s);
    QCOMPARE(rows.at(0)[u"text"_s], u"cafe\u0301 👍🏽"_s);
    QCOMPARE(rows.at(0)[u"before"_s], u"👨‍👩‍👧‍👦 "_s);
}

void TestAnnotationCsv::contextKeepsPairsWhole()
{
    Sample sample({u"😀"_s.repeated(40) + u'x' + u"😀"_s.repeated(40)});
    sample.addMention(1, spansOf(sample.text(), u"x"_s), sample.addEntity(2, u"X"_s));
    const auto rows = rowsOf(toAnnotationCsv(sample.project));
    QCOMPARE(rows.at(0)[u"before"_s], u"😀"_s.repeated(32));
    QCOMPARE(rows.at(0)[u"after"_s], u"😀"_s.repeated(32));
    QCOMPARE(rows.at(0)[u"start"_s], u"40"_s);
}

void TestAnnotationCsv::spansAreJoined()
{
    Sample sample({u"It will not, he said, be open."_s});
    sample.addMention(1, spans({{3, 11}, {22, 29}}), sample.addEntity(2, u"X"_s));
    const auto rows = rowsOf(toAnnotationCsv(sample.project));
    QCOMPARE(rows.at(0)[u"start"_s], u"3;22"_s);
    QCOMPARE(rows.at(0)[u"end"_s], u"11;29"_s);
    QCOMPARE(rows.at(0)[u"text"_s], u"will not … be open"_s);
    QCOMPARE(rows.at(0)[u"after"_s], u"."_s);
}

void TestAnnotationCsv::rowsComeByStoryVersionAndPlace()
{
    Sample sample({u"one two"_s, u"one two"_s});
    sample.apply(addArticles(sample.project, {{id<ArticleId>(90), u"z.txt"_s, "UTF-8", u"other"_s, {}}}, u"Airport"_s));
    const EntityId entity = sample.addEntity(2, u"X"_s);
    int number = 10;
    for (const int article : {-10, 1, 0}) {
        sample.add(Annotation(Mention{sample.mark(number++, text::Spans({4, 5}), article), entity}));
        sample.add(Annotation(Mention{sample.mark(number++, text::Spans({0, 3}), article), entity}));
    }
    QStringList order;
    for (const auto &row : rowsOf(toAnnotationCsv(sample.project)))
        order += row[u"article"_s] + u' ' + row[u"start"_s];
    QCOMPARE(order, (QStringList{u"a.txt 0"_s, u"a.txt 4"_s, u"b.txt 0"_s, u"b.txt 4"_s, u"z.txt 0"_s, u"z.txt 4"_s}));
}

void TestAnnotationCsv::formulasAreDisarmed()
{
    Sample sample({u"=1+1 '=2 -5 @x"_s});
    sample.addMention(1, text::Spans({0, 4}), sample.addEntity(2, u"@SUM(A1)"_s));
    sample.addMention(3, text::Spans({5, 8}), sample.addEntity(4, u"'=quoted"_s));
    const auto rows = rowsOf(toAnnotationCsv(sample.project));
    QCOMPARE(rows.at(0)[u"text"_s], u"'=1+1"_s);
    QCOMPARE(rows.at(0)[u"subject"_s], u"'@SUM(A1)"_s);
    QCOMPARE(rows.at(1)[u"text"_s], u"''=2"_s);
    QCOMPARE(rows.at(1)[u"subject"_s], u"''=quoted"_s);
    QCOMPARE(rows.at(1)[u"before"_s], u"'=1+1 "_s);
    QCOMPARE(rows.at(0)[u"after"_s], u" '=2 -5 @x"_s);
}

void TestAnnotationCsv::excelGetsAByteOrderMark()
{
    const QByteArray forExcel = toAnnotationCsv(Project(), exchange::CsvReader::Excel);
    QCOMPARE(forExcel, "\xEF\xBB\xBF" + header + "\r\n");
    Sample sample({u"one"_s});
    sample.addMention(1, text::Spans({0, 3}), sample.addEntity(2, u"X"_s));
    const Read back = read(sample.stripped(true), toAnnotationCsv(sample.project, exchange::CsvReader::Excel));
    QVERIFY(back.project == sample.project);
}

void TestAnnotationCsv::everythingComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QList<int>>>("marks"); // begin, end, begin, end …

    QTest::newRow("plain") << u"one two"_s << QList<QList<int>>{{0, 3}};
    QTest::newRow("emoji inside and before") << u"😀 a😀b 😀"_s << QList<QList<int>>{{3, 7}, {0, 2}, {8, 10}};
    QTest::newRow("combining marks") << u"e\u0301e\u0301 n\u0303"_s << QList<QList<int>>{{0, 2}, {2, 4}, {1, 2}};
    QTest::newRow("quotes") << u"\"He \"said\" so\", ok"_s << QList<QList<int>>{{0, 14}, {4, 10}};
    QTest::newRow("line breaks") << u"one\ntwo\n\nthree"_s << QList<QList<int>>{{0, 7}, {4, 14}, {3, 4}, {7, 9}};
    QTest::newRow("formulas") << u"=1 '=2 ''+3 -4 @5 \t=6"_s
                              << QList<QList<int>>{{0, 2}, {3, 6}, {7, 11}, {12, 14}, {15, 17}, {18, 21}};
    QTest::newRow("right to left") << u"אמר \u200Fשלום\u200F, 12 عاجل"_s << QList<QList<int>>{{0, 3}, {4, 9}, {15, 19}};
    QTest::newRow("overlapping") << u"one two three"_s << QList<QList<int>>{{0, 7}, {4, 13}, {4, 7}, {4, 7}, {0, 13}};
    QTest::newRow("several spans") << u"a 😀 b … c"_s
                                   << QList<QList<int>>{{0, 1, 5, 6}, {0, 1, 2, 4, 9, 10}, {2, 8, 9, 10}};
    QTest::newRow("replacement and private characters")
        << u"a\uFFFDb\uE000 \u00A0c\uFEFFd"_s << QList<QList<int>>{{1, 2}, {4, 6}, {7, 8}};
    QTest::newRow("lone surrogate") << u"ab"_s + QChar(0xD800) + u"cd"_s << QList<QList<int>>{{1, 4}, {2, 3}};
}

void TestAnnotationCsv::everythingComesBack()
{
    QFETCH(QString, text);
    QFETCH(QList<QList<int>>, marks);
    Sample sample({text, u"another"_s});
    const EntityId entity = sample.addEntity(500, u"=Zoë \"Q\"\n😀"_s, u"Organization");
    const ClaimId claim = sample.addClaim(501, u"-1, or ''=2"_s);
    int number = 0;
    for (const QList<int> &places : marks) {
        std::vector<text::Span> all;
        for (qsizetype i = 0; i < places.size(); i += 2)
            all.push_back({places[i], places[i + 1]});
        Mark mark = sample.mark(++number, spans(all));
        mark.note = u"@note\r\n'=x "_s;
        mark.origin = Origin(number % 4);
        sample.add(number % 2 ? Annotation(Mention{mark, entity})
                              : Annotation(Statement{mark, claim, u"+she"_s, u"=said"_s, Factuality(number % 8)}));
    }

    const QByteArray csv = toAnnotationCsv(sample.project);
    for (const bool subjects : {true, false}) {
        const Read back = read(sample.stripped(subjects), csv);
        QCOMPARE(back.refusals(), QStringList());
        QCOMPARE(back.imported.annotations, number);
        QCOMPARE(back.imported.relocated, 0);
        QCOMPARE(toAnnotationCsv(back.project), csv);
        if (subjects)
            QVERIFY(back.project == sample.project);
    }
}

void TestAnnotationCsv::anyProjectComesBack()
{
    QVERIFY(rc::check("export, import, export gives the same file", [] {
        const auto word
            = rc::gen::map(rc::gen::container<std::u32string>(
                               5, rc::gen::element<char32_t>(U'a', U'é', U'\u0301', U'😀', U'"', U',', U'\n', U' ',
                                                             U'=', U'\'', U'-', U'\u05D0', U'…', U';', U'\t')),
                           [](const std::u32string &s) { return QString::fromStdU32String(s); });
        QString text = u"x"_s;
        for (const QString &piece : *rc::gen::container<std::vector<QString>>(12, word))
            text += piece;
        Sample sample({text});
        const text::CodePoints codePoints(text);
        std::vector<EntityId> entities;
        std::vector<ClaimId> claims;
        for (int i = 0; i < 3; ++i) { // two of the entities may be namesakes
            entities.push_back(sample.addEntity(500 + i, u'n' + *word));
            claims.push_back(sample.addClaim(600 + i, *word + u'c'));
        }
        const int count = *rc::gen::inRange(0, 8);
        for (int number = 1; number <= count; ++number) {
            const auto cuts = *rc::gen::unique<std::vector<int>>(2 * *rc::gen::inRange<size_t>(1, 3),
                                                                 rc::gen::inRange(0, int(codePoints.length()) + 1));
            std::vector<int> sorted(cuts);
            std::ranges::sort(sorted);
            std::vector<text::Span> all;
            for (size_t i = 0; i < sorted.size(); i += 2)
                all.push_back({*codePoints.toUtf16(sorted[i]), *codePoints.toUtf16(sorted[i + 1])});
            Mark mark = sample.mark(number, spans(all));
            mark.note = *word;
            const auto subject = size_t(*rc::gen::inRange(0, 3));
            sample.add(*rc::gen::arbitrary<bool>() ? Annotation(Mention{mark, entities[subject]})
                                                   : Annotation(Statement{mark, claims[subject], *word, *word, {}}));
        }
        const QByteArray csv = toAnnotationCsv(sample.project);
        const Read same = read(sample.stripped(true), csv);
        RC_ASSERT(same.refusals() == QStringList());
        RC_ASSERT(same.project == sample.project);
        const Read other = read(sample.stripped(false), csv);
        RC_ASSERT(other.refusals() == QStringList());
        RC_ASSERT(toAnnotationCsv(other.project) == csv);
    }));
}

void TestAnnotationCsv::sameFileTwiceChangesNothing()
{
    Sample sample({u"one two"_s});
    sample.addMention(1, text::Spans({0, 3}), sample.addEntity(2, u"X"_s));
    const Read back = read(sample.project, toAnnotationCsv(sample.project));
    QVERIFY(back.imported.step.isEmpty());
    QCOMPARE(back.imported.annotations, 1);
}

void TestAnnotationCsv::rowReplacesTheAnnotationOfItsId()
{
    Sample sample({u"one two"_s});
    sample.addMention(1, text::Spans({0, 3}), sample.addEntity(2, u"X"_s));
    const QByteArray row
        = "kind,id,article,start,end,note\nmention," + id<AnnotationId>(1).toString().toUtf8() + ",a.txt,4,7,moved\n";
    const Read back = read(sample.project, row);
    QCOMPARE(back.refusals(), QStringList());
    QCOMPARE(back.project.annotations().size(), 1);
    const auto &mention = std::get<Mention>(*back.project.annotation(id<AnnotationId>(1)));
    QCOMPARE(mention.mark.spans.first(), (text::Span{4, 7}));
    QCOMPARE(mention.mark.note, u"moved"_s);
    QVERIFY(mention.mark.origin == Origin::Imported);
    QCOMPARE(mention.entity.toString(), id<EntityId>(2).toString());
    QCOMPARE(mention.mark.created, time(1));
    QCOMPARE(mention.mark.modified, author.now);
}

void TestAnnotationCsv::rowMayChangeItsKind()
{
    Sample sample({u"one two"_s});
    sample.addMention(1, text::Spans({0, 3}), sample.addEntity(2, u"X"_s));
    const Read back = read(sample.project, "kind,id,article,start,end\nstatement,"
                                               + id<AnnotationId>(1).toString().toUtf8() + ",a.txt,0,3\n");
    QCOMPARE(outcome(back), u"0-3 one"_s);
}

void TestAnnotationCsv::handWrittenRow_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected");

    const QByteArray columns = "kind,article,start,end,type,subject,text\n";
    const auto row = [&](const char *name, const QByteArray &cells, const QString &expected) {
        QTest::newRow(name) << columns + cells << expected;
    };
    // "The port 😀 of Doha is\nshut."
    QTest::newRow("four columns") << QByteArray("kind,article,start,end\nmention,a.txt,14,18\n")
                                  << u"15-19 Doha (Other)"_s;
    QTest::newRow("other order and case")
        << QByteArray("end,KIND, Start ,extra,article\n18,Mention, 14 ,x,a.txt\n") << u"15-19 Doha (Other)"_s;
    row("statement labelled by its text", "statement,a.txt,14,26", u"15-27 Doha is shut."_s.left(18));
    row("type", "mention,a.txt,14,18,Place", u"15-19 Doha (Place)"_s);
    row("type in another case", "mention,a.txt,14,18,pLACE", u"15-19 Doha (Place)"_s);
    row("unknown type", "mention,a.txt,14,18,Harbour", u"15-19 Doha (Harbour)"_s);
    row("subject", "mention,a.txt,14,18,Place,Qatar's capital", u"15-19 Qatar's capital (Place)"_s);
    row("several spans", "mention,a.txt,0;14,3; 18,Place", u"0-3;15-19 The … Doha (Place)"_s);
    row("empty rows are skipped", ",,,,,,\nmention,a.txt,14,18,Place\n,,\n", u"15-19 Doha (Place)"_s);

    row("unknown kind", "menton,a.txt,14,18", u"marks.csv, line 2: “menton” is neither “mention” nor “statement”."_s);
    row("unknown article", "mention,z.txt,14,18", u"marks.csv, line 2: The project has no article “z.txt”."_s);
    row("no article", "mention,,14,18", u"marks.csv, line 2: The project has no article “”."_s);
    row("no start", "mention,a.txt,,18",
        u"marks.csv, line 2: The cell “start” says “”, which is nothing that it can hold."_s);
    row("no number", "mention,a.txt,14,x",
        u"marks.csv, line 2: The cell “end” says “x”, which is nothing that it can hold."_s);
    row("negative", "mention,a.txt,-1,3",
        u"marks.csv, line 2: The cell “start” says “-1”, which is nothing that it can hold."_s);
    row("beyond any number", "mention,a.txt,1,99999999999999999999",
        u"marks.csv, line 2: The cell “end” says “99999999999999999999”, which is nothing that it can hold."_s);
    row("beyond the end", "mention,a.txt,14,280",
        u"marks.csv, line 2: 280 is beyond the end of “a.txt”, which has 27 characters."_s);
    row("reversed", "mention,a.txt,18,14",
        u"marks.csv, line 2: From 18 to 14 is no passage: each end must come after its start, and the next start not before it."_s);
    row("empty", "mention,a.txt,14,14",
        u"marks.csv, line 2: From 14 to 14 is no passage: each end must come after its start, and the next start not before it."_s);
    row("spans out of order", "mention,a.txt,14;0,18;3",
        u"marks.csv, line 2: From 14;0 to 18;3 is no passage: each end must come after its start, and the next start not before it."_s);
    row("more starts than ends", "mention,a.txt,0;14,18",
        u"marks.csv, line 2: There are not as many starts (0;14) as ends (18)."_s);
    row("comma without quotes", "mention,a.txt,14,18,Place,Doha,Doha,Qatar",
        u"marks.csv, line 2: It has more cells than the header; a comma may need quotes around it."_s);
    row("white space without subject", "mention,a.txt,3,4",
        u"marks.csv, line 2: It names no subject, and marks nothing but white space."_s);
    row("lines are counted through cells", "mention,a.txt,14,18,Place,\"a\nb\"\nmention,b.txt,1,2\n",
        u"marks.csv, line 4: The project has no article “b.txt”."_s);
    const auto cell
        = [&](const char *column, const char *value) {
              QTest::addRow("bad %s", column)
                  << QByteArray("kind,article,start,end,") + column + "\nstatement,a.txt,14,18," + value
                  << u"marks.csv, line 2: The cell “%1” says “%2”, which is nothing that it can hold."_s.arg(
                         QLatin1StringView(column), QLatin1StringView(value));
          };
    cell("id", "17");
    cell("subject_id", "x");
    cell("factuality", "maybe");
    cell("status", "done");
    cell("origin", "nowhere");
    cell("created", "yesterday");
    cell("modified", "2026-02-30T00:00:00Z");
    QTest::newRow("bad wikidata")
        << QByteArray("kind,article,start,end,wikidata\nmention,a.txt,14,18,P31")
        << u"marks.csv, line 2: The cell “wikidata” says “P31”, which is nothing that it can hold."_s;
}

void TestAnnotationCsv::handWrittenRow()
{
    QFETCH(QByteArray, csv);
    Sample sample({u"The port 😀 of Doha is\nshut."_s});
    QTEST(outcome(read(sample.project, csv)), "expected");
}

void TestAnnotationCsv::handWrittenFileTwiceAddsNothing()
{
    Sample sample({u"The port of Doha is shut."_s});
    const QByteArray csv = "kind,article,start,end,note\nmention,a.txt,12,16,\nstatement,a.txt,0,24,hm\n";
    const Read once = read(sample.project, csv);
    QCOMPARE(once.project.annotations().size(), 2);
    const Read twice = read(once.project, csv);
    QVERIFY(twice.imported.step.isEmpty());
    const Read changed = read(once.project, "kind,article,start,end,note\nstatement,a.txt,0,24,oh\n");
    QCOMPARE(changed.project.annotations().size(), 2);
    QCOMPARE(changed.imported.step.changes.size(), 1);
    // The same row twice in one file are two annotations.
    QCOMPARE(read(sample.project, "kind,article,start,end\nmention,a.txt,0,3\nmention,a.txt,0,3")
                 .project.annotations()
                 .size(),
             2);
}

void TestAnnotationCsv::textFindsItsPlace_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected");

    // "Old port: the port is shut, the new port is not.\nOver."
    QTest::newRow("in place") << QByteArray("10,13,the") << u"10-13"_s;
    QTest::newRow("only one") << QByteArray("0,4,shut") << u"22-26"_s;
    QTest::newRow("twice, none near") << QByteArray("49,51,port,,.") << u"refused"_s;
    QTest::newRow("by what stands before") << QByteArray("1,3,port,the new ") << u"36-40"_s;
    QTest::newRow("by what stands after") << QByteArray("1,3,port,,: the") << u"4-8"_s;
    QTest::newRow("doubtful") << QByteArray("20,24,port") << u"refused"_s;
    QTest::newRow("not there") << QByteArray("0,4,harbour") << u"refused"_s;
    QTest::newRow("line break of another system") << QByteArray("44,53,\"not.\r\nOver\"") << u"44-53"_s;
    QTest::newRow("several spans") << QByteArray("0;5,3;9,new … not") << u"32-35;44-47"_s;
    QTest::newRow("several spans, one lost") << QByteArray("0;5,3;9,new … gone") << u"refused"_s;
    QTest::newRow("several spans, one part") << QByteArray("0;5,3;9,shut") << u"refused"_s;
    QTest::newRow("part of a word where no whole one is") << QByteArray("0,3,ver") << u"50-53"_s;
    QTest::newRow("whole word, not part") << QByteArray("0,2,ne,,w") << u"32-34"_s;
}

void TestAnnotationCsv::textFindsItsPlace()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, expected);
    Sample sample({u"Old port: the port is shut, the new port is not.\nOver."_s});
    const Read back = read(sample.project, "kind,article,start,end,text,before,after\nmention,a.txt," + cells);
    const QString found = back.imported.refused.empty() ? outcome(back).section(u' ', 0, 0) : u"refused"_s;
    QCOMPARE(found, expected);
    QCOMPARE(back.imported.relocated,
             expected == u"refused" || cells.startsWith("10,") || cells.startsWith("44,") ? 0 : 1);
}

void TestAnnotationCsv::nearlyTheSameTextFindsItsPlace_data()
{
    QTest::addColumn<QByteArray>("cells"); // start, end, text, before, after
    QTest::addColumn<QString>("expected");

    const QByteArray said = "9,40,";
    QTest::newRow("typography") << said + "\"a “loud bang” woke the captain’s crew\""
                                << u"a \"loud bang\" woke the captain's crew"_s;
    QTest::newRow("a word is another") << said + "ran aground near Sandholm in thick fog"
                                       << u"ran aground off Sandholm in thick fog"_s;
    QTest::newRow("two spans") << QByteArray("4;60,9;66,\"The ferry went aground off Sandholm … aboard the old ship\"")
                               << u"The ferry ran aground off Sandholm … aboard the ship"_s;
    QTest::newRow("two spans, of which one says something else")
        << QByteArray("4;60,9;66,\"The ferry went aground off Sandholm … with 214 people aboard the ship\"")
        << u"refused: “The ferry ran aground off Sandholm … "_s;
    QTest::newRow("two spans in another order")
        << QByteArray("4;60,9;66,\"with 212 people on board the ship … ferry ran aground near Sandholm\"")
        << u"refused: "_s;
    QTest::newRow("a word is missing") << said + "ran aground off Sandholm in fog"
                                       << u"ran aground off Sandholm in thick fog"_s;
    QTest::newRow("beyond the end") << QByteArray("900,940,ran aground near Sandholm in thick fog")
                                    << u"ran aground off Sandholm in thick fog"_s;
    QTest::newRow("another number") << said + "with 214 people aboard the ship" << u"refused: “with 212 people"_s;
    QTest::newRow("another name") << said + "ran aground off Norholm in thick fog" << u"refused: “ran aground off"_s;
    QTest::newRow("a denial") << said + "nobody was hurt when the hull did not break"
                              << u"refused: “nobody was hurt when"_s;
    QTest::newRow("two places alike") << said + "the harbour pilots at last slept well" << u"refused: "_s;
    QTest::newRow("told apart by what stands around")
        << said + "the harbour pilots at last slept well,Soon after midnight ,\", until noon came over\""
        << u"the harbour pilots at last slept"_s;
    QTest::newRow("nothing like it") << said + "the council raised the dues" << u"refused: "_s;
}

void TestAnnotationCsv::nearlyTheSameTextFindsItsPlace()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, expected);
    const QString text = u"The ferry ran aground off Sandholm in thick fog with 212 people aboard the ship.\n\n"
                         "He said a \"loud bang\" woke the captain's crew and nobody was hurt when the hull broke.\n\n"
                         "After the storm the harbour pilots at last slept until the morning bell rang out.\n\n"
                         "Soon after midnight the harbour pilots at last slept, until noon came over the bay."_s;
    Sample sample({text});
    const Read back = read(sample.project, "kind,article,start,end,text,before,after\nmention,a.txt," + cells);
    if (expected.startsWith(u"refused")) {
        QCOMPARE(back.imported.refused.size(), 1);
        const QString why = back.imported.refused.front().message;
        QVERIFY2(why.contains(u"does not stand from") && why.contains(expected.section(u": "_s, 1)), qPrintable(why));
        return;
    }
    QVERIFY2(back.imported.refused.empty(),
             qPrintable(back.imported.refused.empty() ? QString() : back.imported.refused.front().message));
    QCOMPARE(back.imported.reworded, 1);
    const auto &mark = annotation::markOf(back.project.annotations().begin()->second);
    QCOMPARE(text::textOf(text, mark.spans), expected);
}

void TestAnnotationCsv::proposalsAreNotExported()
{
    Sample sample({u"Doha is hot."_s, u"Doha is hot."_s});
    Read back = read(sample.project, "kind,article,start,end\nmention,a.txt,0,4\n");
    const auto source = back.project.annotations().begin()->first;
    for (const auto &[id, article] : back.project.articles()) {
        const annotation::CarriedMark mark{source, id, {annotation::CarryState::Exact, text::Spans({0, 4}), 1, {}}};
        const auto step = annotation::carryMarks(back.project, std::span(&mark, 1), {});
        QVERIFY(back.project.apply(step));
    }
    QCOMPARE(back.project.proposals().size(), 1);
    QCOMPARE(toAnnotationCsv(back.project).count("\r\n"), 2);

    // A row that makes another kind of the mark takes its proposals away.
    const QByteArray id = source.toString().toUtf8();
    const Read changed = read(back.project, "kind,id,article,start,end\nstatement," + id + ",a.txt,0,4\n");
    QVERIFY(changed.imported.refused.empty());
    QVERIFY(changed.project.proposals().empty());
    QCOMPARE(changed.project.annotations().size(), 1);
}

void TestAnnotationCsv::subjectIsFound_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("expected"); // the entities afterwards

    const QString all = u"Jordan (Person), Jordan (Place), Doha (Place) Q3861"_s;
    QTest::newRow("by name and type") << QByteArray("Place,Doha,,") << all;
    QTest::newRow("in another case") << QByteArray("place,DOHA,,") << all;
    QTest::newRow("by alias") << QByteArray("Place,The capital,,") << all;
    QTest::newRow("without type") << QByteArray(",Doha,,") << all;
    QTest::newRow("other type") << QByteArray("Organization,Doha,,") << all + u", Doha (Organization)"_s;
    QTest::newRow("Wikidata id") << QByteArray("Place,Doha,,q42") << QString(all).replace(u"Q3861"_s, u"Q42"_s);
    QTest::newRow("doubtful") << QByteArray(",Jordan,,") << u"refused"_s;
    QTest::newRow("by id") << QByteArray(",,%3,") << all;
    QTest::newRow("by id, renamed") << QByteArray("Place,Doha city,%3,")
                                    << QString(all).replace(u"Doha"_s, u"Doha city"_s);
    QTest::newRow("by id, retyped") << QByteArray("Organization,Doha,%3,")
                                    << QString(all).replace(u"Doha (Place)"_s, u"Doha (Organization)"_s);
    QTest::newRow("new") << QByteArray("Person,Ann,,") << all + u", Ann (Person)"_s;
}

void TestAnnotationCsv::subjectIsFound()
{
    QFETCH(QByteArray, cells);
    Sample sample({u"Somewhere else."_s});
    sample.addEntity(1, u"Jordan"_s, u"Person");
    sample.addEntity(2, u"Jordan"_s);
    sample.add(Entity{id<EntityId>(3), u"Doha"_s, sample.type(u"Place"), {u"the capital"_s}, u"Q3861"_s, {}});
    cells.replace("%3", id<EntityId>(3).toString().toUtf8());
    const Read back
        = read(sample.project, "kind,article,start,end,type,subject,subject_id,wikidata\nmention,a.txt,0,9," + cells);
    QStringList entities;
    const auto describe = [&](const Entity &entity) {
        entities += u"%1 (%2) %3"_s.arg(entity.name, back.project.type(entity.type)->name, entity.wikidata).trimmed();
    };
    for (const int known : {1, 2, 3})
        describe(*back.project.entity(id<EntityId>(known)));
    for (const auto &[entityId, entity] : back.project.entities()) {
        if (!sample.project.entity(entityId))
            describe(entity);
    }
    QTEST(back.imported.refused.empty() ? entities.join(u", "_s) : u"refused"_s, "expected");
}

void TestAnnotationCsv::otherAnalystsIdStandsForItsNamesake()
{
    Sample sample({u"Doha and Doha"_s});
    sample.addEntity(1, u"Doha"_s);
    const QByteArray other = id<EntityId>(9).toString().toUtf8();
    const Read back
        = read(sample.project, "kind,article,start,end,type,subject,subject_id\nmention,a.txt,0,4,Place,Doha," + other
                                   + "\nmention,a.txt,9,13,Place,Doha," + other + "\n");
    QCOMPARE(back.project.entities().size(), 1);
    QCOMPARE(back.project.mentionsOf(id<EntityId>(1)).size(), 2);
}

void TestAnnotationCsv::namesakesOfAFileStayApart()
{
    Sample sample({u"Doha and Doha"_s});
    sample.addEntity(1, u"Doha"_s);
    const QByteArray known = id<EntityId>(1).toString().toUtf8();
    const QByteArray other = id<EntityId>(9).toString().toUtf8();
    const Read back
        = read(sample.project, "kind,article,start,end,type,subject,subject_id\nmention,a.txt,0,4,Place,Doha," + other
                                   + "\nmention,a.txt,9,13,Place,Doha," + known + "\n");
    QCOMPARE(back.project.entities().size(), 2);
    QCOMPARE(back.project.mentionsOf(id<EntityId>(9)).size(), 1);
}

void TestAnnotationCsv::typesMayDifferByCaseAlone()
{
    Sample sample({u"one two"_s});
    sample.add(EntityType{id<TypeId>(1), u"ship"_s, 0});
    sample.add(EntityType{id<TypeId>(2), u"Ship"_s, 0});
    sample.addMention(1, text::Spans({0, 3}), sample.addEntity(1, u"X"_s, u"ship"));
    sample.add(Entity{id<EntityId>(2), u"Y"_s, id<TypeId>(2), {}, {}, {}});
    sample.addMention(2, text::Spans({4, 7}), id<EntityId>(2));
    QVERIFY(read(sample.project, toAnnotationCsv(sample.project)).project == sample.project);
}

void TestAnnotationCsv::refusedRowsMakeNothing()
{
    Sample sample({u"The port of Doha is shut."_s});
    const QByteArray one = id<AnnotationId>(1).toString().toUtf8();
    const QByteArray subject = id<ClaimId>(2).toString().toUtf8();
    const QByteArray entity = id<EntityId>(3).toString().toUtf8();
    const Read back = read(sample.project, "kind,id,article,start,end,type,subject,subject_id,status,factuality\n"
                                           "mention,,a.txt,99,100,Ship,Titanic,,,\n"
                                           "statement,"
                                               + one + ",a.txt,0,3,,It is so," + subject
                                               + ",disputed,CT+\n"
                                                 "statement,"
                                               + one
                                               + ",a.txt,4,8,,Another,,,\n"
                                                 "statement,,a.txt,4,8,,It is so,"
                                               + subject
                                               + ",refuted,\n"
                                                 "statement,,a.txt,4,8,,It is not so,"
                                               + subject
                                               + ",,\n"
                                                 "statement,,a.txt,4,8,,it IS so,,,\n"
                                                 "mention,,a.txt,12,16,Place,Doha,"
                                               + entity
                                               + ",,\n"
                                                 "mention,,a.txt,12,16,Person,Doha,"
                                               + entity + ",,\n");
    QCOMPARE(back.refusals(),
             (QStringList{u"marks.csv, line 2: 100 is beyond the end of “a.txt”, which has 25 characters."_s,
                          u"marks.csv, line 4: Line 3 has the same id."_s,
                          u"marks.csv, line 5: It says “refuted” of a subject of which line 3 says “disputed”."_s,
                          u"marks.csv, line 6: It says “It is not so” of a subject of which line 3 says “It is so”."_s,
                          u"marks.csv, line 9: It says “Person” of a subject of which line 8 says “Place”."_s}));
    QCOMPARE(back.imported.annotations, 3);
    QCOMPARE(back.project.entities().size(), 1);
    QCOMPARE(back.project.claims().size(), 1);
    QCOMPARE(back.project.types().size(), sample.project.types().size());
    QCOMPARE(back.project.statementsOf(id<ClaimId>(2)).size(), 2);
    QVERIFY(back.project.claim(id<ClaimId>(2))->status == CheckStatus::Disputed);
}

void TestAnnotationCsv::headerIsChecked_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QString>("expected");

    QTest::newRow("column missing") << QByteArray("kind,article,start\n")
                                    << u"marks.csv: The header lacks the column “end”."_s;
    QTest::newRow("no CSV") << QByteArray("Just a sentence.\n") << u"marks.csv: The header lacks the column “kind”."_s;
    QTest::newRow("empty") << QByteArray() << u"marks.csv: The header lacks the column “kind”."_s;
    QTest::newRow("column twice") << QByteArray("kind,article,start,end,Kind\n")
                                  << u"marks.csv: The header has the column “kind” twice."_s;
    QTest::newRow("quote open") << QByteArray("kind,article,start,end\nmention,\"a")
                                << u"marks.csv, line 2: A quote is opened and never closed."_s;
}

void TestAnnotationCsv::headerIsChecked()
{
    QFETCH(QByteArray, csv);
    const auto imported = fromAnnotationCsv(Project(), csv, u"marks.csv"_s, author);
    QVERIFY(!imported);
    QVERIFY(imported.error().code == ErrorCode::Malformed);
    QTEST(toSentence(imported.error()), "expected");
}

void TestAnnotationCsv::spreadsheetsFormsAreRead_data()
{
    QTest::addColumn<QByteArray>("csv");

    const QString file = u"kind;article;start;end;subject\r\nmention;a.txt;0;4;Zoë\r\n"_s;
    QTest::newRow("semicolons") << file.toUtf8();
    QTest::newRow("tabs") << QByteArray(file.toUtf8()).replace(';', '\t');
    QTest::newRow("Windows-1252") << file.toLatin1();
    QByteArray utf16("\xFF\xFE");
    const QString withTabs = QString(file).replace(u';', u'\t');
    for (const QChar c : withTabs)
        utf16.append(char(c.unicode() & 0xFF)).append(char(c.unicode() >> 8));
    QTest::newRow("UTF-16 with tabs") << utf16;
}

void TestAnnotationCsv::spreadsheetsFormsAreRead()
{
    QFETCH(QByteArray, csv);
    Sample sample({u"This one."_s});
    QCOMPARE(outcome(read(sample.project, csv)), u"0-4 Zoë (Other)"_s);
}

void TestAnnotationCsv::hundredThousandAnnotations()
{
    const QString paragraph = u"The harbour authority said on Monday that the 😀 port stays shut.\n\n"_s;
    Sample sample({paragraph.repeated(1000)});
    const EntityId entity = sample.addEntity(2, u"Harbour authority"_s);
    Step step;
    for (int i = 0; i < 100'000; ++i) {
        const qsizetype begin = (i % 1000) * paragraph.size() + i / 1000 % 40;
        step.changes.push_back(
            Added{Annotation(Mention{sample.mark(1000 + i, text::Spans({begin, begin + 5})), entity})});
    }
    const Project without = sample.project;
    sample.apply(step);

    QElapsedTimer timer;
    timer.start();
    const QByteArray csv = toAnnotationCsv(sample.project);
    const qint64 writing = timer.restart();
    const auto imported = fromAnnotationCsv(without, csv, u"marks.csv"_s, author);
    const qint64 reading = timer.elapsed();
    QVERIFY_RESULT(imported);
    QCOMPARE(imported->annotations, 100'000);
    qInfo("100,000 annotations: written in %lld ms, read in %lld ms", writing, reading);
    QVERIFY(writing < 20'000); // what it takes with sanitizers on a slow machine; quadratic work would take minutes
}

QTEST_GUILESS_MAIN(TestAnnotationCsv)
#include "tst_annotationcsv.moc"
