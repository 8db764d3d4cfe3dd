// SPDX-License-Identifier: MIT
#include "core/annotation/carrysearch.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <string_view>

namespace core::annotation {

using compare::IndexRange;
using text::Span;
using text::Spans;

namespace {

constexpr float alikePassage = 0.75f; // of the letters, where no alignment helps
constexpr int wordsToLookFor = 4;
constexpr size_t mostFound = 8;

} // namespace

std::vector<CarrySearch::Found> CarrySearch::occurrences(std::span<const int> sentences) const
{
    std::vector<Found> found;
    for (const int sentence : sentences) {
        const IndexRange tokens = m_map.to().sentences()[size_t(sentence)].tokens;
        const int end = std::min(tokens.end, int(m_map.to().tokens().size()) - m_marked.size() + 1);
        for (int at = tokens.begin; at < end && found.size() < mostFound; ++at) {
            int same = 0;
            while (same < m_marked.size() && m_map.readsTheSame(m_marked.begin + same, at + same))
                ++same;
            if (same == m_marked.size())
                found.push_back({Spans(CarryMap::spanOf(m_map.to(), {at, at + m_marked.size()}))});
        }
    }
    return found;
}

std::vector<CarrySearch::Found> CarrySearch::alike(std::span<const int> sentences) const
{
    const auto marked = m_map.from().tokens().subspan(size_t(m_marked.begin), size_t(m_marked.size()));
    if (std::ranges::count_if(marked, [](const auto &token) { return bool(token.isWord); }) < wordsToLookFor)
        return {};
    const std::u16string_view words = text::textOf(m_map.from().text(), CarryMap::spanOf(m_map.from(), m_marked));
    const rapidfuzz::fuzz::CachedPartialRatio<char16_t> ratio(words);
    std::vector<Found> found;
    for (const int sentence : sentences) {
        const compare::PreparedSentence &read = m_map.to().sentences()[size_t(sentence)];
        if (read.tokens.size() < m_marked.size())
            continue;
        const std::u16string_view text = text::textOf(m_map.to().text(), read.span);
        const float now = float(ratio.similarity(text, 100 * alikePassage)) / 100;
        if (now < alikePassage)
            continue;
        const auto where = rapidfuzz::fuzz::partial_ratio_alignment(words, text);
        const IndexRange tokens = CarryMap::tokensIn(
            m_map.to(), {read.span.begin + qsizetype(where.dest_start), read.span.begin + qsizetype(where.dest_end)});
        if (tokens.size() > 0)
            found.push_back({Spans(CarryMap::spanOf(m_map.to(), tokens)), now});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &Found::alike);
    if (found.size() > mostFound)
        found.erase(found.begin() + mostFound, found.end());
    return found;
}

} // namespace core::annotation
