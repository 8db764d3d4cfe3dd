// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/comparisonjson.h"

namespace core::exchange {

/// Writes \a comparison for people to read on a terminal, in UTF-8: a summary of each version in words, then its
/// passages in order, with "[-only in the base-]" and "{+only in the other+}". Error WriteFailed.
Result<> writeComparisonText(QIODevice &device, const compare::Comparison &comparison,
                             std::span<const VersionLabel> labels);

} // namespace core::exchange
