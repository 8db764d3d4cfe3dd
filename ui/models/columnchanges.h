// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "ui/models/cellcontent.h"
#include "ui/models/changeentry.h"

#include <span>
#include <utility>
#include <vector>

namespace ui {

/// What a pair says about the text of the other version (or, with \a ofBase, of the base), ascending, without gaps
/// between words: what only this text has, what differs in typography, what is the same. White space at the end of a
/// change does not belong to it. Of texts with little in common, only what is shared. O(segments log segments).
std::vector<Decoration> decorationsOf(const core::compare::Comparison &comparison, size_t version, bool ofBase,
                                      bool typographyShown);

/// The changes of one version as core::compare::changesOf() finds them; \a column and the article are put into every
/// entry.
std::vector<ChangeEntry> changesOf(const core::compare::Comparison &comparison, size_t version, int column,
                                   core::ArticleId article, bool typographyShown);

/// By paragraph of the other version (or of the base): the passage it is in.
std::vector<const core::compare::Passage *> passageByParagraph(const core::compare::Comparison &comparison,
                                                               size_t version, bool ofBase);

/// By paragraph of the text: the slot it stands in.
std::vector<int> slotByParagraph(const core::compare::Comparison &comparison, size_t version);

/// The moved passages by the first paragraph of the base (or, with \a ofBase, of the other version), ascending.
std::vector<std::pair<int, const core::compare::Passage *>> movedByPartner(const core::compare::Comparison &comparison,
                                                                           size_t version, bool ofBase);

/// What fits in a line of \a span: its begin, and the words that only this text has with a little around them.
std::vector<ExcerptPart> excerptOf(const QString &text, core::text::Span span, std::span<const Decoration> decorations);

} // namespace ui
