// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/compare/comparison.h"
#include "core/exchange/versionlabel.h"

#include <QIODevice>

#include <span>

namespace core::exchange {

/// Writes \a comparison as "writethru-comparison/1" (design, section 4); positions in code points. Written as a stream:
/// nothing of the output is held. Two keys stand only where they are true: `approximate` of a passage or sentence for
/// which a budget was hit, `little_in_common` of a comparison. Error WriteFailed: the device's own sentence.
Result<> writeComparisonJson(QIODevice &device, const compare::Comparison &comparison,
                             std::span<const VersionLabel> labels);

} // namespace core::exchange
