// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/unitscan.h"

#include <QStringView>

#include <array>
#include <cstdint>

namespace core::text {

/// The property Word_Break of UAX #29. The order matters: first what stands inside words, then what belongs to the
/// character before it, then the rest.
enum class WordBreak : std::uint8_t {
    ALetter,
    HebrewLetter,
    Numeric,
    ExtendNumLet,
    Extend,
    Format,
    Zwj,
    Katakana,
    MidLetter,
    MidNum,
    MidNumLet,
    SingleQuote,
    DoubleQuote,
    RegionalIndicator,
    WSegSpace,
    Newline,
    Cr,
    Lf,
    Other,
};

/// What words are split by. A look-up in a table for the alphabets (below U+3000), read off QChar's properties else.
class WordCharacter
{
public:
    /// As QChar knows it, with the exceptions of UAX #29; the colons, which it lets stand inside words, are Other, as
    /// in Qt: "said:we" is two words. Lone surrogates are Other. O(1).
    static WordCharacter of(char32_t character);

    WordBreak wordBreak() const { return WordBreak(m_bits & breakBits); }
    bool isSpace() const { return m_bits & spaceBit; }   ///< as QChar has it
    bool isLetter() const { return m_bits & letterBit; } ///< likewise, or a number that is written as a letter ("Ⅻ")
    bool isDigit() const { return m_bits & digitBit; }   ///< as QChar has it
    bool isWord() const { return m_bits & (letterBit | digitBit); }

    /// Inside a word, or belonging to the character before.
    bool continuesWord() const { return wordBreak() <= WordBreak::Zwj; }
    /// Belongs to the character before, whatever that is.
    bool extends() const { return wordBreak() >= WordBreak::Extend && wordBreak() <= WordBreak::Zwj; }

    constexpr WordCharacter() = default; ///< Other, and no space, letter or digit

private:
    friend class WordText;
    static constexpr std::uint8_t breakBits = 0x1F;
    static constexpr std::uint8_t spaceBit = 0x20;
    static constexpr std::uint8_t letterBit = 0x40;
    static constexpr std::uint8_t digitBit = 0x80;

    constexpr explicit WordCharacter(unsigned bits) : m_bits(std::uint8_t(bits)) {}
    static WordCharacter computed(char32_t character);

    std::uint8_t m_bits = std::uint8_t(WordBreak::Other);
};

/// A text that is cut into the words of UAX #29: default word boundaries, but for the colons (see WordCharacter).
class WordText
{
public:
    explicit WordText(QStringView text);

    qsizetype size() const { return m_size; }
    QStringView view() const { return {m_units, m_size}; }
    char16_t unitAt(qsizetype i) const { return m_units[i]; }
    /// A lone surrogate is a character.
    char32_t characterAt(qsizetype i) const
    {
        const char16_t unit = m_units[i];
        const bool isPair = QChar::isHighSurrogate(unit) && i + 1 < m_size && QChar::isLowSurrogate(m_units[i + 1]);
        return isPair ? QChar::surrogateToUcs4(unit, m_units[i + 1]) : unit;
    }
    WordCharacter at(qsizetype i) const
    {
        return m_units[i] < tableSize ? m_table[m_units[i]] : WordCharacter::of(characterAt(i));
    }

    /// The boundary after \a begin (less than size()), which is one itself. O(result - begin), and what is looked at
    /// beyond the result is not looked at more than twice when a text is read from begin to end.
    qsizetype boundaryAfter(qsizetype begin) const;

    /// Past the Latin letters from \a i on, between which there is no boundary; past those of ASCII, in less time.
    qsizetype endOfLatinLetters(qsizetype i) const;
    qsizetype endOfAsciiLetters(qsizetype i) const;

private:
    friend class WordCharacter;
    static constexpr char16_t tableSize = 0x3000;
    using Table = std::array<WordCharacter, tableSize>;
    static const Table &table();

    WordBreak wordBreakAt(qsizetype i) const { return at(i).wordBreak(); }
    qsizetype widthAt(qsizetype i) const { return characterAt(i) > 0xFFFF ? 2 : 1; }
    qsizetype skipExtending(qsizetype i) const;
    qsizetype boundaryByRules(qsizetype begin) const;

    const char16_t *m_units;
    qsizetype m_size;
    const WordCharacter *m_table;
};

inline qsizetype WordText::endOfLatinLetters(qsizetype i) const
{
    return findUnit(view(), i, [](auto unit) {
        const auto lower = decltype(unit)(unit | 0x20); // of ASCII and Latin-1, and × is ÷
        const auto isAccented = isUnitWithin(unit, u'\u00C0', u'\u024F') & isNot(isUnit(lower, u'÷'));
        return isNot(isUnitWithin(lower, u'a', u'z') | isAccented);
    });
}

inline qsizetype WordText::endOfAsciiLetters(qsizetype i) const
{
    return findUnit(view(), i, [](auto unit) { return isNot(isUnitWithin(decltype(unit)(unit | 0x20), u'a', u'z')); });
}

} // namespace core::text
