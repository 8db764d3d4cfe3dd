// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace core::article {

/// The articles that tell the same event. An article is in exactly one story.
struct Story {
    StoryId id;
    QString name;
    int position = 0;                ///< order among the stories
    std::vector<ArticleId> versions; ///< in the order in which they are listed; the first is the base at first

    friend bool operator==(const Story &, const Story &) = default;
};

} // namespace core::article
