// SPDX-License-Identifier: MIT
#include "core/text/sentences.h"

#include "core/text/trimmed.h"
#include "core/text/unitscan.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace core::text {

namespace {

constexpr qsizetype longestOf(std::span<const QStringView> words)
{
    qsizetype longest = 0;
    for (const QStringView word : words)
        longest = std::max(longest, word.size());
    return longest;
}

/// \a words are sorted, and no longer than \a longest.
bool isIn(std::span<const QStringView> words, qsizetype longest, QStringView word)
{
    return word.size() <= longest && std::ranges::binary_search(words, word);
}

/// After these a sentence goes on, whatever follows.
bool isTitle(QStringView word)
{
    static constexpr QStringView titles[]
        = {u"Adm", u"Art", u"Capt", u"Cmdr",   u"Col", u"Det",  u"Dr",     u"Fr",  u"Ft",  u"Gen",  u"Gov", u"Govs",
           u"Hon", u"Hr",  u"Insp", u"Lic",    u"Lt",  u"Maj",  u"Messrs", u"Mme", u"Mr",  u"Mrs",  u"Ms",  u"Mt",
           u"No",  u"Nos", u"Pres", u"Prof",   u"Rep", u"Reps", u"Rev",    u"Sec", u"Sen", u"Sens", u"Sgt", u"Sra",
           u"St",  u"Ste", u"Supt", u"approx", u"cf",  u"e.g",  u"i.e",    u"v",   u"vs"};
    static constexpr qsizetype longest = longestOf(titles);
    return isIn(titles, longest, word);
}

/// After these a sentence may end, but only before a word that can only begin one.
bool isAbbreviation(QStringView word)
{
    static constexpr QStringView abbreviations[]
        = {u"Ala",   u"Apr", u"Ariz", u"Aug",  u"Ave", u"Blvd", u"Bros", u"Calif", u"Co",   u"Colo", u"Conn", u"Corp",
           u"Cos",   u"Dec", u"Dept", u"Feb",  u"Fla", u"Fri",  u"Ga",   u"Ill",   u"Inc",  u"Jan",  u"Jr",   u"Jul",
           u"Jun",   u"Ky",  u"La",   u"Ltd",  u"Mar", u"Mass", u"Md",   u"Mich",  u"Minn", u"Mon",  u"Nov",  u"Oct",
           u"Okla",  u"Ore", u"Pa",   u"Rd",   u"Sat", u"Sep",  u"Sept", u"Sr",    u"Sun",  u"Tenn", u"Tex",  u"Thu",
           u"Thurs", u"Tue", u"Tues", u"Univ", u"Va",  u"Wash", u"Wed",  u"Wis",   u"al",   u"est",  u"etc"};
    static constexpr qsizetype longest = longestOf(abbreviations);
    if (isIn(abbreviations, longest, word))
        return true;
    // "U.S", "a.m", or one initial
    const bool initial = word.size() == 1 && word[0].isUpper();
    const bool dotted = word.size() >= 3 && word[0].isLetter() && word[1] == u'.' && word[word.size() - 2] == u'.';
    return initial || dotted;
}

bool beginsOnlySentences(QStringView word)
{
    static constexpr QStringView starters[]
        = {u"A",     u"After", u"An",        u"And",  u"As",      u"At",    u"Before", u"But",  u"For",
           u"He",    u"Her",   u"His",       u"How",  u"However", u"I",     u"If",     u"In",   u"It",
           u"Its",   u"Many",  u"Meanwhile", u"Most", u"No",      u"Not",   u"On",     u"Our",  u"She",
           u"Since", u"Some",  u"That",      u"The",  u"Their",   u"There", u"These",  u"They", u"This",
           u"Those", u"Under", u"We",        u"What", u"When",    u"While", u"Who",    u"Why",  u"You"};
    static constexpr qsizetype longest = longestOf(starters);
    return isIn(starters, longest, word);
}

bool isClosing(QChar c)
{
    return QStringView(u"\"'\u2019\u201D\u00BB)]").contains(c);
}
bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D';
}

/// The word that ends right before \a end, dots inside it included, or as much of it as tells that it is no
/// abbreviation.
QStringView wordBefore(QStringView text, qsizetype end)
{
    constexpr qsizetype most = 16;
    qsizetype begin = end;
    while (begin > 0 && end - begin < most && (text[begin - 1].isLetterOrNumber() || text[begin - 1] == u'.'))
        --begin;
    return text.sliced(begin, end - begin);
}

QStringView wordFrom(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isLetterOrNumber())
        ++end;
    return text.sliced(begin, end - begin);
}

