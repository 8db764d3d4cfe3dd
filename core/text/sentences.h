// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <vector>

namespace core::text {

/// The sentences of \a paragraph: spans within it, without the white space around them, ascending, covering everything
/// but white space. UAX #29 boundaries by QTextBoundaryFinder, then mended: no break after an abbreviation ("U.S.",
/// "Jan.", "Mr.", an initial) unless what follows can only begin a sentence, and closing quotation marks stay with the
/// sentence that they close. O(length).
std::vector<Span> sentences(QStringView paragraph);

} // namespace core::text
