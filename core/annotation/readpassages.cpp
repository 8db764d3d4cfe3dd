// SPDX-License-Identifier: MIT
#include "core/annotation/readpassages.h"

#include <algorithm>

namespace core::annotation {

namespace {

// The credits and captions at the end of an article need not have been seen by whoever has read it.
constexpr double enoughRead = 0.9;

/// Joins \a span to \a spans; false where they cover it already.
bool unite(ReadPassages::Spans &spans, text::Span span)
{
    const auto begin = std::ranges::lower_bound(spans, span.begin, {}, &text::Span::end); // touches or comes after
    if (begin != spans.end() && begin->contains(span))
        return false;
    auto end = begin;
    for (; end != spans.end() && end->begin <= span.end; ++end)
        span = span.united(*end);
    spans.insert(spans.erase(begin, end), span);
    return true;
}

qsizetype lettersIn(QStringView text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

bool ReadPassages::add(ArticleId article, const QString &analyst, text::Span span)
{
    return !span.isEmpty() && unite(m_read[{article, analyst}], span);
}

const ReadPassages::Spans &ReadPassages::of(ArticleId article, const QString &analyst) const
{
    static const Spans nothing;
    const auto found = m_read.find({article, analyst});
    return found == m_read.end() ? nothing : found->second;
}

ReadPassages::Spans ReadPassages::ofAnybody(ArticleId article) const
{
    Spans spans;
    for (auto reader = m_read.lower_bound({article, QString()});
         reader != m_read.end() && reader->first.first == article; ++reader) {
        for (const text::Span span : reader->second)
            unite(spans, span);
    }
    return spans;
}

double shareRead(const QString &text, std::span<const text::Span> read)
{
    const qsizetype all = lettersIn(text);
    qsizetype seen = 0;
    for (const text::Span span : read)
        seen += lettersIn(text::textOf(text, span.intersected({0, text.size()})));
    return all == 0 ? 1 : double(seen) / double(all);
}

bool countsAsRead(double share, std::span<const text::Span> read, text::Span passage)
{
    return share >= enoughRead
           && (passage.isEmpty() || std::ranges::any_of(read, [&](text::Span span) { return span.contains(passage); }));
}

} // namespace core::annotation
