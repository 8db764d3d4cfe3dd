// SPDX-License-Identifier: MIT
#include "core/annotation/scheme.h"

#include <QCoreApplication>

#include <array>

namespace core::annotation {

namespace {

constexpr std::array standardNames{
    QT_TRANSLATE_NOOP("EntityType", "Person"), QT_TRANSLATE_NOOP("EntityType", "Organization"),
    QT_TRANSLATE_NOOP("EntityType", "Place"),  QT_TRANSLATE_NOOP("EntityType", "Quantity"),
    QT_TRANSLATE_NOOP("EntityType", "Date"),
};

} // namespace

std::vector<EntityType> standardTypes()
{
    std::vector<EntityType> types;
    for (const char *name : standardNames)
        types.push_back({TypeId::make(), QString::fromLatin1(name), int(types.size()) + 1});
    return types;
}

QString displayName(const EntityType &type)
{
    for (const char *name : standardNames) {
        if (type.name == QLatin1StringView(name))
            return QCoreApplication::translate("EntityType", name);
    }
    return type.name;
}

} // namespace core::annotation
