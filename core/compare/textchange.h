// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textpair.h"

#include <vector>

namespace core::compare {

/// One change as a reader counts them: what segments that go on in one another within a paragraph come to.
struct TextChange {
    SegmentKind kind = SegmentKind::Replaced;
    ChangeClass changeClass = ChangeClass::Other; ///< of its first segment
    int move = 0;                                 ///< as Segment::move
    text::Span base;                              ///< without white space at either end; empty for Added
    text::Span other;                             ///< likewise; empty, where the text would stand, for Removed
    int paragraph = 0;                            ///< counted from 1, in the other text; in the base for Removed

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

enum class Typography : std::uint8_t { Shown, Ignored };

/// The changes of \a pair in order of the other text. Neighbouring segments of one kind, added or removed, are one
/// change where they stand in one paragraph. The metadata prefix, which is part of no paragraph, is none; nor is
/// anything in texts with little in common. O(segments · log paragraphs).
std::vector<TextChange> changesOf(const PreparedText &base, const PreparedText &other, const TextPair &pair,
                                  Typography typography = Typography::Shown);

} // namespace core::compare
