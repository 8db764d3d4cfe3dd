// SPDX-License-Identifier: MIT
#include "core/compare/alignment.h"

#include "core/base/parallel.h"
#include "core/compare/increasing.h"
#include "core/compare/readablelinks.h"
#include "core/compare/resemblance.h"

#include <algorithm>

namespace core::compare {

namespace {

constexpr double littleInCommon = 0.15; // of the words of either text
constexpr float strongly = 0.38f;       // resemblance

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

std::vector<AlignedGroup> alignWordsOfAll(const PairTokens &pair, std::span<const SentenceGroup> groups, bool fully,
                                          const Job &job)
{
    const size_t parts = partsFor(std::min(pair.folded[0].size(), pair.folded[1].size()), tokensWorthAThread);
    return inStretches(groups.size(), parts, [&](size_t begin, size_t end) {
        TokenAligner aligner({.fully = fully}, job);
        std::vector<AlignedGroup> aligned;
        aligned.reserve(end - begin);
        for (size_t k = begin; k < end && !job.isCancelled(); ++k)
            aligned.push_back(alignWords(pair, groups[k], aligner));
        return aligned;
    });
}

/// Whether at least \a least words of a side are linked. Looks no further than it takes to tell.
bool areLinked(const Alignment &alignment, size_t side, double least)
{
    const auto tokens = alignment.texts[side]->tokens();
    int linked = 0;
    for (const AlignedGroup &group : alignment.groups) {
        for (const TokenLink &link : group.links)
            linked += tokens[size_t(side == 0 ? link.first : link.second)].isWord;
        if (linked >= least)
            return true;
    }
    return false;
}

/// Whether hardly a word of either text is in the other.
bool sharesLittle(const Alignment &alignment)
{
    bool hasWords = false;
    for (size_t side = 0; side < 2; ++side) {
        const int words = alignment.wordCount(side);
        if (words > 0 && areLinked(alignment, side, littleInCommon * words))
            return false;
        hasWords = hasWords || words > 0;
    }
    return hasWords;
}

/// Where texts share little, groups that resemble each other a little are chance. What is \a settled stays.
void dropWeak(const PairTokens &pair, std::span<const SentenceConstraints::Ranges> settled,
              std::vector<AlignedGroup> &groups)
{
    const SentenceWords words(pair);
    SharedWords shared(words);
    std::erase_if(groups, [&](const AlignedGroup &group) {
        const bool isSame
            = int(group.links.size()) == group.tokens[0].size() && int(group.links.size()) == group.tokens[1].size();
        if (isSame || std::ranges::find(settled, group.sentences) != settled.end())
            return false;
        shared.lookFor(group.sentences[0]);
        return resemblance(shared.in(group.sentences[1]), words.total(0, group.sentences[0]),
                           words.total(1, group.sentences[1]))
               < strongly;
    });
    std::vector<WeightedPoint> points;
    for (const AlignedGroup &group : groups) {
        const int tokens = std::min(group.tokens[0].size(), group.tokens[1].size());
        points.push_back({group.sentences[0].begin, group.sentences[1].begin, double(tokens)});
    }
    const std::vector<bool> moved = besideHeaviest(points);
    for (size_t k = 0; k < groups.size(); ++k)
        groups[k].moved = moved[k];
}

} // namespace

Alignment Alignment::mirrored() const
{
    Alignment mirror{
        {texts[1], texts[0]}, groups,           {isLeftOut[1], isLeftOut[0]}, {isApproximate[1], isApproximate[0]},
        isSameText,           hasLittleInCommon};
    for (AlignedGroup &group : mirror.groups) {
        std::swap(group.sentences[0], group.sentences[1]);
        std::swap(group.tokens[0], group.tokens[1]);
        for (TokenLink &link : group.links)
            std::swap(link.first, link.second);
    }
    std::ranges::sort(mirror.groups, {}, [](const AlignedGroup &g) { return g.sentences[0].begin; });
    return mirror;
}

int Alignment::wordCount(size_t side) const
{
    const PreparedText &text = *texts[side];
    int words = text.wordCount();
    for (size_t s = 0; s < isLeftOut[side].size(); ++s) {
        if (!isLeftOut[side][s])
            continue;
        const IndexRange tokens = text.sentences()[s].tokens;
        for (int i = tokens.begin; i < tokens.end; ++i)
            words -= text.tokens()[size_t(i)].isWord;
    }
    return words;
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
    result.groups = alignWordsOfAll(pair, sentences->groups, fully, job);
    if (job.isCancelled())
        return std::nullopt;
    for (AlignedGroup &group : result.groups)
        group.isApproximate = group.isApproximate || result.isApproximateAnywhere(group.sentences);
    result.hasLittleInCommon = sharesLittle(result);
    if (result.hasLittleInCommon)
        dropWeak(pair, constraints.together, result.groups);
    return result;
}

} // namespace core::compare
