// SPDX-License-Identifier: MIT
#pragma once

#include "ui/delegates/celllayout.h"
#include "ui/theme.h"

#include <QPainter>

#include <span>

namespace ui {

/// What is drawn over a cell for the moment.
struct CellState {
    bool isBase = false;
    core::text::Span selection; ///< empty: none
    std::optional<core::text::Span> currentChange;
    std::optional<core::text::Span> currentRemoved; ///< of the base: the insets with it are framed too
    std::vector<core::text::Span> lit;              ///< paragraphs whose partner is pointed at
    std::optional<core::AnnotationId> currentMark;
    std::optional<ProposalPlace> currentProposal;
    std::span<const core::text::Span> hits; ///< of a search, in this column, ascending
    std::optional<core::text::Span> currentHit;
    std::optional<qsizetype> caret;
    QFont small;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Draws a cell into \a rect (its height may be more than the layout's: what is below is left to the next cell), from
/// back to front: tint, words of changes, bands of claims, selection, text, lines of mentions,
/// outlines of proposals, gutter.
void paintCell(QPainter &painter, const QRectF &rect, const CellLayout &layout, const CellState &state,
               const Theme &theme);

/// Whether a proposal in \a state is outlined with dashes: its words are others, or its place is not sure.
bool isDoubtful(core::annotation::CarryState state);
/// What stands at the corner of the outline beside them; none where the words and the place are the same.
QString signOf(core::annotation::CarryState state);

/// The 45° lines over what is absent, from one grid for all cells below one another.
void paintHatch(QPainter &painter, const QRectF &rect, const Theme &theme);

} // namespace ui
