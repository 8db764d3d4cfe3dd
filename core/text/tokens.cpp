// SPDX-License-Identifier: MIT
#include "core/text/tokens.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace core::text {

namespace {

constexpr char16_t firstUnspaced = 0x0E00; // the scripts before all part their words by spaces

/// How a script that UAX #29 leaves to dictionaries or characters is split.
enum class Splitting : std::uint8_t { BySpaces, ByCluster, ByDictionary };

Splitting splittingOf(char32_t c)
{
    if (c < firstUnspaced)
        return Splitting::BySpaces;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
        return Splitting::ByCluster;
    case QChar::Script_Thai:
        return Splitting::ByDictionary;
    default:
        return Splitting::BySpaces;
    }
}

/// Combining marks and joiners, which stay with what stands before them.
bool isMarkOrJoiner(char32_t c)
{
    return QChar::isMark(c) || c == 0x200C || c == 0x200D;
}

} // namespace

bool Tokens::next()
{
    if (!m_words.empty()) {
        take(m_words.back(), TokenKind::Word);
        m_words.pop_back();
        return true;
    }
    for (; m_at < m_text.size(); ++m_at) {
        if (m_text.unitAt(m_at) == u' ')
            continue;
        if (const qsizetype end = endOfLetters(); isPlainWord(end)) {
            take(end, TokenKind::Word);
            m_at += m_text.unitAt(end) == u' ';
            return true;
        }
        if (isPlainSign(m_at)) {
            take(m_at + 1, TokenKind::Punctuation);
            ++m_at;
            return true;
        }
        const WordCharacter character = m_text.at(m_at);
        if (character.isSpace()) {
            const bool isSameLine = m_text.unitAt(m_at) != u'\n';
            m_isQuoteOpen = m_isQuoteOpen && isSameLine;
            m_isAccented = m_isAccented && isSameLine;
            continue;
        }
        if (character.isLetter() || m_text.unitAt(m_at) == u'_')
            takeLetters();
        else if (numberBegins(m_at))
            take(endOfNumber(m_at), TokenKind::Number);
        else
            takeSigns();
        return true;
    }
    return false;
}

/// Past the Latin letters that begin here. Most lines of English have no others than those of ASCII.
inline qsizetype Tokens::endOfLetters()
{
    if (m_isAccented)
        return m_text.endOfLatinLetters(m_at);
    const qsizetype end = m_text.endOfAsciiLetters(m_at);
    m_isAccented = end < m_text.size() && m_text.unitAt(end) >= 0xC0 && m_text.unitAt(end) < 0x250;
    return m_isAccented ? m_text.endOfLatinLetters(end) : end;
}

/// Whether a word ends at \a end, told at a glance: a space follows, or a comma or a full stop and a space.
inline bool Tokens::isPlainWord(qsizetype end) const
{
    if (end == m_at || end + 1 >= m_text.size())
        return false;
    const char16_t next = m_text.unitAt(end);
    return next == u' ' || ((next == u',' || next == u'.') && m_text.unitAt(end + 1) == u' ');
}

/// A comma or a full stop that a space follows: no number begins with it, and it stands alone.
inline bool Tokens::isPlainSign(qsizetype i) const
{
    const char16_t c = m_text.unitAt(i);
    return (c == u',' || c == u'.') && i + 1 < m_text.size() && m_text.unitAt(i + 1) == u' ';
}

inline void Tokens::take(qsizetype end, TokenKind kind)
{
    m_token = {{m_at, end}, kind};
    m_at = end;
}

/// Joins that UAX #29 does not know: hyphens inside words, an apostrophe between a letter and a digit, and the like.
bool Tokens::joinsWords(qsizetype i) const
{
    switch (unitAt(i)) {
    case u'\'':
    case u'-':
    case u'.':
    case 0x2019:
    case 0x00B7:
    case 0x05F3:
    case 0x05F4:
        break;
    default:
        return false;
    }
    if (!isWordAt(i - 1) && !QChar::isMark(unitAt(i - 1)))
        return false;
    if (unitAt(i) == u'.' && isDigitAt(i - 1) != isDigitAt(i + 1))
        return false;
    return isWordAt(i + 1) && splittingOf(m_text.characterAt(i + 1)) == Splitting::BySpaces;
}

/// Letters and numbers that are none for UAX #29 ("m²"), and what belongs to them.
bool Tokens::continuesWord(qsizetype i) const
{
    if (m_text.unitAt(i) < 0x80)
        return false;
    const char32_t c = m_text.characterAt(i);
    return isMarkOrJoiner(c) || (QChar::isLetterOrNumber(c) && splittingOf(c) == Splitting::BySpaces);
}

/// "US'": an apostrophe after an s, unless it closes a quotation that an apostrophe opened.
bool Tokens::isClitic(qsizetype i) const
{
    return unitAt(i) == u'\'' && (unitAt(i - 1) | 0x20) == u's' && !m_isQuoteOpen && !isWordAt(i + 1);
}

