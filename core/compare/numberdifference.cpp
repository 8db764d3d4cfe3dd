// SPDX-License-Identifier: MIT
#include "core/compare/numberdifference.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

namespace core::compare {

using namespace Qt::StringLiterals;

namespace {

struct Figure {
    double value = 0;
    QString unit; ///< letters and signs that stand on it
    bool isPercent = false;
};

bool isSeparator(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && QStringView(u".,'’٫٬\u00A0\u202F").contains(text[at])
           && text[at - 1].isDigit() && text[at + 1].isDigit();
}

bool isPartOfNumber(QStringView text, qsizetype at)
{
    return text[at].isDigit() || isSeparator(text, at);
}

/// Where in \a number, digits and separators, the decimals begin: behind the last separator, or at the end.
qsizetype decimalsOf(QStringView number)
{
    const auto last = std::ranges::find_if(number.rbegin(), number.rend(), [](QChar c) { return !c.isDigit(); });
    if (last == number.rend())
        return number.size();
    const auto place = number.size() - 1 - (last - number.rbegin());
    const bool isOfAKind = std::ranges::all_of(number, [&](QChar c) { return c.isDigit() || c == *last; });
    const bool isAlone = std::ranges::count(number, *last) == 1;
    const bool groups = number.size() - place - 1 == 3 && place <= 3 && number[0].digitValue() != 0;
    const bool isDecimal = *last == u'٫' || (isAlone && !(isOfAKind && groups) && QStringView(u".,").contains(*last));
    return isDecimal ? place + 1 : number.size();
}

double valueOf(QStringView number)
{
    const qsizetype decimals = decimalsOf(number);
    double value = 0;
    double place = 1;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (!number[i].isDigit())
            continue;
        value = value * 10 + number[i].digitValue();
        place *= i >= decimals ? 10 : 1;
    }
    return value / place;
}

/// What the word behind a number multiplies it by.
double scaleOf(QStringView rest)
{
    static constexpr std::pair<QStringView, double> scales[] = {
        {u"hundred", 1e2},   {u"thousand", 1e3}, {u"million", 1e6}, {u"billion", 1e9},
        {u"trillion", 1e12}, {u"lakh", 1e5},     {u"crore", 1e7},
    };
    for (const auto &[word, scale] : scales) {
        if (rest.startsWith(word, Qt::CaseInsensitive) && (rest.size() == word.size() || !rest[word.size()].isLetter()))
            return scale;
    }
    return 1;
}

/// The one number in \a text; nullopt where there is none, or more.
std::optional<Figure> figureIn(QStringView text)
{
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c.isDigit(); });
    const qsizetype begin = digit - text.begin();
    qsizetype end = begin;
    while (end < text.size() && isPartOfNumber(text, end))
        ++end;
    if (begin == text.size() || std::ranges::any_of(text.sliced(end), [](QChar c) { return c.isDigit(); }))
        return std::nullopt;
    Figure figure{valueOf(text.sliced(begin, end - begin)), {}, false};
    qsizetype unitBegin = begin;
    while (unitBegin > 0 && !text[unitBegin - 1].isSpace() && text[unitBegin - 1] != u'-'
           && text[unitBegin - 1] != u'−')
        --unitBegin;
    if (unitBegin > 0 && !text[unitBegin - 1].isSpace() && (unitBegin == 1 || text[unitBegin - 2].isSpace()))
        figure.value = -figure.value;
    qsizetype unitEnd = end;
    while (unitEnd < text.size() && !text[unitEnd].isSpace() && text[unitEnd] != u'-')
        ++unitEnd;
    for (const QStringView part : {text.sliced(unitBegin, begin - unitBegin), text.sliced(end, unitEnd - end)})
        std::ranges::copy_if(part, std::back_inserter(figure.unit),
                             [](QChar c) { return c.isLetter() || c.isSymbol() || c == u'%' || c == u'٪'; });
    const QStringView rest = text.sliced(std::min(unitEnd + 1, text.size())).trimmed();
    figure.isPercent = figure.unit.contains(u'%') || figure.unit.contains(u'٪') || rest.startsWith(u'%')
                       || rest.startsWith(u"per cent", Qt::CaseInsensitive)
                       || rest.startsWith(u"percent", Qt::CaseInsensitive);
    figure.value *= scaleOf(rest);
    return figure;
}

} // namespace

std::optional<double> NumberDifference::growth() const
{
    return before == 0 ? std::nullopt : std::optional((after - before) / std::abs(before));
}

std::optional<NumberDifference> numberDifference(QStringView before, QStringView after)
{
    const auto from = figureIn(before);
    const auto to = figureIn(after);
    if (!from || !to || from->value == to->value || from->isPercent != to->isPercent)
        return std::nullopt;
    if (!from->isPercent && from->unit != to->unit)
        return std::nullopt;
    return NumberDifference{from->value, to->value, from->isPercent};
}

QString toString(const NumberDifference &difference)
{
    const QLocale locale;
    const auto growth = difference.growth();
    const bool isShare = growth && !difference.isPercent;
    const double amount = isShare ? *growth * 100 : difference.after - difference.before;
    const double size = std::abs(amount);
    // Never "+0 %": what is little gets the decimals it needs.
    const int decimals = size >= 10 || std::round(size) == size ? 0 : size >= 0.1 ? 1 : 3;
    QString number = locale.toString(size, 'f', decimals);
    const QString sign = amount < 0 ? u"−"_s : u"+"_s;
    if (difference.isPercent)
        //: A difference between two percentages, such as "+2 points".
        return QCoreApplication::translate("Compare", "%1%2 points").arg(sign, number);
    if (isShare)
        //: What a number grew or (sign −) shrank by, such as "+58 %".
        return QCoreApplication::translate("Compare", "%1%2 %").arg(sign, number);
    return sign + number;
}

} // namespace core::compare
