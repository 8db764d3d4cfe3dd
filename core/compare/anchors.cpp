// SPDX-License-Identifier: MIT
#include "core/compare/anchors.h"

#include "core/compare/increasing.h"

#include <algorithm>
#include <bit>
#include <cstdlib>

namespace core::compare {

namespace {

using Numbers = std::span<const std::uint32_t>;

constexpr size_t groupSize = 4;
constexpr int detourWorth = 4;                 // tokens to the side that a token in common is worth
constexpr int noChance = 12;                   // tokens of a run that is none
constexpr size_t ratherLong = size_t(1) << 14; // tokens, from which on it is worth a look whether some groups will do
constexpr size_t veryLong = size_t(1) << 19;   // the table of all groups would be larger than a cache

std::uint64_t hashOfGroup(const std::uint32_t *group)
{
    std::uint64_t hash = 0;
    for (size_t i = 0; i < groupSize; ++i)
        hash = (hash + group[i] + 1) * 0x9e3779b97f4a7c15ULL;
    return hash ^ hash >> 29;
}

/// Where each group of a sequence begins that occurs in it once: of all, or of about every fourth. Which ones these are
/// depends on their tokens only.
class Groups
{
public:
    enum class Which { All, EveryFourth };

    Groups(Numbers numbers, Which which)
        : m_passedOver(which == Which::EveryFourth ? 3 : 0),
          m_slots(std::bit_ceil(numbers.size() * 2 / (m_passedOver + 1) + groupSize)),
          m_shift(std::countl_zero(m_slots.size()) + 1)
    {
        for (size_t i = 0; i + groupSize <= numbers.size(); ++i)
            add(hashOfGroup(numbers.data() + i), std::uint32_t(i) + 1);
    }

    /// Where a group of this hash begins, or -1; it may be another group.
    int find(std::uint64_t hash) const
    {
        if (hash & m_passedOver)
            return -1;
        const std::uint32_t tag(hash);
        size_t i = hash >> m_shift;
        while (m_slots[i].next != 0 && m_slots[i].tag != tag)
            i = (i + 1) & (m_slots.size() - 1);
        return m_slots[i].next == repeated ? -1 : int(m_slots[i].next) - 1;
    }

private:
    static constexpr std::uint32_t repeated = ~std::uint32_t(0);

    struct Slot {
        std::uint32_t tag = 0;
        std::uint32_t next = 0; // the index and 1; 0: free
    };

    void add(std::uint64_t hash, std::uint32_t next)
    {
        if (hash & m_passedOver)
            return;
        const std::uint32_t tag(hash);
        size_t i = hash >> m_shift;
        while (m_slots[i].next != 0 && m_slots[i].tag != tag)
            i = (i + 1) & (m_slots.size() - 1);
        m_slots[i] = {tag, m_slots[i].next == 0 ? next : repeated};
    }

    size_t m_passedOver; // bits that the hash of a group has none of
    std::vector<Slot> m_slots;
    int m_shift;
};

/// \a groups are those of \a first.
std::vector<EqualRun> runsAround(const Groups &groups, Numbers first, Numbers second)
{
    std::vector<EqualRun> runs;
    size_t runEnd = 0; // in second
    for (size_t j = 0; j + groupSize <= second.size();) {
        const int found = groups.find(hashOfGroup(second.data() + j));
        size_t i = size_t(found);
        if (found < 0 || !std::equal(&second[j], &second[j] + groupSize, &first[i])) {
            ++j;
            continue;
        }
        size_t length = groupSize;
        while (i + length < first.size() && j + length < second.size() && first[i + length] == second[j + length])
            ++length;
        for (; i > 0 && j > runEnd && first[i - 1] == second[j - 1]; ++length) {
            --i;
            --j;
        }
        runs.push_back({int(i), int(j), int(length)});
        j = runEnd = j + length;
    }
    return runs;
}

size_t coveredBy(std::span<const EqualRun> runs)
{
    size_t covered = 0;
    for (const EqualRun &run : runs)
        covered += size_t(run.length);
    return covered;
}

/// Of long texts some groups do where most of the tokens stand in long runs, which the beginning tells.
std::vector<EqualRun> runsAroundGroups(Numbers first, Numbers second)
{
    if (first.size() > ratherLong) {
        const Groups some(first, Groups::Which::EveryFourth);
        const Numbers beginning = second.first(second.size() / 16);
        if (first.size() > veryLong || coveredBy(runsAround(some, first, beginning)) * 4 > beginning.size() * 3)
            return runsAround(some, first, second);
    }
    return runsAround(Groups(first, Groups::Which::All), first, second);
}

/// The runs ascend, but one may begin in \a first where the one before has not ended.
void takeOffOverlaps(std::vector<EqualRun> &runs)
{
    int end = 0;
    for (EqualRun &run : runs) {
        const int overlap = std::clamp(end - run.first, 0, run.length);
        run = {run.first + overlap, run.second + overlap, run.length - overlap};
        end = std::max(end, run.first + run.length);
    }
    std::erase_if(runs, [](const EqualRun &run) { return run.length == 0; });
}

/// How far to the side a run stands: runs on the same line have nothing inserted or removed between them.
int offset(const EqualRun &run)
{
    return run.second - run.first;
}

/// A short run that stands far to the side of those before and after it is there by chance, and would cost more than it
/// is worth.
void giveUpDetours(std::vector<EqualRun> &runs, int lastOffset)
{
    size_t kept = 0;
    int before = 0;
    for (size_t k = 0; k < runs.size(); ++k) {
        const int own = offset(runs[k]);
        const int after = k + 1 < runs.size() ? offset(runs[k + 1]) : lastOffset;
        const int detour = (std::abs(own - before) + std::abs(after - own) - std::abs(after - before)) / 2;
        if (detour > runs[k].length * detourWorth)
            continue;
        runs[kept++] = runs[k];
        before = own;
    }
    runs.resize(kept);
}

/// Texts that share next to nothing share short runs by chance: only long ones mean something there.
void giveUpChance(std::vector<EqualRun> &runs, size_t shorter)
{
    if (coveredBy(runs) * 8 < shorter)
        std::erase_if(runs, [](const EqualRun &run) { return run.length < noChance; });
}

} // namespace

std::vector<EqualRun> anchors(Numbers first, Numbers second)
{
    const std::vector<EqualRun> runs = runsAroundGroups(first, second);
    std::vector<std::pair<int, int>> byFirst; // where it begins, and which it is
    byFirst.reserve(runs.size());
    for (const EqualRun &run : runs)
        byFirst.emplace_back(run.first, int(byFirst.size()));
    std::ranges::sort(byFirst);

    std::vector<WeightedPoint> points(runs.size());
    for (size_t rank = 0; rank < runs.size(); ++rank) {
        const int k = byFirst[rank].second;
        points[size_t(k)] = {k, int(rank), double(runs[size_t(k)].length)};
    }
    std::vector<EqualRun> chain;
    for (const size_t k : heaviestIncreasing(points))
        chain.push_back(runs[k]);
    takeOffOverlaps(chain);
    giveUpChance(chain, std::min(first.size(), second.size()));
    giveUpDetours(chain, int(second.size()) - int(first.size()));
    return chain;
}

} // namespace core::compare
