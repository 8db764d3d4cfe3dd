// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "ui/models/searchmodel.h"
#include "ui/models/textsearch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::text::Span;
using ui::SearchedArticle;
using ui::SearchHit;
using ui::SearchModel;
using ui::TextSearch;

namespace {

std::vector<SearchedArticle> articleOf(const QString &text)
{
    return {{core::ArticleId::make(), u"Gazette"_s, text}};
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("as written") << u"The ferry ran aground."_s << u"ferry"_s << QStringList{u"ferry"_s};
        QTest::newRow("other case") << u"The Ferry and the FERRY."_s << u"ferry"_s
                                    << QStringList{u"Ferry"_s, u"FERRY"_s};
        QTest::newRow("other quotation marks")
            << u"He said “we felt it’s over”."_s << u"\"we felt it's"_s << QStringList{u"“we felt it’s"_s};
        QTest::newRow("damaged markup") << u"He said ,quot;no,quot;."_s << u"\"no\""_s
                                        << QStringList{u",quot;no,quot;"_s};
        QTest::newRow("over a line break") << u"ran\naground"_s << u"ran aground"_s << QStringList{u"ran\naground"_s};
        QTest::newRow("no pattern") << u"a.b axb"_s << u"a.b"_s << QStringList{u"a.b"_s};
        QTest::newRow("not overlapping") << u"aaaa"_s << u"aa"_s << QStringList{u"aa"_s, u"aa"_s};
        QTest::newRow("outside the plane") << u"a 🚢 and a 🚢"_s << u"🚢"_s << QStringList{u"🚢"_s, u"🚢"_s};
        QTest::newRow("nowhere") << u"The ferry"_s << u"train"_s << QStringList{};
        QTest::newRow("nothing but space") << u"The ferry"_s << u"  "_s << QStringList{};
        QTest::newRow("empty text") << QString() << u"a"_s << QStringList{};
    }

    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QStringList hits;
        for (const SearchHit &hit : ui::findWords(articleOf(text), words)) {
            hits.append(core::text::textOf(text, hit.span).toString());
            QVERIFY(hit.inContext.end <= hit.context.size());
            QCOMPARE(core::text::textOf(hit.context, hit.inContext).toString(), hits.last().simplified());
        }
        QTEST(hits, "hits");
    }

    void saysTheParagraphAndTheWordsAround()
    {
        const QString text = u"First paragraph.\n\nThe second tells of a ferry that ran aground."_s;
        const auto hits = ui::findWords(articleOf(text), u"ferry"_s);
        QCOMPARE(hits.size(), size_t(1));
        QCOMPARE(hits[0].paragraph, 2);
        QCOMPARE(hits[0].context, u"The second tells of a ferry that ran aground."_s);
    }

    void shortensALongParagraphAtWords()
    {
        const QString text = u"word "_s.repeated(60) + u"ferry"_s + u" word"_s.repeated(60);
        const auto hits = ui::findWords(articleOf(text), u"ferry"_s);
        QCOMPARE(hits.size(), size_t(1));
        QVERIFY(hits[0].context.startsWith(u"… word "));
        QVERIFY(hits[0].context.endsWith(u" word …"));
        QVERIFY(hits[0].context.size() < 260);
    }

    void stopsAtTheMostHits()
    {
        QCOMPARE(ui::findWords(articleOf(u"a "_s.repeated(5000)), u"a"_s).size(), ui::mostHits);
    }

    void aCancelledSearchStops()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(ui::findWords(articleOf(u"a a a"_s), u"a"_s, core::Job(stop.get_token())).empty());
    }

    void theNewestSearchWins()
    {
        TextSearch search;
        std::vector<std::vector<SearchHit>> answers;
        connect(&search, &TextSearch::finished, this,
                [&](const std::vector<SearchHit> &hits) { answers.push_back(hits); });
        search.start(articleOf(u"one two "_s.repeated(20000)), u"one"_s);
        search.start(articleOf(u"one two"_s), u"two"_s);
        QVERIFY(search.isRunning());
        QTRY_COMPARE(answers.size(), size_t(1));
        QVERIFY(!search.isRunning());
        QCOMPARE(answers[0].size(), size_t(1));
        QTest::qWait(50);
        QCOMPARE(answers.size(), size_t(1));
    }

    void aCancelledSearchIsNotAnswered()
    {
        TextSearch search;
        int answers = 0;
        connect(&search, &TextSearch::finished, this, [&] { ++answers; });
        search.start(articleOf(u"one two"_s), u"two"_s);
        search.cancel();
        QTest::qWait(50);
        QCOMPARE(answers, 0);
    }

    void hitsAreRowsInTheirOrder()
    {
        SearchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<SearchedArticle> articles = articleOf(u"A ferry.\n\nThe ferry."_s);
        articles.push_back({core::ArticleId::make(), u"Wire"_s, u"No ferry."_s});
        model.setHits(ui::findWords(articles, u"ferry"_s));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.articles(), 2);
        QCOMPARE(model.index(1).data(SearchModel::NameRole).toString(), u"Gazette"_s);
        QCOMPARE(model.index(1).data(SearchModel::ParagraphRole).toString(), u"¶ 2"_s);
        QCOMPARE(model.index(1).data(SearchModel::HitBeginRole).toInt(), 4);
        QCOMPARE(model.index(1).data(SearchModel::HitEndRole).toInt(), 9);
        model.setHits({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestTextSearch)
#include "tst_textsearch.moc"
