// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/textpair.h"

#include <QString>

namespace ui {

/// One change of the comparison that is shown: where J and K stop, and a line of the list of changes.
struct ChangeEntry {
    int column = 0;          ///< of the version that differs from the base
    core::ArticleId article; ///< of that version
    core::compare::SegmentKind kind;
    core::compare::ChangeClass changeClass;
    bool moved = false;
    core::text::Span base;  ///< in the base's text; may be empty
    core::text::Span other; ///< in the version's text; may be empty
    int paragraph = 0;      ///< counted from 1, in the version (in the base where the version has nothing)
    QString before;         ///< the words of the base, white space simplified
    QString after;          ///< the words of the version
};

} // namespace ui
