// SPDX-License-Identifier: MIT
#include "core/compare/increasing.h"

#include <QtAssert>

#include <algorithm>

namespace core::compare {

namespace {

constexpr size_t none = size_t(-1);

struct Best {
    double weight = 0;
    size_t point = none;
};

/// The best chain end among all second coordinates up to one, while chains are added.
class PrefixBest
{
public:
    explicit PrefixBest(size_t size) : m_tree(size + 1) {}

    Best upTo(size_t count) const
    {
        Best best;
        for (size_t i = count; i > 0; i -= i & (~i + 1)) {
            if (m_tree[i].weight > best.weight)
                best = m_tree[i];
        }
        return best;
    }
    void raise(size_t index, Best best)
    {
        for (size_t i = index + 1; i < m_tree.size(); i += i & (~i + 1)) {
            if (best.weight > m_tree[i].weight)
                m_tree[i] = best;
        }
    }

private:
    std::vector<Best> m_tree;
};

} // namespace

std::vector<size_t> heaviestIncreasing(std::span<const WeightedPoint> points)
{
    Q_ASSERT(std::ranges::is_sorted(points, {}, &WeightedPoint::first));
    int most = -1;
    for (const WeightedPoint &point : points)
        most = std::max(most, point.second);

    PrefixBest tree(size_t(most + 1));
    std::vector<Best> before(points.size());
    for (size_t begin = 0; begin < points.size();) {
        // Points with the same first must not follow each other: look all up before any is added.
        size_t end = begin;
        while (end < points.size() && points[end].first == points[begin].first) {
            before[end] = tree.upTo(size_t(points[end].second));
            ++end;
        }
        for (size_t k = begin; k < end; ++k)
            tree.raise(size_t(points[k].second), {before[k].weight + points[k].weight, k});
        begin = end;
    }

    std::vector<size_t> chain;
    for (size_t k = tree.upTo(size_t(most + 1)).point; k != none; k = before[k].point)
        chain.push_back(k);
    std::ranges::reverse(chain);
    return chain;
}

std::vector<bool> besideHeaviest(std::span<const WeightedPoint> points)
{
    std::vector<bool> beside(points.size(), true);
    for (const size_t k : heaviestIncreasing(points))
        beside[k] = false;
    return beside;
}

} // namespace core::compare
