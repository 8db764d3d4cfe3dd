// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QTextBoundaryFinder>

namespace ui {

/// Where a caret goes in a text. Positions are UTF-16 units.

/// The next or previous boundary of \a type from \a position; the end or begin of the text where there is none. For
/// words the begin of a word.
qsizetype nextBoundary(const QString &text, qsizetype position, QTextBoundaryFinder::BoundaryType type, bool forward);

/// The word at \a position (or ending there), or the single character where there is no word. Empty in empty text.
core::text::Span wordAround(const QString &text, qsizetype position);

} // namespace ui
