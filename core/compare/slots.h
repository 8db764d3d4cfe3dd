// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <memory>
#include <span>
#include <vector>

namespace core::compare {

/// What one version has in one slot.
struct Cell {
    enum class Kind : std::uint8_t {
        Absent,
        Text,
        Above, ///< a cell further up reaches down to here
    };
    Kind kind = Kind::Absent;
    IndexRange paragraphs; ///< of the version; not empty exactly for Text
    int rows = 1;          ///< how many slots a Text cell covers, itself included

    friend bool operator==(const Cell &, const Cell &) = default;
};

/// One row of the aligned table: a cell for every version.
struct Slot {
    std::vector<Cell> cells;

    friend bool operator==(const Slot &, const Slot &) = default;
};

/// All versions side by side. Each column read downwards gives each paragraph of its version once, in its own order:
/// what has moved stands where it stands in its own text.
struct SlotTable {
    std::vector<Slot> rows;

    friend bool operator==(const SlotTable &, const SlotTable &) = default;
};

/// Aligns \a versions by their \a pairs with the version at index \a base (the base's own pair is not looked at).
/// Paragraphs that only other versions have stand between the rows of the base; those of different versions that say
/// the same share a slot. Does not depend on the order of the versions. O(paragraphs · versions) and, for inserted
/// paragraphs, the product of those that stand between the same two paragraphs of the base.
SlotTable slotsOf(std::span<const std::shared_ptr<const PreparedText>> versions, size_t base,
                  std::span<const TextPair> pairs);

} // namespace core::compare
