// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carry.h"
#include "core/base/id.h"
#include "core/base/job.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace core::annotation {

/// What a text has that comes nearest to a statement of another: evidence for its absence, or of a statement that
/// nobody has marked yet.
struct NearestPassage {
    CarryState state = CarryState::Lost; ///< what carrying the statement there gives
    float score = 0;                     ///< how much of its words stands there, by their rarity, 0 to 1
    std::optional<text::Spans> spans;    ///< UTF-16 units; nullopt where no word of it stands anywhere

    /// Whether the text most likely says it.
    bool isLikely() const;

    friend bool operator==(const NearestPassage &, const NearestPassage &) = default;
};

/// By statement (UTF-16 units of map.from()): where it would be carried to, else the sentence that shares most of its
/// words. The whole text is searched. O(carry + statements · tokens of the other text).
std::vector<NearestPassage> nearestPassages(std::span<const text::Spans> statements, const CarryMap &map);

/// A text that is searched, or whose statement is looked for. The text belongs to the article and never changes.
struct SearchedText {
    std::optional<ArticleId> article; ///< nullopt: words that are of no article, such as a label
    QString text;
};

/// Statements of one text to be looked for in another.
struct PassageSearch {
    SearchedText from;
    std::vector<text::Spans> statements;
    SearchedText to;
    std::vector<compare::Correction> corrections; ///< what readers have said about the two: \a from is the base
};

/// By search and statement. Each text is read once; the searches run on all cores. nullopt only when \a job was
/// cancelled. Not for the GUI thread: O(comparison of every pair).
std::optional<std::vector<std::vector<NearestPassage>>> search(const std::vector<PassageSearch> &searches,
                                                               const Job &job = {});

} // namespace core::annotation
