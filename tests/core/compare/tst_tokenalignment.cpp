// SPDX-License-Identifier: MIT
#include "core/compare/tokenalignment.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace core::compare;

namespace {

using Numbers = std::vector<std::uint32_t>;

std::vector<TokenLink> aligned(const Numbers &first, const Numbers &second)
{
    return TokenAligner({}).align(first, second, std::vector<float>(first.size(), 1)).links;
}

Numbers anyNumbers()
{
    return *rc::gen::container<Numbers>(rc::gen::inRange<std::uint32_t>(0, 6));
}

bool isSound(const Numbers &first, const Numbers &second, const std::vector<TokenLink> &links)
{
    TokenLink last{-1, -1};
    for (const TokenLink &link : links) {
        if (link.first <= last.first || link.second <= last.second || link.first >= int(first.size())
            || link.second >= int(second.size()))
            return false;
        if (first[size_t(link.first)] != second[size_t(link.second)])
            return false;
        last = link;
    }
    return true;
}

constexpr double costOfRun = 0.15;

/// What \a links are worth where every token is worth 1.
double worth(const std::vector<TokenLink> &links)
{
    double sum = 0;
    TokenLink last{-2, -2};
    for (const TokenLink &link : links) {
        sum += link.first == last.first + 1 && link.second == last.second + 1 ? 1 : 1 - costOfRun;
        last = link;
    }
    return sum;
}

/// The most that any links are worth; a first or last run that reaches the end costs too.
double greatestWorth(const Numbers &first, const Numbers &second)
{
    std::vector<double> best(second.size() + 1, 0);
    std::vector<double> linked(second.size() + 1, -1e9);
    for (const std::uint32_t number : first) {
        std::vector<double> nextBest(second.size() + 1, 0);
        std::vector<double> nextLinked(second.size() + 1, -1e9);
        for (size_t j = 0; j < second.size(); ++j) {
            if (number == second[j])
                nextLinked[j + 1] = 1 + std::max(linked[j], best[j] - costOfRun);
            nextBest[j + 1] = std::max({best[j + 1], nextBest[j], nextLinked[j + 1]});
        }
        best = nextBest;
        linked = nextLinked;
    }
    return best.back();
}

/// Nothing alike at either end, few different numbers between.
Numbers framed(unsigned seed, size_t size)
{
    std::mt19937 random(seed);
    Numbers numbers(size);
    for (std::uint32_t &number : numbers)
        number = random() % 30;
    numbers.front() = numbers.back() = 100 + seed;
    return numbers;
}

} // namespace

class TestTokenAlignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linksAscendAndAreOfEqualTokens()
    {
        QVERIFY(rc::check("whatever the tokens", [] {
            const Numbers first = anyNumbers();
            const Numbers second = anyNumbers();
            RC_ASSERT(isSound(first, second, aligned(first, second)));
        }));
    }

    void equalSequencesAreLinkedWhole()
    {
        QVERIFY(rc::check("token by token", [] {
            const Numbers numbers = anyNumbers();
            RC_ASSERT(aligned(numbers, numbers).size() == numbers.size());
        }));
    }

    void bothEndsAreLinkedWhateverStandsBetween()
    {
        QVERIFY(rc::check("a common begin and end", [] {
            const Numbers head = anyNumbers();
            const Numbers tail = anyNumbers();
            Numbers first = head;
            Numbers second = head;
            first.push_back(100);
            second.push_back(200);
            first.insert(first.end(), tail.begin(), tail.end());
            second.insert(second.end(), tail.begin(), tail.end());
            RC_ASSERT(aligned(first, second).size() == head.size() + tail.size());
        }));
    }

    void aRareTokenOutweighsCommonOnes()
    {
        const Numbers first{1, 9, 2};
        const Numbers second{3, 2, 9, 4};
        QCOMPARE(TokenAligner({}).align(first, second, std::vector<float>{0.2f, 1, 0.2f}).links,
                 (std::vector<TokenLink>{{1, 2}}));
    }

    void oneRunIsBetterThanTwo()
    {
        // The 7 may be linked to either; only one keeps the phrase whole.
        const Numbers first{5, 7, 8, 6};
        const Numbers second{1, 7, 2, 7, 8, 3};
        QCOMPARE(aligned(first, second), (std::vector<TokenLink>{{1, 3}, {2, 4}}));
    }

    void shortSequencesAreAlignedExactly()
    {
        QVERIFY(rc::check("no links are worth more", [] {
            Numbers first = anyNumbers();
            Numbers second = anyNumbers();
            first.insert(first.begin(), 100);
            second.insert(second.begin(), 200);
            first.push_back(100);
            second.push_back(200);
            const auto result = TokenAligner({}).align(first, second, std::vector<float>(first.size(), 1));
            RC_ASSERT(result.isExact);
            // Worth is counted in parts of 1024.
            RC_ASSERT(std::abs(worth(result.links) - greatestWorth(first, second)) < 0.01 * double(first.size()));
        }));
    }

    void oneAlignerAlignsManyPairs()
    {
        QVERIFY(rc::check("each as if it were the first", [] {
            TokenAligner aligner({});
            for (int k = 0; k < 3; ++k) {
                const Numbers first = anyNumbers();
                const Numbers second = anyNumbers();
                const auto result = aligner.align(first, second, std::vector<float>(first.size(), 1), {10, 20});
                std::vector<TokenLink> expected = aligned(first, second);
                for (TokenLink &link : expected)
                    link = {link.first + 10, link.second + 20};
                RC_ASSERT(result.links == expected);
            }
        }));
    }

    void whatIsTooLongHasAnchorsInWhatIsUnique()
    {
        // Some groups of tokens are unique, all else is 0; the two differ everywhere but there.
        Numbers first(5'000, 0);
        Numbers second(5'000, 1);
        for (std::uint32_t k = 0; k < 50; ++k) {
            for (std::uint32_t i = 0; i < 4; ++i) {
                first[k * 100 + 20 + i] = 1'000 + k;
                second[k * 100 + 40 + i] = 1'000 + k;
            }
        }
        const auto result = TokenAligner({}).align(first, second, std::vector<float>(first.size(), 1));
        QVERIFY(isSound(first, second, result.links));
        QCOMPARE(result.links.size(), size_t(200));
        QVERIFY(!result.isExact);
    }

    void whatIsTooLongAndHasNothingUniqueIsLinkedByCount()
    {
        const Numbers first = framed(1, 3'000);
        const Numbers second = framed(2, 2'500);
        const auto result = TokenAligner({}).align(first, second, std::vector<float>(first.size(), 1));
        QVERIFY(isSound(first, second, result.links));
        QVERIFY(!result.isExact);
        QCOMPARE_GT(result.links.size(), size_t(700));
    }

    void fullyMeansExactlyHoweverLong()
    {
        const Numbers first = framed(1, 1'300);
        const Numbers second = framed(2, 1'100);
        const std::vector<float> weight(first.size(), 1);
        const auto bounded = TokenAligner({}).align(first, second, weight);
        const auto full = TokenAligner({.fully = true}).align(first, second, weight);
        QVERIFY(!bounded.isExact);
        QVERIFY(full.isExact);
        QVERIFY(isSound(first, second, full.links));
        QCOMPARE_LE(std::abs(worth(full.links) - greatestWorth(first, second)), 1.0);
        QCOMPARE_GT(worth(full.links), worth(bounded.links));
    }

    void itStopsWhenItIsTold()
    {
        std::stop_source source;
        source.request_stop();
        TokenAligner aligner({.fully = true}, core::Job(source.get_token()));
        const Numbers first = framed(1, 1'300);
        QVERIFY(aligner.align(first, framed(2, 1'100), std::vector<float>(first.size(), 1)).links.empty());
    }
};

QTEST_GUILESS_MAIN(TestTokenAlignment)
#include "tst_tokenalignment.moc"
