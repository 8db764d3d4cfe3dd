// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/span.h"

#include <QString>

#include <map>
#include <span>
#include <utility>
#include <vector>

namespace core::annotation {

/// Which passages of the articles have been read, by whom. Spans in UTF-16 units of the article's text, which never
/// changes. A value.
class ReadPassages
{
public:
    using Reader = std::pair<ArticleId, QString>; ///< the article, and the analyst who read it
    using Spans = std::vector<text::Span>;        ///< ascending, neither overlapping nor touching, none empty

    /// False where \a span is empty, or nothing new. O(spans of the article).
    bool add(ArticleId article, const QString &analyst, text::Span span);

    const Spans &of(ArticleId article, const QString &analyst) const; ///< empty where nothing was read
    Spans ofAnybody(ArticleId article) const;
    const std::map<Reader, Spans> &all() const { return m_read; }
    bool isEmpty() const { return m_read.empty(); }

    friend bool operator==(const ReadPassages &, const ReadPassages &) = default;

private:
    std::map<Reader, Spans> m_read;
};

/// How much of \a text is in \a read: letters and digits there over all, 0 to 1; 1 of a text without any. Spans may
/// reach beyond the text. O(length).
double shareRead(const QString &text, std::span<const text::Span> read);

/// Whether an article has been read: all but a little of it (\a share of it was, and these are the passages), and all
/// of
/// \a passage, where a claim would most likely stand. O(passages).
bool countsAsRead(double share, std::span<const text::Span> read, text::Span passage = {});

} // namespace core::annotation
