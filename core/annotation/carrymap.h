// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"
#include "core/compare/textpair.h"
#include "core/text/span.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace core::annotation {

/// Which token of one text is which of the other, as a comparison found it. Token indices. Immutable; the texts must
/// outlive it.
class CarryMap
{
public:
    /// \a pair compares \a from (the base) with \a to. O(tokens + segments).
    CarryMap(const compare::PreparedText &from, const compare::PreparedText &to, const compare::TextPair &pair);

    const compare::PreparedText &from() const { return m_from; }
    const compare::PreparedText &to() const { return m_to; }

    /// The token of the other text that is the same word in the same place; nullopt where it has none.
    std::optional<int> partner(int token) const;
    /// Where what stands for the token in the other text begins and ends: its partner, or all that has replaced the
    /// words around it; nullopt where nothing has.
    std::optional<compare::IndexRange> place(int token) const;
    bool hasMoved(int token) const { return m_hasMoved[size_t(token)]; }

    /// The tokens of the first text that \a span (UTF-16 units) touches; empty where it touches none.
    compare::IndexRange tokensIn(text::Span span) const { return tokensIn(m_from, span); }

    /// Which of the comparison's passages of sentences a sentence is in: partners are in the same. Sides are an index:
    /// 0 the first text, 1 the other.
    int passageOf(size_t side, int sentence) const { return m_passage[side][size_t(sentence)]; }
    int passages() const { return int(m_hasPartners.size()); }
    /// Whether a sentence of the other text is the partner of one of the first.
    bool hasPartner(int sentenceOfTo) const { return m_hasPartners[size_t(passageOf(1, sentenceOfTo))]; }

    /// Whether both tokens (the second of the other text) read the same after typographic folding.
    bool readsTheSame(int token, int other) const;
    /// What a token is worth as evidence: rare words most, punctuation nearly nothing. 0 to 1.
    float weightFrom(int token) const { return m_weight[0][m_from.tokens()[size_t(token)].word]; }
    float weightTo(int token) const { return m_weight[1][m_to.tokens()[size_t(token)].word]; }

    static compare::IndexRange tokensIn(const compare::PreparedText &text, text::Span span);
    /// From the first to the last of \a tokens, of which there must be one.
    static text::Span spanOf(const compare::PreparedText &text, compare::IndexRange tokens);

private:
    void link(const compare::Segment &segment);
    void weigh();

    const compare::PreparedText &m_from;
    const compare::PreparedText &m_to;
    std::vector<int> m_partner;                 // by token of from; -1: none
    std::vector<compare::IndexRange> m_places;  // by token of from; empty: none
    std::vector<bool> m_hasMoved;               // by token of from
    std::array<std::vector<int>, 2> m_passage;  // by sentence
    std::vector<bool> m_hasPartners;            // by passage: has sentences on both sides
    std::array<std::vector<float>, 2> m_weight; // by word of either text
};

} // namespace core::annotation
