// SPDX-License-Identifier: MIT
#include "core/compare/readings.h"
#include "core/compare/similarity.h"

#include <rapidcheck.h>

#include <QtTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace core::compare;

class TestReadings : public QObject
{
    Q_OBJECT

private:
    static Comparison compared(const QStringList &texts, size_t base = 0)
    {
        std::vector<std::shared_ptr<const PreparedText>> versions;
        for (const QString &text : texts)
            versions.push_back(PreparedText::of(text));
        return *compare(std::move(versions), base);
    }

    static std::vector<size_t> inTurn(const Comparison &comparison)
    {
        std::vector<size_t> order(comparison.versions.size());
        std::iota(order.begin(), order.end(), size_t(0));
        return order;
    }

    static std::vector<Reading> readingsAt(const Comparison &comparison, size_t version, const QString &words)
    {
        const qsizetype at = comparison.versions[version]->text().indexOf(words);
        return readingsOf(comparison, version, sentenceAt(*comparison.versions[version], at), inTurn(comparison));
    }

    static QString textOf(const Comparison &comparison, const Reading &reading)
    {
        if (reading.sentences.empty())
            return {};
        const PreparedText &text = *comparison.versions[reading.version];
        return core::text::textOf(text.text(), spanOf(text, reading.sentences)).toString();
    }

    /// Five tellings: the second sentence is there, reworded, gone, and there again; the fire is in two that are not
    /// the first.
    static QStringList fiveTexts()
    {
        const QString first = u"The ferry Albatros ran aground off Sandholm on Sunday morning."_s;
        const QString last = u"Divers inspect the hull on Monday if the weather allows it."_s;
        const QString captain = u"Captain Mette Lind ordered all passengers into life jackets."_s;
        const QString reworded = u"Captain Mette Lind ordered all 212 passengers into life jackets at once."_s;
        const QString fire = u"A small fire in the galley was put out by the crew itself."_s;
        return {QStringList{first, captain, last}.join(u"\n\n"_s), QStringList{first, reworded, last}.join(u"\n\n"_s),
                QStringList{first, fire, last}.join(u"\n\n"_s), QStringList{first, fire, last}.join(u"\n\n"_s),
                QStringList{first, captain, last}.join(u"\n\n"_s)};
    }

private Q_SLOTS:
    void whoIntroducedRewordedDroppedAndRestoredASentence()
    {
        const Comparison comparison = compared(fiveTexts());
        using enum ReadingStep;
        const auto readings = readingsAt(comparison, 0, u"Captain"_s);
        std::vector<ReadingStep> steps;
        std::vector<int> wordings;
        for (const Reading &reading : readings) {
            steps.push_back(reading.step);
            wordings.push_back(reading.wording);
        }
        QCOMPARE(steps, (std::vector{Introduced, Reworded, Dropped, Gone, Restored}));
        QCOMPARE(wordings, (std::vector{0, 1, -1, -1, 0}));
    }

    void aSentenceThatTheBaseLacksIsFoundInTheOthers()
    {
        const Comparison comparison = compared(fiveTexts());
        using enum ReadingStep;
        const auto readings = readingsAt(comparison, 3, u"A small fire"_s);
        QCOMPARE(readings[0].step, NotYet);
        QCOMPARE(readings[2].step, Introduced);
        QCOMPARE(readings[3].step, Kept);
        QCOMPARE(textOf(comparison, readings[2]), u"A small fire in the galley was put out by the crew itself."_s);
        QCOMPARE(readings[4].step, Dropped);
        QCOMPARE(readings[2].segments.front().kind, SegmentKind::Added);
    }

    void everyVersionLeadsToTheSameReadings()
    {
        const Comparison comparison = compared(fiveTexts());
        const auto fromBase = readingsAt(comparison, 0, u"Captain"_s);
        const auto fromOther = readingsAt(comparison, 1, u"Captain"_s);
        for (size_t i = 0; i < fromBase.size(); ++i) {
            QCOMPARE(fromOther[i].sentences, fromBase[i].sentences);
            QCOMPARE(fromOther[i].wording, fromBase[i].wording);
        }
    }

