// SPDX-License-Identifier: MIT
#include "core/text/wordboundaries.h"

#include <algorithm>
#include <span>

namespace core::text {

namespace {

struct CharacterRange {
    char32_t first;
    char32_t last;
};

/// \a ranges ascend.
bool contains(std::span<const CharacterRange> ranges, char32_t c)
{
    const auto range = std::ranges::lower_bound(ranges, c, {}, &CharacterRange::last);
    return range != ranges.end() && range->first <= c;
}

/// What UAX #29 names one by one.
WordBreak namedBreak(char32_t c)
{
    switch (c) {
    case U'\'':
        return WordBreak::SingleQuote;
    case U'"':
        return WordBreak::DoubleQuote;
    case U'\r':
        return WordBreak::Cr;
    case U'\n':
        return WordBreak::Lf;
    case 0x0B:
    case 0x0C:
    case 0x85:
    case 0x2028:
    case 0x2029:
        return WordBreak::Newline;
    case 0x200D:
        return WordBreak::Zwj;
    case 0x00B7:
    case 0x0387:
    case 0x055F:
    case 0x05F4:
    case 0x2027:
        return WordBreak::MidLetter;
    case U'.':
    case 0x2018:
    case 0x2019:
    case 0x2024:
    case 0xFE52:
    case 0xFF07:
    case 0xFF0E:
        return WordBreak::MidNumLet;
    case U',':
    case U';':
    case 0x037E:
    case 0x0589:
    case 0x060C:
    case 0x060D:
    case 0x066C:
    case 0x07F8:
    case 0x2044:
    case 0xFE10:
    case 0xFE14:
    case 0xFE50:
    case 0xFE54:
    case 0xFF0C:
    case 0xFF1B:
        return WordBreak::MidNum;
    case 0x066B:
    case 0x06DD:
    case 0x0890:
    case 0x0891:
    case 0x08E2:
    case 0x110BD:
    case 0x110CD:
        return WordBreak::Numeric;
    case 0x070F: // abbreviates what stands after it
        return WordBreak::ALetter;
    case 0x202F:
        return WordBreak::ExtendNumLet;
    default:
        return c >= 0x0600 && c <= 0x0605 ? WordBreak::Numeric : WordBreak::Other;
    }
}

/// Katakana by the property, and the marks that UAX #29 adds.
bool isKatakana(char32_t c)
{
    if (c < 0x3031)
        return false;
    return c <= 0x3035 || c == 0x309B || c == 0x309C || c == 0x30A0 || c == 0x30FC || c == 0xFF70
           || QChar::script(c) == QChar::Script_Katakana;
}

/// Letters of scripts whose words are found by dictionaries (Line_Break=SA), that stand for words (Ideographic, which
/// their iteration marks are not), and of Hiragana.
bool isOfScriptWithoutWords(char32_t c, QChar::Category category)
{
    switch (QChar::script(c)) {
    case QChar::Script_Ahom:
    case QChar::Script_Hiragana:
    case QChar::Script_KhitanSmallScript:
    case QChar::Script_Khmer:
    case QChar::Script_Lao:
    case QChar::Script_Myanmar:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiLe:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
    case QChar::Script_Thai:
        return true;
    case QChar::Script_Han:
    case QChar::Script_Nushu:
    case QChar::Script_Tangut:
        return category != QChar::Letter_Modifier;
    default:
        return c == 0x3006;
    }
}

/// Letters by UAX #29 that are none for QChar: signs inside phonetic transcriptions, circled and squared letters.
bool isLetterSign(char32_t c)
{
    static constexpr CharacterRange signs[]
        = {{0x02C2, 0x02C5},   {0x02D2, 0x02D7},   {0x02DE, 0x02DF},  {0x02E5, 0x02EB}, {0x02ED, 0x02ED},
           {0x02EF, 0x02FF},   {0x055A, 0x055C},   {0x055E, 0x055E},  {0x058A, 0x058A}, {0x05F3, 0x05F3},
           {0x24B6, 0x24E9},   {0xA708, 0xA716},   {0xA720, 0xA721},  {0xA789, 0xA78A}, {0xAB5B, 0xAB5B},
           {0x1F130, 0x1F149}, {0x1F150, 0x1F169}, {0x1F170, 0x1F189}};
    return contains(signs, c);
}

/// The property Extended_Pictographic of UTS #51, by which a joiner makes one sign of several.
bool isPictograph(char32_t c)
{
    static constexpr CharacterRange pictographs[]
        = {{0x00A9, 0x00A9},   {0x00AE, 0x00AE},   {0x203C, 0x203C},   {0x2049, 0x2049},   {0x2122, 0x2122},
           {0x2139, 0x2139},   {0x2194, 0x2199},   {0x21A9, 0x21AA},   {0x231A, 0x231B},   {0x2328, 0x2328},
           {0x2388, 0x2388},   {0x23CF, 0x23CF},   {0x23E9, 0x23F3},   {0x23F8, 0x23FA},   {0x24C2, 0x24C2},
           {0x25AA, 0x25AB},   {0x25B6, 0x25B6},   {0x25C0, 0x25C0},   {0x25FB, 0x25FE},   {0x2600, 0x2605},
           {0x2607, 0x2612},   {0x2614, 0x2685},   {0x2690, 0x2705},   {0x2708, 0x2712},   {0x2714, 0x2714},
           {0x2716, 0x2716},   {0x271D, 0x271D},   {0x2721, 0x2721},   {0x2728, 0x2728},   {0x2733, 0x2734},
           {0x2744, 0x2744},   {0x2747, 0x2747},   {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},
           {0x2757, 0x2757},   {0x2763, 0x2767},   {0x2795, 0x2797},   {0x27A1, 0x27A1},   {0x27B0, 0x27B0},
           {0x27BF, 0x27BF},   {0x2934, 0x2935},   {0x2B05, 0x2B07},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},
           {0x2B55, 0x2B55},   {0x3030, 0x3030},   {0x303D, 0x303D},   {0x3297, 0x3297},   {0x3299, 0x3299},
           {0x1F000, 0x1F0FF}, {0x1F10D, 0x1F10F}, {0x1F12F, 0x1F12F}, {0x1F16C, 0x1F171}, {0x1F17E, 0x1F17F},
           {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F1AD, 0x1F1E5}, {0x1F201, 0x1F20F}, {0x1F21A, 0x1F21A},
           {0x1F22F, 0x1F22F}, {0x1F232, 0x1F23A}, {0x1F23C, 0x1F23F}, {0x1F249, 0x1F3FA}, {0x1F400, 0x1F53D},
           {0x1F546, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F774, 0x1F77F}, {0x1F7D5, 0x1F7FF}, {0x1F80C, 0x1F80F},
           {0x1F848, 0x1F84F}, {0x1F85A, 0x1F85F}, {0x1F888, 0x1F88F}, {0x1F8AE, 0x1F8FF}, {0x1F90C, 0x1F93A},
           {0x1F93C, 0x1F945}, {0x1F947, 0x1FAFF}, {0x1FC00, 0x1FFFD}};
    return contains(pictographs, c);
}

bool isExtend(char32_t c, QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
           || category == QChar::Mark_Enclosing || c == 0x200C || c == 0xFF9E || c == 0xFF9F
           || (c >= 0x1F3FB && c <= 0x1F3FF) || (c >= 0xE0020 && c <= 0xE007F);
}

/// By the definitions of UAX #29, table 3, as far as QChar's properties tell.
WordBreak computedBreak(char32_t c, QChar::Category category)
{
    if (const WordBreak named = namedBreak(c); named != WordBreak::Other)
        return named;
    if (isExtend(c, category))
        return WordBreak::Extend;
    if (isKatakana(c))
        return WordBreak::Katakana;
    switch (category) {
    case QChar::Other_Format:
        return c == 0x200B ? WordBreak::Other : WordBreak::Format;
    case QChar::Number_DecimalDigit:
        return WordBreak::Numeric;
    case QChar::Punctuation_Connector:
        return WordBreak::ExtendNumLet;
    case QChar::Separator_Space:
        return c == 0x00A0 || c == 0x2007 ? WordBreak::Other : WordBreak::WSegSpace;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_Letter:
        if (isOfScriptWithoutWords(c, category))
            return WordBreak::Other;
        return QChar::script(c) == QChar::Script_Hebrew ? WordBreak::HebrewLetter : WordBreak::ALetter;
    default:
        break;
    }
    if (c >= 0x1F1E6 && c <= 0x1F1FF)
        return WordBreak::RegionalIndicator;
    return isLetterSign(c) ? WordBreak::ALetter : WordBreak::Other;
}

bool isLetter(WordBreak c)
{
    return c == WordBreak::ALetter || c == WordBreak::HebrewLetter;
}

bool mayStandBetweenLetters(WordBreak c)
{
    return c == WordBreak::MidLetter || c == WordBreak::MidNumLet || c == WordBreak::SingleQuote;
}

bool mayStandBetweenDigits(WordBreak c)
{
    return c == WordBreak::MidNum || c == WordBreak::MidNumLet || c == WordBreak::SingleQuote;
}

bool mayStandInsideWords(WordBreak c)
{
    return c >= WordBreak::MidLetter && c <= WordBreak::DoubleQuote;
}

/// Rules WB6, WB7, WB7b, WB7c, WB11 and WB12: \a mid stands inside a word.
bool joins(WordBreak before, WordBreak mid, WordBreak after)
{
    return (isLetter(before) && mayStandBetweenLetters(mid) && isLetter(after))
           || (before == WordBreak::HebrewLetter && mid == WordBreak::DoubleQuote && after == WordBreak::HebrewLetter)
           || (before == WordBreak::Numeric && mayStandBetweenDigits(mid) && after == WordBreak::Numeric);
}

/// Rules WB5, WB7a, WB8 to WB10 and WB13 to WB13b: no boundary between neighbours.
bool belongTogether(WordBreak before, WordBreak after)
{
    const bool isWord = before <= WordBreak::ExtendNumLet;
    if (isWord && after <= WordBreak::ExtendNumLet)
        return true;
    if (before == WordBreak::Katakana)
        return after == WordBreak::Katakana || after == WordBreak::ExtendNumLet;
    return (before == WordBreak::ExtendNumLet && after == WordBreak::Katakana)
           || (before == WordBreak::HebrewLetter && after == WordBreak::SingleQuote);
}

} // namespace

