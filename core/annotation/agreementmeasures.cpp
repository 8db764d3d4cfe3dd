// SPDX-License-Identifier: MIT
#include "core/annotation/agreementmeasures.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <ranges>
#include <set>

namespace core::annotation {

using text::Span;

namespace {

bool comesBefore(const text::Spans &a, const text::Spans &b)
{
    return std::ranges::lexicographical_compare(a.all(), b.all());
}

/// The passages of one side that have no partner yet.
class Single
{
public:
    explicit Single(std::span<const Span> spans) : m_spans(spans.begin(), spans.end()), m_isDone(spans.size())
    {
        std::ranges::sort(m_spans);
        m_byEnd.resize(m_spans.size());
        std::iota(m_byEnd.begin(), m_byEnd.end(), size_t(0));
        std::ranges::stable_sort(m_byEnd, {}, [this](size_t i) { return m_spans[i].end; });
    }

    /// The end of the one that ends first.
    std::optional<qsizetype> firstEnd()
    {
        while (m_ended < m_byEnd.size() && m_isDone[m_byEnd[m_ended]])
            ++m_ended;
        return m_ended < m_byEnd.size() ? std::optional(m_spans[m_byEnd[m_ended]].end) : std::nullopt;
    }

    /// Takes out the one that ends first.
    void dropFirst() { m_isDone[m_byEnd[m_ended]] = true; }

    /// Takes out the one that ends first of those that begin before \a end, which never falls; false without one.
    bool takeBegunBefore(qsizetype end)
    {
        for (; m_begun < m_spans.size() && m_spans[m_begun].begin < end; ++m_begun)
            m_open.emplace(m_spans[m_begun].end, m_begun);
        while (!m_open.empty()) {
            const size_t first = m_open.begin()->second;
            m_open.erase(m_open.begin());
            if (!m_isDone[first]) {
                m_isDone[first] = true;
                return true;
            }
        }
        return false;
    }

private:
    std::vector<Span> m_spans; // by begin
    std::vector<bool> m_isDone;
    std::vector<size_t> m_byEnd;
    size_t m_ended = 0;                            // of m_byEnd
    size_t m_begun = 0;                            // of m_spans: as many have been open
    std::set<std::pair<qsizetype, size_t>> m_open; // end and number
};

/// What \a units cover where they overlap, as one; by begin.
std::vector<Span> apart(std::vector<Span> units)
{
    std::ranges::sort(units);
    std::vector<Span> result;
    for (const Span unit : units) {
        if (!result.empty() && unit.begin < result.back().end)
            result.back().end = std::max(result.back().end, unit.end);
        else
            result.push_back(unit);
    }
    return result;
}

double squared(qsizetype length)
{
    return double(length) * double(length);
}

/// The squared distances of each of \a units from those of \a others that it meets, once for each pair where
/// \a countsPairs, and the squared length of those that meet none.
double distances(std::span<const Span> units, std::span<const Span> others, bool countsPairs)
{
    double sum = 0;
    size_t first = 0;
    for (const Span unit : units) {
        while (first < others.size() && others[first].end <= unit.begin)
            ++first;
        const bool meets = first < others.size() && others[first].begin < unit.end;
        if (!meets)
            sum += squared(unit.length());
        for (size_t i = first; countsPairs && i < others.size() && others[i].begin < unit.end; ++i)
            sum += squared(unit.begin - others[i].begin) + squared(unit.end - others[i].end);
    }
    return sum;
}

void appendGaps(std::vector<double> &gaps, std::span<const Span> units, qsizetype length)
{
    qsizetype at = 0;
    for (const Span unit : units) {
        if (unit.begin > at)
            gaps.push_back(double(unit.begin - at));
        at = unit.end;
    }
    if (length > at)
        gaps.push_back(double(length - at));
}

/// For each length the number of ways in which a unit of it fits into \a gaps.
class Room
{
public:
    explicit Room(std::vector<double> gaps) : m_gaps(std::move(gaps)), m_sums(m_gaps.size() + 1)
    {
        std::ranges::sort(m_gaps);
        for (size_t i = m_gaps.size(); i > 0; --i)
            m_sums[i - 1] = m_sums[i] + m_gaps[i - 1];
    }

