// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/scheme.h"

namespace ui {

/// What types are sorted by where a model can give but a number: as Project::typesInOrder(), names aside.
inline int placeInScheme(const core::annotation::EntityType &type)
{
    constexpr int keys = 11; // 1 to 9, and none, which comes last
    return type.position * keys + (type.key > 0 ? type.key : keys - 1);
}

} // namespace ui
