// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <QString>

namespace core::exchange {

/// The words of the JSON contract: "equal", "punctuation", "merged" …; never translated.
QLatin1StringView toString(compare::SegmentKind kind);
QLatin1StringView toString(compare::ChangeClass changeClass);
QLatin1StringView toString(compare::Relation relation);

} // namespace core::exchange
