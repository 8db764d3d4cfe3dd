// SPDX-License-Identifier: MIT
#include "core/annotation/carrymap.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace core::annotation {

using compare::IndexRange;
using compare::PreparedText;
using compare::PreparedToken;
using compare::Segment;
using compare::SegmentKind;
using text::Span;

namespace {

constexpr float punctuationWeight = 0.05f;

} // namespace

CarryMap::CarryMap(const PreparedText &from, const PreparedText &to, const compare::TextPair &pair)
    : m_from(from), m_to(to), m_partner(from.tokens().size(), -1), m_places(from.tokens().size()),
      m_hasMoved(from.tokens().size()),
      m_passage{std::vector<int>(from.sentences().size()), std::vector<int>(to.sentences().size())}
{
    for (const Segment &segment : pair.segments) {
        if (segment.kind != SegmentKind::Added && segment.kind != SegmentKind::Removed)
            link(segment);
    }
    for (const compare::Passage &passage : pair.sentences) {
        for (const int sentence : passage.base)
            m_passage[0][size_t(sentence)] = passages();
        for (const int sentence : passage.other)
            m_passage[1][size_t(sentence)] = passages();
        m_hasPartners.push_back(!passage.base.empty() && !passage.other.empty());
    }
    weigh();
}

void CarryMap::link(const Segment &segment)
{
    const IndexRange here = tokensIn(m_from, segment.base);
    const IndexRange there = tokensIn(m_to, segment.other);
    const bool isSame = segment.kind != SegmentKind::Replaced && here.size() == there.size();
    for (int i = 0; i < here.size(); ++i) {
        const size_t token = size_t(here.begin + i);
        m_hasMoved[token] = segment.move > 0;
        m_places[token] = isSame ? IndexRange{there.begin + i, there.begin + i + 1} : there;
        if (isSame)
            m_partner[token] = there.begin + i;
    }
}

/// Words that both texts use often tell little about where something stands.
void CarryMap::weigh()
{
    std::unordered_map<std::uint64_t, int> uses;
    const std::array texts{&m_from, &m_to};
    for (const PreparedText *text : texts) {
        for (const PreparedToken &token : text->tokens())
            ++uses[text->wordOf(token).caseless];
    }
    for (size_t side = 0; side < 2; ++side) {
        for (const compare::PreparedWord &word : texts[side]->words())
            m_weight[side].push_back(1 / (1 + std::log(std::max(1.0f, float(uses[word.caseless]) / 2))));
        for (const PreparedToken &token : texts[side]->tokens()) {
            if (!token.isWord)
                m_weight[side][token.word] = punctuationWeight;
        }
    }
}

std::optional<int> CarryMap::partner(int token) const
{
    const int partner = m_partner[size_t(token)];
    return partner >= 0 ? std::optional(partner) : std::nullopt;
}

std::optional<IndexRange> CarryMap::place(int token) const
{
    const IndexRange place = m_places[size_t(token)];
    return place.size() > 0 ? std::optional(place) : std::nullopt;
}

bool CarryMap::readsTheSame(int token, int other) const
{
    return m_from.wordOf(m_from.tokens()[size_t(token)]).folded == m_to.wordOf(m_to.tokens()[size_t(other)]).folded;
}

IndexRange CarryMap::tokensIn(const PreparedText &text, Span span)
{
    const auto tokens = text.tokens();
    const auto begin = std::ranges::partition_point(
        tokens, [&](const PreparedToken &token) { return qsizetype(token.end) <= span.begin; });
    const auto end = std::ranges::partition_point(
        tokens, [&](const PreparedToken &token) { return qsizetype(token.begin) < span.end; });
    return {int(begin - tokens.begin()), int(std::max(begin, end) - tokens.begin())};
}

Span CarryMap::spanOf(const PreparedText &text, IndexRange tokens)
{
    return {text.tokens()[size_t(tokens.begin)].begin, text.tokens()[size_t(tokens.end - 1)].end};
}

} // namespace core::annotation