    void typographyIsNoWordingOfItsOwn()
    {
        const Comparison comparison = compared({u"He said \"no\" to them all, the ministry’s spokesman added."_s,
                                                u"He said “no” to them all, the ministry's spokesman added."_s});
        const auto readings = readingsAt(comparison, 0, u"He"_s);
        QCOMPARE(readings[1].step, ReadingStep::Kept);
        QVERIFY(std::ranges::any_of(readings[1].segments,
                                    [](const Segment &s) { return s.kind == SegmentKind::Typography; }));
    }

    void theOrderOfPublicationDecidesWhoWasFirst()
    {
        const Comparison comparison = compared(fiveTexts());
        const std::vector<size_t> order{4, 3, 2, 1, 0};
        const auto readings = readingsOf(comparison, 0, sentenceAt(*comparison.versions[0], 70), order);
        QCOMPARE(readings[0].version, size_t(4));
        QCOMPARE(readings[0].step, ReadingStep::Introduced);
        QCOMPARE(readings[1].step, ReadingStep::Dropped);
        QCOMPARE(readings[3].step, ReadingStep::Restored);
    }

    void aMergedSentenceIsTheReadingOfBoth()
    {
        const Comparison comparison = compared(
            {u"The ferry ran aground off the island of Sandholm. Nobody on board was hurt at all, police said."_s,
             u"The ferry ran aground off the island of Sandholm, and nobody on board was hurt at all, police said."_s});
        const auto first = readingsAt(comparison, 0, u"The ferry"_s);
        const auto second = readingsAt(comparison, 0, u"Nobody"_s);
        if (comparison.pairs[1].sentences.size() == 1) {
            QCOMPARE(first[1].sentences, std::vector{0});
            QCOMPARE(second[1].sentences, std::vector{0});
        }
        QVERIFY(!first[1].sentences.empty());
    }

    void whatIsShownOfAWordingIsItsText()
    {
        const bool holds = rc::check("the spans of a reading's segments are in its sentences", [] {
            const auto pick = [] {
                QStringList sentences;
                const QStringList pool{
                    u"The ferry ran aground on Sunday."_s,   u"Nobody was hurt, police said."_s,
                    u"The hull held for two hours."_s,       u"The ferry ran aground on Monday."_s,
                    u"Divers will inspect the hull soon."_s, u"Nobody was badly hurt, police said."_s};
                const auto indices = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)));
                for (const int i : indices)
                    sentences += pool[i];
                return sentences.join(u"\n\n"_s);
            };
            const Comparison comparison = compared({pick(), pick(), pick()});
            const int sentence = *rc::gen::inRange(0, int(comparison.versions[1]->sentences().size()));
            for (const Reading &reading : readingsOf(comparison, 1, sentence, inTurn(comparison))) {
                RC_ASSERT((reading.wording >= 0) == !reading.sentences.empty());
                if (reading.sentences.empty())
                    continue;
                const core::text::Span whole = spanOf(*comparison.versions[reading.version], reading.sentences);
                for (const Segment &segment : reading.segments)
                    RC_ASSERT(segment.other.isEmpty() || whole.contains(segment.other));
            }
        });
        QVERIFY(holds);
    }

    void sharesAreKnownBothWaysFromOnePair()
    {
        const Comparison comparison
            = compared({u"One two three four."_s, u"One two three four five six seven eight."_s});
        Similarity similarity(2);
        QCOMPARE(similarity.pairs(), size_t(1));
        QCOMPARE(similarity.knownPairs(), size_t(0));
        QVERIFY(!similarity.shareOf(0, 1));
        similarity.set(0, 1, comparison.pairs[1]);
        QCOMPARE(similarity.shareOf(0, 1), comparison.pairs[1].sharedOfBase);
        QCOMPARE(similarity.shareOf(1, 0), comparison.pairs[1].sharedOfOther);
        QCOMPARE(similarity.shareOf(1, 1), 1.0);
        QCOMPARE(similarity.knownPairs(), size_t(1));
        Similarity swapped(2);
        swapped.set(1, 0, *comparePair(*comparison.versions[1], *comparison.versions[0]));
        QCOMPARE(swapped.shareOf(0, 1), similarity.shareOf(0, 1));
        QCOMPARE(swapped.shareOf(1, 0), similarity.shareOf(1, 0));
    }
};

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