/// Ends a paragraph for UAX #29. Line feeds are gone by then.
bool separatesParagraphs(QChar c)
{
    return c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
}

/// Whether the sentence really ends at \a boundary, where UAX #29 breaks.
bool endsSentence(QStringView text, qsizetype boundary)
{
    if (separatesParagraphs(text[boundary - 1]))
        return true;
    qsizetype last = boundary;
    bool quoted = false;
    while (last > 0 && (text[last - 1].isSpace() || isClosing(text[last - 1]))) {
        quoted = quoted || isClosing(text[last - 1]);
        --last;
    }
    if (last == 0)
        return false;
    qsizetype next = boundary;
    while (next < text.size()
           && (isQuote(text[next]) || text[next] == u'\'' || text[next] == u'(' || text[next] == u'\u2018'))
        ++next;
    const QStringView following = wordFrom(text, next);
    const QChar terminator = text[last - 1];
    if (terminator == u'.' && !quoted) {
        const QStringView word = wordBefore(text, last - 1);
        const bool insideWord = last == boundary && next == boundary && !word.isEmpty() && !following.isEmpty()
                                && word.back().isDigit() == following.front().isDigit();
        if (insideWord)
            return false;
        if (isTitle(word))
            return false;
        if (isAbbreviation(word))
            return beginsOnlySentences(following) || next > boundary;
    }
    // "Why?" he asked.
    if (quoted && !following.isEmpty() && following[0].isLower())
        return false;
    return true;
}

/// The property Sentence_Break of UAX #29.
enum class SentenceBreak : std::uint8_t {
    Other,
    Sep,
    Sp,
    Lower,
    Upper,
    OLetter,
    Numeric,
    ATerm,
    STerm,
    SContinue,
    Close
};

constexpr char16_t firstBeyondLatin = u'\u0250';

/// Whether every unit of \a text is one that breakOf() knows: Latin script and what stands around it.
bool isLatin(QStringView text)
{
    const qsizetype ascii
        = findUnit(text, 0, [](auto unit) { return isUnitWithin(unit, u'\u0080', u'\uFFFF') | isUnit(unit, u'\r'); });
    const auto isUnknown = [](auto unit) {
        const auto isSign = isUnitWithin(unit, u'\u2013', u'\u2014') | isUnitWithin(unit, u'\u2018', u'\u201F')
                            | isUnit(unit, u'\u2022') | isUnitWithin(unit, u'\u20A0', u'\u20BF');
        return (isUnitWithin(unit, firstBeyondLatin, u'\uFFFF') & isNot(isSign)) | isUnit(unit, u'\u00AD')
               | isUnit(unit, u'\r');
    };
    return findUnit(text, ascii, isUnknown) == text.size();
}

SentenceBreak computedBreak(QChar c)
{
    switch (c.unicode()) {
    case u'\u0085':
        return SentenceBreak::Sep;
    case u'\u00AA':
    case u'\u00BA':
        return SentenceBreak::Lower;
    case u'.':
        return SentenceBreak::ATerm;
    case u'!':
    case u'?':
        return SentenceBreak::STerm;
    case u',':
    case u'-':
    case u':':
        return SentenceBreak::SContinue;
    case u'"':
    case u'\'':
        return SentenceBreak::Close;
    default:
        break;
    }
    if (c.isSpace()) // a line feed too: there a paragraph was wrapped, no sentence ends
        return SentenceBreak::Sp;
    switch (c.category()) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase:
        return SentenceBreak::Upper;
    case QChar::Letter_Lowercase:
    case QChar::Letter_Modifier:
        return SentenceBreak::Lower;
    case QChar::Letter_Other:
        return SentenceBreak::OLetter;
    case QChar::Number_DecimalDigit:
        return SentenceBreak::Numeric;
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return SentenceBreak::Close;
    default:
        return SentenceBreak::Other;
    }
}

/// Of a unit of a text that is Latin.
SentenceBreak breakOf(QChar c)
{
    static const auto table = [] {
        std::array<SentenceBreak, firstBeyondLatin> breaks;
        for (size_t unit = 0; unit < breaks.size(); ++unit)
            breaks[unit] = computedBreak(QChar(char16_t(unit)));
        return breaks;
    }();
    if (c < firstBeyondLatin)
        return table[c.unicode()];
    if (c == u'\u2013' || c == u'\u2014')
        return SentenceBreak::SContinue;
    return c >= u'\u2018' && c <= u'\u201F' ? SentenceBreak::Close : SentenceBreak::Other;
}

bool isTerminator(SentenceBreak c)
{
    return c == SentenceBreak::ATerm || c == SentenceBreak::STerm;
}
bool isCased(SentenceBreak c)
{
    return c == SentenceBreak::Upper || c == SentenceBreak::Lower;
}

