// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"

#include <QStringList>

#include <tuple>

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
    static const char *const names[]
        = {"same", "edited", "rewritten", "split", "merged", "regrouped", "added", "removed"};
    const auto list = [](const std::vector<int> &indices) {
        QStringList numbers;
        for (const int index : indices)
            numbers += QString::number(index + 1);
        return numbers.join(QLatin1Char('+'));
    };
    QStringList lines;
    for (const Passage &passage : passages)
        lines += list(passage.base) + QStringLiteral("→") + list(passage.other) + QLatin1Char(' ')
                 + QLatin1String(names[size_t(passage.relation)])
                 + (passage.moved ? QStringLiteral(" moved") : QString());
    return lines;
}

/// A pair as it must look from the other side, up to what stands only where its order does: sorted, empty spans
/// forgotten, moves told apart only by whether there is one.
struct Mirrorable {
    std::vector<std::tuple<SegmentKind, ChangeClass, core::text::Span, core::text::Span, bool>> segments;
    std::vector<std::tuple<Relation, bool, std::vector<int>, std::vector<int>>> passages;
    std::vector<std::tuple<Relation, bool, std::vector<int>, std::vector<int>>> sentences;
    std::vector<LevelBlock> blocks;
    double sharedOfBase = 0;
    double sharedOfOther = 0;

    friend bool operator==(const Mirrorable &, const Mirrorable &) = default;
};

inline Mirrorable mirrorable(const TextPair &pair, bool turned)
{
    const auto kindOf = [turned](SegmentKind kind) {
        if (turned && kind == SegmentKind::Added)
            return SegmentKind::Removed;
        return turned && kind == SegmentKind::Removed ? SegmentKind::Added : kind;
    };
    const auto relationOf = [turned](Relation relation) {
        static constexpr Relation opposites[][2]
            = {{Relation::Added, Relation::Removed}, {Relation::Split, Relation::Merged}};
        for (const auto &[one, other] : opposites) {
            if (turned && (relation == one || relation == other))
                return relation == one ? other : one;
        }
        return relation;
    };
    const auto passagesOf = [&](const std::vector<Passage> &passages) {
        std::vector<std::tuple<Relation, bool, std::vector<int>, std::vector<int>>> list;
        for (const Passage &p : passages)
            list.emplace_back(relationOf(p.relation), p.moved, turned ? p.other : p.base, turned ? p.base : p.other);
        std::ranges::sort(list);
        return list;
    };
    Mirrorable made{{},          passagesOf(pair.passages), passagesOf(pair.sentences),
                    pair.blocks, pair.sharedOfBase,         pair.sharedOfOther};
    for (const Segment &s : pair.segments) {
        const auto known = [](core::text::Span span) { return span.isEmpty() ? core::text::Span{} : span; };
        made.segments.emplace_back(kindOf(s.kind), s.changeClass, known(turned ? s.other : s.base),
                                   known(turned ? s.base : s.other), s.move > 0);
    }
    std::ranges::sort(made.segments);
    if (turned) {
        std::swap(made.sharedOfBase, made.sharedOfOther);
        for (LevelBlock &block : made.blocks)
            std::swap(block.base, block.other);
    }
    return made;
}

/// What breaks the contract of passages and blocks, in words; empty if nothing does.
inline QString brokenPassages(const QString &base, const QString &other, const TextPair &pair)
{
    const auto broken = [](const std::vector<Passage> &passages, size_t baseCount, size_t otherCount) -> QString {
        std::vector<int> seen[2];
        int last = -1;
        for (const Passage &passage : passages) {
            if (!std::ranges::is_sorted(passage.base) || !std::ranges::is_sorted(passage.other))
                return QStringLiteral("indices out of order");
            if (passage.base.empty() != (passage.relation == Relation::Added)
                || passage.other.empty() != (passage.relation == Relation::Removed))
                return QStringLiteral("a relation that is not that of its sides");
            if (!passage.other.empty() && passage.other.front() < last)
                return QStringLiteral("not in order of the other text");
            last = passage.other.empty() ? last : passage.other.front();
            seen[0].insert(seen[0].end(), passage.base.begin(), passage.base.end());
            seen[1].insert(seen[1].end(), passage.other.begin(), passage.other.end());
        }
        const size_t counts[] = {baseCount, otherCount};
        for (size_t side = 0; side < 2; ++side) {
            std::ranges::sort(seen[side]);
            if (seen[side].size() != counts[side] || std::ranges::adjacent_find(seen[side]) != seen[side].end())
                return QStringLiteral("not every one in exactly one");
        }
        return {};
    };
    const auto a = prepared(base);
    const auto b = prepared(other);
    if (const QString why = broken(pair.passages, a->paragraphs().size(), b->paragraphs().size()); !why.isEmpty())
        return QStringLiteral("paragraphs: ") + why;
    if (const QString why = broken(pair.sentences, a->sentences().size(), b->sentences().size()); !why.isEmpty())
        return QStringLiteral("sentences: ") + why;
    IndexRange lastBase;
    IndexRange lastOther;
    for (const LevelBlock &block : pair.blocks) {
        if (block.base.size() < 1 || block.other.size() < 1 || block.base.begin < lastBase.end
            || block.other.begin < lastOther.end)
            return QStringLiteral("blocks do not ascend");
        lastBase = block.base;
        lastOther = block.other;
    }
    return {};
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
