// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QStringList>

/// Helpers for tests that compare texts.
namespace comparing {

using namespace core::compare;

inline std::shared_ptr<const PreparedText> prepared(const QString &text)
{
    return PreparedText::of(text);
}

inline TextPair pairOf(const QString &base, const QString &other, const Options &options = {})
{
    return *comparePair(*prepared(base), *prepared(other), options);
}

/// The other text put together again from the base's text and the segments: what is equal comes from the base.
inline QString rebuilt(const QString &base, const QString &other, const TextPair &pair)
{
    QString text;
    for (const Segment &segment : pair.segments) {
        if (segment.kind == SegmentKind::Equal)
            text += core::text::textOf(base, segment.base);
        else
            text += core::text::textOf(other, segment.other);
    }
    return text;
}

/// What breaks the contract of segments, in words; empty if nothing does.
inline QString brokenContract(const QString &base, const QString &other, const TextPair &pair)
{
    using core::text::Span;
    qsizetype otherEnd = 0;
    std::vector<Span> baseSpans;
    for (const Segment &segment : pair.segments) {
        if (segment.other.begin != otherEnd)
            return QStringLiteral("other text not covered at %1").arg(otherEnd);
        otherEnd = segment.other.end;
        if (!segment.base.isEmpty())
            baseSpans.push_back(segment.base);
        const bool wantsBase = segment.kind != SegmentKind::Added;
        const bool wantsOther = segment.kind != SegmentKind::Removed;
        if (wantsBase == segment.base.isEmpty() || wantsOther == segment.other.isEmpty())
            return QStringLiteral("an empty span at %1").arg(segment.other.begin);
        const bool same = core::text::textOf(base, segment.base) == core::text::textOf(other, segment.other);
        if ((segment.kind == SegmentKind::Equal) != (same && wantsBase && wantsOther))
            return QStringLiteral("equal is not identical at %1").arg(segment.other.begin);
        if ((segment.kind == SegmentKind::Equal) != (segment.changeClass == ChangeClass::None))
            return QStringLiteral("a class where none belongs at %1").arg(segment.other.begin);
    }
    if (otherEnd != other.size())
        return QStringLiteral("other text not covered at its end");
    std::ranges::sort(baseSpans);
    qsizetype baseEnd = 0;
    for (const Span span : baseSpans) {
        if (span.begin != baseEnd)
            return QStringLiteral("base not covered once at %1").arg(baseEnd);
        baseEnd = span.end;
    }
    if (baseEnd != base.size())
        return QStringLiteral("base not covered at its end");
    if (rebuilt(base, other, pair) != other)
        return QStringLiteral("the other text is not rebuilt");
    return {};
}

/// Passages as people write them, counted from 1: "1→1 same", "2+3→2 merged", "6→ removed", "4→7 edited moved".
inline QStringList described(const std::vector<Passage> &passages)
{
    static const char *const names[] = {"same", "edited", "rewritten", "split", "merged", "regrouped", "added", "removed"};
    const auto list = [](const std::vector<int> &indices) {
        QStringList numbers;
        for (const int index : indices)
            numbers += QString::number(index + 1);
        return numbers.join(QLatin1Char('+'));
    };
    QStringList lines;
    for (const Passage &passage : passages)
        lines += list(passage.base) + QStringLiteral("→") + list(passage.other) + QLatin1Char(' ')
            + QLatin1String(names[size_t(passage.relation)]) + (passage.moved ? QStringLiteral(" moved") : QString());
    return lines;
}

/// The changes of a pair: "[-old-]{+new+}" one a line, typography as "~old~new".
inline QStringList changes(const QString &base, const QString &other, const TextPair &pair)
{
    QStringList lines;
    for (const Segment &segment : pair.segments) {
        if (!segment.isChange())
            continue;
        const QString before = core::text::textOf(base, segment.base).toString().simplified();
        const QString after = core::text::textOf(other, segment.other).toString().simplified();
        lines += segment.kind == SegmentKind::Typography ? QStringLiteral("~%1~%2").arg(before, after)
                                                         : QStringLiteral("[-%1-]{+%2+}").arg(before, after);
    }
    return lines;
}

} // namespace comparing
