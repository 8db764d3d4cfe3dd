// SPDX-License-Identifier: MIT
#include "core/text/wordboundaries.h"
#include "tests/support/anytext.h"
#include "tests/support/show.h"

#include <QFile>
#include <QTextBoundaryFinder>

#include <map>

using namespace core::text;
using namespace Qt::StringLiterals;

namespace {

using Boundaries = std::vector<qsizetype>;

Boundaries boundariesOf(const QString &text)
{
    Boundaries boundaries{0};
    const WordText words(text);
    while (boundaries.back() < text.size())
        boundaries.push_back(words.boundaryAfter(boundaries.back()));
    return boundaries;
}

Boundaries boundariesByQt(const QString &text)
{
    Boundaries boundaries{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    while (finder.toNextBoundary() > 0)
        boundaries.push_back(finder.position());
    return boundaries;
}

/// UAX #29 as it is written down: every rule asks at every place what stands before and after it.
class Rules
{
public:
    explicit Rules(const QString &text) : m_text(text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            m_places.push_back(i);
            m_breaks.push_back(
                WordCharacter::of(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode())
                    .wordBreak());
            i += isPair;
        }
        m_places.push_back(text.size());
    }

    Boundaries boundaries() const
    {
        Boundaries found{0};
        for (size_t i = 1; i < m_breaks.size(); ++i) {
            if (isBoundary(i))
                found.push_back(m_places[i]);
        }
        if (!m_text.isEmpty())
            found.push_back(m_text.size());
        return found;
    }

private:
    using enum WordBreak;
    static bool isIgnored(WordBreak c) { return c == Extend || c == Format || c == Zwj; }
    static bool endsLine(WordBreak c) { return c == Newline || c == Cr || c == Lf; }

    /// The \a count th character that is not ignored (WB4), counted from before (or after) the place.
    WordBreak before(size_t place, int count) const
    {
        for (size_t i = place; i-- > 0;) {
            const bool attaches = isIgnored(m_breaks[i]) && i > 0 && !endsLine(m_breaks[i - 1]);
            if (!attaches && --count == 0)
                return m_breaks[i];
        }
        return Other;
    }
    WordBreak after(size_t place, int count) const
    {
        for (size_t i = place; i < m_breaks.size(); ++i) {
            if (!(isIgnored(m_breaks[i]) && i > place) && --count == 0)
                return m_breaks[i];
        }
        return Other;
    }
    int flagsBefore(size_t place) const
    {
        int count = 0;
        for (int i = 1; before(place, i) == RegionalIndicator; ++i)
            ++count;
        return count;
    }

    bool isBoundary(size_t at) const
    {
        if (m_breaks[at - 1] == Cr && m_breaks[at] == Lf)
            return false;
        if (endsLine(m_breaks[at - 1]) || endsLine(m_breaks[at]))
            return true;
        if (m_breaks[at - 1] == WSegSpace && m_breaks[at] == WSegSpace)
            return false;
        if (isIgnored(m_breaks[at]))
            return false;
        const WordBreak a = before(at, 1);
        const WordBreak b = after(at, 1);
        const auto isLetter = [](WordBreak c) { return c == ALetter || c == HebrewLetter; };
        const auto isMidLetter = [](WordBreak c) { return c == MidLetter || c == MidNumLet || c == SingleQuote; };
        const auto isMidNum = [](WordBreak c) { return c == MidNum || c == MidNumLet || c == SingleQuote; };
        const bool joined
            = (isLetter(a) && isLetter(b)) || (isLetter(a) && isMidLetter(b) && isLetter(after(at, 2)))
              || (isLetter(before(at, 2)) && isMidLetter(a) && isLetter(b)) || (a == HebrewLetter && b == SingleQuote)
              || (a == HebrewLetter && b == DoubleQuote && after(at, 2) == HebrewLetter)
              || (before(at, 2) == HebrewLetter && a == DoubleQuote && b == HebrewLetter)
              || (a == Numeric && b == Numeric) || (isLetter(a) && b == Numeric) || (a == Numeric && isLetter(b))
              || (before(at, 2) == Numeric && isMidNum(a) && b == Numeric)
              || (a == Numeric && isMidNum(b) && after(at, 2) == Numeric) || (a == Katakana && b == Katakana)
              || ((isLetter(a) || a == Numeric || a == Katakana || a == ExtendNumLet) && b == ExtendNumLet)
              || (a == ExtendNumLet && (isLetter(b) || b == Numeric || b == Katakana))
              || (b == RegionalIndicator && flagsBefore(at) % 2 == 1);
        return !joined;
    }

    QString m_text;
    Boundaries m_places; // of the characters, and the end
    std::vector<WordBreak> m_breaks;
};

/// The lines of a file of the Unicode Character Database, without comments; none where it is not installed.
QStringList databaseLines(const QString &name)
{
    QFile file(u"/usr/share/unicode/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    if (!lines.constFirst().contains(u"-15.1."_s) && !name.startsWith(u"emoji"_s)) // another version than Qt 6.8's
        return {};
    for (QString &line : lines)
        line = line.section(u'#', 0, 0).trimmed();
    lines.removeAll(QString());
    return lines;
}

const std::map<QString, WordBreak> breaksByName{
    {u"ALetter"_s, WordBreak::ALetter},
    {u"Hebrew_Letter"_s, WordBreak::HebrewLetter},
    {u"Numeric"_s, WordBreak::Numeric},
    {u"ExtendNumLet"_s, WordBreak::ExtendNumLet},
    {u"Extend"_s, WordBreak::Extend},
    {u"Format"_s, WordBreak::Format},
    {u"ZWJ"_s, WordBreak::Zwj},
    {u"Katakana"_s, WordBreak::Katakana},
    {u"MidLetter"_s, WordBreak::MidLetter},
    {u"MidNum"_s, WordBreak::MidNum},
    {u"MidNumLet"_s, WordBreak::MidNumLet},
    {u"Single_Quote"_s, WordBreak::SingleQuote},
    {u"Double_Quote"_s, WordBreak::DoubleQuote},
    {u"Regional_Indicator"_s, WordBreak::RegionalIndicator},
    {u"WSegSpace"_s, WordBreak::WSegSpace},
    {u"Newline"_s, WordBreak::Newline},
    {u"CR"_s, WordBreak::Cr},
    {u"LF"_s, WordBreak::Lf},
};

bool isColon(char32_t c)
{
    return c == U':' || c == 0xFE13 || c == 0xFE55 || c == 0xFF1A;
}

} // namespace

class TestWordBoundaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every line of the file but those with a colon inside a word, where we do as Qt does.
    void boundariesAreThoseOfUnicode()
    {
        const QStringList lines = databaseLines(u"auxiliary/WordBreakTest.txt"_s);
        if (lines.isEmpty())
            QSKIP("WordBreakTest.txt of Unicode 15.1 (package unicode-data) is not installed");
        int colons = 0;
        for (const QString &line : lines) {
            QString text;
            Boundaries expected;
            for (const QString &word : line.split(u' ', Qt::SkipEmptyParts)) {
                if (word == u"÷")
                    expected.push_back(text.size());
                else if (word != u"×")
                    text += QString::fromUcs4(std::array{char32_t(word.toUInt(nullptr, 16))}.data(), 1);
            }
            if (boundariesOf(text) == expected)
                continue;
            ++colons;
            QVERIFY2(text.contains(u':'), qPrintable(line));
            QVERIFY2(boundariesOf(text) == boundariesByQt(text), qPrintable(line));
        }
        QCOMPARE(lines.size(), 1826);
        QCOMPARE(colons, 15);
    }

