// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/textchange.h"

namespace ui {

/// One change of the comparison that is shown: where J and K stop, and a line of the list of changes.
struct ChangeEntry : core::compare::TextChange {
    int column = 0;          ///< of the version that differs from the base
    core::ArticleId article; ///< of that version

    friend bool operator==(const ChangeEntry &, const ChangeEntry &) = default;
};

} // namespace ui
