// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/textchange.h"

#include <vector>

namespace core::exchange {

/// A stretch of one version that a report marks. Positions in its text, UTF-16 units.
struct ReportMark {
    struct Reason {
        size_t version; ///< which pair
        const compare::TextChange *change;
    };
    text::Span span;
    std::vector<Reason>
        reasons;           ///< mostly at least one: in a version its own change, in the base those of all versions here
    bool isShared = false; ///< stands in the base too, in a text that has little in common with it; no reasons
    bool isTypography = false; ///< nothing more than typography, where there is anything to compare
    bool isStop = false;       ///< where a reader who goes from change to change stops
    bool isEverywhere = true;  ///< of the base: no version has these words
    bool isPassage = false;    ///< of the base: where these words lack, the passage that they are in does
};

/// A stretch that stands elsewhere in the text it is compared with.
struct ReportMove {
    text::Span span;
    size_t version;          ///< which pair
    int move;                ///< Segment::move
    bool isFirst = false;    ///< of its number on this side
    bool hasPartner = false; ///< one of its number is marked on the other side
};

/// How much a paragraph differs from what it is compared with.
enum class Difference : std::uint8_t { None, Typography, Words };

/// Everything that a report marks in the columns of a comparison. A value that refers to nothing outside.
class ReportMarks
{
public:
    /// O(segments · log segments).
    explicit ReportMarks(const compare::Comparison &comparison);
    ReportMarks(const ReportMarks &) = delete;
    ReportMarks &operator=(const ReportMarks &) = delete;

    /// Ascending, not overlapping; what reaches into \a span, uncut.
    std::span<const ReportMark> marksIn(size_t version, text::Span span) const;
    std::span<const ReportMove> movesIn(size_t version, text::Span span) const;

    Difference differenceOf(size_t version, int paragraph) const { return m_differences[version][size_t(paragraph)]; }
    /// The passage that \a paragraph of \a version (or, \a ofBase, of the base) is in when it is compared.
    const compare::Passage *passageOf(size_t version, int paragraph, bool ofBase) const
    {
        const auto &list = (ofBase ? m_basePassages : m_passages)[version];
        return list.empty() ? nullptr : list[size_t(paragraph)];
    }
    int stops() const { return m_stops; }

private:
    void collectMoves(const compare::Comparison &comparison, size_t version);
    void joinMoves(size_t base);
    void note(const compare::PreparedText &text, size_t version, text::Span span, Difference difference);
    void markVersion(size_t version);
    void markShared(const compare::Comparison &comparison, size_t version);
    void markBase(const compare::Comparison &comparison);
    bool lacksPassage(const compare::PreparedText &base, const ReportMark::Reason &reason) const;

    std::vector<std::vector<compare::TextChange>> m_changes; // by version
    std::vector<std::vector<ReportMark>> m_marks;
    std::vector<std::vector<ReportMove>> m_moves;
    std::vector<std::vector<Difference>> m_differences; // by version, by paragraph
    std::vector<std::vector<const compare::Passage *>> m_passages;
    std::vector<std::vector<const compare::Passage *>> m_basePassages;
    int m_stops = 0;
};

} // namespace core::exchange
