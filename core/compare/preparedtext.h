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

/// A word, number or punctuation mark as the comparison sees it.
struct PreparedToken {
    text::Span span;            ///< in the raw text, UTF-16 units
    std::uint64_t folded = 0;   ///< hash after typographic folding: equal texts have equal hashes
    std::uint64_t caseless = 0; ///< the same without regard to case, for finding what belongs together
    int sentence = 0;
    Tellings tellings = {};
    bool isWord = false;
    bool isNumber = false;
    bool isQuoted = false; ///< stands inside quotation marks
    bool isCapitalized = false;
};

struct PreparedSentence {
    text::Span span; ///< raw, without white space at either end
    IndexRange tokens;
    int paragraph = 0;
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
    /// Reads structure, folding, tokens and sentences off \a text. O(length).
    static std::shared_ptr<const PreparedText> of(const QString &text);

    const QString &text() const { return m_text; }
    const article::Structure &structure() const { return m_structure; }
    std::span<const PreparedToken> tokens() const { return m_tokens; }
    std::span<const PreparedSentence> sentences() const { return m_sentences; }
    std::span<const PreparedParagraph> paragraphs() const { return m_paragraphs; }

    /// Words (tokens with a letter or digit) outside the metadata prefix.
    int wordCount() const { return m_wordCount; }

private:
    PreparedText() = default;

    /// A paragraph that folds to nothing ("&nbsp;") is one token that is no word, so that it is paired like any other.
    void addInvisible(text::Span paragraph);

    QString m_text;
    article::Structure m_structure;
    std::vector<PreparedToken> m_tokens;
    std::vector<PreparedSentence> m_sentences;
    std::vector<PreparedParagraph> m_paragraphs;
    int m_wordCount = 0;
};

} // namespace core::compare
