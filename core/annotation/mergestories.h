// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/idtranslation.h"

#include <map>

namespace core::annotation {

/// The stories of mine and theirs together, in the ids of mine; every article of either is in exactly one. With \a base
/// a story that only one side has changed is as that side has it; what both have changed, and without base, is as mine
/// has it. New articles join the story that holds other versions of theirs.
std::map<StoryId, article::Story> mergedStories(const Project &mine, const Project &theirs, const Project *base,
                                                const IdTranslation &translated);

} // namespace core::annotation