    void charactersHaveTheirPropertyOfUnicode()
    {
        const QStringList lines = databaseLines(u"auxiliary/WordBreakProperty.txt"_s);
        if (lines.isEmpty())
            QSKIP("WordBreakProperty.txt of Unicode 15.1 (package unicode-data) is not installed");
        std::vector<WordBreak> expected(0x110000, WordBreak::Other);
        for (const QString &line : lines) {
            const QStringList range = line.section(u';', 0, 0).trimmed().split(u".."_s);
            const WordBreak named = breaksByName.at(line.section(u';', 1).trimmed());
            const uint last = range.last().toUInt(nullptr, 16);
            for (uint c = range.first().toUInt(nullptr, 16); c <= last; ++c) {
                if (!isColon(c))
                    expected[c] = named;
            }
        }
        for (char32_t c = 0; c < 0xE1000; c = c == 0x33FFF ? 0xE0000 : c + 1) { // what lies beyond is unassigned
            const WordBreak found = WordCharacter::of(c).wordBreak();
            if (found != expected[c])
                QFAIL(qPrintable(u"U+%1: %2, not %3"_s.arg(uint(c), 4, 16).arg(int(found)).arg(int(expected[c]))));
        }
    }

    void pictographsAreThoseOfUnicode()
    {
        const QStringList lines = databaseLines(u"emoji/emoji-data.txt"_s).filter(u"Extended_Pictographic"_s);
        if (lines.isEmpty())
            QSKIP("emoji-data.txt of Unicode 15.1 (package unicode-data) is not installed");
        std::vector<bool> expected(0x110000, false);
        for (const QString &line : lines) {
            const QStringList range = line.section(u';', 0, 0).trimmed().split(u".."_s);
            const uint last = range.last().toUInt(nullptr, 16);
            for (uint c = range.first().toUInt(nullptr, 16); c <= last; ++c)
                expected[c] = true;
        }
        for (char32_t c = 0x80; c < 0x20000; ++c) {
            if (QChar::isSurrogate(c) || WordCharacter::of(c).extends())
                continue;
            const QString joined = u"\u2602\u200D"_s + QString::fromUcs4(&c, 1);
            if ((WordText(joined).boundaryAfter(0) > 2) != expected[c])
                QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
        }
    }

    void anApostropheInsideHebrewJoinsWhatFollows()
    {
        QCOMPARE(boundariesOf(u"\u05E9'\u05E9"_s).size(), size_t(2));
        QCOMPARE(boundariesOf(u"\u05E9'The"_s).size(), size_t(2));
        QCOMPARE(boundariesOf(u"\u05E9' "_s).size(), size_t(3));
    }

    void theFastWayAndTheRulesAgree()
    {
        QVERIFY(rc::check("on any text", [] {
            // The rules above have none for joined pictographs (WB3c).
            QString text = *anytext::anyText();
            text.remove(u"\u200D"_s);
            RC_ASSERT(boundariesOf(text) == Rules(text).boundaries());
        }));
    }
};

QTEST_GUILESS_MAIN(TestWordBoundaries)
#include "tst_wordboundaries.moc"
