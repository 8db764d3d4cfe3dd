// SPDX-License-Identifier: MIT
#include "core/annotation/readingpace.h"

#include <algorithm>

namespace core::annotation {

namespace {

constexpr double wordsPerSecond = 5;
constexpr double shortestLook = 1; // seconds
constexpr double read = -1;

double secondsFor(const compare::PreparedText &text, const compare::PreparedParagraph &paragraph)
{
    const auto tokens = text.tokens().subspan(size_t(paragraph.tokens.begin), size_t(paragraph.tokens.size()));
    const auto words = std::ranges::count_if(tokens, [](const auto &token) { return token.isWord; });
    return std::max(shortestLook, double(words) / wordsPerSecond);
}

} // namespace

std::vector<text::Span> ReadingPace::stood(ArticleId article, const compare::PreparedText &text,
                                           std::span<const text::Span> visible, std::chrono::milliseconds elapsed)
{
    std::vector<text::Span> done;
    const auto paragraphs = text.paragraphs();
    for (int i = 0; i < int(paragraphs.size()); ++i) {
        const compare::PreparedParagraph &paragraph = paragraphs[size_t(i)];
        qsizetype seen = 0;
        for (const text::Span span : visible)
            seen += span.intersected(paragraph.span).length();
        if (seen == 0)
            continue;
        double &seconds = m_seconds[{article, i}];
        if (seconds == read)
            continue;
        seconds += std::chrono::duration<double>(elapsed).count() * double(seen) / double(paragraph.span.length());
        if (seconds >= secondsFor(text, paragraph)) {
            seconds = read;
            done.push_back(paragraph.span);
        }
    }
    return done;
}

} // namespace core::annotation
