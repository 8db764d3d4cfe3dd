// SPDX-License-Identifier: MIT
#include "core/annotation/readingpace.h"
#include "core/annotation/readpassages.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using text::Span;

class TestReadPassages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passagesGrowTogether();
    void everyUnitThatWasReadIsThere();
    void analystsReadForThemselves();
    void shareIsOfLetters();
    void articleIsReadWithoutItsLastLine();
    void scrollingPastIsNotReading();
    void partOfAParagraphTakesLonger();
};

void TestReadPassages::passagesGrowTogether()
{
    ReadPassages read;
    const ArticleId article = ArticleId::make();
    QVERIFY(read.of(article, {}).empty());
    QVERIFY(!read.add(article, {}, {3, 3}));
    QVERIFY(read.isEmpty());
    QVERIFY(read.add(article, {}, {10, 20}));
    QVERIFY(read.add(article, {}, {40, 50}));
    QVERIFY(!read.add(article, {}, {12, 20}));
    QVERIFY(read.add(article, {}, {20, 25}));
    QCOMPARE(read.of(article, {}), (ReadPassages::Spans{{10, 25}, {40, 50}}));
    QVERIFY(read.add(article, {}, {24, 41}));
    QCOMPARE(read.of(article, {}), (ReadPassages::Spans{{10, 50}}));
}

void TestReadPassages::everyUnitThatWasReadIsThere()
{
    QVERIFY(rc::check([] {
        ReadPassages read;
        const ArticleId article = ArticleId::make();
        std::vector<bool> expected(60);
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            const qsizetype begin = *rc::gen::inRange(0, 50);
            const Span span{begin, begin + *rc::gen::inRange(0, 10)};
            bool isNew = false;
            for (qsizetype at = span.begin; at < span.end; ++at) {
                isNew |= !expected[size_t(at)];
                expected[size_t(at)] = true;
            }
            RC_ASSERT(read.add(article, u"a"_s, span) == isNew);
        }
        std::vector<bool> units(60);
        qsizetype end = -1;
        for (const Span span : read.of(article, u"a"_s)) {
            RC_ASSERT(span.begin > end && span.end > span.begin);
            end = span.end;
            std::fill(units.begin() + span.begin, units.begin() + span.end, true);
        }
        RC_ASSERT(units == expected);
    }));
}

void TestReadPassages::analystsReadForThemselves()
{
    ReadPassages read;
    const ArticleId article = ArticleId::make();
    read.add(article, u"ana"_s, {0, 10});
    read.add(article, u"ben"_s, {5, 20});
    read.add(ArticleId::make(), u"ana"_s, {50, 60});
    QCOMPARE(read.of(article, u"ana"_s), (ReadPassages::Spans{{0, 10}}));
    QCOMPARE(read.ofAnybody(article), (ReadPassages::Spans{{0, 20}}));
}

void TestReadPassages::shareIsOfLetters()
{
    const QString text = u"Ten\n\n—\n\nletters."_s;
    const auto share = [&](std::vector<Span> read) { return shareRead(text, read); };
    QCOMPARE(share({}), 0.0);
    QCOMPARE(share({{0, 5}}), 0.3);
    QCOMPARE(share({{0, 3}, {8, 15}}), 1.0);
    QCOMPARE(share({{0, 999}}), 1.0);
    QCOMPARE(shareRead(u"…"_s, {}), 1.0);
}

void TestReadPassages::articleIsReadWithoutItsLastLine()
{
    const std::vector<Span> read{{0, 95}};
    QVERIFY(countsAsRead(0.95, read));
    QVERIFY(countsAsRead(0.95, read, {10, 20}));
    QVERIFY(!countsAsRead(0.95, read, {90, 100})); // where the claim may stand
    QVERIFY(!countsAsRead(0.8, read, {10, 20}));
}

void TestReadPassages::scrollingPastIsNotReading()
{
    using namespace std::chrono_literals;
    const QString ten = u"one two three four five six seven eight nine ten"_s;
    const auto text = compare::PreparedText::of(ten + u"\n\n"_s + ten + u' ' + ten + u"\n\nend"_s);
    const ArticleId article = ArticleId::make();
    const std::vector<Span> all{{0, text->text().size()}};
    const auto spanOf = [&](size_t i) { return text->paragraphs()[i].span; };
    ReadingPace pace;
    QVERIFY(pace.stood(article, *text, all, 500ms).empty());
    QCOMPARE(pace.stood(article, *text, all, 500ms), std::vector{spanOf(2)});  // a word, after a second
    QCOMPARE(pace.stood(article, *text, all, 1000ms), std::vector{spanOf(0)}); // ten words, after two
    QCOMPARE(pace.stood(article, *text, std::vector{spanOf(1)}, 1999ms), std::vector<Span>());
    QCOMPARE(pace.stood(article, *text, all, 10ms), std::vector{spanOf(1)});
    QVERIFY(pace.stood(article, *text, all, 1h).empty()); // told once
    QCOMPARE(pace.stood(ArticleId::make(), *text, all, 1h).size(), size_t(3));
    pace.forget();
    QCOMPARE(pace.stood(article, *text, all, 1h).size(), size_t(3));
}

void TestReadPassages::partOfAParagraphTakesLonger()
{
    using namespace std::chrono_literals;
    const auto text = compare::PreparedText::of(u"aaaa bbbb cccc dddd eeee"_s);
    ReadingPace pace;
    const ArticleId article = ArticleId::make();
    const std::vector<Span> half{{0, 12}};
    QVERIFY(pace.stood(article, *text, half, 1900ms).empty());
    QCOMPARE(pace.stood(article, *text, half, 200ms).size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestReadPassages)
#include "tst_readpassages.moc"
