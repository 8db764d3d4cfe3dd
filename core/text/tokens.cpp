// SPDX-License-Identifier: MIT
#include "core/text/tokens.h"

#include <QTextBoundaryFinder>

#include <array>

namespace core::text {

namespace {

enum class Ascii : std::uint8_t { Space, Letter, Digit, Other };

constexpr auto asciiTable = [] {
    std::array<Ascii, 128> table{};
    for (size_t c = 0; c < table.size(); ++c) {
        const bool letter = ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_';
        table[c] = letter                            ? Ascii::Letter
                   : c >= '0' && c <= '9'            ? Ascii::Digit
                   : c == ' ' || (c >= 9 && c <= 13) ? Ascii::Space
                                                     : Ascii::Other;
    }
    return table;
}();

/// How a script that UAX #29 leaves to dictionaries or characters is split.
enum class Splitting : std::uint8_t { BySpaces, ByCharacter, ByCluster, ByDictionary };

Splitting splittingOf(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return Splitting::ByCharacter;
    case QChar::Script_Thai:
        return Splitting::ByDictionary;
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_TaiLe:
    case QChar::Script_NewTaiLue:
    case QChar::Script_TaiTham:
    case QChar::Script_TaiViet:
        return Splitting::ByCluster;
    default:
        return Splitting::BySpaces;
    }
}

class Tokenizer
{
public:
    explicit Tokenizer(QStringView text) : m_text(text) { m_tokens.reserve(size_t(text.size() / 5 + 1)); }

    std::vector<Token> run()
    {
        for (m_at = 0; m_at < m_text.size();) {
            const Ascii kind = kindAt(m_at);
            if (kind == Ascii::Space) {
                if (m_text[m_at] == u'\n')
                    m_quoteOpen = false;
                ++m_at;
            } else if (kind == Ascii::Letter) {
                takeLetters();
            } else if (numberBegins(m_at)) {
                takeNumber();
            } else {
                takePunctuation();
            }
        }
        return std::move(m_tokens);
    }

private:
    char16_t unitAt(qsizetype i) const { return i >= 0 && i < m_text.size() ? m_text[i].unicode() : u' '; }

    char32_t characterAt(qsizetype i) const
    {
        const QChar c = m_text[i];
        if (c.isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(c, m_text[i + 1]);
        return c.unicode();
    }

    Ascii kindAt(qsizetype i) const
    {
        if (i < 0 || i >= m_text.size())
            return Ascii::Space;
        const char16_t unit = m_text[i].unicode();
        if (unit < 128)
            return asciiTable[unit];
        const char32_t c = characterAt(i);
        return QChar::isLetter(c)                           ? Ascii::Letter
               : QChar::isDigit(c)                          ? Ascii::Digit
               : QChar::isSpace(c)                          ? Ascii::Space
               : QChar::category(c) == QChar::Number_Letter ? Ascii::Letter
                                                            : Ascii::Other;
    }
    bool isWordAt(qsizetype i) const { return kindAt(i) == Ascii::Letter || kindAt(i) == Ascii::Digit; }
    bool isDigitAt(qsizetype i) const { return kindAt(i) == Ascii::Digit; }

    /// Combining marks, joiners and variation selectors stay with what stands before them.
    static bool extends(char32_t c) { return QChar::isMark(c) || c == 0x200C || c == 0x200D; }
    bool extendsAt(qsizetype i) const { return i < m_text.size() && extends(characterAt(i)); }
    qsizetype widthAt(qsizetype i) const { return characterAt(i) > 0xFFFF ? 2 : 1; }

    void add(qsizetype end, TokenKind kind)
    {
        m_tokens.push_back({{m_at, end}, kind});
        m_at = end;
    }

    /// Past a run of letters, digits and what extends them, as far as one rule of splitting reaches.
    qsizetype endOfRun(qsizetype i) const
    {
        while (i < m_text.size()) {
            const char16_t unit = m_text[i].unicode();
            if (unit < 128) {
                if (asciiTable[unit] != Ascii::Letter && asciiTable[unit] != Ascii::Digit)
                    return i;
                ++i;
                continue;
            }
            const char32_t c = characterAt(i);
            if (!(QChar::isLetterOrNumber(c) && splittingOf(c) == Splitting::BySpaces) && !extends(c))
                return i;
            i += c > 0xFFFF ? 2 : 1;
        }
        return i;
    }

    bool joinsWords(qsizetype i) const
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
        return isWordAt(i + 1) && splittingOf(characterAt(i + 1)) == Splitting::BySpaces;
    }

    /// "US'": an apostrophe after an s, unless it closes a quotation that an apostrophe opened.
    bool isClitic(qsizetype i) const
    {
        return unitAt(i) == u'\'' && (unitAt(i - 1) | 0x20) == u's' && !m_quoteOpen && !isWordAt(i + 1);
    }