WordCharacter WordCharacter::computed(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    unsigned bits = unsigned(computedBreak(c, category));
    if (QChar::isSpace(c))
        bits |= spaceBit;
    else if (category == QChar::Number_DecimalDigit)
        bits |= digitBit;
    else if (category == QChar::Number_Letter
             || (category >= QChar::Letter_Uppercase && category <= QChar::Letter_Other))
        bits |= letterBit;
    return WordCharacter(bits);
}

WordCharacter WordCharacter::of(char32_t character)
{
    return character < WordText::tableSize ? WordText::table()[character] : computed(character);
}

const WordText::Table &WordText::table()
{
    static const Table table = [] {
        Table made;
        for (size_t character = 0; character < made.size(); ++character)
            made[character] = WordCharacter::computed(char32_t(character));
        return made;
    }();
    return table;
}

WordText::WordText(QStringView text) : m_units(text.utf16()), m_size(text.size()), m_table(table().data()) {}

qsizetype WordText::boundaryAfter(qsizetype begin) const
{
    // Words of an alphabet need no more than the table. Everything else is left to the rules.
    for (qsizetype run = begin, i = endOfLatinLetters(begin);; run = ++i) {
        while (i < m_size && m_units[i] < tableSize && m_table[m_units[i]].continuesWord())
            ++i;
        if (i == run || m_table[m_units[run]].extends() || m_table[m_units[i - 1]].extends())
            return boundaryByRules(begin);
        if (i == m_size)
            return i;
        if (m_units[i] >= tableSize)
            return boundaryByRules(begin);
        const WordBreak before = m_table[m_units[i - 1]].wordBreak();
        const WordBreak mid = m_table[m_units[i]].wordBreak();
        if (belongTogether(before, mid))
            return boundaryByRules(begin);
        if (!mayStandInsideWords(mid) || i + 1 == m_size)
            return i;
        if (m_units[i + 1] >= tableSize || m_table[m_units[i + 1]].extends())
            return boundaryByRules(begin);
        if (!joins(before, mid, m_table[m_units[i + 1]].wordBreak()))
            return i;
    }
}

