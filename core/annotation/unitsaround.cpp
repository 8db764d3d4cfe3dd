// SPDX-License-Identifier: MIT
#include "core/annotation/unitsaround.h"

#include "core/annotation/occurrences.h"
#include "core/article/structure.h"
#include "core/text/fold.h"
#include "core/text/sentences.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace core::annotation {

using text::Span;
using text::Token;

namespace {

/// From the first to the last of \a spans that \a selection touches; empty where it touches none.
template<class Range, class SpanOf>
Span touched(const Range &range, Span selection, SpanOf spanOf)
{
    Span hull{selection.begin, selection.begin};
    for (const auto &item : range) {
        const Span span = spanOf(item);
        if (span.begin <= selection.end && selection.begin <= span.end)
            hull = hull.isEmpty() ? span : hull.united(span);
    }
    return hull;
}

/// Half-open range of token numbers.
struct Run {
    size_t first = 0;
    size_t end = 0;
};

/// The tokens of one stretch of text, and what they form. All in UTF-16 units of the folded text.
class Stretch
{
public:
    explicit Stretch(QStringView folded) : m_text(folded), m_tokens(text::tokenize(folded)) {}

    /// The tokens that have something in common with \a span; at a mere place the word there, or the mark.
    Run at(Span span) const
    {
        Run run;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const Span token = m_tokens[i].span;
            const bool isPlace = span.isEmpty() && token.begin <= span.begin && span.begin <= token.end;
            if (!token.overlaps(span) && !isPlace)
                continue;
            const bool startsAnew = run.end == 0 || (span.isEmpty() && m_tokens[i].isWord());
            run = {startsAnew ? i : run.first, i + 1};
            if (span.isEmpty() && m_tokens[i].isWord())
                break;
        }
        return run;
    }

    Span spanOf(Run run) const { return {m_tokens[run.first].span.begin, m_tokens[run.end - 1].span.end}; }

    Run phraseAround(Run run) const
    {
        while (run.first > 0 && m_tokens[run.first - 1].isWord())
            --run.first;
        while (run.end < m_tokens.size() && m_tokens[run.end].isWord())
            ++run.end;
        return run;
    }

    /// From the mark that opens it to the one that closes it.
    std::optional<Run> quotationAround(Run run) const
    {
        std::optional<size_t> opened;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (text::textOf(m_text, m_tokens[i].span) != u"\"")
                continue;
            if (!opened) {
                opened = i;
                continue;
            }
            if (*opened <= run.first && run.end <= i + 1)
                return Run{*opened, i + 1};
            opened.reset();
        }
        return std::nullopt;
    }

private:
    QStringView m_text;
    std::vector<Token> m_tokens;
};

/// Of the units inside \a stretch, in units of its raw text.
std::vector<Span> unitsIn(const QString &stretch, Span selection)
{
    const auto folded = text::FoldedText::of(stretch);
    const Stretch tokens(folded.text());
    Span inFolded = folded.fromRaw(selection);
    const Run words = tokens.at(inFolded);
    if (words.end == 0)
        return {};
    std::vector<Span> units{tokens.spanOf(words), tokens.spanOf(tokens.phraseAround(words))};
    if (const auto quotation = tokens.quotationAround(words)) {
        units.push_back(tokens.spanOf(*quotation));
        if (quotation->end - quotation->first > 2)
            units.push_back(tokens.spanOf({quotation->first + 1, quotation->end - 1}));
    }
    units.push_back(touched(text::sentences(folded.text()), tokens.spanOf(words), [](Span span) { return span; }));
    for (Span &unit : units)
        unit = folded.toRaw(unit);
    units.push_back(namedBy(stretch, units.front()));
    return units;
}

/// The unit that holds \a selection, inside \a stretch; \a selection where there is none.
Span unitIn(const QString &stretch, Span selection, TextUnit unit)
{
    const auto folded = text::FoldedText::of(stretch);
    const Stretch tokens(folded.text());
    const Run words = tokens.at(folded.fromRaw(selection));
    if (words.end == 0)
        return selection;
    const Span around = tokens.spanOf(words);
    switch (unit) {
    case TextUnit::Word:
        return namedBy(stretch, folded.toRaw(around)).united(selection);
    case TextUnit::Phrase:
        return folded.toRaw(tokens.spanOf(tokens.phraseAround(words))).united(selection);
    case TextUnit::Quotation: {
        const auto quotation = tokens.quotationAround(words);
        const bool holdsMore = quotation && quotation->end - quotation->first > 2;
        return holdsMore ? folded.toRaw(tokens.spanOf({quotation->first + 1, quotation->end - 1})).united(selection)
                         : selection;
    }
    case TextUnit::Sentence:
        return folded.toRaw(touched(text::sentences(folded.text()), around, [](Span span) { return span; }))
            .united(selection);
    }
    Q_UNREACHABLE_RETURN(selection);
}

/// The same in all of \a text.
Span unitAt(const QString &text, Span selection, TextUnit unit)
{
    const Span paragraphs = touched(article::structureOf(text).paragraphs, selection,
                                    [](const article::Paragraph &paragraph) { return paragraph.span; });
    if (!paragraphs.contains(selection) || paragraphs.isEmpty())
        return selection;
    const QString stretch = text::textOf(text, paragraphs).toString();
    return unitIn(stretch, selection.shifted(-paragraphs.begin), unit).shifted(paragraphs.begin);
}

} // namespace

Span extendedBy(TextUnit unit, const QString &text, Span selection)
{
    const Span around = unitAt(text, selection, unit);
    if (around.length() > selection.length())
        return around;
    // Nobody sees a metadata prefix, nor means it.
    const std::optional<Span> prefix = article::structureOf(text).metadataPrefix;
    for (qsizetype next = std::max(selection.end, prefix ? prefix->end : 0); next < text.size(); ++next) {
        if (!text[next].isLetterOrNumber())
            continue;
        const Span behind = unitAt(text, {next, next + 1}, unit);
        // What is appended to the selected word is no next one.
        if (behind.begin < selection.end && unit == TextUnit::Word) {
            next = behind.end - 1;
            continue;
        }
        // A letter by itself is where there is no such unit.
        if (unit == TextUnit::Quotation && behind.length() <= 1)
            return selection;
        return selection.isEmpty() ? behind : selection.united(behind);
    }
    return selection;
}

std::vector<Span> unitsAround(const QString &text, Span selection)
{
    const Span paragraphs = touched(article::structureOf(text).paragraphs, selection,
                                    [](const article::Paragraph &paragraph) { return paragraph.span; });
    std::vector<Span> units;
    if (paragraphs.contains(selection)) {
        const QString stretch = text::textOf(text, paragraphs).toString();
        for (const Span unit : unitsIn(stretch, selection.shifted(-paragraphs.begin)))
            units.push_back(unit.shifted(paragraphs.begin));
        units.push_back(paragraphs);
    }
    std::erase_if(units,
                  [selection](Span unit) { return !unit.contains(selection) || unit.length() <= selection.length(); });
    std::ranges::sort(units, {}, [](Span unit) { return std::pair(unit.length(), unit.begin); });
    const auto twice = std::ranges::unique(units);
    units.erase(twice.begin(), twice.end());
    return units;
}

} // namespace core::annotation
