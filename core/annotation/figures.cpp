// SPDX-License-Identifier: MIT
#include "core/annotation/figures.h"

#include "core/article/newswirewords.h"
#include "core/text/tokens.h"

#include <QDate>

#include <algorithm>

namespace core::annotation {

using text::Span;
using text::Token;
using text::TokenKind;

namespace {

/// Reads figures from tokens. Where a function takes the number of a token, it gives that of the token behind what it
/// has read, or the same where there is nothing of its kind.
class Figures
{
public:
    explicit Figures(QStringView text) : m_text(text), m_tokens(text::tokenize(text)) {}

    std::vector<Figure> read() const
    {
        std::vector<Figure> found;
        for (int i = 0; i < size();) {
            const int date = endOfDate(i);
            const int end = date > i ? date : endOfNumber(i);
            if (end > i)
                found.push_back({{m_tokens[size_t(i)].span.begin, m_tokens[size_t(end) - 1].span.end}, date > i});
            i = std::max(end, i + 1);
        }
        return found;
    }

private:
    int size() const { return int(m_tokens.size()); }
    QStringView wordAt(int i) const
    {
        return i >= 0 && i < size() ? text::textOf(m_text, m_tokens[size_t(i)].span) : QStringView();
    }
    QString lowerAt(int i) const { return wordAt(i).toString().toLower(); }
    bool isNumber(int i) const { return i >= 0 && i < size() && m_tokens[size_t(i)].kind == TokenKind::Number; }

    /// Behind the period of an abbreviation and a comma, where they are followed by \a more.
    template<class IsMore>
    int behindMarks(int i, IsMore isMore) const
    {
        int next = i;
        next += wordAt(next) == u"." ? 1 : 0;
        next += wordAt(next) == u"," ? 1 : 0;
        return isMore(next) ? next : i;
    }

    bool isMonth(int i) const { return article::newswireWords().months.contains(wordAt(i).toString()); }
    bool isWeekday(int i) const { return article::newswireWords().weekdays.contains(wordAt(i).toString()); }

    bool isDay(int i) const
    {
        QString word = isNumber(i) ? lowerAt(i) : QString();
        for (const QStringView ending : {u"st", u"nd", u"rd", u"th"}) {
            if (word.endsWith(ending))
                word.chop(ending.size());
        }
        bool isWhole = false;
        const int day = word.toInt(&isWhole);
        return isWhole && word.size() <= 2 && day >= 1 && day <= 31;
    }

    bool isYear(int i) const
    {
        bool isWhole = false;
        const int year = wordAt(i).toInt(&isWhole);
        return isWhole && wordAt(i).size() == 4 && year >= 1500 && year < 2200;
    }

    int endOfDate(int i) const
    {
        if (QDate::fromString(wordAt(i).toString(), Qt::ISODate).isValid())
            return i + 1;
        if (isWeekday(i)) {
            const int month = behindMarks(i + 1, [this](int next) { return isMonth(next) || isDay(next); });
            const int end = endOfCalendarDate(month);
            return end > month ? end : wordAt(i).endsWith(u"day") ? i + 1 : i;
        }
        const int end = endOfCalendarDate(i);
        return end > i ? end : endOfYear(i);
    }

    /// "Nov. 21, 2020", "21 November 2020", "November 2020", "November".
    int endOfCalendarDate(int i) const
    {
        if (isDay(i) && isMonth(i + 1))
            return endWithYear(i + 2);
        if (!isMonth(i))
            return i;
        const int day = behindMarks(i + 1, [this](int next) { return isDay(next) && wordAt(next - 1) != u","; });
        if (isDay(day))
            return endWithYear(day + 1);
        const int end = endWithYear(i + 1);
        return end > i + 1 || standsAlone(i) ? end : i;
    }

    int endWithYear(int i) const
    {
        const int year = behindMarks(i, [this](int next) { return isYear(next); });
        return isYear(year) ? year + 1 : i;
    }

    /// Whether the month at \a i cannot be another word.
    bool standsAlone(int i) const
    {
        const QStringView month = wordAt(i);
        const bool isOrdinary = month == u"May" || month == u"March" || month == u"Mar";
        return (month.size() > 3 && !isOrdinary) || followsTime(i);
    }

    bool followsTime(int i) const
    {
        static constexpr QStringView words[]{u"in",   u"since", u"until", u"by",  u"of",     u"from", u"last",
                                             u"next", u"early", u"late",  u"mid", u"before", u"after"};
        return std::ranges::contains(words, QStringView(lowerAt(i - 1)));
    }

    /// "2001" behind "in" and its like, "mid-2021".
    int endOfYear(int i) const
    {
        const QStringView word = wordAt(i);
        const bool isPart
            = word.size() > 4 && (word.startsWith(u"mid-") || word.startsWith(u"early-") || word.startsWith(u"late-"));
        const bool isCompound = isPart && isAYear(word.last(4)) && word.at(word.size() - 5) == u'-';
        return isCompound || (isYear(i) && followsTime(i) && !isCounted(i + 1)) ? i + 1 : i;
    }

    static bool isAYear(QStringView word)
    {
        return word.front() >= u'1' && word.front() <= u'2'
               && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    bool isCounted(int i) const { return article::newswireWords().units.contains(lowerAt(i)); }

    int endOfNumber(int i) const
    {
        const bool isInWords = i < size() && article::newswireWords().numberWords.contains(lowerAt(i));
        if (!isNumber(i) && !isInWords)
            return i;
        int end = i + 1;
        while (article::newswireWords().scales.contains(lowerAt(end)))
            ++end;
        end = endOfUnit(end);
        const bool isTimeOfDay = wordAt(i).endsWith(u"am", Qt::CaseInsensitive)
                                 || wordAt(i).endsWith(u"pm", Qt::CaseInsensitive) || lowerAt(end) == u"am"
                                 || lowerAt(end) == u"pm" || lowerAt(end) == u"gmt";
        return (isInWords && end == i + 1) || isTimeOfDay ? i : end;
    }

    int endOfUnit(int i) const
    {
        if (lowerAt(i) == u"per" && lowerAt(i + 1) == u"cent")
            return i + 2;
        return wordAt(i) == u"%" || isCounted(i) ? i + 1 : i;
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
};

} // namespace

std::vector<Figure> figuresIn(QStringView paragraph)
{
    return Figures(paragraph).read();
}

} // namespace core::annotation
