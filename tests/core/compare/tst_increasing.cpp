// SPDX-License-Identifier: MIT
#include "core/compare/increasing.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace core::compare;

namespace {

double weightOf(const std::vector<WeightedPoint> &points, const std::vector<size_t> &chain)
{
    double weight = 0;
    for (const size_t k : chain)
        weight += points[k].weight;
    return weight;
}

/// The weight of the heaviest chain, by looking at all that end at each point.
double heaviest(const std::vector<WeightedPoint> &points)
{
    std::vector<double> best(points.size(), 0);
    double all = 0;
    for (size_t k = 0; k < points.size(); ++k) {
        for (size_t j = 0; j < k; ++j) {
            if (points[j].first < points[k].first && points[j].second < points[k].second)
                best[k] = std::max(best[k], best[j]);
        }
        best[k] += points[k].weight;
        all = std::max(all, best[k]);
    }
    return all;
}

} // namespace

class TestIncreasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHeaviestStays()
    {
        const std::vector<WeightedPoint> points{{0, 3, 1}, {1, 0, 1}, {2, 1, 1}, {3, 2, 1}};
        QCOMPARE(heaviestIncreasing(points), (std::vector<size_t>{1, 2, 3}));
        const std::vector<WeightedPoint> heavy{{0, 3, 5}, {1, 0, 1}, {2, 1, 1}, {3, 2, 1}};
        QCOMPARE(heaviestIncreasing(heavy), (std::vector<size_t>{0}));
        QVERIFY(heaviestIncreasing({}).empty());
    }

    void neverTwoOfOneRowOrColumn()
    {
        const std::vector<WeightedPoint> points{{0, 0, 1}, {0, 1, 1}, {1, 1, 1}, {1, 2, 1}};
        const auto chain = heaviestIncreasing(points);
        QCOMPARE(chain.size(), size_t(2));
    }

    void noChainIsHeavier()
    {
        QVERIFY(rc::check("it ascends strictly on both sides and weighs as much as any", [] {
            auto points = *rc::gen::container<std::vector<WeightedPoint>>(
                rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, 12), rc::gen::inRange(0, 12), rc::gen::inRange(1, 9)),
                             [](const auto &made) {
                                 return WeightedPoint{std::get<0>(made), std::get<1>(made), double(std::get<2>(made))};
                             }));
            std::ranges::stable_sort(points, {}, &WeightedPoint::first);
            const auto chain = heaviestIncreasing(points);
            for (size_t k = 1; k < chain.size(); ++k) {
                RC_ASSERT(points[chain[k - 1]].first < points[chain[k]].first);
                RC_ASSERT(points[chain[k - 1]].second < points[chain[k]].second);
            }
            RC_ASSERT(weightOf(points, chain) == heaviest(points));
        }));
    }
};

QTEST_GUILESS_MAIN(TestIncreasing)
#include "tst_increasing.moc"
