// SPDX-License-Identifier: MIT
#include "core/compare/worddiff.h"

#include "core/compare/anchors.h"
#include "core/compare/commonsubsequence.h"
#include "core/compare/hashnumbers.h"
#include "core/compare/spacewords.h"

#include <algorithm>

namespace core::compare {

namespace {

constexpr std::int64_t largestTable = 1 << 17; // steps, and words of 8 bytes
constexpr int windowSize = 1024;               // tokens of both sides

using Numbers = std::span<const std::uint32_t>;

std::uint32_t countOfNumbers(Numbers first, Numbers second)
{
    std::uint32_t end = 0;
    for (const Numbers numbers : {first, second}) {
        for (const std::uint32_t number : numbers)
            end = std::max(end, number + 1);
    }
    return end;
}

/// A part of the first sequence and one of the second.
struct Part {
    int first;
    int firstEnd;
    int second;
    int secondEnd;

    int firstSize() const { return firstEnd - first; }
    int secondSize() const { return secondEnd - second; }
    int size() const { return firstSize() + secondSize(); }
    bool hasBoth() const { return first < firstEnd && second < secondEnd; }
};

class Differ
{
public:
    Differ(Numbers first, Numbers second) : m_first(first), m_second(second), m_common(countOfNumbers(first, second)) {}

    WordDiff run()
    {
        m_diff.tokens = {int(m_first.size()), int(m_second.size())};
        diff({0, int(m_first.size()), 0, int(m_second.size())}, true);
        return std::move(m_diff);
    }

private:
    Numbers firstOf(const Part &part) const { return m_first.subspan(size_t(part.first), size_t(part.firstSize())); }
    Numbers secondOf(const Part &part) const
    {
        return m_second.subspan(size_t(part.second), size_t(part.secondSize()));
    }

    void add(int first, int second, int length)
    {
        if (length == 0)
            return;
        if (!m_diff.runs.empty()) {
            EqualRun &last = m_diff.runs.back();
            if (last.first + last.length == first && last.second + last.length == second) {
                last.length += length;
                return;
            }
        }
        m_diff.runs.push_back({first, second, length});
    }

    void addHead(Part &part)
    {
        const int first = part.first;
        const int second = part.second;
        while (part.hasBoth() && m_first[size_t(part.first)] == m_second[size_t(part.second)]) {
            ++part.first;
            ++part.second;
        }
        add(first, second, part.first - first);
    }

    void diff(Part part, bool mayHaveAnchors)
    {
        addHead(part);
        int tail = 0;
        for (; part.hasBoth() && m_first[size_t(part.firstEnd - 1)] == m_second[size_t(part.secondEnd - 1)]; ++tail) {
            --part.firstEnd;
            --part.secondEnd;
        }
        if (part.hasBoth() && !diffByTable(part)) {
            m_diff.isExact = false;
            if (mayHaveAnchors)
                diffBetweenAnchors(part);
            else
                diffByWindows(part);
        }
        add(part.firstEnd, part.secondEnd, tail);
    }

    bool diffByTable(const Part &part)
    {
        const std::int64_t rows = std::max(part.firstSize(), part.secondSize());
        const std::int64_t columns = std::min(part.firstSize(), part.secondSize());
        if (rows * (columns / 64 + 1) > 64 * largestTable)
            return false; // even if little has an equal on the other side
        m_diff.work += part.size();
        const std::int64_t steps = m_common.prepare(firstOf(part), secondOf(part));
        if (steps > largestTable)
            return false;
        m_diff.work += steps;
        for (const auto &[first, second] : m_common.find())
            add(part.first + first, part.second + second, 1);
        return true;
    }

    void diffBetweenAnchors(const Part &part)
    {
        m_diff.work += part.size();
        int first = part.first;
        int second = part.second;
        for (EqualRun run : anchors(firstOf(part), secondOf(part))) {
            run.first += part.first;
            run.second += part.second;
            diff({first, run.first, second, run.second}, false);
            add(run.first, run.second, run.length);
            first = run.first + run.length;
            second = run.second + run.length;
        }
        diff({first, part.firstEnd, second, part.secondEnd}, false);
    }

    /// Of what is found in a window the first half stands, and the next window begins there.
    void diffByWindows(Part part)
    {
        for (addHead(part); part.hasBoth() && part.size() > windowSize; addHead(part)) {
            const double scale = double(windowSize) / part.size();
            const int firstSize = std::max(1, int(part.firstSize() * scale));
            const int secondSize = std::max(1, int(part.secondSize() * scale));
            const Part window{part.first, part.first + firstSize, part.second, part.second + secondSize};
            m_diff.work += window.size() + m_common.prepare(firstOf(window), secondOf(window));
            CommonSubsequence::Pair done{0, 0};
            CommonSubsequence::Pair next{firstSize, secondSize};
            for (const auto &pair : m_common.find()) {
                if (pair.first + pair.second > window.size() / 2) {
                    next = pair;
                    break;
                }
                add(window.first + pair.first, window.second + pair.second, 1);
                done = {pair.first + 1, pair.second + 1};
            }
            part.first += std::clamp(firstSize / 2, done.first, next.first);
            part.second += std::clamp(secondSize / 2, done.second, next.second);
        }
        if (part.hasBoth())
            diffByTable(part);
    }

    Numbers m_first;
    Numbers m_second;
    CommonSubsequence m_common;
    WordDiff m_diff;
};

} // namespace

int WordDiff::changed() const
{
    int equal = 0;
    for (const EqualRun &run : runs)
        equal += run.length;
    return tokens[0] + tokens[1] - 2 * equal;
}

WordDiff diffNumbers(Numbers first, Numbers second)
{
    return Differ(first, second).run();
}

WordDiff diffWords(QStringView first, QStringView second)
{
    HashNumbers numbers(size_t(std::min<qsizetype>(first.size() / 12, 20'000))); // texts say most words again
    const std::vector<std::uint32_t> before = spaceWords(first, numbers);
    const std::vector<std::uint32_t> after = spaceWords(second, numbers);
    return diffNumbers(before, after);
}

} // namespace core::compare
