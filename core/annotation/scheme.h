// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace core::annotation {

/// A type that entities can have. The five of a new project are named in English in the file and translated on screen.
struct EntityType {
    TypeId id;
    QString name; ///< untranslated: "Person", "Organization", "Place", "Quantity", "Date", or the analyst's own
    int key = 0;  ///< 1 to 9: the key that marks with it; 0: none
    /// 0: as the palette has it for the key; 1 to 9: as it has it for that key; ownColor() + RGB: one of its own.
    int color = 0;
    int position = 0;            ///< in the lists; types of the same one by key, those without a key last, by name
    QString guideline = {};      ///< what is to be marked with it, and what is not
    QStringList attributes = {}; ///< names of what is to be known of its entities

    friend bool operator==(const EntityType &, const EntityType &) = default;
};

/// What EntityType::color adds to 0xRRGGBB.
constexpr int ownColor()
{
    return 0x1000000;
}
/// What a type is shown with: its colour, or that of its key; 0 for neither.
inline int shownColor(const EntityType &type)
{
    return type.color != 0 ? type.color : type.key;
}

/// A kind that claims can be of: "forecast", "quotation".
struct ClaimKind {
    ClaimKindId id;
    QString name;
    int position = 0; ///< in the lists
    QString guideline = {};

    friend bool operator==(const ClaimKind &, const ClaimKind &) = default;
};

/// The types of a new project, keys 1 to 5, each time with new ids.
std::vector<EntityType> standardTypes();

/// The name on screen: the standard types translated, the analyst's own as they are.
QString displayName(const EntityType &type);

} // namespace core::annotation
