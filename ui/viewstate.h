// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "ui/viewmodes.h"

#include <QList>

#include <optional>

namespace ui {

/// What the columns show: some versions of one story, one of them the base. A value; it is not part of the project.
struct ViewState {
    std::optional<core::StoryId> story;
    QList<core::ArticleId> shown;        ///< in the order of the story
    std::optional<core::ArticleId> base; ///< one of shown; nullopt exactly where none is shown
    ViewModes modes = {};                ///< kept from one story to the next

    friend bool operator==(const ViewState &, const ViewState &) = default;
};

/// The first \a columns versions of \a story, the first of them the base.
ViewState viewOf(const core::annotation::Project &project, core::StoryId story, int columns);

/// What is left of \a state in \a project: what is gone goes, and where nothing is left the first story is shown.
ViewState reconciled(const core::annotation::Project &project, const ViewState &state, int columns);

/// \a article has a column: beside the others of its story, or the first view of its story with it.
ViewState withColumn(const core::annotation::Project &project, const ViewState &state, core::ArticleId article,
                     int columns);

/// \a article has no column. The last column stays.
ViewState withoutColumn(const ViewState &state, core::ArticleId article);

/// \a article is the base, and has a column.
ViewState withBase(const core::annotation::Project &project, const ViewState &state, core::ArticleId article,
                   int columns);

/// Exactly these two versions of one story have a column. \a state where they are no such pair.
ViewState withPair(const core::annotation::Project &project, const ViewState &state, core::ArticleId base,
                   core::ArticleId other);

} // namespace ui
