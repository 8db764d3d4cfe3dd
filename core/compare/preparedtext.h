// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/structure.h"
#include "core/compare/tellingwords.h"
#include "core/text/span.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace core::compare {

/// Half-open range of indices, [begin, end).
struct IndexRange {
    int begin = 0;
    int end = 0;

    int size() const { return end - begin; }
    bool contains(int index) const { return begin <= index && index < end; }
    friend bool operator==(const IndexRange &, const IndexRange &) = default;
};

/// What all tokens of a text that read the same have in common.
struct PreparedWord {
    std::uint64_t folded = 0;   ///< hash after typographic folding: equal texts have equal hashes
    std::uint64_t caseless = 0; ///< the same without regard to case, for finding what belongs together
    std::uint32_t uses = 0;     ///< tokens that are this word
    Tellings tellings = {};
    bool isCapitalized = false;
};

/// A word, number or punctuation mark as the comparison sees it. Small, since a text has many.
struct PreparedToken {
    std::uint32_t begin = 0;         ///< in the raw text, UTF-16 units
    std::uint32_t end = 0;           ///< likewise
    std::uint32_t word = 0;          ///< index in words(): the same exactly for the same folded text
    std::uint32_t sentence : 28 = 0; ///< index in sentences()
    bool isWord : 1 = false;
    bool isNumber : 1 = false;
    bool isQuoted : 1 = false; ///< stands inside quotation marks

    text::Span span() const { return {begin, end}; }
};
static_assert(sizeof(PreparedToken) == 16);

struct PreparedSentence {
    text::Span span; ///< raw, without white space at either end
    IndexRange tokens;
    int paragraph = 0;
    std::uint64_t folded = 0; ///< hash of its tokens: sentences that read the same have the same, whatever their text
};

struct PreparedParagraph {
    text::Span span; ///< raw, without white space at either end
    IndexRange tokens;
    IndexRange sentences;
    article::ParagraphRole role = article::ParagraphRole::Body;
};

/// One text made ready for comparing: read once, compared with many. Immutable, shared between threads.
class PreparedText
{
public:
    /// Reads structure, folding, tokens and sentences off \a text (less than 2^28 units). O(length).
    static std::shared_ptr<const PreparedText> of(const QString &text);

    const QString &text() const { return m_text; }
    const article::Structure &structure() const { return m_structure; }
    std::span<const PreparedToken> tokens() const { return m_tokens; }
    std::span<const PreparedWord> words() const { return m_words; } ///< the different ones, by first occurrence
    const PreparedWord &wordOf(const PreparedToken &token) const { return m_words[token.word]; }
    std::span<const PreparedSentence> sentences() const { return m_sentences; }
    std::span<const PreparedParagraph> paragraphs() const { return m_paragraphs; }

    /// Words (tokens with a letter or digit) outside the metadata prefix.
    int wordCount() const { return m_wordCount; }

private:
    PreparedText() = default;

    friend class Preparation;

    QString m_text;
    article::Structure m_structure;
    std::vector<PreparedWord> m_words;
    std::vector<PreparedToken> m_tokens;
    std::vector<PreparedSentence> m_sentences;
    std::vector<PreparedParagraph> m_paragraphs;
    int m_wordCount = 0;
};

} // namespace core::compare
