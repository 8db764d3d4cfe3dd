// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"
#include "core/compare/slots.h"
#include "core/compare/textpair.h"

#include <memory>
#include <vector>

namespace core::compare {

/// The versions of a story against one of them. A value; the texts are shared.
struct Comparison {
    std::vector<std::shared_ptr<const PreparedText>> versions;
    size_t base = 0;
    std::vector<TextPair> pairs; ///< by version: base against it; the base's own entry compares it with itself
    SlotTable slotTable;
};

/// Compares every version with the one at index \a base (< versions.size()). O(sum of the pairs).
/// nullopt only when \a job was cancelled.
std::optional<Comparison> compare(std::vector<std::shared_ptr<const PreparedText>> versions, size_t base,
                                  const Options &options = {}, const Job &job = {});

} // namespace core::compare
