// SPDX-License-Identifier: MIT
#include "core/compare/closedup.h"

#include <algorithm>

namespace core::compare {

namespace {

class Closing
{
public:
    explicit Closing(const Comparison &comparison)
        : m_comparison(comparison), m_rows(comparison.slotTable.rows), m_versions(comparison.versions.size()),
          m_free(m_versions, 0), m_moved(m_versions), m_movedAway(m_versions)
    {
        for (size_t version = 0; version < m_versions; ++version)
            findMoved(version);
    }

    SlotTable run() &&
    {
        for (size_t begin = 0; begin < m_rows.size();) {
            size_t end = begin + 1;
            while (end < m_rows.size() && reachesUp(m_rows[end]))
                ++end;
            place(begin, end);
            begin = end;
        }
        return std::move(m_closed);
    }

private:
    static bool reachesUp(const Slot &slot)
    {
        return std::ranges::any_of(slot.cells, [](const Cell &cell) { return cell.kind == Cell::Kind::Above; });
    }

    void findMoved(size_t version)
    {
        if (version == m_comparison.base)
            return;
        m_moved[version].assign(m_comparison.versions[version]->paragraphs().size(), false);
        m_movedAway[version].assign(m_comparison.versions[m_comparison.base]->paragraphs().size(), false);
        for (const Passage &passage : m_comparison.pairs[version].passages) {
            if (!passage.moved)
                continue;
            for (const int paragraph : passage.other)
                m_moved[version][size_t(paragraph)] = true;
            for (const int paragraph : passage.base)
                m_movedAway[version][size_t(paragraph)] = true;
        }
    }

    static bool hasAnyOf(const Cell &cell, const std::vector<bool> &paragraphs)
    {
        for (int p = cell.paragraphs.begin; cell.kind == Cell::Kind::Text && p < cell.paragraphs.end; ++p) {
            if (paragraphs[size_t(p)])
                return true;
        }
        return false;
    }

    /// Whether the cell holds text, or the place where a moved passage would stand.
    bool isTaken(const Slot &slot, size_t version) const
    {
        if (slot.cells[version].kind != Cell::Kind::Absent)
            return true;
        if (version != m_comparison.base)
            return hasAnyOf(slot.cells[m_comparison.base], m_movedAway[version]);
        for (size_t other = 0; other < m_versions; ++other) {
            if (other != version && hasAnyOf(slot.cells[other], m_moved[other]))
                return true;
        }
        return false;
    }

    /// Rows that a cell reaches across stay together.
    void place(size_t begin, size_t end)
    {
        std::vector<size_t> behind(m_versions, 0); // by version: the rows up to the last that is taken
        size_t top = 0;
        for (size_t version = 0; version < m_versions; ++version) {
            for (size_t row = begin; row < end; ++row) {
                if (!isTaken(m_rows[row], version))
                    continue;
                if (behind[version] == 0 && m_free[version] > row - begin)
                    top = std::max(top, m_free[version] - (row - begin));
                behind[version] = row - begin + 1;
            }
        }
        while (m_closed.rows.size() < top + (end - begin))
            m_closed.rows.push_back(Slot{std::vector<Cell>(m_versions)});
        for (size_t version = 0; version < m_versions; ++version) {
            for (size_t row = begin; row < begin + behind[version]; ++row) {
                if (m_rows[row].cells[version].kind != Cell::Kind::Absent)
                    m_closed.rows[top + row - begin].cells[version] = m_rows[row].cells[version];
            }
            if (behind[version] > 0)
                m_free[version] = top + behind[version];
        }
    }

    const Comparison &m_comparison;
    const std::vector<Slot> &m_rows;
    size_t m_versions;
    std::vector<size_t> m_free;                 // by version: the first row that nothing stands in
    std::vector<std::vector<bool>> m_moved;     // by version, then by its paragraph
    std::vector<std::vector<bool>> m_movedAway; // by version, then by the base's paragraph
    SlotTable m_closed;
};

} // namespace

SlotTable closedUp(const Comparison &comparison)
{
    return Closing(comparison).run();
}

} // namespace core::compare
