// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <span>
#include <utility>
#include <vector>

namespace ui {

class ComparisonModel;

/// What stands in two neighbouring columns for one another, by paragraph; either side may be empty.
struct PassageLink {
    std::vector<int> before; ///< of the column before, ascending
    std::vector<int> after;  ///< of the column itself, ascending
    core::compare::Relation relation = core::compare::Relation::Same;
    bool moved = false;

    bool isOneSided() const { return before.empty() || after.empty(); }
    bool isForked() const { return before.size() != after.size() && !isOneSided(); }
};

/// The links across the channel before a column. Beside the base they are the passages of the pair; between two other
/// versions what stands for the same paragraphs of the base belongs together. A value of its moment: made anew when
/// the rows change.
class PassageLinks
{
public:
    PassageLinks() = default;
    /// \a column is not the first. O(paragraphs · log paragraphs).
    PassageLinks(const ComparisonModel &model, int column);

    std::span<const PassageLink> all() const { return m_links; }

    /// The links, by index and without repetitions, that have an end in one of these rows (of the column before, of
    /// the column itself; both ends included). O(log links + found · log found).
    std::vector<int> inRows(std::pair<int, int> before, std::pair<int, int> after) const;

    /// The link of a paragraph; -1 for none. O(1).
    int linkOf(bool before, int paragraph) const;

    bool hasForksOrMoves() const { return m_hasForksOrMoves; }

private:
    void linkWithBase(const ComparisonModel &model, int column);
    void linkByBase(const ComparisonModel &model, int column);

    std::vector<PassageLink> m_links;
    std::vector<std::pair<int, int>> m_beforeRows; // row, link: ascending
    std::vector<std::pair<int, int>> m_afterRows;
    std::vector<int> m_linkOfBefore; // by paragraph
    std::vector<int> m_linkOfAfter;
    bool m_hasForksOrMoves = false;
};

} // namespace ui
