// SPDX-License-Identifier: MIT
#include "tests/support/show.h"
#include "ui/comparisonrunner.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using core::ArticleId;
using ui::ComparedText;
using ui::ComparisonResult;
using ui::ComparisonRunner;

class TestComparisonRunner : public QObject
{
    Q_OBJECT

private:
    const ComparedText m_first{ArticleId::make(),
                               u"The minister met the delegation in Doha.\n\nEight people were killed."_s};
    const ComparedText m_second{ArticleId::make(),
                                u"The minister met with the delegation in Doha.\n\nEight people were killed."_s};
    const ComparedText m_third{ArticleId::make(), u"Something else altogether happened far away."_s};

    static ComparisonResult resultOf(QSignalSpy &finished)
    {
        return finished.takeFirst().first().value<ComparisonResult>();
    }

private Q_SLOTS:
    void comparesWithTheBase()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.request({.versions = {m_first, m_second, m_third}, .base = 1, .others = {}, .options = {}});
        QVERIFY(runner.isRunning());
        QVERIFY(finished.wait());
        QVERIFY(!runner.isRunning());
        const ComparisonResult result = resultOf(finished);
        QCOMPARE(result.comparison->base, 1);
        QCOMPARE(result.comparison->versions.size(), 3);
        QCOMPARE(result.comparison->pairs.size(), 3);
        QCOMPARE(result.comparison->pairs[1].sharedOfBase, 1.0);
        QVERIFY(result.comparison->pairs[0].sharedOfBase > result.comparison->pairs[2].sharedOfBase);
        QCOMPARE(result.articles, (std::vector{m_first.article, m_second.article, m_third.article}));
        QVERIFY(!result.comparison->slotTable.rows.empty());
    }

    void whatAReaderHasSaidIsObeyedAndForgotten()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        const auto compared = [&](const ComparedText &other) {
            runner.request({.versions = {m_first, other}, .base = 0, .others = {}, .options = {}});
            return finished.wait() ? resultOf(finished).comparison->pairs[1] : core::compare::TextPair();
        };
        ComparedText corrected = m_third;
        using core::annotation::Correction;
        corrected.corrections = {{core::CorrectionId::make(),
                                  Correction::Kind::BelongTogether,
                                  m_first.article,
                                  m_third.article,
                                  {0, 40},
                                  {0, 46},
                                  {},
                                  {}}};
        const auto before = compared(m_third);
        const auto after = compared(corrected);
        QVERIFY(before.sentences != after.sentences);
        QVERIFY(std::ranges::any_of(after.sentences, [](const core::compare::Passage &passage) {
            return !passage.base.empty() && !passage.other.empty();
        }));
        QCOMPARE(compared(m_third).sentences, before.sentences);
        ComparedText full = m_second;
        full.isFull = true;
        QCOMPARE(compared(full).segments, compared(m_second).segments); // so little is compared exactly in any case
    }

    void isWhatComparingAtOnceGives()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.request({.versions = {m_first, m_second, m_third}, .base = 0, .others = {}, .options = {}});
        QVERIFY(finished.wait());
        const ComparisonResult result = resultOf(finished);
        const auto whole = core::compare::compare(result.comparison->versions, 0);
        QVERIFY(whole);
        QCOMPARE(result.comparison->slotTable, whole->slotTable);
        for (size_t i = 0; i < 3; ++i)
            QCOMPARE(result.comparison->pairs[i].segments, whole->pairs[i].segments);
    }

    void theNewestRequestWins()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        const QString words = u"One of many words and another one of them. "_s;
        QString longText;
        for (int i = 0; i < 3000; ++i)
            longText += words.repeated(3) + QString::number(i) + u"\n\n"_s;
        const ComparedText one{ArticleId::make(), longText};
        const ComparedText two{ArticleId::make(), longText.toUpper()};
        runner.request({.versions = {one, two}, .base = 0, .others = {}, .options = {}});
        runner.request({.versions = {m_first, m_second}, .base = 0, .others = {}, .options = {}});
        QVERIFY(finished.wait(30000));
        QTest::qWait(50);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(resultOf(finished).articles, (std::vector{m_first.article, m_second.article}));
    }

    void whatIsKnownIsNotDoneAgain()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.request({.versions = {m_first, m_second}, .base = 0, .others = {}, .options = {}});
        QVERIFY(finished.wait());
        const auto before = resultOf(finished);
        runner.request({.versions = {m_first, m_second, m_third}, .base = 0, .others = {}, .options = {}});
        QVERIFY(finished.wait());
        const auto after = resultOf(finished);
        QCOMPARE(after.comparison->versions[0], before.comparison->versions[0]);
        QCOMPARE(after.comparison->versions[1], before.comparison->versions[1]);
    }

    void furnitureCountsOnlyWhereItIsAskedFor()
    {
        const QString body = u"The minister met the delegation in Doha on Friday, officials said.\n\n"_s;
        const ComparedText one{ArticleId::make(),
                               body + u"___\n\nAssociated Press writer Ann Other reported from Kabul."_s};
        const ComparedText two{ArticleId::make(),
                               body + u"___\n\nAssociated Press writer Bob Other reported from Kabul."_s};
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.request({.versions = {one, two}, .base = 0, .others = {}, .options = {.withoutFurniture = false}});
        QVERIFY(finished.wait());
        const auto with = resultOf(finished);
        runner.request({.versions = {one, two}, .base = 0, .others = {}, .options = {.withoutFurniture = true}});
        QVERIFY(finished.wait());
        const auto without = resultOf(finished);
        QVERIFY(with.comparison->pairs[1].sharedOfBase < 1.0);
        QCOMPARE(without.comparison->pairs[1].sharedOfBase, 1.0);
    }

    void sharesOfAllFollow()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        QSignalSpy shares(&runner, &ComparisonRunner::sharesFound);
        runner.request({.versions = {m_first, m_second}, .base = 0, .others = {m_third}, .options = {}});
        QVERIFY(shares.wait());
        QCOMPARE(finished.count(), 1);
        const auto found = shares.first().first().value<QHash<ArticleId, double>>();
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.value(m_first.article), 1.0);
        QVERIFY(found.value(m_second.article) > found.value(m_third.article));
    }

    void theWholeStoryIsComparedBehindTheColumns()
    {
        ComparisonRunner runner;
        QSignalSpy story(&runner, &ComparisonRunner::storyCompared);
        runner.request({.versions = {m_first, m_second}, .base = 1, .others = {m_third}, .options = {}});
        QVERIFY(story.wait());
        const ComparisonResult result = resultOf(story);
        QCOMPARE(result.articles, (std::vector{m_first.article, m_second.article, m_third.article}));
        QCOMPARE(result.comparison->base, size_t(1));
        QCOMPARE(result.comparison->pairs.size(), size_t(3));
    }

    void allPairsAreFoundAndKnownOnesAtOnce()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.request({.versions = {m_first, m_second, m_third}, .base = 1, .others = {}, .options = {}});
        QVERIFY(finished.wait());
        const ComparisonResult compared = resultOf(finished);

        QSignalSpy found(&runner, &ComparisonRunner::similarityFound);
        runner.requestSimilarity({m_first, m_second, m_third}, {});
        QCOMPARE(found.count(), 1);
        const auto known = found.first()[1].value<core::compare::Similarity>();
        QCOMPARE(known.knownPairs(), size_t(2)); // with the base, whichever way round it was compared
        QCOMPARE(known.shareOf(1, 0), compared.comparison->pairs[0].sharedOfBase);
        QCOMPARE(known.shareOf(0, 1), compared.comparison->pairs[0].sharedOfOther);
        QTRY_COMPARE(found.last()[2].toDouble(), 1.0);
        const auto whole = found.last()[1].value<core::compare::Similarity>();
        const auto pair
            = core::compare::comparePair(*compared.comparison->versions[0], *compared.comparison->versions[2]);
        QCOMPARE(whole.shareOf(0, 2), pair->sharedOfBase);
        QCOMPARE(whole.shareOf(2, 0), pair->sharedOfOther);

        const qsizetype told = found.count();
        runner.requestSimilarity({m_third, m_first, m_second}, {});
        QCOMPARE(found.count(), told + 1);
        QCOMPARE(found.last()[2].toDouble(), 1.0);
    }

    void takingAnotherBaseAlignsOnlyWhatWasNeverAligned()
    {
        const ComparedText fourth{ArticleId::make(), u"Nine people were killed, and the minister left Doha."_s};
        const std::vector versions{m_first, m_second, m_third, fourth};
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        const auto against = [&](size_t base) {
            runner.request({.versions = versions, .base = base, .others = {}, .options = {}});
            return finished.wait() ? resultOf(finished) : ComparisonResult();
        };
        QCOMPARE(against(0).pairsAligned, 3);
        QCOMPARE(against(0).pairsAligned, 0);
        QCOMPARE(against(1).pairsAligned, 2);
        QCOMPARE(against(2).pairsAligned, 1);
        const ComparisonResult last = against(3);
        QCOMPARE(last.pairsAligned, 0);
        for (size_t i = 0; i < versions.size(); ++i) {
            const auto pair = core::compare::comparePair(*last.comparison->versions[3], *last.comparison->versions[i]);
            QCOMPARE(last.comparison->pairs[i].segments, pair->segments);
            QCOMPARE(last.comparison->pairs[i].passages, pair->passages);
        }
    }

    void afterAllPairsNoBaseCostsAnything()
    {
        const std::vector versions{m_first, m_second, m_third};
        ComparisonRunner runner;
        QSignalSpy found(&runner, &ComparisonRunner::similarityFound);
        runner.requestSimilarity(versions, {});
        QTRY_COMPARE(found.last()[2].toDouble(), 1.0);
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        for (size_t base = 0; base < versions.size(); ++base) {
            runner.request({.versions = versions, .base = base, .others = {}, .options = {}});
            QVERIFY(finished.wait());
            QCOMPARE(resultOf(finished).pairsAligned, 0);
        }
    }

    void allPairsCanBeStopped()
    {
        ComparisonRunner runner;
        QSignalSpy found(&runner, &ComparisonRunner::similarityFound);
        runner.requestSimilarity({m_first, m_second, m_third}, {});
        runner.cancelSimilarity();
        QTest::qWait(50);
        QCOMPARE(found.count(), 1);
        runner.requestSimilarity({m_first}, {});
        QCOMPARE(found.last()[2].toDouble(), 1.0);
    }

    void nothingComesAfterCancelling()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.request({.versions = {m_first, m_second}, .base = 0, .others = {}, .options = {}});
        runner.cancel();
        QVERIFY(!runner.isRunning());
        QTest::qWait(100);
        QCOMPARE(finished.count(), 0);
    }

    void canGoWhileItWorks()
    {
        auto runner = std::make_unique<ComparisonRunner>();
        runner->request({.versions = {m_first, m_second}, .base = 0, .others = {m_third}, .options = {}});
        runner.reset();
        QTest::qWait(20);
    }

    void oneVersionAloneIsFine()
    {
        ComparisonRunner runner;
        QSignalSpy finished(&runner, &ComparisonRunner::finished);
        runner.request({.versions = {m_first}, .base = 0, .others = {}, .options = {}});
        QVERIFY(finished.wait());
        QCOMPARE(resultOf(finished).comparison->slotTable.rows.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestComparisonRunner)
#include "tst_comparisonrunner.moc"
