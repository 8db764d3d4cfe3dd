// SPDX-License-Identifier: MIT
#include "core/compare/alignment.h"

#include "core/compare/readablelinks.h"

#include <algorithm>

namespace core::compare {

namespace {

std::vector<bool> furnitureSentences(const PreparedText &text, bool leftOut)
{
    std::vector<bool> result;
    for (const PreparedSentence &sentence : text.sentences())
        result.push_back(leftOut && article::isFurniture(text.paragraphs()[size_t(sentence.paragraph)].role));
    return result;
}

IndexRange tokensOf(const PreparedText &text, IndexRange sentences)
{
    return {text.sentences()[size_t(sentences.begin)].tokens.begin,
            text.sentences()[size_t(sentences.end - 1)].tokens.end};
}

AlignedGroup alignWords(const PairTokens &pair, const SentenceGroup &group)
{
    AlignedGroup aligned{group.sentences, {}, {}, group.moved, false};
    std::array<std::span<const std::uint32_t>, 2> numbers;
    for (size_t side = 0; side < 2; ++side) {
        aligned.tokens[side] = tokensOf(*pair.texts[side], group.sentences[side]);
        numbers[side] = std::span(pair.folded[side])
                            .subspan(size_t(aligned.tokens[side].begin), size_t(aligned.tokens[side].size()));
    }
    const auto weight
        = std::span(pair.weight[0]).subspan(size_t(aligned.tokens[0].begin), size_t(aligned.tokens[0].size()));
    aligned.links = alignTokens(numbers[0], numbers[1], weight);
    for (TokenLink &link : aligned.links) {
        link.first += aligned.tokens[0].begin;
        link.second += aligned.tokens[1].begin;
    }
    makeReadable(pair, aligned);
    return aligned;
}

} // namespace

Alignment Alignment::mirrored() const
{
    Alignment mirror{{texts[1], texts[0]}, groups, {isLeftOut[1], isLeftOut[0]}};
    for (AlignedGroup &group : mirror.groups) {
        std::swap(group.sentences[0], group.sentences[1]);
        std::swap(group.tokens[0], group.tokens[1]);
        for (TokenLink &link : group.links)
            std::swap(link.first, link.second);
    }
    std::ranges::sort(mirror.groups, {}, [](const AlignedGroup &g) { return g.sentences[0].begin; });
    return mirror;
}

std::optional<Alignment> align(const PreparedText &first, const PreparedText &second, bool withoutFurniture,
                               const Job &job)
{
    Alignment result{{&first, &second},
                     {},
                     {furnitureSentences(first, withoutFurniture), furnitureSentences(second, withoutFurniture)}};
    const PairTokens pair = pairTokens(first, second);
    const auto groups = alignSentences(pair, result.isLeftOut, job);
    if (!groups)
        return std::nullopt;
    result.groups.reserve(groups->size());
    for (const SentenceGroup &group : *groups) {
        if (job.isCancelled())
            return std::nullopt;
        result.groups.push_back(alignWords(pair, group));
    }
    return result;
}

} // namespace core::compare
