// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

namespace core::compare {

/// A point that may be part of a chain, and what it adds to it.
struct WeightedPoint {
    int first;
    int second;
    double weight; ///< > 0
};

/// The indices of the heaviest chain of \a points in which both coordinates strictly increase, ascending by first.
/// The points must be ascending by first. O(n log n), by a Fenwick tree over the second coordinate.
std::vector<size_t> heaviestIncreasing(std::span<const WeightedPoint> points);

/// By point: whether it is not in the chain that heaviestIncreasing() finds.
std::vector<bool> besideHeaviest(std::span<const WeightedPoint> points);

} // namespace core::compare