    qsizetype endOfWord(qsizetype begin) const
    {
        qsizetype end = endOfRun(begin);
        while (end < m_text.size() && joinsWords(end))
            end = endOfRun(end + 1);
        return isClitic(end) ? end + 1 : end;
    }

    void takeLetters()
    {
        switch (m_text[m_at].unicode() < 0x0E00 ? Splitting::BySpaces : splittingOf(characterAt(m_at))) {
        case Splitting::BySpaces:
            add(std::max(endOfWord(m_at), m_at + widthAt(m_at)), TokenKind::Word);
            break;
        case Splitting::ByCharacter:
            add(endOfCluster(m_at), TokenKind::Word);
            break;
        case Splitting::ByCluster:
            add(endOfCluster(m_at), TokenKind::Word);
            break;
        case Splitting::ByDictionary:
            takeByDictionary();
            break;
        }
    }

    qsizetype endOfCluster(qsizetype begin) const
    {
        // A cluster is short; a window keeps this O(1) whatever the length of the text. A sign's ends before the next
        // word: Qt takes a sign for part of the Thai or Indic run that follows, and then even cuts surrogate pairs.
        qsizetype end = begin + widthAt(begin);
        const bool isSign = !isWordAt(begin);
        while (end < m_text.size() && end - begin < 64 && !(isSign && isWordAt(end)))
            end += widthAt(end);
        const QStringView window = m_text.sliced(begin, end - begin);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, window.data(), window.size());
        qsizetype length = finder.toNextBoundary();
        while (length > 0 && length < window.size() && window[length].isLowSurrogate()
               && window[length - 1].isHighSurrogate())
            length = finder.toNextBoundary();
        return begin + (length > 0 ? length : widthAt(begin));
    }

    void takeByDictionary()
    {
        qsizetype end = m_at;
        while (end < m_text.size()
               && (extends(characterAt(end))
                   || (kindAt(end) == Ascii::Letter && splittingOf(characterAt(end)) == Splitting::ByDictionary)))
            end += widthAt(end);
        const QString run = m_text.sliced(m_at, end - m_at).toString();
        const qsizetype origin = m_at;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Word, run);
        for (qsizetype boundary = finder.toNextBoundary(); boundary > 0; boundary = finder.toNextBoundary())
            add(origin + boundary, TokenKind::Word);
    }

    bool isCurrencyAt(qsizetype i) const
    {
        return i < m_text.size() && QChar::category(characterAt(i)) == QChar::Symbol_Currency;
    }
    bool isSignAt(qsizetype i) const
    {
        return (unitAt(i) == u'-' || unitAt(i) == u'+') && (kindAt(i - 1) == Ascii::Space || unitAt(i - 1) == u'(');
    }

    /// A digit, or a sign or currency (or both) right before one.
    bool numberBegins(qsizetype i) const
    {
        if (isSignAt(i))
            ++i;
        if (isCurrencyAt(i))
            ++i;
        return isDigitAt(i) || (unitAt(i) == u'.' && isDigitAt(i + 1) && kindAt(i - 1) == Ascii::Space);
    }

    void takeNumber()
    {
        qsizetype end = m_at;
        while (!isDigitAt(end))
            ++end;
        const auto separates = [this](qsizetype i) {
            const char16_t c = unitAt(i);
            return (c == u',' || c == u'.' || c == u':' || c == u'/' || c == u'\'') && isDigitAt(i - 1)
                   && isDigitAt(i + 1);
        };
        while (end < m_text.size() && (isDigitAt(end) || separates(end)))
            end += widthAt(end);
        // "10.30am", "1980s", "40-year-old", "10-12"
        if (isWordAt(end) || joinsWords(end) || extendsAt(end))
            end = std::max(end, endOfWord(end - 1));
        while (separates(end))
            end = endOfWord(end + 1);
        if (unitAt(end) == u'%' || unitAt(end) == 0x2030)
            ++end;
        else if (unitAt(end) == 0x00B0)
            end += (unitAt(end + 1) | 0x20) == u'c' || (unitAt(end + 1) | 0x20) == u'f' ? 2 : 1;
        else if (isCurrencyAt(end))
            ++end;
        add(end, TokenKind::Number);
    }

    void takePunctuation()
    {
        const char16_t c = unitAt(m_at);
        if (c == u'\'')
            m_quoteOpen = isWordAt(m_at + 1) && !isWordAt(m_at - 1);
        qsizetype end = m_at + 1;
        if (c == u'.' || c == 0x2014 || c == u'_' || c == u'*' || c == u'=') {
            while (unitAt(end) == c && end < m_text.size())
                ++end;
        } else if (c >= 0x80 || unitAt(end) >= 0x300) {
            end = endOfCluster(m_at);
        }
        add(end, TokenKind::Punctuation);
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    qsizetype m_at = 0;
    bool m_quoteOpen = false;
};

} // namespace

std::vector<Token> tokenize(QStringView text)
{
    return Tokenizer(text).run();
}

} // namespace core::text
