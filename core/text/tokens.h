// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"
#include "core/text/wordboundaries.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace core::text {

enum class TokenKind : std::uint8_t {
    Word,        ///< has a letter
    Number,      ///< digits with their separators, sign, currency and unit: "2,500", "$35,000,000", "-3.5%", "10.30am"
    Punctuation, ///< everything else but white space, one grapheme cluster each; "..." and "--" are one
};

/// A word, a number or a punctuation mark. White space belongs to no token.
struct Token {
    Span span; ///< in the text that was given, UTF-16 units
    TokenKind kind;

    bool isWord() const { return kind != TokenKind::Punctuation; }
    friend bool operator==(const Token &, const Token &) = default;
};

/// Reads the tokens of a text one after the other: the words of UAX #29 (as in wordboundaries.h), with these
/// differences: a number with its separators, sign, unit or currency is one token; hyphenated compounds and clitics
/// ("intra-Afghan", "US'", "don't") are one; Han and kana are split by character, Thai by libthai through
/// QTextBoundaryFinder, other scripts without spaces by grapheme cluster.
class Tokens
{
public:
    explicit Tokens(QStringView text) : m_text(text) {}

    /// Reads the next token; false at the end of the text. Ascending, not overlapping. All together: O(length).
    bool next();
    const Token &token() const { return m_token; } ///< the last one that was read

private:
    bool isWordAt(qsizetype i) const { return isInside(i) && m_text.at(i).isWord(); }
    bool isDigitAt(qsizetype i) const { return isInside(i) && m_text.at(i).isDigit(); }
    bool isSpaceAt(qsizetype i) const { return !isInside(i) || m_text.at(i).isSpace(); }
    bool isInside(qsizetype i) const { return i >= 0 && i < m_text.size(); }
    char16_t unitAt(qsizetype i) const { return isInside(i) ? m_text.unitAt(i) : u' '; }

    bool joinsWords(qsizetype i) const;
    bool continuesWord(qsizetype i) const;
    bool isClitic(qsizetype i) const;
    bool separatesDigits(qsizetype i) const;
    bool isCurrencyAt(qsizetype i) const;
    bool numberBegins(qsizetype i) const;
    qsizetype endOfWord(qsizetype begin) const;
    qsizetype endOfNumber(qsizetype begin) const;
    qsizetype endOfCluster(qsizetype begin) const;

    qsizetype endOfLetters();
    bool isPlainWord(qsizetype end) const;
    bool isPlainSign(qsizetype i) const;
    void take(qsizetype end, TokenKind kind);
    void takeLetters();
    void takeByDictionary();
    void takeSigns();

    WordText m_text;
    Token m_token{{}, TokenKind::Word};
    qsizetype m_at = 0;
    bool m_isQuoteOpen = false;     // an apostrophe has opened a quotation
    bool m_isAccented = false;      // a letter beyond ASCII has stood in this line
    std::vector<qsizetype> m_words; // where the words end that a dictionary has found, the next one last
};

/// All tokens of \a text.
std::vector<Token> tokenize(QStringView text);

} // namespace core::text
