// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QString>

#include <vector>

namespace core::annotation {

/// A type that entities can have. The five of a new project are named in English in the file and translated on screen.
struct EntityType {
    TypeId id;
    QString name; ///< untranslated: "Person", "Organization", "Place", "Quantity", "Date", or the analyst's own
    int key = 0;  ///< 1 to 9: the key that marks with it; 0: none

    friend bool operator==(const EntityType &, const EntityType &) = default;
};

/// The types of a new project, keys 1 to 5, each time with new ids.
std::vector<EntityType> standardTypes();

/// The name on screen: the standard types translated, the analyst's own as they are.
QString displayName(const EntityType &type);

} // namespace core::annotation
