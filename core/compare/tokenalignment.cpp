// SPDX-License-Identifier: MIT
#include "core/compare/tokenalignment.h"

#include "core/compare/anchors.h"
#include "core/compare/worddiff.h"

#include <algorithm>
#include <cmath>

namespace core::compare {

namespace {

constexpr size_t largestTable = 1'000'000; // cells of the dynamic programme, one byte each

// Worth is counted in whole parts, so that it does not depend on the order in which it is added up.
constexpr float partsOfOne = 1024;
constexpr int runCost = int(0.15f * partsOfOne); // what a run of linked tokens must be worth to stand between changes
constexpr int never = -(1 << 30);

enum Step : std::uint8_t { Up = 1, Left = 2, Linked = 3, RunGoesOn = 4 };

int worthOf(float weight)
{
    return int(weight * partsOfOne + 0.5f);
}

} // namespace

struct TokenAligner::Part {
    size_t first;
    size_t firstEnd;
    size_t second;
    size_t secondEnd;

    size_t rows() const { return firstEnd - first; }
    size_t columns() const { return secondEnd - second; }
    bool hasBoth() const { return first < firstEnd && second < secondEnd; }
};

TokenAligner::Result TokenAligner::align(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second,
                                         std::span<const float> weight, TokenLink origin)
{
    m_first = first;
    m_second = second;
    m_weight = weight;
    m_origin = origin;
    m_result = {};
    m_result.links.reserve(std::min(first.size(), second.size()));
    alignPart({0, first.size(), 0, second.size()}, true);
    return std::move(m_result);
}

void TokenAligner::add(size_t first, size_t second)
{
    m_result.links.push_back({m_origin.first + int(first), m_origin.second + int(second)});
}

void TokenAligner::alignPart(Part part, bool mayHaveAnchors)
{
    for (; part.hasBoth() && m_first[part.first] == m_second[part.second]; ++part.first, ++part.second)
        add(part.first, part.second);
    size_t tail = 0;
    for (; part.hasBoth() && m_first[part.firstEnd - 1] == m_second[part.secondEnd - 1]; ++tail) {
        --part.firstEnd;
        --part.secondEnd;
    }
    if (part.hasBoth()) {
        if (m_options.fully || (part.rows() + 1) * (part.columns() + 1) <= largestTable)
            alignExactly(part);
        else if (mayHaveAnchors)
            alignBetweenAnchors(part);
        else
            alignByCount(part);
    }
    for (size_t k = 0; k < tail; ++k)
        add(part.firstEnd + k, part.secondEnd + k);
}

void TokenAligner::alignBetweenAnchors(const Part &part)
{
    m_result.isExact = false;
    Part between = part;
    for (const EqualRun &run :
         anchors(m_first.subspan(part.first, part.rows()), m_second.subspan(part.second, part.columns()))) {
        between.firstEnd = part.first + size_t(run.first);
        between.secondEnd = part.second + size_t(run.second);
        alignPart(between, false);
        between.first = between.firstEnd + size_t(run.length);
        between.second = between.secondEnd + size_t(run.length);
        for (size_t k = 0; k < size_t(run.length); ++k)
            add(between.firstEnd + k, between.secondEnd + k);
    }
    between.firstEnd = part.firstEnd;
    between.secondEnd = part.secondEnd;
    alignPart(between, false);
}

void TokenAligner::alignByCount(const Part &part)
{
    const WordDiff diff
        = diffNumbers(m_first.subspan(part.first, part.rows()), m_second.subspan(part.second, part.columns()));
    for (const EqualRun &run : diff.runs) {
        for (int k = 0; k < run.length; ++k)
            add(part.first + size_t(run.first + k), part.second + size_t(run.second + k));
    }
}

/// The steps of all rows are known at once only where the table is small. Else some rows are kept on the way forward,
/// and from each, the last first, the steps of the rows up to the next are found once more.
void TokenAligner::alignExactly(const Part &part)
{
    const bool isSmall = (part.rows() + 1) * (part.columns() + 1) <= largestTable;
    const size_t strip = isSmall ? part.rows() : size_t(std::sqrt(double(part.rows()) * sizeof(Cell))) + 1;
    const size_t lastStrip = (part.rows() - 1) / strip * strip;
    m_row.assign(part.columns() + 1, {0, never});
    noteColumns(part);
    std::vector<Row> kept;
    for (size_t row = 0; row < lastStrip && !m_job.isCancelled(); ++row) {
        if (row % strip == 0)
            kept.push_back(m_row);
        nextRow(part, part.first + row, nullptr);
    }

    const auto firstNew = std::ptrdiff_t(m_result.links.size());
    m_steps.resize(std::max(m_steps.size(), strip * (part.columns() + 1)));
    Part rest = part;
    bool inRun = false;
    for (size_t begin = lastStrip; !m_job.isCancelled(); begin -= strip) {
        if (begin / strip < kept.size())
            m_row = std::move(kept[begin / strip]);
        for (size_t row = part.first + begin; row < rest.firstEnd; ++row)
            nextRow(part, row, m_steps.data() + (row - part.first - begin) * (part.columns() + 1));
        traceBack(part, part.first + begin, rest, inRun);
        if (begin == 0)
            break;
    }
    std::reverse(m_result.links.begin() + firstNew, m_result.links.end());
}

void TokenAligner::noteColumns(const Part &part)
{
    ++m_part;
    for (size_t c = part.second; c < part.secondEnd; ++c) {
        if (m_second[c] >= m_inColumnsOf.size())
            m_inColumnsOf.resize(size_t(m_second[c]) + 1, 0);
        m_inColumnsOf[m_second[c]] = m_part;
    }
}

void TokenAligner::nextRow(const Part &part, size_t row, std::uint8_t *steps)
{
    const std::uint32_t number = m_first[row];
    if (number >= m_inColumnsOf.size() || m_inColumnsOf[number] != m_part) {
        for (Cell &cell : m_row)
            cell.linked = never;
        if (steps)
            std::fill_n(steps, part.columns() + 1, std::uint8_t(Up));
        return;
    }
    const int worth = worthOf(m_weight[row]);
    const auto numbers = m_second.subspan(part.second, part.columns());
    Cell diagonal = m_row[0];
    int left = 0;
    for (size_t c = 1; c <= numbers.size(); ++c) {
        const Cell up = m_row[c];
        const int anew = diagonal.best - runCost;
        const bool isEqual = number == numbers[c - 1];
        const int linked = isEqual ? worth + std::max(diagonal.linked, anew) : never;
        const int unlinked = std::max(up.best, left);
        if (steps) {
            const int step = linked > unlinked ? Linked : up.best >= left ? Up : Left;
            steps[c] = std::uint8_t(step | (isEqual && diagonal.linked > anew ? RunGoesOn : 0));
        }
        diagonal = up;
        left = std::max(unlinked, linked);
        m_row[c] = {left, linked};
    }
}

/// Follows the steps from the end of \a rest up to the first of the rows of which they are known.
void TokenAligner::traceBack(const Part &part, size_t firstRow, Part &rest, bool &inRun)
{
    while (rest.firstEnd > firstRow && rest.secondEnd > part.second) {
        const size_t row = rest.firstEnd - 1 - firstRow;
        const std::uint8_t step = m_steps[row * (part.columns() + 1) + (rest.secondEnd - part.second)];
        if (inRun || (step & 3) == Linked) {
            add(--rest.firstEnd, --rest.secondEnd);
            inRun = step & RunGoesOn;
        } else if ((step & 3) == Up) {
            --rest.firstEnd;
        } else {
            --rest.secondEnd;
        }
    }
}

} // namespace core::compare
