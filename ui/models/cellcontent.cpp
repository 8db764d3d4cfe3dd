// SPDX-License-Identifier: MIT
#include "ui/models/cellcontent.h"

#include <algorithm>

namespace ui {

using core::text::Span;

qsizetype ShownParagraph::offsetOf(qsizetype position, bool beforeInsets) const
{
    qsizetype offset = position - span.begin;
    for (const Inset &inset : insets) {
        if (inset.position < position || (inset.position == position && !beforeInsets))
            offset += inset.length;
    }
    return offset;
}

Span ShownParagraph::offsetsOf(Span passage) const
{
    const qsizetype begin = offsetOf(passage.begin);
    return {begin, std::max(begin, offsetOf(passage.end, true))};
}

qsizetype ShownParagraph::positionOf(qsizetype offset) const
{
    qsizetype added = 0;
    for (const Inset &inset : insets) {
        const qsizetype begin = inset.position - span.begin + added;
        if (offset <= begin)
            break;
        if (offset < begin + inset.length)
            return inset.position;
        added += inset.length;
    }
    return span.begin + offset - added;
}

} // namespace ui
