// SPDX-License-Identifier: MIT
#include "core/compare/alignedpair.h"

#include "core/base/parallel.h"
#include "core/compare/pairtokens.h"
#include "core/compare/passages.h"
#include "core/compare/segments.h"
#include "core/compare/sentenceconstraints.h"

#include <algorithm>
#include <utility>

namespace core::compare {

namespace {

double share(int part, int whole)
{
    return whole > 0 ? double(part) / whole : 0;
}

/// A text and itself: one equal segment, whatever it begins with.
TextPair identity(const PreparedText &text)
{
    TextPair pair;
    if (!text.text().isEmpty())
        pair.segments.push_back(
            {SegmentKind::Equal, ChangeClass::None, {0, text.text().size()}, {0, text.text().size()}, 0});
    pair.passages.reserve(text.paragraphs().size());
    pair.blocks.reserve(text.paragraphs().size());
    pair.sentences.reserve(text.sentences().size());
    for (int p = 0; p < int(text.paragraphs().size()); ++p) {
        pair.passages.push_back({Relation::Same, false, {p}, {p}});
        pair.blocks.push_back({{p, p + 1}, {p, p + 1}});
    }
    for (int s = 0; s < int(text.sentences().size()); ++s)
        pair.sentences.push_back({Relation::Same, false, {s}, {s}});
    pair.sharedOfBase = pair.sharedOfOther = share(text.wordCount(), text.wordCount());
    return pair;
}

void count(TextPair &pair)
{
    for (const Segment &segment : pair.segments) {
        if (segment.changeClass != ChangeClass::Space && segment.changeClass != ChangeClass::Furniture)
            ++pair.segmentCounts[size_t(segment.kind)];
    }
    for (const Passage &passage : pair.passages)
        ++pair.passageCounts[size_t(passage.relation)];
}

} // namespace

std::optional<Alignment> alignPair(const PreparedText &base, const PreparedText &other, const Options &options,
                                   const Job &job, std::span<const Correction> corrections)
{
    if (base.text() == other.text() && !options.withoutFurniture) {
        Alignment same{{&base, &other}, {}, {}, {}};
        same.isSameText = true;
        return same;
    }
    // Always aligned in one order, so that comparing the other way round gives the mirror image.
    const bool swap = other.text() < base.text();
    auto constraints = sentenceConstraints(base, other, options.withoutFurniture, corrections);
    if (swap)
        constraints = constraints.mirrored();
    auto alignment = align(swap ? other : base, swap ? base : other, std::move(constraints), options.fully, job);
    return alignment && swap ? alignment->mirrored() : std::move(alignment);
}

TextPair pairFrom(const Alignment &alignment)
{
    TextPair pair;
    if (alignment.isSameText) {
        pair = identity(*alignment.texts[0]);
    } else {
        Segmentation segmentation;
        const auto isLarge = [](const PreparedText *text) { return text->tokens().size() > tokensWorthAThread; };
        doBoth(
            std::ranges::any_of(alignment.texts, isLarge), [&] { segmentation = segmentsOf(alignment); },
            [&] {
                pair.passages = paragraphPassages(alignment);
                pair.sentences = sentencePassages(alignment);
                pair.blocks = levelBlocks(alignment);
            });
        pair.segments = std::move(segmentation.segments);
        pair.hasLittleInCommon = alignment.hasLittleInCommon;
        pair.sharedOfBase = share(segmentation.sharedWords[0], segmentation.words[0]);
        pair.sharedOfOther = share(segmentation.sharedWords[1], segmentation.words[1]);
    }
    count(pair);
    return pair;
}

} // namespace core::compare
