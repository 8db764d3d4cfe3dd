// SPDX-License-Identifier: MIT
#include "core/compare/textpair.h"
#include "tests/fuzz/require.h"

#include <algorithm>

using namespace core::compare;

namespace {

// Spans that follow one another without a gap, from the first unit of a text to its last.
bool covers(std::vector<core::text::Span> spans, qsizetype length)
{
    std::ranges::sort(spans);
    qsizetype place = 0;
    for (const core::text::Span span : spans) {
        if (span.begin != place)
            return false;
        place = span.end;
    }
    return place == length;
}

} // namespace

// The input is two texts with a NUL between them. Their segments cover both, so that one can be turned into the other.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    const qsizetype middle = std::max(bytes.indexOf('\0'), qsizetype(0));
    const auto base = PreparedText::of(QString::fromUtf8(bytes.first(middle)));
    const auto other = PreparedText::of(QString::fromUtf8(bytes.sliced(middle)));
    const auto pair = comparePair(*base, *other);
    require(pair.has_value(), "nobody cancelled");

    std::vector<core::text::Span> baseSpans;
    std::vector<core::text::Span> otherSpans;
    for (const Segment &segment : pair->segments) {
        baseSpans.push_back(segment.base);
        otherSpans.push_back(segment.other);
        if (segment.kind == SegmentKind::Equal)
            require(textOf(base->text(), segment.base) == textOf(other->text(), segment.other), "equal is identical");
    }
    require(std::ranges::is_sorted(otherSpans, {}, &core::text::Span::begin),
            "segments are in order of the other text");
    require(covers(std::move(baseSpans), base->text().size()), "the base is covered once");
    require(covers(std::move(otherSpans), other->text().size()), "the other text is covered once");
    return 0;
}