qsizetype Tokens::endOfWord(qsizetype begin) const
{
    qsizetype end = m_text.boundaryAfter(begin);
    while (end < m_text.size()) {
        if (m_text.unitAt(end) == u' ')
            return end;
        if (joinsWords(end))
            end = m_text.boundaryAfter(end + 1);
        else if (continuesWord(end))
            end = m_text.boundaryAfter(end);
        else
            break;
    }
    return isClitic(end) ? end + 1 : end;
}

void Tokens::takeLetters()
{
    switch (splittingOf(m_text.characterAt(m_at))) {
    case Splitting::BySpaces:
        take(endOfWord(m_at), TokenKind::Word);
        return;
    case Splitting::ByCluster:
        take(endOfCluster(m_at), TokenKind::Word);
        return;
    case Splitting::ByDictionary:
        takeByDictionary();
    }
}

qsizetype Tokens::endOfCluster(qsizetype begin) const
{
    // A cluster is short; a window keeps this O(1) whatever the length of the text.
    const qsizetype length = std::min<qsizetype>(64, m_text.size() - begin);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text.view().data() + begin, length);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? begin + end : begin + (m_text.characterAt(begin) > 0xFFFF ? 2 : 1);
}

void Tokens::takeByDictionary()
{
    qsizetype end = m_at;
    for (; end < m_text.size(); end += m_text.characterAt(end) > 0xFFFF ? 2 : 1) {
        const char32_t c = m_text.characterAt(end);
        if (!isMarkOrJoiner(c) && !(m_text.at(end).isLetter() && splittingOf(c) == Splitting::ByDictionary))
            break;
    }
    // As a text of its own: Qt takes signs and marks around it for part of it.
    const QString run = m_text.view().sliced(m_at, end - m_at).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, run);
    while (finder.toNextBoundary() > 0)
        m_words.push_back(m_at + finder.position());
    std::ranges::reverse(m_words);
    next();
}

bool Tokens::separatesDigits(qsizetype i) const
{
    return (unitAt(i) == u':' || unitAt(i) == u'/') && isDigitAt(i - 1) && isDigitAt(i + 1);
}

bool Tokens::isCurrencyAt(qsizetype i) const
{
    if (unitAt(i) < 0x80)
        return unitAt(i) == u'$';
    return QChar::category(m_text.characterAt(i)) == QChar::Symbol_Currency;
}

/// A digit, or a sign or currency (or both) right before one.
bool Tokens::numberBegins(qsizetype i) const
{
    if (isDigitAt(i))
        return true;
    if (const char16_t c = unitAt(i); c < 0x80 && c != u'-' && c != u'+' && c != u'.' && c != u'$')
        return false;
    if ((unitAt(i) == u'-' || unitAt(i) == u'+') && (isSpaceAt(i - 1) || unitAt(i - 1) == u'('))
        ++i;
    if (isCurrencyAt(i))
        ++i;
    return isDigitAt(i) || (unitAt(i) == u'.' && isDigitAt(i + 1) && isSpaceAt(i - 1));
}

qsizetype Tokens::endOfNumber(qsizetype begin) const
{
    qsizetype end = begin;
    while (!isDigitAt(end))
        ++end;
    // "2,500", "10.30am", "1980s", "40-year-old", "10:30", "11/21/2020"
    end = m_text.boundaryAfter(end);
    while (end < m_text.size()) {
        if (separatesDigits(end) || joinsWords(end))
            end = m_text.boundaryAfter(end + 1);
        else if (continuesWord(end))
            end = m_text.boundaryAfter(end);
        else
            break;
    }
    if (isClitic(end))
        ++end;
    if (unitAt(end) == u'%' || unitAt(end) == 0x2030)
        return end + 1;
    if (unitAt(end) == 0x00B0)
        return end + ((unitAt(end + 1) | 0x20) == u'c' || (unitAt(end + 1) | 0x20) == u'f' ? 2 : 1);
    return isCurrencyAt(end) ? end + 1 : end;
}

/// Punctuation, or what UAX #29 begins a word with although it is no letter.
void Tokens::takeSigns()
{
    const char16_t c = unitAt(m_at);
    if (c == u'\'')
        m_isQuoteOpen = isWordAt(m_at + 1) && !isWordAt(m_at - 1);
    qsizetype end = m_at + 1;
    if (c == u'.' || c == 0x2014 || c == u'*' || c == u'=') {
        while (end < m_text.size() && m_text.unitAt(end) == c)
            ++end;
    } else if (c >= 0x80 || unitAt(end) >= 0x300) {
        end = m_text.boundaryAfter(m_at);
        for (qsizetype i = m_at; i < end; ++i) {
            if (m_text.at(i).isWord()) {
                take(endOfWord(m_at), TokenKind::Word);
                return;
            }
        }
    }
    take(end, TokenKind::Punctuation);
}

std::vector<Token> tokenize(QStringView text)
{
    std::vector<Token> tokens;
    tokens.reserve(size_t(text.size() / 5 + 1));
    Tokens reader(text);
    while (reader.next())
        tokens.push_back(reader.token());
    return tokens;
}

} // namespace core::text