/// Rules SB6 and SB7: a full stop inside a number or between initials, at \a stop.
bool isInsideWord(QStringView text, qsizetype stop)
{
    if (breakOf(text[stop]) != SentenceBreak::ATerm || stop + 1 == text.size())
        return false;
    const SentenceBreak next = breakOf(text[stop + 1]);
    return next == SentenceBreak::Numeric
           || (next == SentenceBreak::Upper && stop > 0 && isCased(breakOf(text[stop - 1])));
}

/// Rule SB8: the first letter from \a i on is a small one, and no other sentence has ended before it.
bool goesOnInLowerCase(QStringView text, qsizetype i)
{
    for (; i < text.size(); ++i) {
        const SentenceBreak c = breakOf(text[i]);
        if (isCased(c) || isTerminator(c) || c == SentenceBreak::OLetter || c == SentenceBreak::Sep)
            return c == SentenceBreak::Lower;
    }
    return false;
}

/// The sentence boundary of UAX #29 behind the one at \a boundary; \a text is Latin.
qsizetype latinBoundaryAfter(QStringView text, qsizetype boundary)
{
    const auto mayEnd = [](auto unit) {
        return isUnit(unit, u'.') | isUnit(unit, u'!') | isUnit(unit, u'?') | isUnit(unit, u'\u0085');
    };
    for (qsizetype i = findUnit(text, boundary, mayEnd); i < text.size();) {
        const SentenceBreak terminator = breakOf(text[i]);
        const bool isInside = isInsideWord(text, i);
        ++i;
        if (terminator == SentenceBreak::Sep)
            return i;
        while (!isInside && i < text.size() && breakOf(text[i]) == SentenceBreak::Close)
            ++i;
        while (!isInside && i < text.size() && breakOf(text[i]) == SentenceBreak::Sp)
            ++i;
        if (i == text.size())
            break;
        const SentenceBreak next = breakOf(text[i]);
        // As in Qt, what may go on after a terminator ("?-") is one itself.
        if (!isInside && (next == SentenceBreak::SContinue || isTerminator(next) || next == SentenceBreak::Sep))
            continue;
        if (!isInside && !(terminator == SentenceBreak::ATerm && goesOnInLowerCase(text, i)))
            return i;
        i = findUnit(text, i, mayEnd);
    }
    return text.size();
}

/// A line break inside a paragraph is where it was wrapped, not where a sentence ends.
QString unwrapped(QStringView paragraph)
{
    return paragraph.toString().replace(u'\n', u' ');
}

} // namespace

Sentences::Sentences(QStringView paragraph) : m_text(paragraph)
{
    if (!isLatin(paragraph))
        m_finder.emplace(QTextBoundaryFinder::Sentence, unwrapped(paragraph));
}

std::optional<Span> Sentences::next()
{
    while (m_boundary < m_text.size()) {
        m_boundary = boundaryAfter(m_boundary);
        if (m_boundary <= m_begin || (m_boundary < m_text.size() && !endsSentence(m_text, m_boundary)))
            continue;
        const qsizetype begin = std::exchange(m_begin, endWithStrayClosing());
        m_counted = m_begin;
        m_isQuoteOpen = false;
        if (const Span span = trimmed(m_text, {begin, m_begin}); !span.isEmpty())
            return span;
    }
    if (m_begin == m_text.size())
        return std::nullopt;
    const Span rest = trimmed(m_text, {std::exchange(m_begin, m_text.size()), m_text.size()});
    return rest.isEmpty() ? std::nullopt : std::optional(rest);
}

qsizetype Sentences::boundaryAfter(qsizetype boundary)
{
    if (!m_finder)
        return latinBoundaryAfter(m_text, boundary);
    const qsizetype next = m_finder->toNextBoundary();
    return next < 0 ? m_text.size() : next;
}

qsizetype Sentences::endWithStrayClosing()
{
    const bool mayClose = m_boundary < m_text.size() && m_text[m_boundary] == u'"'
                          && (m_boundary + 1 == m_text.size() || m_text[m_boundary + 1].isSpace());
    if (!mayClose)
        return m_boundary;
    for (; m_counted < m_boundary; ++m_counted)
        m_isQuoteOpen = m_isQuoteOpen != (m_text[m_counted] == u'"');
    return m_isQuoteOpen ? m_boundary + 1 : m_boundary;
}

std::vector<Span> sentences(QStringView paragraph)
{
    std::vector<Span> result;
    Sentences reader(paragraph);
    while (const auto sentence = reader.next())
        result.push_back(*sentence);
    return result;
}

} // namespace core::text
