// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

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

/// Splits \a text at the word boundaries of UAX #29, with these differences: a number with its separators, sign, unit
/// or currency is one token; hyphenated compounds and clitics ("intra-Afghan", "US'", "don't") are one; Han and kana
/// are split by character; Thai by libthai through QTextBoundaryFinder. Ascending, not overlapping. O(length).
std::vector<Token> tokenize(QStringView text);

} // namespace core::text
