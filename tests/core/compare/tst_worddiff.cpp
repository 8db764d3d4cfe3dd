// SPDX-License-Identifier: MIT
#include "core/compare/hashnumbers.h"
#include "core/compare/spacewords.h"
#include "core/compare/worddiff.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace core::compare;

namespace {

using Numbers = std::vector<std::uint32_t>;

/// What is wrong with \a diff, or nothing.
QString fault(const Numbers &first, const Numbers &second, const WordDiff &diff)
{
    EqualRun last{-1, -1, 0};
    for (const EqualRun &run : diff.runs) {
        if (run.length <= 0 || run.first < last.first + last.length || run.second < last.second + last.length)
            return u"runs do not ascend"_s;
        if (run.first == last.first + last.length && run.second == last.second + last.length)
            return u"two runs could be one"_s;
        if (run.first + run.length > int(first.size()) || run.second + run.length > int(second.size()))
            return u"a run reaches beyond the end"_s;
        if (!std::equal(first.begin() + run.first, first.begin() + run.first + run.length, second.begin() + run.second))
            return u"a run is not of equal tokens"_s;
        last = run;
    }
    return {};
}

int smallestScript(const Numbers &first, const Numbers &second)
{
    std::vector<int> above(second.size() + 1, 0);
    for (const std::uint32_t number : first) {
        std::vector<int> row(second.size() + 1, 0);
        for (size_t j = 0; j < second.size(); ++j)
            row[j + 1] = number == second[j] ? above[j] + 1 : std::max(row[j], above[j + 1]);
        above = row;
    }
    return int(first.size() + second.size()) - 2 * above.back();
}

/// Sequences of any length with few or many different numbers.
Numbers anyNumbers(int longest)
{
    const auto different = *rc::gen::elementOf(std::vector<std::uint32_t>{1, 2, 5, 50, 1000});
    return *rc::gen::resize(longest, rc::gen::container<Numbers>(rc::gen::inRange<std::uint32_t>(0, different)));
}

/// Numbers as common as words are: a few very, many rarely.
Numbers prose(std::mt19937 &random, size_t size)
{
    Numbers numbers(size);
    for (std::uint32_t &number : numbers)
        number = std::uint32_t(std::exp(double(random() % 10'000) / 1'000)) + random() % 3;
    return numbers;
}

Numbers edited(std::mt19937 &random, const Numbers &numbers, unsigned percent)
{
    Numbers result;
    for (const std::uint32_t number : numbers) {
        const unsigned dice = random() % 300;
        if (dice >= percent * 2)
            result.push_back(number);
        if (dice < percent || (dice >= percent * 2 && dice < percent * 3))
            result.push_back(prose(random, 1).front());
    }
    return result;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortSequencesHaveTheSmallestScript()
    {
        QVERIFY(rc::check("as many equal tokens as the table of all lengths says", [] {
            const Numbers first = anyNumbers(200);
            const Numbers second = anyNumbers(200);
            const WordDiff diff = diffNumbers(first, second);
            RC_ASSERT(fault(first, second, diff) == QString());
            RC_ASSERT(diff.isExact);
            RC_ASSERT(diff.changed() == smallestScript(first, second));
        }));
    }

    void sequencesOfAThousandsHaveTheSmallestScriptToo()
    {
        std::mt19937 random(1);
        for (const size_t size : {63u, 64u, 65u, 128u, 700u, 2'000u}) {
            const Numbers first = prose(random, size);
            const Numbers second = edited(random, first, 60);
            const WordDiff diff = diffNumbers(first, second);
            QCOMPARE(fault(first, second, diff), QString());
            QVERIFY(diff.isExact);
            QCOMPARE(diff.changed(), smallestScript(first, second));
        }
    }

    void equalSequencesAreOneRun()
    {
        QVERIFY(rc::check("whatever they are", [] {
            const Numbers numbers = anyNumbers(100);
            const WordDiff diff = diffNumbers(numbers, numbers);
            RC_ASSERT(diff.changed() == 0);
            RC_ASSERT(diff.runs.size() == (numbers.empty() ? 0u : 1u));
        }));
    }

    void longSequencesComeNearTheSmallestScript_data()
    {
        QTest::addColumn<unsigned>("percent");
        QTest::addColumn<double>("atMost");
        QTest::newRow("few words changed") << 2u << 1.006;
        QTest::newRow("one in five") << 20u << 1.006;
        QTest::newRow("more than half") << 60u << 1.01;
    }
    void longSequencesComeNearTheSmallestScript()
    {
        QFETCH(unsigned, percent);
        QFETCH(double, atMost);
        std::mt19937 random(percent);
        const Numbers first = prose(random, 4'500);
        const Numbers second = edited(random, first, percent);
        const WordDiff diff = diffNumbers(first, second);
        QCOMPARE(fault(first, second, diff), QString());
        QCOMPARE_LE(diff.changed(), smallestScript(first, second) * atMost);
    }

    /// Each new word is another one, so that the smallest script is known.
    void veryLongSequencesComeNearTheSmallestScript_data()
    {
        QTest::addColumn<unsigned>("percent");
        QTest::addColumn<bool>("isBeginningNew");
        QTest::newRow("few words changed") << 2u << false;
        QTest::newRow("few words, and all of the beginning") << 2u << true;
        QTest::newRow("one in five") << 20u << false;
    }
    void veryLongSequencesComeNearTheSmallestScript()
    {
        QFETCH(unsigned, percent);
        QFETCH(bool, isBeginningNew);
        constexpr size_t size = 60'000;
        std::mt19937 random(percent);
        const Numbers first = prose(random, size);
        Numbers second = first;
        int replaced = 0;
        for (size_t i = 0; i < size; ++i) {
            if (random() % 100 < percent || (isBeginningNew && i < size / 10))
                second[i] = std::uint32_t(1'000'000 + ++replaced);
        }
        const WordDiff diff = diffNumbers(first, second);
        QCOMPARE(fault(first, second, diff), QString());
        QCOMPARE_LE(diff.changed(), 2 * replaced * 1.006);
    }

    void whatHasChangedPlacesIsNoDisorder()
    {
        std::mt19937 random(3);
        const Numbers smaller = prose(random, 5'000);
        const Numbers larger = prose(random, 20'000);
        Numbers first = smaller;
        first.insert(first.end(), larger.begin(), larger.end());
        Numbers second = larger;
        second.insert(second.end(), smaller.begin(), smaller.end());
        const WordDiff diff = diffNumbers(first, second);
        QCOMPARE(fault(first, second, diff), QString());
        QCOMPARE_LE(diff.changed(), 10'000);
    }

    void noSequencesTakeMoreThanSomeStepsAToken_data()
    {
        QTest::addColumn<Numbers>("first");
        QTest::addColumn<Numbers>("second");
        constexpr size_t size = 40'000;
        std::mt19937 random(7);
        const auto made = [](size_t count, auto number) {
            Numbers numbers;
            for (size_t i = 0; i < count; ++i)
                numbers.push_back(std::uint32_t(number(i)));
            return numbers;
        };
        const Numbers one = made(size, [](size_t) { return 1; });
        const Numbers rising = made(size, [](size_t i) { return i; });
        const Numbers falling(rising.rbegin(), rising.rend());
        Numbers shuffled = rising;
        std::ranges::shuffle(shuffled, random);
        Numbers oneAmongOthers = made(size * 9 / 10, [](size_t) { return 1; });
        oneAmongOthers.front() = 2;
        oneAmongOthers.back() = 3;
        const auto two = [](size_t i) { return i % 2; };
        const auto few = [&](size_t) { return random() % 10; };
        QTest::newRow("unrelated prose") << prose(random, size) << prose(random, size);
        QTest::newRow("one word repeated") << one << oneAmongOthers;
        QTest::newRow("alternating") << made(size, two) << made(size, [&](size_t i) { return i % 3 ? two(i) : 2; });
        QTest::newRow("alternating, in another rhythm")
            << made(size, two) << made(size, [](size_t i) { return i / 2 % 2; });
        QTest::newRow("ten words in any order") << made(size, few) << made(size, few);
        QTest::newRow("all different, backwards") << rising << falling;
        QTest::newRow("all different, shuffled") << rising << shuffled;
        QTest::newRow("one word against many") << one << rising;
        QTest::newRow("very long against short") << prose(random, size) << prose(random, 300);
        QTest::newRow("short against very long") << made(70, few) << made(size * 3, few);
    }
    void noSequencesTakeMoreThanSomeStepsAToken()
    {
        QFETCH(Numbers, first);
        QFETCH(Numbers, second);
        for (int way = 0; way < 2; ++way) {
            const WordDiff diff = diffNumbers(first, second);
            QCOMPARE(fault(first, second, diff), QString());
            QCOMPARE_LE(diff.work, 30 * std::int64_t(first.size() + second.size()));
            std::swap(first, second);
        }
    }

    void wordsStandBetweenWhiteSpace()
    {
        QVERIFY(rc::check("as splitting says, and equal ones have equal numbers", [] {
            const auto units = *rc::gen::container<std::u16string>(
                rc::gen::elementOf(std::u16string(u"  \n\tabc\u00E9\u2019\u4E2D\xD800")));
            const QString text(reinterpret_cast<const QChar *>(units.data()), qsizetype(units.size()));
            HashNumbers numbers;
            const Numbers words = spaceWords(text, numbers);
            const QStringList expected
                = QString(text).replace(u'\n', u' ').replace(u'\t', u' ').split(u' ', Qt::SkipEmptyParts);
            std::map<QString, std::uint32_t> byWord;
            Numbers expectedNumbers;
            for (const QString &word : expected)
                expectedNumbers.push_back(byWord.try_emplace(word, std::uint32_t(byWord.size())).first->second);
            RC_ASSERT(words == expectedNumbers);
        }));
    }

    void versionsOfAStoryHaveTheirWordsChanged()
    {
        const WordDiff diff = diffWords(u"The old ferry sank on Monday.\n"_s, u"The ferry sank\non Tuesday."_s);
        QCOMPARE(diff.runs, (std::vector<EqualRun>{{0, 0, 1}, {2, 1, 3}}));
        QCOMPARE(diff.tokens, (std::array{6, 5}));
        QCOMPARE(diff.changed(), 3);
        QCOMPARE(diffWords(u""_s, u"a b"_s).changed(), 2);
        QCOMPARE(diffWords(u" \n"_s, u""_s).changed(), 0);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
