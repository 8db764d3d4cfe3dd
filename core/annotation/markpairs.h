// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/annotation.h"

#include <QFlags>

#include <optional>
#include <span>
#include <vector>

namespace core::annotation {

/// In what two marks of one passage differ.
enum class Difference : std::uint8_t {
    Bounds = 1, ///< where it begins or ends
    Type = 2,   ///< of the entity
    About = 4,  ///< which entity or claim
    SaidBy = 8, ///< letter case and white space aside
    Cue = 16,   ///< likewise
    Factuality = 32,
};
Q_DECLARE_FLAGS(Differences, Difference)
Q_DECLARE_OPERATORS_FOR_FLAGS(Differences)

/// A mark in words that two sides have in common.
struct ComparedMark {
    const Annotation *annotation; ///< of its own project
    int label;                    ///< 0: a statement; else a number for each entity type
    int subject;                  ///< a number for each entity and claim

    const text::Spans &spans() const { return markOf(*annotation).spans; }
    bool isStatement() const { return label == 0; }
};

/// Both must be mentions or both statements.
Differences differencesBetween(const ComparedMark &mine, const ComparedMark &theirs);

/// Two marks that stand for one, or one that has no partner.
struct MarkPair {
    std::optional<size_t> mine;
    std::optional<size_t> theirs;
    Differences differences = {};
};

/// Pairs the marks of one article, each at most once: mentions with mentions and statements with statements that have
/// text in common, those with one id first, then by: same passage, same entity or claim, same type, least other
/// difference, most text in common. Everything is in the result once, by place. Swapping the sides swaps the result.
/// O(n log n + overlapping pairs · log).
std::vector<MarkPair> pairMarks(std::span<const ComparedMark> mine, std::span<const ComparedMark> theirs);

} // namespace core::annotation
