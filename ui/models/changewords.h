// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <QStringList>

#include <functional>

namespace ui {

using ArticleLookup = std::function<const core::article::Article *(core::ArticleId id)>;

/// What \a change has changed, in words: the first line says which record, the others which fields, before and after.
/// What records refer to is called as in \a project, where it is still there; articles as \a articleOf knows them.
QStringList wordsOf(const core::annotation::Change &change, const core::annotation::Project &project,
                    const ArticleLookup &articleOf);

} // namespace ui
