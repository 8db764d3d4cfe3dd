// SPDX-License-Identifier: MIT
#include "core/exchange/quote.h"

#include <algorithm>
#include <utility>

namespace core::exchange {

namespace {

constexpr int contextLength = 32;   // code points, by the contract of the CSV
constexpr qsizetype nearness = 100; // units: about a line and a half

bool isPair(QChar high, QChar low)
{
    return high.isHighSurrogate() && low.isLowSurrogate();
}

bool cutsPair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && isPair(text[position - 1], text[position]);
}

bool cutsWord(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isLetterOrNumber()
           && text[position].isLetterOrNumber();
}

/// All places of one part, those that cut no word where there are any.
std::vector<text::Span> placesOf(QStringView text, QStringView part)
{
    std::vector<text::Span> all;
    std::vector<text::Span> whole;
    for (qsizetype at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
        const text::Span place{at, at + part.size()};
        if (cutsPair(text, place.begin) || cutsPair(text, place.end))
            continue;
        all.push_back(place);
        if (!cutsWord(text, place.begin) && !cutsWord(text, place.end))
            whole.push_back(place);
    }
    return whole.empty() ? all : whole;
}

std::vector<text::Spans> placesOf(QStringView text, const QStringList &parts)
{
    std::vector<std::vector<text::Span>> places;
    for (const QString &part : parts)
        places.push_back(placesOf(text, part));

    std::vector<text::Spans> found;
    for (const text::Span first : places.front()) {
        std::vector<text::Span> spans{first};
        for (size_t i = 1; i < places.size(); ++i) {
            const auto next = std::ranges::lower_bound(places[i], spans.back().end, {}, &text::Span::begin);
            if (next == places[i].end())
                return found;
            spans.push_back(*next);
        }
        found.push_back(*text::Spans::from(std::move(spans)));
    }
    return found;
}

/// How many units around \a place stand in the text as they do in the quote.
qsizetype agreement(QStringView text, const text::Spans &place, const Quote &quote)
{
    const QStringView before = text.first(place.first().begin);
    const QStringView after = text.sliced(place.last().end);
    const auto [bit, bq]
        = std::mismatch(before.crbegin(), before.crend(), quote.before.crbegin(), quote.before.crend());
    const auto [ait, aq] = std::mismatch(after.cbegin(), after.cend(), quote.after.cbegin(), quote.after.cend());
    return (bit - before.crbegin()) + (ait - after.cbegin());
}

std::optional<text::Spans> onlyNear(const std::vector<text::Spans> &places, qsizetype position)
{
    std::optional<text::Spans> found;
    for (const text::Spans &place : places) {
        if (std::abs(place.first().begin - position) > nearness)
            continue;
        if (found)
            return std::nullopt;
        found = place;
    }
    return found;
}

} // namespace

QStringView contextBefore(QStringView text, qsizetype position)
{
    qsizetype begin = position;
    for (int taken = 0; taken < contextLength && begin > 0; ++taken)
        begin -= begin > 1 && isPair(text[begin - 2], text[begin - 1]) ? 2 : 1;
    return text.sliced(begin, position - begin);
}

QStringView contextAfter(QStringView text, qsizetype position)
{
    qsizetype end = position;
    for (int taken = 0; taken < contextLength && end < text.size(); ++taken)
        end += end + 1 < text.size() && isPair(text[end], text[end + 1]) ? 2 : 1;
    return text.sliced(position, end - position);
}

std::optional<text::Spans> locate(QStringView text, const Quote &quote)
{
    const std::vector<text::Spans> places = placesOf(text, quote.parts);
    if (places.size() == 1)
        return places.front();

    std::vector<text::Spans> best;
    qsizetype most = 0;
    for (const text::Spans &place : places) {
        const qsizetype agrees = agreement(text, place, quote);
        if (agrees > most)
            best.clear();
        if (agrees >= most)
            best.push_back(place);
        most = std::max(most, agrees);
    }
    return best.size() == 1 ? best.front() : onlyNear(best, quote.nearTo);
}

} // namespace core::exchange
