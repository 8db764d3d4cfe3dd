// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <optional>
#include <thread>
#include <type_traits>
#include <vector>

namespace core {

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

} // namespace core
