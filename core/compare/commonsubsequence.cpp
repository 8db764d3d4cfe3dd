// SPDX-License-Identifier: MIT
#include "core/compare/commonsubsequence.h"

#include <algorithm>
#include <limits>

namespace core::compare {

namespace {

size_t wordsFor(size_t columns)
{
    return (columns + 63) / 64;
}

} // namespace

std::int64_t CommonSubsequence::prepare(std::span<const std::uint32_t> first, std::span<const std::uint32_t> second)
{
    m_swapped = first.size() < second.size();
    const auto rows = m_swapped ? second : first;
    const auto columns = m_swapped ? first : second;
    if (m_before > std::numeric_limits<std::uint32_t>::max() / 2) {
        std::ranges::fill(m_symbolOf, 0);
        m_before = 1;
    }

    m_symbols = 0;
    for (const std::uint32_t number : columns) {
        if (m_symbolOf[number] < m_before)
            m_symbolOf[number] = m_before + m_symbols++;
    }
    m_isInRows.assign(m_symbols, false);
    m_rows.clear();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const std::uint32_t symbol = m_symbolOf[rows[i]]; symbol >= m_before) {
            m_rows.push_back({int(i), symbol - m_before});
            m_isInRows[symbol - m_before] = true;
        }
    }
    m_columns.clear();
    for (size_t i = 0; i < columns.size(); ++i) {
        if (const std::uint32_t symbol = m_symbolOf[columns[i]] - m_before; m_isInRows[symbol])
            m_columns.push_back({int(i), symbol});
    }
    m_before += m_symbols;
    return std::int64_t(m_rows.size()) * std::int64_t(wordsFor(m_columns.size()));
}

std::span<const CommonSubsequence::Pair> CommonSubsequence::find()
{
    m_pairs.clear();
    if (m_rows.empty())
        return m_pairs;
    const size_t words = wordsFor(m_columns.size());
    m_masks.assign(size_t(m_symbols) * words, 0);
    for (size_t c = 0; c < m_columns.size(); ++c)
        m_masks[m_columns[c].symbol * words + c / 64] |= std::uint64_t(1) << (c % 64);
    fillTable(words);
    traceBack(words);
    return m_pairs;
}

void CommonSubsequence::fillTable(size_t words)
{
    // Only ever longer: what is written is read only after.
    m_table.resize(std::max(m_table.size(), (m_rows.size() + 1) * words));
    std::fill_n(m_table.begin(), words, ~std::uint64_t(0));
    const std::uint64_t *row = m_table.data();
    std::uint64_t *next = m_table.data() + words;
    for (const Kept &kept : m_rows) {
        const std::uint64_t *mask = m_masks.data() + kept.symbol * words;
        unsigned carry = 0;
        for (size_t w = 0; w < words; ++w) {
            const std::uint64_t before = row[w];
            const std::uint64_t matched = before & mask[w];
            const std::uint64_t sum = before + matched;
            const std::uint64_t withCarry = sum + carry;
            carry = unsigned(sum < before) | unsigned(withCarry < sum);
            next[w] = withCarry | (before - matched);
        }
        row = next;
        next += words;
    }
}

void CommonSubsequence::traceBack(size_t words)
{
    const auto grows = [&](size_t r, size_t c) { return !(m_table[r * words + c / 64] >> (c % 64) & 1); };
    size_t r = m_rows.size();
    size_t c = m_columns.size();
    while (r > 0 && c > 0) {
        if (!grows(r, c - 1)) {
            --c;
        } else if (grows(r - 1, c - 1)) {
            --r;
        } else {
            --r;
            --c;
            m_pairs.push_back(m_swapped ? Pair{m_columns[c].at, m_rows[r].at} : Pair{m_rows[r].at, m_columns[c].at});
        }
    }
    std::ranges::reverse(m_pairs);
}

} // namespace core::compare
