// SPDX-License-Identifier: MIT
#include "core/text/sentences.h"

#include <QSet>
#include <QTextBoundaryFinder>

namespace core::text {

using namespace Qt::StringLiterals;

namespace {

/// After these a sentence goes on, whatever follows.
bool isTitle(QStringView word)
{
    static const QSet<QString> titles{
        u"Mr"_s,   u"Mrs"_s,  u"Ms"_s,   u"Dr"_s,     u"Prof"_s, u"Gen"_s,  u"Col"_s, u"Lt"_s,   u"Maj"_s,
        u"Sgt"_s,  u"Capt"_s, u"Cmdr"_s, u"Adm"_s,    u"Rep"_s,  u"Reps"_s, u"Sen"_s, u"Sens"_s, u"Gov"_s,
        u"Govs"_s, u"Pres"_s, u"Rev"_s,  u"Hon"_s,    u"St"_s,   u"Ste"_s,  u"Mt"_s,  u"Ft"_s,   u"Messrs"_s,
        u"Supt"_s, u"Insp"_s, u"Det"_s,  u"Sec"_s,    u"vs"_s,   u"v"_s,    u"No"_s,  u"Nos"_s,  u"Art"_s,
        u"e.g"_s,  u"i.e"_s,  u"cf"_s,   u"approx"_s, u"Hr"_s,   u"Fr"_s,   u"Mme"_s, u"Sra"_s,  u"Lic"_s};
    return titles.contains(word.toString());
}

/// After these a sentence may end, but only before a word that can only begin one.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> abbreviations{
        u"Jan"_s, u"Feb"_s,  u"Mar"_s,  u"Apr"_s,  u"Jun"_s,  u"Jul"_s,   u"Aug"_s,  u"Sep"_s,   u"Sept"_s, u"Oct"_s,
        u"Nov"_s, u"Dec"_s,  u"Mon"_s,  u"Tue"_s,  u"Tues"_s, u"Wed"_s,   u"Thu"_s,  u"Thurs"_s, u"Fri"_s,  u"Sat"_s,
        u"Sun"_s, u"Inc"_s,  u"Corp"_s, u"Co"_s,   u"Cos"_s,  u"Ltd"_s,   u"Bros"_s, u"Jr"_s,    u"Sr"_s,   u"etc"_s,
        u"al"_s,  u"Dept"_s, u"Ave"_s,  u"Blvd"_s, u"Rd"_s,   u"Calif"_s, u"Fla"_s,  u"Mass"_s,  u"Pa"_s,   u"Va"_s,
        u"Md"_s,  u"Mich"_s, u"Minn"_s, u"Wash"_s, u"Ariz"_s, u"Colo"_s,  u"Conn"_s, u"Ill"_s,   u"Ala"_s,  u"Ga"_s,
        u"Ky"_s,  u"La"_s,   u"Okla"_s, u"Ore"_s,  u"Tenn"_s, u"Tex"_s,   u"Wis"_s,  u"Univ"_s,  u"est"_s};
    if (abbreviations.contains(word.toString()))
        return true;
    // "U.S", "a.m", or one initial
    const bool initial = word.size() == 1 && word[0].isUpper();
    const bool dotted = word.size() >= 3 && word[0].isLetter() && word[1] == u'.' && word[word.size() - 2] == u'.';
    return initial || dotted;
}

bool beginsOnlySentences(QStringView word)
{
    static const QSet<QString> starters{
        u"The"_s,     u"A"_s,         u"An"_s,   u"This"_s,  u"That"_s, u"These"_s, u"Those"_s,  u"He"_s,
        u"She"_s,     u"It"_s,        u"They"_s, u"We"_s,    u"I"_s,    u"You"_s,   u"His"_s,    u"Her"_s,
        u"Its"_s,     u"Their"_s,     u"Our"_s,  u"In"_s,    u"On"_s,   u"At"_s,    u"But"_s,    u"And"_s,
        u"For"_s,     u"If"_s,        u"When"_s, u"While"_s, u"As"_s,   u"After"_s, u"Before"_s, u"There"_s,
        u"However"_s, u"Meanwhile"_s, u"What"_s, u"Who"_s,   u"Why"_s,  u"How"_s,   u"Some"_s,   u"Many"_s,
        u"Most"_s,    u"No"_s,        u"Not"_s,  u"Since"_s, u"Under"_s};
    return starters.contains(word.toString());
}

bool isClosing(QChar c)
{
    return u"\"'\u2019\u201D\u00BB)]"_s.contains(c);
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

/// Finds closing quotation marks that were torn off their sentence (". " said), while the text is read from left to
/// right.
class StrayClosing
{
public:
    explicit StrayClosing(QStringView text) : m_text(text) {}

    void beginSentence(qsizetype begin)
    {
        m_counted = begin;
        m_isOpen = false;
    }

    /// \a boundary, or behind the mark that closes after it what the sentence opened.
    qsizetype endAfter(qsizetype boundary)
    {
        for (; m_counted < boundary; ++m_counted)
            m_isOpen = m_isOpen != (m_text[m_counted] == u'"');
        const bool closes = m_isOpen && boundary < m_text.size() && m_text[boundary] == u'"'
                            && (boundary + 1 == m_text.size() || m_text[boundary + 1].isSpace());
        return closes ? boundary + 1 : boundary;
    }

private:
    QStringView m_text;
    qsizetype m_counted = 0;
    bool m_isOpen = false;
};

Span trimmed(QStringView text, Span span)
{
    while (span.begin < span.end && text[span.begin].isSpace())
        ++span.begin;
    while (span.begin < span.end && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

} // namespace

std::vector<Span> sentences(QStringView paragraph)
{
    // A line break inside a paragraph is where it was wrapped, not where a sentence ends.
    QString flat = paragraph.toString();
    flat.replace(u'\n', u' ');

    std::vector<Span> result;
    qsizetype begin = 0;
    StrayClosing strayClosing(flat);
    const auto add = [&](qsizetype end) {
        if (const Span span = trimmed(flat, {begin, end}); !span.isEmpty())
            result.push_back(span);
        begin = end;
        strayClosing.beginSentence(begin);
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, flat);
    for (qsizetype boundary = finder.toNextBoundary(); boundary >= 0 && boundary < flat.size();
         boundary = finder.toNextBoundary()) {
        if (boundary <= begin)
            continue;
        const qsizetype end = strayClosing.endAfter(boundary);
        if (endsSentence(flat, boundary))
            add(end);
    }
    add(flat.size());
    return result;
}

} // namespace core::text