    double placesFor(double length) const
    {
        const auto first = size_t(std::ranges::lower_bound(m_gaps, length) - m_gaps.begin());
        return m_sums[first] + double(m_gaps.size() - first) * (1 - length);
    }

private:
    std::vector<double> m_gaps; // ascending
    std::vector<double> m_sums; // of each and all after it
};

double expectedDisagreement(std::span<const Span> mine, std::span<const Span> theirs, qsizetype length)
{
    std::vector<double> gaps;
    appendGaps(gaps, mine, length);
    appendGaps(gaps, theirs, length);
    const Room room(std::move(gaps));
    const double others = double(mine.size() + theirs.size()) - 1;
    double sum = 0;
    double withinUnits = 0;
    const auto add = [&](Span unit) {
        const auto l = double(unit.length());
        sum += others / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * room.placesFor(l);
        withinUnits += l * (l - 1);
    };
    std::ranges::for_each(mine, add);
    std::ranges::for_each(theirs, add);
    const double all = 2.0 * double(length);
    const double pairs = all * (all - 1) - withinUnits;
    return pairs > 0 ? 2.0 / double(length) * sum / pairs : 0;
}

} // namespace

std::optional<double> Score::f1() const
{
    if (mine + theirs == 0)
        return std::nullopt;
    return 2.0 * double(both) / double(mine + theirs);
}

Score &Score::operator+=(const Score &other)
{
    mine += other.mine;
    theirs += other.theirs;
    both += other.both;
    return *this;
}

Score exactScore(std::vector<text::Spans> mine, std::vector<text::Spans> theirs)
{
    Score score{qsizetype(mine.size()), qsizetype(theirs.size()), 0};
    std::ranges::sort(mine, comesBefore);
    std::ranges::sort(theirs, comesBefore);
    auto a = mine.cbegin();
    auto b = theirs.cbegin();
    while (a != mine.cend() && b != theirs.cend()) {
        if (comesBefore(*a, *b)) {
            ++a;
        } else if (comesBefore(*b, *a)) {
            ++b;
        } else {
            ++a, ++b;
            ++score.both;
        }
    }
    return score;
}

Score overlappingScore(std::span<const Span> mine, std::span<const Span> theirs)
{
    Score score{qsizetype(mine.size()), qsizetype(theirs.size()), 0};
    Single a(mine);
    Single b(theirs);
    for (;;) {
        const std::optional<qsizetype> endOfA = a.firstEnd();
        const std::optional<qsizetype> endOfB = b.firstEnd();
        if (!endOfA || !endOfB)
            return score;
        const bool isOfA = *endOfA <= *endOfB;
        (isOfA ? a : b).dropFirst();
        if ((isOfA ? b : a).takeBegunBefore(std::min(*endOfA, *endOfB)))
            ++score.both;
    }
}

std::optional<double> cohensKappa(std::span<const std::pair<int, int>> labels)
{
    std::map<int, std::pair<double, double>> counts;
    double agreed = 0;
    for (const auto &[mine, theirs] : labels) {
        ++counts[mine].first;
        ++counts[theirs].second;
        agreed += mine == theirs ? 1 : 0;
    }
    const auto all = double(labels.size());
    double byChance = 0;
    for (const auto &[mine, theirs] : counts | std::views::values)
        byChance += mine * theirs;
    if (byChance >= all * all)
        return std::nullopt;
    return (agreed * all - byChance) / (all * all - byChance);
}

UnitizingDisagreement unitizingDisagreement(std::vector<Span> mine, std::vector<Span> theirs, qsizetype length)
{
    mine = apart(std::move(mine));
    theirs = apart(std::move(theirs));
    if (length == 0)
        return {};
    const double observed = distances(mine, theirs, true) + distances(theirs, mine, false);
    return {observed / squared(length), expectedDisagreement(mine, theirs, length)};
}

std::optional<double> unitizingAlpha(std::span<const UnitizingDisagreement> categories)
{
    UnitizingDisagreement sum;
    for (const UnitizingDisagreement &category : categories) {
        sum.observed += category.observed;
        sum.expected += category.expected;
    }
    if (sum.expected <= 0)
        return std::nullopt;
    return 1 - sum.observed / sum.expected;
}

} // namespace core::annotation
