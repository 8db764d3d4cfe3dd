// SPDX-License-Identifier: MIT
#include "core/annotation/schemeedits.h"
#include "core/exchange/claimscsv.h"
#include "core/exchange/claimshtml.h"
#include "core/exchange/csv.h"
#include "core/exchange/entitiescsv.h"
#include "core/exchange/entitieshtml.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"

#include <QBuffer>
#include <QXmlStreamReader>

using namespace core;
using namespace core::annotation;
using namespace core::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A story of three versions: what the first says of twelve people, the second says of nineteen.
class Example
{
public:
    Example()
    {
        perform(setUp());
        const QStringList texts{u"A bridge has fallen. 12 people were killed, the army said. It rained."_s,
                                u"A bridge has fallen. 19 people were killed, the army said. It rained."_s,
                                u"A court will hear the case of the mayor. Nothing else happened on Monday."_s};
        for (const QString &text : texts)
            articles.push_back({ArticleId::make(), u"=v%1.txt"_s.arg(articles.size() + 1), "UTF-8", text, {}});
        perform(addArticles(project, articles, u"Bridge <&>"_s));
        state(0, u"12 people were killed"_s);
        AnnotationId second = state(1, u"19 people were killed"_s);
        auto statement = std::get<Statement>(*project.annotation(second));
        statement.saidBy = u"the \"army\" & <navy>"_s;
        statement.factuality = Factuality::CtPlus;
        perform(editAnnotation(project, statement, {}));
        Claim claim = project.claims().begin()->second;
        claim.label = u"=12 \"killed\""_s;
        claim.note = u"<script>alert(1)</script>\n-1"_s;
        claim.status = CheckStatus::Disputed;
        claim.review = {u"Mostly false"_s, u"-2"_s, u"Fact Desk"_s, u"https://example.org/bridge"_s};
        ClaimKindId kind = ClaimKindId::make();
        perform(addClaimKind(project, u"toll"_s, &kind));
        claim.kind = kind;
        perform(editClaim(project, claim));
    }

    void perform(const Step &step) { QVERIFY_RESULT(project.apply(step)); }

    AnnotationId state(size_t version, const QString &words)
    {
        AnnotationId made = AnnotationId::make();
        const qsizetype begin = articles[version].text.indexOf(words);
        const auto claim = project.claims().empty() ? std::nullopt : std::optional(project.claims().begin()->first);
        perform(
            markStatement(project, articles[version].id, text::Spans({begin, begin + words.size()}), claim, {}, &made));
        return made;
    }

    std::vector<ClaimMatrix> matrices() const
    {
        std::vector<ClaimMatrix> all;
        for (const article::Story *story : project.storiesInOrder())
            all.push_back(*claimMatrix(project, story->versions, read));
        return all;
    }

    Project project;
    std::vector<article::Article> articles;
    ReadPassages read;
};

std::vector<EntityMatrix> entityMatrices(const Project &project)
{
    std::vector<EntityMatrix> all;
    for (const article::Story *story : project.storiesInOrder())
        all.push_back(*entityMatrix(project, story->versions, {}));
    return all;
}

QByteArray entityPageOf(const Project &project, const QString &title = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeEntitiesHtml(buffer, project, entityMatrices(project), title);
    return written ? buffer.data() : QByteArray();
}

/// The Example with the army, who is spelled otherwise in the second version.
class NamedExample : public Example
{
public:
    NamedExample()
    {
        const article::Article story{ArticleId::make(), u"a.txt"_s, "UTF-8", u"Abdul Baradar, =1 <b>, spoke."_s, {}};
        const article::Article other{
            ArticleId::make(), u"b.txt"_s, "UTF-8", u"Then Beradar spoke; Beradar left."_s, {}};
        const article::Article third{ArticleId::make(), u"c.txt"_s, "UTF-8", u"Abdul Baradar was calm."_s, {}};
        const article::Article last{ArticleId::make(), u"d.txt"_s, "UTF-8", u"It rained."_s, {}};
        perform(addArticles(project, {story, other, third, last}, u"Talks"_s));
        baradar = mention(story, u"Abdul Baradar"_s, 0, 1);
        mention(story, u"=1 <b>"_s, 0, 4);
        assign(mention(other, u"Beradar"_s, 0, 1), baradar);
    }

    EntityId mention(const article::Article &in, const QString &words, qsizetype from, int key)
    {
        AnnotationId made = AnnotationId::make();
        const qsizetype begin = in.text.indexOf(words, from);
        const TypeId type = project.typesInOrder()[size_t(key - 1)]->id;
        perform(markMention(project, in.id, text::Spans({begin, begin + words.size()}), type, {}, &made));
        return std::get<Mention>(*project.annotation(made)).entity;
    }

    void assign(EntityId from, EntityId into)
    {
        perform(mergeEntities(project, from, into));
        Entity entity = *project.entity(into);
        entity.aliases.clear();
        entity.wikidata = u"Q42"_s;
        perform(editEntity(project, entity));
    }

