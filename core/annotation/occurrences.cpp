// SPDX-License-Identifier: MIT
#include "core/annotation/occurrences.h"

#include "core/annotation/phraseunits.h"
#include "core/text/fold.h"
#include "core/text/inflections.h"
#include "core/text/tokens.h"
#include "core/text/trimmed.h"

#include <algorithm>
#include <optional>
#include <span>

namespace core::annotation {

using text::FoldedText;
using text::Span;
using text::TokenKind;

namespace {

/// Whether both begin with a capital or neither, and both are all capitals or neither.
bool haveSameCase(QStringView a, QStringView b)
{
    const auto hasLower
        = [](QStringView word) { return std::ranges::any_of(word, [](QChar c) { return c.isLower(); }); };
    return a.front().isUpper() == b.front().isUpper() && hasLower(a) == hasLower(b);
}

/// Compares a unit of a text with one that is looked for.
class Comparer
{
public:
    explicit Comparer(const OccurrenceOptions &options) : m_options(options)
    {
        if (options.findsInflections)
            m_inflections.emplace();
    }

    bool matches(QStringView sought, QStringView found, TokenKind kind) const
    {
        if (sought.compare(found, m_options.matchesCase ? Qt::CaseSensitive : Qt::CaseInsensitive) == 0)
            return true;
        if (!m_inflections || kind != TokenKind::Word || !m_inflections->areForms(sought, found))
            return false;
        return !m_options.matchesCase
               || (haveSameCase(sought, found) && sought.compare(found, Qt::CaseInsensitive) != 0);
    }

private:
    OccurrenceOptions m_options;
    std::optional<text::Inflections> m_inflections;
};

/// The line around \a position.
Span lineAt(QStringView text, qsizetype position)
{
    const qsizetype before = position > 0 ? text.lastIndexOf(u'\n', position - 1) : -1;
    const qsizetype after = text.indexOf(u'\n', position);
    return {before + 1, after < 0 ? text.size() : after};
}

/// The word that \a position is in, or that begins or ends there; else the mark.
Span wordAt(const QString &text, qsizetype position)
{
    const Span line = lineAt(text, position);
    const FoldedText folded = FoldedText::of(text::textOf(text, line).toString());
    Span found{position, position};
    Span word = found;
    for (const Unit &unit : unitsOf(folded.text(), false)) {
        const Span raw = folded.toRaw(unit.span).shifted(line.begin);
        if (raw.begin > position)
            break;
        word = unit.isClitic ? word : raw;
        const bool isTouched = raw.contains(position) || raw.end == position;
        if (isTouched && (unit.kind != TokenKind::Punctuation || found.isEmpty()))
            found = word;
    }
    return found;
}

} // namespace

Phrase::Phrase(const QString &words, const OccurrenceOptions &options) : m_options(options)
{
    const FoldedText folded = FoldedText::of(words);
    std::vector<Unit> units = unitsOf(folded.text(), options.looksIntoCompounds);
    if (units.size() > 1 && units.back().isClitic)
        units.pop_back();
    for (const Unit &unit : units)
        m_units.append(text::textOf(folded.text(), unit.span).toString());
}

std::vector<Span> Phrase::in(const QString &text, std::optional<Span> place, const Job &job) const
{
    std::vector<Span> found;
    if (isEmpty())
        return found;
    const FoldedText folded = FoldedText::of(text);
    const std::vector<Unit> units = unitsOf(folded.text(), m_options.looksIntoCompounds);
    const Comparer comparer(m_options);
    const auto length = size_t(m_units.size());
    const auto standsAt = [&](size_t at) {
        return std::ranges::equal(
            m_units, std::span(units).subspan(at, length), [&](const QString &sought, const Unit &unit) {
                return comparer.matches(sought, text::textOf(folded.text(), unit.span), unit.kind);
            });
    };
    qsizetype end = 0;
    for (size_t at = 0; at + length <= units.size() && !job.isCancelled(); ++at) {
        if (!standsAt(at))
            continue;
        const Span raw = folded.toRaw({units[at].span.begin, units[at + length - 1].span.end});
        if (raw.isEmpty() || raw.begin < end || (place && raw.overlaps(*place)))
            continue;
        found.push_back(raw);
        end = raw.end;
    }
    if (place && !place->isEmpty())
        found.insert(std::ranges::lower_bound(found, *place), *place);
    return found;
}

Span namedBy(const QString &text, Span selection)
{
    if (selection.isEmpty())
        return wordAt(text, selection.begin);
    const Span words = text::trimmed(text, selection);
    const FoldedText folded = FoldedText::of(text::textOf(text, words).toString());
    const std::vector<Unit> units = unitsOf(folded.text(), false);
    if (units.size() < 2 || !units.back().isClitic)
        return words;
    return {words.begin, words.begin + folded.toRaw(units.back().span).begin};
}

bool readsLikeAbbreviation(QStringView words)
{
    int capitals = 0;
    for (const QChar c : words) {
        if (c.isLower())
            return false;
        capitals += c.isUpper() ? 1 : 0;
    }
    return capitals > 1;
}

} // namespace core::annotation
