// SPDX-License-Identifier: MIT
#include "core/compare/sentenceconstraints.h"

#include <algorithm>

namespace core::compare {

namespace {

using Ranges = SentenceConstraints::Ranges;

std::vector<bool> leftOut(const PreparedText &text, bool withoutFurniture)
{
    std::vector<bool> result;
    result.reserve(text.sentences().size());
    for (const PreparedSentence &sentence : text.sentences())
        result.push_back(withoutFurniture && article::isFurniture(text.paragraphs()[size_t(sentence.paragraph)].role));
    return result;
}

/// The sentences that \a span touches, less what is left out at either end.
IndexRange touched(const PreparedText &text, text::Span span, const std::vector<bool> &isLeftOut)
{
    const auto sentences = text.sentences();
    const auto begin
        = std::ranges::partition_point(sentences, [&](const PreparedSentence &s) { return s.span.end <= span.begin; });
    const auto end
        = std::ranges::partition_point(sentences, [&](const PreparedSentence &s) { return s.span.begin < span.end; });
    IndexRange range{int(begin - sentences.begin()), int(end - sentences.begin())};
    while (range.size() > 0 && isLeftOut[size_t(range.begin)])
        ++range.begin;
    while (range.size() > 0 && isLeftOut[size_t(range.end - 1)])
        --range.end;
    return range;
}

bool overlap(IndexRange a, IndexRange b)
{
    return a.begin < b.end && b.begin < a.end;
}

bool holdsAnyLeftOut(IndexRange range, const std::vector<bool> &isLeftOut)
{
    return std::find(isLeftOut.begin() + range.begin, isLeftOut.begin() + range.end, true)
           != isLeftOut.begin() + range.end;
}

} // namespace

bool SentenceConstraints::forbidsMove(const Ranges &group) const
{
    return std::ranges::any_of(
        notMoved, [&](const Ranges &ranges) { return overlap(group[0], ranges[0]) && overlap(group[1], ranges[1]); });
}

SentenceConstraints SentenceConstraints::mirrored() const
{
    SentenceConstraints mirror{{isLeftOut[1], isLeftOut[0]}, together, notMoved};
    for (auto *list : {&mirror.together, &mirror.notMoved}) {
        for (Ranges &ranges : *list)
            std::swap(ranges[0], ranges[1]);
    }
    return mirror;
}

SentenceConstraints sentenceConstraints(const PreparedText &base, const PreparedText &other, bool withoutFurniture,
                                        std::span<const Correction> corrections)
{
    SentenceConstraints constraints{{leftOut(base, withoutFurniture), leftOut(other, withoutFurniture)}, {}, {}};
    for (const Correction &correction : corrections) {
        const Ranges ranges{touched(base, correction.base, constraints.isLeftOut[0]),
                            touched(other, correction.other, constraints.isLeftOut[1])};
        if (ranges[0].size() <= 0 || ranges[1].size() <= 0)
            continue;
        if (correction.kind == Correction::Kind::NotMoved) {
            constraints.notMoved.push_back(ranges);
            continue;
        }
        if (holdsAnyLeftOut(ranges[0], constraints.isLeftOut[0])
            || holdsAnyLeftOut(ranges[1], constraints.isLeftOut[1]))
            continue;
        std::erase_if(constraints.together, [&](const Ranges &earlier) {
            return overlap(earlier[0], ranges[0]) || overlap(earlier[1], ranges[1]);
        });
        constraints.together.push_back(ranges);
    }
    return constraints;
}

} // namespace core::compare
