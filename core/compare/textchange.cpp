// SPDX-License-Identifier: MIT
#include "core/compare/textchange.h"

#include "core/text/trimmed.h"

#include <algorithm>

namespace core::compare {

namespace {

/// Counted from 1; 0 before the first paragraph.
int paragraphAt(const PreparedText &text, qsizetype position)
{
    const auto after = std::ranges::upper_bound(text.paragraphs(), position, {},
                                                [](const PreparedParagraph &p) { return p.span.begin; });
    return int(after - text.paragraphs().begin());
}

bool continues(const TextChange &change, const Segment &segment, int paragraph)
{
    if (change.kind != segment.kind || change.paragraph != paragraph || change.move != segment.move)
        return false;
    if (segment.kind == SegmentKind::Added)
        return change.other.end == segment.other.begin;
    return segment.kind == SegmentKind::Removed && change.base.end == segment.base.begin;
}

} // namespace

std::vector<TextChange> changesOf(const PreparedText &base, const PreparedText &other, const TextPair &pair,
                                  Typography typography)
{
    std::vector<TextChange> changes;
    if (pair.hasLittleInCommon)
        return changes;
    for (const Segment &segment : pair.segments) {
        if (!segment.isChange() || (segment.kind == SegmentKind::Typography && typography == Typography::Ignored))
            continue;
        // What stands before a paragraph's first word, and was removed with it, is of that paragraph.
        const int paragraph = segment.other.isEmpty()
                                  ? paragraphAt(base, text::trimmed(base.text(), segment.base).begin)
                                  : paragraphAt(other, text::trimmed(other.text(), segment.other).begin);
        if (paragraph == 0)
            continue;
        if (!changes.empty() && continues(changes.back(), segment, paragraph)) {
            changes.back().base = changes.back().base.united(segment.base);
            changes.back().other = changes.back().other.united(segment.other);
        } else {
            changes.push_back(
                {segment.kind, segment.changeClass, segment.move, segment.base, segment.other, paragraph});
        }
    }
    for (TextChange &change : changes) {
        change.base = text::trimmed(base.text(), change.base);
        change.other = text::trimmed(other.text(), change.other);
    }
    return changes;
}

} // namespace core::compare
