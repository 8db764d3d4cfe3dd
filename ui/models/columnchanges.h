// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/textchange.h"
#include "ui/models/cellcontent.h"
#include "ui/models/changeentry.h"

#include <span>
#include <utility>
#include <vector>

namespace ui {

/// Which text of the pair that a version makes with the base.
enum class Side { Base, Other };

/// What the pair of \a version says about the text on \a side, ascending, without gaps between words: what only this
/// text has, what differs in typography, what is the same. White space at the end of a change does not belong to it. Of
/// texts with little in common, only what is shared. O(segments log segments).
std::vector<Decoration> decorationsOf(const core::compare::Comparison &comparison, size_t version, Side side,
                                      core::compare::Typography typography);

/// The changes of one version as core::compare::changesOf() finds them; \a column and the article are put into every
/// entry.
std::vector<ChangeEntry> changesOf(const core::compare::Comparison &comparison, size_t version, int column,
                                   core::ArticleId article, core::compare::Typography typography);

/// By paragraph of the text on \a side: the passage it is in; nullptr where it is in none.
std::vector<const core::compare::Passage *> passageByParagraph(const core::compare::Comparison &comparison,
                                                               size_t version, Side side);

/// By paragraph of \a text, a version of \a table: the slot it stands in.
std::vector<int> slotByParagraph(const core::compare::SlotTable &table, size_t version,
                                 const core::compare::PreparedText &text);

/// The moved passages of the text on \a side by their first paragraph on the opposite one, ascending.
std::vector<std::pair<int, const core::compare::Passage *>> movedByPartner(const core::compare::Comparison &comparison,
                                                                           size_t version, Side side);

/// What fits in a line of \a span: its begin, and the words that only this text has with a little around them.
std::vector<ExcerptPart> excerptOf(const QString &text, core::text::Span span, std::span<const Decoration> decorations);

} // namespace ui