qsizetype WordText::skipExtending(qsizetype i) const
{
    while (i < m_size && at(i).extends())
        i += widthAt(i);
    return i;
}

/// The rules as they stand, one character at a time.
qsizetype WordText::boundaryByRules(qsizetype begin) const
{
    WordBreak before = wordBreakAt(begin);
    qsizetype i = begin + widthAt(begin);
    if (before == WordBreak::Cr)
        return i < m_size && m_units[i] == u'\n' ? i + 1 : i;
    if (before == WordBreak::Lf || before == WordBreak::Newline)
        return i;
    while (before == WordBreak::WSegSpace && i < m_size && wordBreakAt(i) == WordBreak::WSegSpace)
        ++i;
    while ((i = skipExtending(i)) < m_size) {
        const WordBreak next = wordBreakAt(i);
        const qsizetype after = mayStandInsideWords(next) ? skipExtending(i + widthAt(i)) : m_size;
        if (after < m_size && joins(before, next, wordBreakAt(after))) {
            before = wordBreakAt(after);
            i = after + widthAt(after);
            continue;
        }
        const bool isFlag = before == WordBreak::RegionalIndicator && next == WordBreak::RegionalIndicator;
        const bool isJoined = m_units[i - 1] == 0x200D && isPictograph(characterAt(i));
        if (!isFlag && !isJoined && !belongTogether(before, next))
            return i;
        before = isFlag ? WordBreak::Other : next;
        i += widthAt(i);
    }
    return m_size;
}

} // namespace core::text
