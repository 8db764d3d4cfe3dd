// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <bit>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

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
    qsizetype boundaryAfter(qsizetype begin) const
    {
        // Most words are ASCII with a space after them.
        const qsizetype end = endOfAsciiRun(begin);
        return end > begin && end < m_size && m_units[end] == u' ' ? end : boundaryFrom(begin, end);
    }

private:
    friend class WordCharacter;
    static constexpr char16_t tableSize = 0x3000;
    using Table = std::array<WordCharacter, tableSize>;
    static const Table &table();

    WordBreak wordBreakAt(qsizetype i) const { return at(i).wordBreak(); }
    qsizetype widthAt(qsizetype i) const { return characterAt(i) > 0xFFFF ? 2 : 1; }
    qsizetype skipExtending(qsizetype i) const;
    /// Past the ASCII letters, digits and low lines from \a i on, between which there is no boundary.
    qsizetype endOfAsciiRun(qsizetype i) const;
    /// boundaryAfter(), where it is known that nothing before \a from is one.
    qsizetype boundaryFrom(qsizetype begin, qsizetype from) const;
    qsizetype boundaryByRules(qsizetype begin) const;

    const char16_t *m_units;
    qsizetype m_size;
    const WordCharacter *m_table;
};

inline qsizetype WordText::endOfAsciiRun(qsizetype i) const
{
#ifdef __SSE2__
    for (; i + 8 <= m_size; i += 8) {
        const __m128i units = _mm_loadu_si128(reinterpret_cast<const __m128i *>(m_units + i));
        const auto isWithin = [](__m128i unit, short first, short last) {
            const __m128i above
                = _mm_subs_epu16(_mm_sub_epi16(unit, _mm_set1_epi16(first)), _mm_set1_epi16(last - first));
            return _mm_cmpeq_epi16(above, _mm_setzero_si128());
        };
        const __m128i letters = isWithin(_mm_or_si128(units, _mm_set1_epi16(0x20)), 'a', 'z');
        const __m128i others = _mm_or_si128(isWithin(units, '0', '9'), _mm_cmpeq_epi16(units, _mm_set1_epi16('_')));
        const auto outside = ~unsigned(_mm_movemask_epi8(_mm_or_si128(letters, others))) & 0xFFFF;
        if (outside != 0)
            return i + std::countr_zero(outside) / 2;
    }
#endif
    while (i < m_size && m_units[i] < 0x80 && m_table[m_units[i]].wordBreak() <= WordBreak::ExtendNumLet)
        ++i;
    return i;
}

} // namespace core::text
