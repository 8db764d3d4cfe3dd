// SPDX-License-Identifier: MIT
#include "core/exchange/reportmarks.h"

#include "core/text/trimmed.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace core::exchange {

using namespace compare;
using text::Span;

namespace {

template<class Marked>
std::span<const Marked> reachingInto(const std::vector<Marked> &all, Span span)
{
    const auto begin
        = std::ranges::partition_point(all, [&](const Marked &mark) { return mark.span.end <= span.begin; });
    const auto end = std::ranges::partition_point(all, [&](const Marked &mark) { return mark.span.begin < span.end; });
    return {begin, std::max(begin, end)};
}

std::vector<const Passage *> byParagraph(const std::vector<Passage> &passages, size_t paragraphs, bool ofBase)
{
    std::vector<const Passage *> result(paragraphs, nullptr);
    for (const Passage &passage : passages) {
        for (const int p : ofBase ? passage.base : passage.other)
            result[size_t(p)] = &passage;
    }
    return result;
}

/// The index of the paragraph that \a position is in or behind; -1 before the first.
ptrdiff_t paragraphAt(const PreparedText &text, qsizetype position)
{
    const auto after = std::ranges::upper_bound(text.paragraphs(), position, {},
                                                [](const PreparedParagraph &p) { return p.span.begin; });
    return after - text.paragraphs().begin() - 1;
}

ReportMark baseMark(Span span, const std::vector<ReportMark::Reason> &reasons)
{
    ReportMark mark{.span = span, .reasons = reasons};
    for (const auto &[version, change] : reasons) {
        // What a version has in its place is a stop there; what it lacks can only be one here.
        mark.isStop = mark.isStop || (change->other.isEmpty() && change->base.begin == span.begin);
    }
    return mark;
}

/// Neighbours of one move are one; what overlaps one before is left out.
void appendMove(std::vector<ReportMove> &moves, const ReportMove &next)
{
    if (!moves.empty() && moves.back().move == next.move && moves.back().version == next.version
        && moves.back().span.end == next.span.begin)
        moves.back().span.end = next.span.end;
    else if (moves.empty() || moves.back().span.end <= next.span.begin)
        moves.push_back(next);
}

} // namespace

ReportMarks::ReportMarks(const Comparison &comparison)
    : m_changes(comparison.versions.size()), m_marks(comparison.versions.size()), m_moves(comparison.versions.size()),
      m_passages(comparison.versions.size()), m_basePassages(comparison.versions.size())
{
    const PreparedText &base = *comparison.versions[comparison.base];
    for (const auto &version : comparison.versions)
        m_differences.emplace_back(version->paragraphs().size(), Difference::None);
    for (size_t version = 0; version < comparison.versions.size(); ++version) {
        if (version == comparison.base)
            continue;
        const PreparedText &other = *comparison.versions[version];
        const TextPair &pair = comparison.pairs[version];
        m_changes[version] = changesOf(base, other, pair);
        m_passages[version] = byParagraph(pair.passages, other.paragraphs().size(), false);
        m_basePassages[version] = byParagraph(pair.passages, base.paragraphs().size(), true);
        for (const TextChange &change : m_changes[version]) {
            const auto difference = change.kind == SegmentKind::Typography ? Difference::Typography : Difference::Words;
            note(other, version, change.other, difference);
            note(base, comparison.base, change.base, difference);
        }
        collectMoves(comparison, version);
        if (pair.hasLittleInCommon)
            markShared(comparison, version);
        markVersion(version);
    }
    joinMoves(comparison.base);
    markBase(comparison);
}

std::span<const ReportMark> ReportMarks::marksIn(size_t version, Span span) const
{
    return reachingInto(m_marks[version], span);
}

std::span<const ReportMove> ReportMarks::movesIn(size_t version, Span span) const
{
    return reachingInto(m_moves[version], span);
}

/// Of passages that have moved as a whole the head says so; here are sentences that have left their paragraph.
void ReportMarks::collectMoves(const Comparison &comparison, size_t version)
{
    const PreparedText &base = *comparison.versions[comparison.base];
    const PreparedText &other = *comparison.versions[version];
    const auto isWithin = [](const PreparedText &text, const std::vector<const Passage *> &passages, Span span) {
        const auto index = paragraphAt(text, span.begin);
        return index >= 0 && passages[size_t(index)] && !passages[size_t(index)]->moved;
    };
    for (const Segment &segment : comparison.pairs[version].segments) {
        if (segment.move == 0)
            continue;
        const Span own = text::trimmed(other.text(), segment.other);
        const Span there = text::trimmed(base.text(), segment.base);
        if (!own.isEmpty() && isWithin(other, m_passages[version], own))
            appendMove(m_moves[version], {segment.other, version, segment.move});
        if (!there.isEmpty() && isWithin(base, m_basePassages[version], there))
            m_moves[comparison.base].push_back({segment.base, version, segment.move});
    }
}

