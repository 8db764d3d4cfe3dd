// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <iterator>
#include <optional>
#include <thread>
#include <type_traits>
#include <vector>

namespace core {

/// Into how many parts, to be done at once, work of some \a size is divided: no more than there are cores for, and none
/// so small that starting a thread for it would take longer. At least one.
inline size_t partsFor(size_t size, size_t worthAThread)
{
    return std::clamp<size_t>(size / worthAThread, 1, std::max(1U, std::thread::hardware_concurrency()));
}

/// What \a work makes of each number below \a count, in their order: on this thread and as many others as there are
/// cores for. \a work is called from several threads at once and must not throw.
template<typename Work>
auto inParallel(size_t count, const Work &work)
{
    using Made = std::invoke_result_t<Work, size_t>;
    std::vector<std::optional<Made>> made(count);
    std::atomic<size_t> next = 0;
    const auto takeTurns = [&] {
        for (size_t i = next++; i < count; i = next++)
            made[i].emplace(work(i));
    };
    const size_t threads = std::min<size_t>(count, std::max(1U, std::thread::hardware_concurrency()));
    std::vector<std::jthread> others;
    for (size_t i = 1; i < threads; ++i)
        others.emplace_back(takeTurns);
    takeTurns();
    others.clear(); // waits for them

    std::vector<Made> all;
    all.reserve(count);
    for (std::optional<Made> &one : made)
        all.push_back(*std::move(one));
    return all;
}

/// What \a work makes of [begin, end), for stretches of [0, \a count) that follow one another, as many as \a parts:
/// each makes a vector, and they are joined. Threads as above.
template<typename Work>
auto inStretches(size_t count, size_t parts, const Work &work)
{
    auto made = inParallel(parts, [&](size_t k) { return work(count * k / parts, count * (k + 1) / parts); });
    auto all = std::move(made.front());
    for (size_t k = 1; k < parts; ++k)
        all.insert(all.end(), std::move_iterator(made[k].begin()), std::move_iterator(made[k].end()));
    return all;
}

/// Does both at once where that \a isWorthAThread, else one after the other.
template<typename First, typename Second>
void doBoth(bool isWorthAThread, const First &first, const Second &second)
{
    if (isWorthAThread) {
        const std::jthread other(second);
        first();
    } else {
        first();
        second();
    }
}

} // namespace core
