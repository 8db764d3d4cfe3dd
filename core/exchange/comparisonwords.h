// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <QString>

namespace core::exchange {

/// The words of the JSON contract: "equal", "punctuation", "merged" …; never translated.
QString toString(compare::SegmentKind kind);
QString toString(compare::ChangeClass changeClass);
QString toString(compare::Relation relation);

} // namespace core::exchange
