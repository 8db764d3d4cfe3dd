// SPDX-License-Identifier: MIT
#include "core/text/damagedmarkup.h"

#include <KCharsets>

#include <QStringDecoder>

#include <array>

namespace core::text {

namespace {

constexpr qsizetype longestReference = 12; // "thetasym;" and some room: HTML 4 knows no longer name

/// Reads on in a text, never past its end.
class Reader
{
public:
    Reader(QStringView text, qsizetype at) : m_text(text), m_at(at) {}

    char16_t peek() const { return m_at < m_text.size() ? m_text[m_at].unicode() : u'\0'; }
    bool take(char16_t c)
    {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }
    bool take(QStringView word)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return false;
        m_at += word.size();
        return true;
    }
    bool takeSpace() { return take(u' '); }
    template<typename Predicate>
    QStringView takeWhile(Predicate holds, qsizetype most)
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_at - begin < most && holds(m_text[m_at].unicode()))
            ++m_at;
        return m_text.sliced(begin, m_at - begin);
    }
    qsizetype at() const { return m_at; }

private:
    QStringView m_text;
    qsizetype m_at;
};

bool isAsciiLetter(char16_t c)
{
    return (c | 0x20) >= u'a' && (c | 0x20) <= u'z';
}
bool isAsciiDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}
bool isAsciiAlnum(char16_t c)
{
    return isAsciiLetter(c) || isAsciiDigit(c);
}

QString characterOf(uint code)
{
    const bool isText = code >= 0x20 && code <= 0x10FFFF && !QChar::isSurrogate(code);
    return isText ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
}

/// "#39", "#x27" or a name, with the semicolon; what it means, empty where it means nothing.
QString takeReference(Reader &reader)
{
    if (reader.take(u'#')) {
        reader.takeSpace();
        const bool hex = reader.take(u'x') || reader.take(u'X');
        const QStringView digits = reader.takeWhile(isAsciiAlnum, 8);
        reader.takeSpace();
        bool ok = false;
        const uint code = digits.toString().toUInt(&ok, hex ? 16 : 10);
        return ok && reader.take(u';') ? characterOf(code) : QString();
    }
    const QStringView name = reader.takeWhile(isAsciiAlnum, longestReference);
    if (name.size() < 2 || !reader.take(u';'))
        return {};
    const QChar character = KCharsets::fromEntity(name);
    return character.isNull() ? QString() : QString(character);
}

/// "amp;", "#38;" or "#x26;": what is left of an ampersand that was escaped once more.
bool takeEscapedAmpersand(Reader &reader)
{
    return reader.take(u"amp;") || reader.take(u"#38;") || reader.take(u"#x26;");
}

std::optional<DamagedMarkup> referenceAt(QStringView text, qsizetype begin)
{
    Reader reader(text, begin + 1);
    while (takeEscapedAmpersand(reader) && (isAsciiLetter(reader.peek()) || reader.peek() == u'#')) {}
    if (reader.at() > begin + 1 && text[reader.at() - 1] == u';') {
        Reader rest = reader;
        const QString meaning = takeReference(rest);
        return meaning.isEmpty() ? DamagedMarkup{reader.at(), QStringLiteral("&")} : DamagedMarkup{rest.at(), meaning};
    }
    const QString meaning = takeReference(reader);
    if (meaning.isEmpty())
        return std::nullopt;
    return DamagedMarkup{reader.at(), meaning};
}

/// ",quot;": seen where a scraper replaced the ampersand. Only names, and only those of punctuation.
std::optional<DamagedMarkup> commaReferenceAt(QStringView text, qsizetype begin)
{
    Reader reader(text, begin + 1);
    if (!isAsciiLetter(reader.peek()))
        return std::nullopt;
    const QString meaning = takeReference(reader);
    if (meaning.isEmpty() || meaning.at(0).isLetterOrNumber())
        return std::nullopt;
    return DamagedMarkup{reader.at(), meaning};
}

/// "O & # 39; Brien": the reference with spaces in it and, where it is the apostrophe of a name, around it.
std::optional<DamagedMarkup> tornReferenceAt(QStringView text, qsizetype begin)
{
    Reader reader(text, begin);
    const bool spaceBefore = reader.takeSpace();
    if (spaceBefore && (begin == 0 || !text[begin - 1].isLetter()))
        return std::nullopt;
    if (!reader.take(u'&') || !reader.takeSpace() || reader.peek() != u'#')
        return std::nullopt;
    const QString meaning = takeReference(reader);
    if (meaning.isEmpty())
        return std::nullopt;
    Reader rest = reader;
    const bool inName = meaning == u"'" && rest.takeSpace() && isAsciiLetter(rest.peek());
    if (spaceBefore && !inName)
        return std::nullopt;
    return DamagedMarkup{inName ? rest.at() : reader.at(), meaning};
}

/// The byte that Windows-1252 has for \a c, -1 where it has none. The bytes that it leaves open stand for themselves.
int windows1252Byte(char16_t c)
{
    static constexpr std::array<char16_t, 32> high
        = {0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
           0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
           0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
    if (c >= 0x80 && c <= 0xFF)
        return c;
    for (size_t i = 0; i < high.size(); ++i) {
        if (high[i] == c)
            return 0x80 + int(i);
    }
    return -1;
}

/// Whether \a character is one of those that news is full of and that readers misread: letters of western and central
/// Europe, and signs. Others are left alone, because in French "é »" is also what a Han character would look like.
bool isLikelyMisread(char32_t character)
{
    return (character >= 0xA0 && character <= 0x17F) || (character >= 0x2010 && character <= 0x206F)
           || (character >= 0x20A0 && character <= 0x20BF) || (character >= 0x2100 && character <= 0x214F)
           || (character >= 0xFB00 && character <= 0xFB06) || character == 0xFEFF || character == 0xFFFD
           || (character >= 0x1F300 && character <= 0x1FAFF);
}

std::optional<DamagedMarkup> misreadUtf8At(QStringView text, qsizetype begin)
{
    const char16_t lead = text[begin].unicode();
    const qsizetype length = lead >= 0xF0 && lead <= 0xF4   ? 4
                             : lead >= 0xE0 && lead <= 0xEF ? 3
                             : lead >= 0xC2 && lead <= 0xDF ? 2
                                                            : 0;
    if (length == 0 || begin + length > text.size())
        return std::nullopt;
    std::array<char, 4> bytes{char(lead)};
    for (qsizetype i = 1; i < length; ++i) {
        const int byte = windows1252Byte(text[begin + i].unicode());
        if (byte < 0x80 || byte > 0xBF)
            return std::nullopt;
        bytes[size_t(i)] = char(byte);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(QByteArrayView(bytes).first(length));
    if (decoder.hasError() || decoded.isEmpty() || !isLikelyMisread(decoded.toUcs4().front()))
        return std::nullopt;
    return DamagedMarkup{begin + length, decoded};
}

} // namespace

std::optional<DamagedMarkup> damagedMarkupAt(QStringView text, qsizetype begin)
{
    switch (text[begin].unicode()) {
    case u'&':
        if (begin + 1 < text.size() && text[begin + 1] == u' ')
            return tornReferenceAt(text, begin);
        return referenceAt(text, begin);
    case u',':
        return commaReferenceAt(text, begin);
    case u' ':
        return tornReferenceAt(text, begin);
    default:
        return misreadUtf8At(text, begin);
    }
}

} // namespace core::text