    EntityId baradar = EntityId::make();
};

QByteArray pageOf(const Project &project, std::span<const ClaimMatrix> matrices, const QString &title = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written = writeClaimsHtml(buffer, project, matrices, title);
    return written ? buffer.data() : QByteArray();
}

/// What stands in the elements called \a tag; the error where \a page is no XML.
QStringList textsOf(const QByteArray &page, QStringView tag)
{
    QXmlStreamReader xml(page);
    QStringList texts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == tag)
            texts += xml.readElementText(QXmlStreamReader::IncludeChildElements).simplified();
    }
    return xml.hasError() ? QStringList{xml.errorString()} : texts;
}

} // namespace

class TestClaimsExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClaimIsARow();
    void cellsAreNeverFormulas();
    void absenceSaysItsScore();
    void claimOfAnotherStoryIsEmptyThere();
    void excelGetsAByteOrderMark();
    void pageShowsQuotesAndSpeakers();
    void pageRunsAndLoadsNothing();
    void anyProjectMakesAPageAndATable();
    void anEntityIsARow();
    void entitiesThatAreFormulasAreDisarmed();
    void pageOfEntitiesShowsWhoIsCalledWhat();
};

void TestClaimsExport::aClaimIsARow()
{
    const Example example;
    const auto records = readCsv(QString::fromUtf8(toClaimsCsv(example.project, example.matrices())));
    QVERIFY_RESULT(records);
    QCOMPARE(records->size(), size_t(2));
    QCOMPARE(records->front().cells,
             (QStringList{u"number"_s, u"label"_s, u"status"_s, u"note"_s, u"kind"_s, u"rating"_s, u"rating_value"_s,
                          u"reviewer"_s, u"review_url"_s, u"'=v1.txt"_s, u"'=v2.txt"_s, u"'=v3.txt"_s}));
    const QStringList cells = records->back().cells;
    QCOMPARE(cells.first(11),
             (QStringList{u"1"_s, u"'=12 \"killed\""_s, u"disputed"_s, u"<script>alert(1)</script>\n-1"_s, u"toll"_s,
                          u"Mostly false"_s, u"'-2"_s, u"Fact Desk"_s, u"https://example.org/bridge"_s, u"stated"_s,
                          u"different value: 12 → 19"_s}));
    QVERIFY2(cells[11].startsWith(u"not read: 0."), qPrintable(cells[11]));
}

void TestClaimsExport::cellsAreNeverFormulas()
{
    Example example;
    Statement statement = std::get<Statement>(*example.project.annotation(example.state(2, u"Nothing else"_s)));
    statement.saidBy = u"=cmd|' /C calc'!A0"_s;
    example.perform(editAnnotation(example.project, statement, {}));
    const auto records = readCsv(QString::fromUtf8(toClaimsCsv(example.project, example.matrices())));
    for (const CsvRecord &record : *records) {
        for (const QString &cell : record.cells)
            QVERIFY2(cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()), qPrintable(cell));
    }
}

void TestClaimsExport::absenceSaysItsScore()
{
    Example example;
    const ArticleId silent = example.articles[2].id;
    example.read.add(silent, u"ana"_s, {0, 999});
    const auto cellOf = [&] {
        return readCsv(QString::fromUtf8(toClaimsCsv(example.project, example.matrices())))->back().cells[11];
    };
    QVERIFY2(cellOf().startsWith(u"absent: 0."), qPrintable(cellOf()));
    const ClaimId claim = example.project.claims().begin()->first;
    example.perform(confirmAbsence(example.project, claim, silent, 0.314f, {}));
    QCOMPARE(cellOf(), u"confirmed absent: 0.31"_s);
}

void TestClaimsExport::claimOfAnotherStoryIsEmptyThere()
{
    Example example;
    const article::Article other{ArticleId::make(), u"dues.txt"_s, "UTF-8", u"Harbour dues will rise."_s, {}};
    example.perform(addArticles(example.project, {other}, u"Dues"_s));
    example.perform(markStatement(example.project, other.id, text::Spans({0, 12}), std::nullopt, {}));
    const auto records = readCsv(QString::fromUtf8(toClaimsCsv(example.project, example.matrices())));
    QCOMPARE((*records)[1].cells.last(), QString());
    QCOMPARE((*records)[2].cells.last(4), (QStringList{{}, {}, {}, u"stated"_s}));
}

void TestClaimsExport::excelGetsAByteOrderMark()
{
    const Example example;
    QVERIFY(toClaimsCsv(example.project, example.matrices(), CsvReader::Excel).startsWith("\xEF\xBB\xBFnumber,"));
    QVERIFY(toClaimsCsv(example.project, example.matrices()).startsWith("number,label,status,note,"));
}

