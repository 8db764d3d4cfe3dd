// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/compare/textpair.h"

#include <QString>

#include <span>
#include <utility>
#include <vector>

namespace ui {

/// What the badge above a paragraph says, and what that means in a sentence; either may be empty. Of paragraph \a
/// paragraph of the other text (or, \a ofBase, of the base), which is in \a passage and about which \a corrections have
/// been made.
std::pair<QString, QString> noteOf(const core::compare::Passage &passage, int paragraph, bool ofBase,
                                   std::span<const core::annotation::Correction> corrections);

/// What has been said about passages of \a article that reach into \a span, and about \a partner.
std::vector<core::annotation::Correction> correctionsAbout(const core::annotation::Project &project,
                                                           core::ArticleId article, core::ArticleId partner,
                                                           core::text::Span span);

} // namespace ui
