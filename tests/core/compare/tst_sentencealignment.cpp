// SPDX-License-Identifier: MIT
#include "core/compare/sentencealignment.h"
#include "tests/support/comparing.h"
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/newsversions/score.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

#include <set>

using namespace Qt::StringLiterals;
using namespace comparing;
using newsversions::Edits;
using newsversions::Newsroom;

namespace {

QStringList sentences(const QString &base, const QString &other)
{
    return described(pairOf(base, other).sentences);
}

} // namespace

class TestSentenceAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoriesOfTheTestsAreReadAsTheyAreWritten()
    {
        Newsroom newsroom(1);
        const auto base = newsroom.edition(100'000);
        for (const auto &story : {base, newsroom.version(base, Edits::atRate(0.6))}) {
            const newsversions::Layout layout = story.layout();
            const auto text = prepared(layout.text);
            for (size_t s = 0; s < std::min(layout.sentences.size(), text->sentences().size()); ++s)
                QCOMPARE(text->sentences()[s].span, layout.sentences[s]);
            QCOMPARE(text->sentences().size(), layout.sentences.size());
            QCOMPARE(text->paragraphs().size(), layout.paragraphs.size());
        }
    }

    void whatIsTrueIsFound_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<double>("pairs");  // F1, at least
        QTest::addColumn<double>("moves");  // share of the blocks of eight words or more, at least
        QTest::addColumn<double>("marked"); // words to those that are really changed, at most
        QTest::newRow("2 % of the words edited") << 0.02 << 0.99 << 0.95 << 1.01;
        QTest::newRow("20 %") << 0.2 << 0.99 << 0.95 << 1.03;
        QTest::newRow("60 %") << 0.6 << 0.97 << 0.95 << 1.04;
    }
    void whatIsTrueIsFound()
    {
        QFETCH(double, rate);
        QFETCH(double, pairs);
        QFETCH(double, moves);
        QFETCH(double, marked);
        newsversions::Score score;
        for (unsigned seed = 11; seed <= 14; ++seed) {
            Newsroom newsroom(seed);
            const auto base = newsroom.edition(30'000);
            score += newsversions::scoreOf(base, newsroom.version(base, Edits::atRate(rate)));
        }
        const double markedShare = double(score.marked) / double(score.changed);
        qInfo("pairs %.4f, moves %.4f of %d, splits %.4f, merges %.4f, marked %.4f", score.pairs.f1(),
              score.longMoves.recall(), score.longMoves.all, score.splits.f1(), score.merges.f1(), markedShare);
        QVERIFY2(score.pairs.f1() >= pairs, qPrintable(QString::number(score.pairs.f1())));
        QVERIFY2(score.longMoves.recall() >= moves, qPrintable(QString::number(score.longMoves.recall())));
        QVERIFY2(score.falseMoves * 200 <= score.sentences, qPrintable(QString::number(score.falseMoves)));
        QVERIFY2(markedShare <= marked, qPrintable(QString::number(markedShare)));
    }

    void aBudgetThatWasHitIsToldAndCanBeLifted()
    {
        Newsroom newsroom(1);
        const auto base = prepared(newsroom.edition(60'000).text());
        const auto other = prepared(newsroom.unrelated(60'000).text());
        const auto approximate = [&](const Options &options) {
            const TextPair pair = *comparePair(*base, *other, options);
            return std::ranges::count_if(pair.passages, &Passage::isApproximate);
        };
        QVERIFY(approximate({}) > 0);
        QCOMPARE(approximate({.fully = true}), 0);
    }

    void twoSentencesBecomeOne()
    {
        QCOMPARE(
            sentences(
                u"The ferry sank off the northern coast on Monday morning. Its captain had ignored three warnings from the coast guard."_s,
                u"The ferry sank off the northern coast on Monday morning after its captain had ignored three warnings from the coast guard."_s),
            QStringList{u"1+2→1 merged"_s});
    }

    void oneSentenceBecomesTwo()
    {
        QCOMPARE(
            sentences(
                u"The ferry sank off the northern coast on Monday morning after its captain had ignored three warnings from the coast guard."_s,
                u"The ferry sank off the northern coast on Monday morning. Its captain had ignored three warnings from the coast guard."_s),
            QStringList{u"1→1+2 split"_s});
    }

    void shortSentencesMoveOnlyIfTheyAreEqualAndAlone()
    {
        const QString kept = u"The old ferry sank off the northern coast early on Monday morning."_s;
        QCOMPARE(sentences(u"He denied it. "_s + kept, kept + u" He denied it."_s),
                 (QStringList{u"2→1 same"_s, u"1→2 same moved"_s}));
        QCOMPARE(sentences(u"He denied it all. "_s + kept, kept + u" She denied it all."_s),
                 (QStringList{u"1→ removed"_s, u"2→1 same"_s, u"→2 added"_s}));
    }

    void everySentenceIsInOneGroupAtMost()
    {
        QVERIFY(rc::check("of neighbours, one to three, ascending by the base", [] {
            Newsroom newsroom(*rc::gen::arbitrary<unsigned>());
            const auto story = newsroom.story(1 + newsroom.below(8));
            const auto base = prepared(story.text());
            const auto other = prepared(newsroom.version(story, {0.3, 0.1, 0.1, 0.2, 0.2, 0.2}).text());
            const PairTokens pair = pairTokens(*base, *other);
            std::set<int> seen[2];
            int last = -1;
            int lastInPlace = -1;
            const auto found = alignSentences(pair, sentenceConstraints(*base, *other, false, {}));
            RC_ASSERT(found.has_value());
            for (const SentenceGroup &group : found->groups) {
                RC_ASSERT(group.sentences[0].begin > last);
                last = group.sentences[0].begin;
                if (!group.moved) {
                    RC_ASSERT(group.sentences[1].begin > lastInPlace);
                    lastInPlace = group.sentences[1].begin;
                }
                for (size_t side = 0; side < 2; ++side) {
                    RC_ASSERT(group.sentences[side].size() >= 1 && group.sentences[side].size() <= 3);
                    for (int s = group.sentences[side].begin; s < group.sentences[side].end; ++s)
                        RC_ASSERT(seen[side].insert(s).second);
                }
            }
        }));
    }

    void whatIsLeftOutTakesNoPart()
    {
        const auto text = prepared(u"The old ferry sank off the coast. Nobody on board was hurt."_s);
        const PairTokens pair = pairTokens(*text, *text);
        SentenceConstraints constraints = sentenceConstraints(*text, *text, false, {});
        constraints.isLeftOut[0][0] = true;
        const auto found = alignSentences(pair, constraints);
        QVERIFY(found);
        QCOMPARE(found->groups.size(), size_t(1));
        QCOMPARE(found->groups.front().sentences[0], (IndexRange{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TestSentenceAlignment)
#include "tst_sentencealignment.moc"
