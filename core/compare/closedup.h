// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

namespace core::compare {

/// The slots of \a comparison as they are read side by side: what only one version has between two passages that it
/// shares stands beside what only the others have there, not below it, so that a column stays empty only where it has
/// nothing more to show. What shares a slot goes on sharing it, every column keeps its own order, and the places where
/// a moved passage would stand stay empty. Reaching over several rows is as in SlotTable. Each slot goes as high as its
/// columns allow (list scheduling). O(slots · versions).
SlotTable closedUp(const Comparison &comparison);

} // namespace core::compare
