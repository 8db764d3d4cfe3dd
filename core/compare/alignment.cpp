// SPDX-License-Identifier: MIT
#include "core/compare/alignment.h"

#include "core/compare/readablelinks.h"

#include <algorithm>

namespace core::compare {

namespace {

IndexRange tokensOf(const PreparedText &text, IndexRange sentences)
{
    return {text.sentences()[size_t(sentences.begin)].tokens.begin,
            text.sentences()[size_t(sentences.end - 1)].tokens.end};
}

AlignedGroup alignWords(const PairTokens &pair, const SentenceGroup &group, TokenAligner &aligner)
{
    AlignedGroup aligned{group.sentences, {}, {}, group.moved, false, false};
    std::array<std::span<const std::uint32_t>, 2> numbers;
    for (size_t side = 0; side < 2; ++side) {
        aligned.tokens[side] = tokensOf(*pair.texts[side], group.sentences[side]);
        numbers[side] = std::span(pair.folded[side])
                            .subspan(size_t(aligned.tokens[side].begin), size_t(aligned.tokens[side].size()));
    }
    const auto weight = std::span(pair.weight[0]).subspan(size_t(aligned.tokens[0].begin), numbers[0].size());
    TokenAligner::Result result
        = aligner.align(numbers[0], numbers[1], weight, {aligned.tokens[0].begin, aligned.tokens[1].begin});
    aligned.links = std::move(result.links);
    aligned.isApproximate = !result.isExact;
    const bool isSame = aligned.links.size() == numbers[0].size() && aligned.links.size() == numbers[1].size();
    if (!isSame)
        makeReadable(pair, aligned);
    return aligned;
}

} // namespace

Alignment Alignment::mirrored() const
{
    Alignment mirror{{texts[1], texts[0]}, groups, {isLeftOut[1], isLeftOut[0]}, {isApproximate[1], isApproximate[0]}};
    for (AlignedGroup &group : mirror.groups) {
        std::swap(group.sentences[0], group.sentences[1]);
        std::swap(group.tokens[0], group.tokens[1]);
        for (TokenLink &link : group.links)
            std::swap(link.first, link.second);
    }
    std::ranges::sort(mirror.groups, {}, [](const AlignedGroup &g) { return g.sentences[0].begin; });
    return mirror;
}

bool Alignment::isApproximateAnywhere(const std::array<IndexRange, 2> &sentences) const
{
    for (size_t side = 0; side < 2; ++side) {
        for (int s = sentences[side].begin; s < sentences[side].end; ++s) {
            if (isApproximate[side][size_t(s)])
                return true;
        }
    }
    return false;
}

std::optional<Alignment> align(const PreparedText &first, const PreparedText &second, SentenceConstraints constraints,
                               bool fully, const Job &job)
{
    const PairTokens pair = pairTokens(first, second);
    auto sentences = alignSentences(pair, constraints, fully, job);
    if (!sentences)
        return std::nullopt;
    Alignment result{{&first, &second}, {}, std::move(constraints.isLeftOut), std::move(sentences->isApproximate)};
    TokenAligner aligner({.fully = fully}, job);
    result.groups.reserve(sentences->groups.size());
    for (const SentenceGroup &group : sentences->groups) {
        AlignedGroup &aligned = result.groups.emplace_back(alignWords(pair, group, aligner));
        aligned.isApproximate = aligned.isApproximate || result.isApproximateAnywhere(group.sentences);
        if (job.isCancelled())
            return std::nullopt;
    }
    return result;
}

} // namespace core::compare