void TestClaimsExport::pageShowsQuotesAndSpeakers()
{
    const Example example;
    const QByteArray page = pageOf(example.project, example.matrices(), u"Bridges"_s);
    QCOMPARE(textsOf(page, u"h1"), QStringList{u"Bridges"_s});
    QCOMPARE(textsOf(page, u"h2"), QStringList{u"Bridge <&>"_s});
    QCOMPARE(textsOf(page, u"q"), (QStringList{u"12 people were killed"_s, u"19 people were killed"_s}));
    const QStringList cells = textsOf(page, u"td");
    QCOMPARE(cells.size(), 3);
    QCOMPARE(cells[0], u"✓ stated12 people were killed"_s);
    QVERIFY2(cells[1].contains(u"≠ different value: 12 → 19"), qPrintable(cells[1]));
    QVERIFY2(cells[1].contains(u"said by the \"army\" & <navy> · CT+"), qPrintable(cells[1]));
    QVERIFY2(cells[2].startsWith(u"○ not read yet ("), qPrintable(cells[2]));
}

void TestClaimsExport::pageRunsAndLoadsNothing()
{
    const Example example;
    const QByteArray page = pageOf(example.project, example.matrices());
    QVERIFY(!page.contains("<script"));
    QVERIFY(page.contains("script-src 'none'"));
    QVERIFY(page.contains("prefers-color-scheme: dark"));
    QVERIFY(page.contains("@media print"));
    for (const char *loads : {"src=", "href=", "url(", "@import"})
        QVERIFY2(!page.contains(loads), loads);
}

void TestClaimsExport::anyProjectMakesAPageAndATable()
{
    QVERIFY(rc::check([] {
        Project project;
        for (int i = *rc::gen::inRange(0, 15); i > 0; --i) {
            [[maybe_unused]] const auto applied = project.apply(test::someStep(project));
        }
        std::vector<ClaimMatrix> matrices;
        for (const article::Story *story : project.storiesInOrder())
            matrices.push_back(*claimMatrix(project, story->versions, {}));
        RC_ASSERT(textsOf(pageOf(project, matrices), u"h1").size() == 1);
        const auto records = readCsv(QString::fromUtf8(toClaimsCsv(project, matrices)));
        RC_ASSERT(records.has_value());
        RC_ASSERT(records->size() == project.claims().size() + 1);
        for (const CsvRecord &record : *records)
            RC_ASSERT(record.cells.size() == qsizetype(9 + project.articles().size()));
    }));
}

void TestClaimsExport::anEntityIsARow()
{
    const NamedExample example;
    const auto records = readCsv(QString::fromUtf8(toEntitiesCsv(example.project, entityMatrices(example.project))));
    QVERIFY_RESULT(records);
    QCOMPARE(records->size(), size_t(3));
    QCOMPARE(records->front().cells,
             (QStringList{u"name"_s, u"type"_s, u"wikidata"_s, u"aliases"_s, u"note"_s, u"'=v1.txt"_s, u"'=v2.txt"_s,
                          u"'=v3.txt"_s, u"a.txt"_s, u"b.txt"_s, u"c.txt"_s, u"d.txt"_s}));
    QCOMPARE((*records)[1].cells, (QStringList{u"Abdul Baradar"_s,
                                               u"Person"_s,
                                               u"Q42"_s,
                                               {},
                                               {},
                                               {},
                                               {},
                                               {},
                                               u"mentioned: Abdul Baradar"_s,
                                               u"mentioned: ≠ Beradar"_s,
                                               u"not marked: Abdul Baradar"_s,
                                               u"not read"_s}));
}

void TestClaimsExport::entitiesThatAreFormulasAreDisarmed()
{
    const NamedExample example;
    const auto records = readCsv(QString::fromUtf8(toEntitiesCsv(example.project, entityMatrices(example.project))));
    QCOMPARE(records->back().cells.front(), u"'=1 <b>"_s);
    QVERIFY(toEntitiesCsv(example.project, {}, CsvReader::Excel).startsWith("\xEF\xBB\xBFname,"));
}

void TestClaimsExport::pageOfEntitiesShowsWhoIsCalledWhat()
{
    const NamedExample example;
    const QByteArray page = entityPageOf(example.project, u"Talks <&>"_s);
    QCOMPARE(textsOf(page, u"h1"), QStringList{u"Talks <&>"_s});
    const QStringList cells = textsOf(page, u"td");
    QCOMPARE(cells.size(), 8); // two entities, four versions: no entity concerns the other story
    QVERIFY(cells.contains(u"Abdul Baradar"_s));
    QVERIFY(cells.contains(u"≠ Beradar"_s));
    QVERIFY(cells.contains(u"? not markedAbdul Baradar"_s));
    QVERIFY(!page.contains("<script"));
    QVERIFY(!page.contains("<b>"));
}

QTEST_GUILESS_MAIN(TestClaimsExport)
#include "tst_claimsexport.moc"
