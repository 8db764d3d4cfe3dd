// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace core::annotation {

/// How a text says that something is somebody's word.
enum class AttributionPattern : std::uint8_t {
    QuoteSaid,     ///< “Content,” X said.
    SaidQuote,     ///< X said: “Content.”
    SaidThat,      ///< X said that content.
    StatementSaid, ///< Content, X said.
    AccordingTo,   ///< Content, according to X.
};

/// A passage that is somebody's word: UTF-16 units of the text that it was found in.
struct Attribution {
    AttributionPattern pattern = AttributionPattern::QuoteSaid;
    text::Span content; ///< without quotation marks around it and without the mark at its end
    text::Span saidBy;  ///< the words that name who says it, as they stand beside the cue; not empty
    text::Span cue;

    friend bool operator==(const Attribution &, const Attribution &) = default;
};

/// What \a paragraph, which is folded (core/text/fold.h), attributes to somebody: ascending, no two contents overlap.
/// Finds the cue by the Newswire definition's attribution verbs, who says it by the words between the cue and the next
/// mark, and the content by where quotation marks, commas and "that" stand; knows English only. O(length).
std::vector<Attribution> attributionsIn(QStringView paragraph);

} // namespace core::annotation
