// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carried.h"
#include "core/article/structure.h"
#include "core/base/id.h"
#include "core/compare/slots.h"
#include "core/text/span.h"

#include <QMetaType>
#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// What a comparison says about a stretch of text in one column. Positions as in the article, UTF-16 units.
struct Decoration {
    enum class Kind : std::uint8_t {
        Only,       ///< stands in this column and not in the one it is compared with
        Typography, ///< differs in typography only
        Same,       ///< as in the base
        Shared,     ///< as in the base, in texts that have little in common
        Moved,      ///< as in the base, but elsewhere; only where both are read in one column
    };
    core::text::Span span;
    Kind kind = Kind::Same;
};

/// A mention or statement as a column shows it.
struct ShownMark {
    core::AnnotationId id;
    core::text::Span span; ///< the part of it in this paragraph
    int typeColor = 0;     ///< of a mention: what its type is shown with (core/annotation/scheme.h)
    int claimNumber = 0;   ///< of a statement: the claim's number; 0 for a mention
    int depth = 0;         ///< how many marks it stands inside of or overlaps that began before: the level of its line
    bool isFirst = false;  ///< the mark begins in this span
    QString toolTip;
};

/// One place of a proposal: the sure one, or one of the choices of an ambiguous one.
struct ProposalPlace {
    core::ProposalId proposal;
    int choice = 0;

    friend bool operator==(const ProposalPlace &, const ProposalPlace &) = default;
};

/// A mark that waits for a decision, as a column shows it at one of its places.
struct ShownProposal {
    ProposalPlace place;
    core::annotation::CarryState state = core::annotation::CarryState::Exact;
    ShownMark mark; ///< as the mark that it was carried from would look here; the tool tip says what stands there
};

/// A passage that is suggested to be marked.
struct Candidate {
    core::text::Span span;
    int typeColor = 0;        ///< of what would be a mention: what its type is shown with
    bool isStatement = false; ///< it would be a statement

    friend bool operator==(const Candidate &, const Candidate &) = default;
};

/// A stretch with a format of the Newswire definition.
struct SyntaxRange {
    core::text::Span span;
    int format = 0; ///< index into the highlighter's formats
};

/// Words of the base inside the text of a version that is read in one column with it.
struct Inset {
    qsizetype position = 0; ///< in the version's text: it stands before what is there
    qsizetype length = 0;   ///< of all that was put into the shown text for it
    core::text::Span words; ///< in the shown text, without the spaces around them
    core::text::Span base;  ///< in the base's text
    bool isMoved = false;   ///< they are not gone, they stand elsewhere
};

/// One paragraph with everything that is drawn with it.
struct ShownParagraph {
    int number = 0;        ///< counted from 1, as people say it
    core::text::Span span; ///< of the article; before its begin for a paragraph of the base that consists of insets
    QString text;          ///< of the span; line breaks inside it as spaces, same length; with the insets
    std::vector<Inset> insets = {}; ///< ascending
    core::article::ParagraphRole role = core::article::ParagraphRole::Body;
    core::compare::Relation relation = core::compare::Relation::Same;
    bool moved = false;
    QString badge;          ///< "merges ¶2–3", "↑ moved from ¶12"; empty for none
    QString badgeHint = {}; ///< what the badge means, in a sentence; may be empty
    std::vector<Decoration> decorations;
    std::vector<ShownMark> marks;
    std::vector<ShownProposal> proposals = {};
    std::vector<Candidate> candidates = {};
    std::vector<SyntaxRange> syntax;
    std::vector<core::text::Span> damage; ///< places where the file was damaged

    /// Where \a position of the article stands in text: behind the insets there, or before them. O(insets).
    qsizetype offsetOf(qsizetype position, bool beforeInsets = false) const;
    /// \a passage of the article in text: insets at its ends are not part of it.
    core::text::Span offsetsOf(core::text::Span passage) const;
    qsizetype positionOf(qsizetype offset) const; ///< the other way round; of an inset where it stands
};

/// A piece of one line about a passage.
struct ExcerptPart {
    QString text;
    bool isChanged = false; ///< only this column has it
};

/// The one-line stand-in where a moved passage would stand.
struct Ghost {
    int column = 0;    ///< where the passage stands
    int paragraph = 0; ///< its index there
    QString label;     ///< "moved to ¶7:"
    std::vector<ExcerptPart> excerpt;
    core::text::Span span; ///< of the passage there
};

/// What a run of passages in which nothing differs is folded to.
struct Fold {
    QString text;          ///< "12 unchanged paragraphs"; in the columns of the other versions empty
    core::text::Span span; ///< of what is folded in this column
};

struct CellContent {
    core::compare::Cell::Kind kind = core::compare::Cell::Kind::Absent;
    int rows = 1;
    std::vector<ShownParagraph> paragraphs;
    std::optional<Ghost> ghost;
    std::optional<Fold> fold;
    bool isOfBase = false; ///< shows what only the base has, in the column of another version
};

/// A cell in so little room that its words do not show.
struct CellDifference {
    core::compare::Cell::Kind kind = core::compare::Cell::Kind::Absent;
    double changed = 0; ///< share of its letters that only this column has, 0 to 1
    bool moved = false; ///< all of it
    bool isBase = false;
};

/// What the header of a column says.
struct ColumnHead {
    std::optional<core::ArticleId> article;
    QString name; ///< source, title or file name
    QString date;
    QString summary; ///< in words what became of the base; for the base: paragraphs and words
    bool isBase = false;
    double shared = 0;   ///< share of the bar: text that is in the base too (for the base: in the compared column)
    double moved = 0;    ///< share of the bar: the same, but elsewhere
    double replaced = 0; ///< share of the bar: what the base does not have
    QString toolTip;
};

} // namespace ui

Q_DECLARE_METATYPE(ui::CellContent)
Q_DECLARE_METATYPE(ui::ColumnHead)
