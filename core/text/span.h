// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QtTypes>

#include <algorithm>
#include <compare>
#include <optional>
#include <span>
#include <vector>

namespace core::text {

/// A passage of a text: UTF-16 units, [begin, end), begin <= end.
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;

    constexpr qsizetype length() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(qsizetype position) const { return begin <= position && position < end; }
    constexpr bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    constexpr bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    constexpr Span shifted(qsizetype by) const { return {begin + by, end + by}; }

    /// What both have in common; empty, at the later begin, where they do not overlap.
    constexpr Span intersected(Span other) const
    {
        const qsizetype from = std::max(begin, other.begin);
        return {from, std::max(from, std::min(end, other.end))};
    }
    constexpr Span united(Span other) const { return {std::min(begin, other.begin), std::max(end, other.end)}; }

    friend constexpr auto operator<=>(const Span &, const Span &) = default;
};

inline QStringView textOf(QStringView text, Span span)
{
    return text.sliced(span.begin, span.length());
}

/// One or more passages that belong together: none empty, ascending, not overlapping or touching out of order.
class Spans
{
public:
    explicit Spans(Span span) : m_spans{span} { Q_ASSERT(!span.isEmpty()); }

    /// nullopt unless \a spans has at least one span, none is empty, and each begins at or after the end of the one
    /// before.
    static std::optional<Spans> from(std::vector<Span> spans);

    Span first() const { return m_spans.front(); }
    Span last() const { return m_spans.back(); }
    Span hull() const { return {m_spans.front().begin, m_spans.back().end}; }
    std::span<const Span> all() const { return m_spans; }
    size_t size() const { return m_spans.size(); }

    friend bool operator==(const Spans &, const Spans &) = default;

private:
    explicit Spans(std::vector<Span> spans) : m_spans(std::move(spans)) {}
    std::vector<Span> m_spans;
};

/// The texts of \a spans joined by " … ".
QString textOf(QStringView text, const Spans &spans);

} // namespace core::text