void ReportMarks::joinMoves(size_t base)
{
    std::ranges::sort(m_moves[base], {}, &ReportMove::span);
    std::vector<ReportMove> apart;
    for (const ReportMove &move : m_moves[base])
        appendMove(apart, move);
    m_moves[base] = std::move(apart);

    std::array<std::set<std::pair<size_t, int>>, 2> seen; // by side
    for (size_t version = 0; version < m_moves.size(); ++version) {
        for (ReportMove &move : m_moves[version])
            move.isFirst = seen[version == base ? 0 : 1].emplace(move.version, move.move).second;
    }
    for (size_t version = 0; version < m_moves.size(); ++version) {
        for (ReportMove &move : m_moves[version])
            move.hasPartner = seen[version == base ? 1 : 0].contains({move.version, move.move});
    }
}

void ReportMarks::note(const PreparedText &text, size_t version, Span span, Difference difference)
{
    if (span.isEmpty())
        return;
    const auto paragraphs = text.paragraphs();
    auto p = std::ranges::partition_point(paragraphs,
                                          [&](const auto &paragraph) { return paragraph.span.end <= span.begin; });
    for (; p != paragraphs.end() && p->span.begin < span.end; ++p) {
        Difference &known = m_differences[version][size_t(p - paragraphs.begin())];
        known = std::max(known, difference);
    }
}

void ReportMarks::markVersion(size_t version)
{
    for (const TextChange &change : m_changes[version]) {
        if (change.other.isEmpty())
            continue;
        m_marks[version].push_back({.span = change.other,
                                    .reasons = {{version, &change}},
                                    .isTypography = change.kind == SegmentKind::Typography,
                                    .isStop = true});
        ++m_stops;
    }
}

bool ReportMarks::lacksPassage(const PreparedText &base, const ReportMark::Reason &reason) const
{
    const auto paragraph = paragraphAt(base, reason.change->base.begin);
    const Passage *passage = paragraph < 0 ? nullptr : m_basePassages[reason.version][size_t(paragraph)];
    return passage && (passage->relation == Relation::Removed || passage->relation == Relation::Rewritten);
}

void ReportMarks::markShared(const Comparison &comparison, size_t version)
{
    for (const Segment &segment : comparison.pairs[version].segments) {
        const Span span = text::trimmed(comparison.versions[version]->text(), segment.other);
        const bool isShared = segment.kind == SegmentKind::Equal || segment.kind == SegmentKind::Typography;
        if (isShared && !span.isEmpty())
            m_marks[version].push_back({.span = span, .reasons = {}, .isShared = true});
    }
}

/// What any version lacks, cut where the versions that lack it change.
void ReportMarks::markBase(const Comparison &comparison)
{
    const PreparedText &base = *comparison.versions[comparison.base];
    std::vector<ReportMark::Reason> reasons;
    std::vector<qsizetype> cuts;
    size_t compared = 0;
    for (size_t version = 0; version < m_changes.size(); ++version) {
        compared += version != comparison.base && !comparison.pairs[version].hasLittleInCommon ? 1 : 0;
        for (const TextChange &change : m_changes[version]) {
            if (change.base.isEmpty())
                continue;
            reasons.push_back({version, &change});
            cuts.insert(cuts.end(), {change.base.begin, change.base.end});
        }
    }
    std::ranges::sort(reasons, {}, [](const ReportMark::Reason &r) { return std::pair(r.change->base, r.version); });
    std::ranges::sort(cuts);
    const auto repeated = std::ranges::unique(cuts);
    cuts.erase(repeated.begin(), repeated.end());

    std::vector<ReportMark::Reason> here;
    auto next = reasons.begin();
    for (size_t i = 0; i + 1 < cuts.size(); ++i) {
        const Span span{cuts[i], cuts[i + 1]};
        std::erase_if(here, [&](const auto &reason) { return reason.change->base.end <= span.begin; });
        for (; next != reasons.end() && next->change->base.begin <= span.begin; ++next)
            here.push_back(*next);
        if (here.empty())
            continue;
        m_marks[comparison.base].push_back(baseMark(span, here));
        ReportMark &mark = m_marks[comparison.base].back();
        const auto isTypography
            = [](const ReportMark::Reason &reason) { return reason.change->kind == SegmentKind::Typography; };
        const auto lacks = [&](const ReportMark::Reason &reason) { return lacksPassage(base, reason); };
        const bool hasWords = std::ranges::any_of(here, isTypography); // a version has them, spelled otherwise
        mark.isEverywhere = here.size() == compared && !hasWords;
        mark.isPassage = std::ranges::all_of(here, lacks);
        mark.isTypography = hasWords && std::ranges::all_of(here, [&](const auto &reason) {
                                return isTypography(reason) || lacks(reason);
                            });
        m_stops += mark.isStop ? 1 : 0;
    }
}

} // namespace core::exchange
