// SPDX-License-Identifier: MIT
#include "core/compare/tokenalignment.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

#include <numeric>

using namespace core::compare;

namespace {

using Numbers = std::vector<std::uint32_t>;

std::vector<TokenLink> aligned(const Numbers &first, const Numbers &second)
{
    return alignTokens(first, second, std::vector<float>(first.size(), 1));
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
        QCOMPARE(alignTokens(first, second, std::vector<float>{0.2f, 1, 0.2f}), (std::vector<TokenLink>{{1, 2}}));
    }

    void oneRunIsBetterThanTwo()
    {
        // The 7 may be linked to either; only one keeps the phrase whole.
        const Numbers first{5, 7, 8, 6};
        const Numbers second{1, 7, 2, 7, 8, 3};
        QCOMPARE(aligned(first, second), (std::vector<TokenLink>{{1, 3}, {2, 4}}));
    }

    void whatIsTooLongIsPeggedByWhatIsUnique()
    {
        // Some tokens are unique, all else is 0; the two differ everywhere but there.
        Numbers first(5'000, 0);
        Numbers second(5'000, 1);
        for (std::uint32_t k = 0; k < 50; ++k) {
            first[k * 100 + 20] = 1'000 + k;
            second[k * 100 + 40] = 1'000 + k;
        }
        const auto links = aligned(first, second);
        QVERIFY(isSound(first, second, links));
        QCOMPARE(links.size(), size_t(50));
    }
};

QTEST_GUILESS_MAIN(TestTokenAlignment)
#include "tst_tokenalignment.moc"
