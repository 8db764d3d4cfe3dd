// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/models/cellcontent.h"

#include <span>
#include <vector>

namespace ui {

/// Words of the base that stand between those of a version where both are read in one column.
struct BaseInset {
    int paragraph = 0;      ///< of the version
    qsizetype position = 0; ///< in the version's text, inside that paragraph or at its end
    core::text::Span base;  ///< in the base's text, without white space at its ends; in one paragraph
    bool isMoved = false;   ///< not gone: they stand elsewhere

    friend bool operator==(const BaseInset &, const BaseInset &) = default;
};

/// How the base is told within one version: what is gone, and where what has moved stood. Paragraphs of the base that
/// have a row to themselves are shown there whole and in no inset.
struct RedlineColumn {
    std::vector<BaseInset> insets; ///< ascending by paragraph, then position
    std::vector<BaseInset> alone;  ///< of paragraphs of the base with a row to themselves, ascending; position -1
    std::vector<core::text::Span> movedHere; ///< of the version: what stands elsewhere in the base, ascending

    /// The insets of one paragraph of the version. O(log insets).
    std::span<const BaseInset> insetsOf(int paragraph) const;
    /// What a paragraph of the base with a row to itself consists of. O(log alone).
    std::span<const BaseInset> aloneOf(int baseParagraph) const;
    bool isMovedHere(core::text::Span span) const; ///< all of \a span; O(log movedHere)
};

/// O(segments · log segments + slots).
RedlineColumn redlineColumnOf(const core::compare::Comparison &comparison, size_t version);

/// Puts \a insets, which are of \a shown's paragraph, into its text.
void putInto(ShownParagraph &shown, std::span<const BaseInset> insets, QStringView baseText);

/// Where the words of the base at \a position, or what stands for them, are in the text of \a version.
qsizetype counterpartOf(const core::compare::TextPair &pair, qsizetype basePosition);

} // namespace ui
