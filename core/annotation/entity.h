// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/attributes.h"
#include "core/base/id.h"

#include <QString>
#include <QStringList>

namespace core::annotation {

/// Someone or something named in the articles, held once per project.
struct Entity {
    EntityId id;
    QString name;
    TypeId type;
    QStringList aliases;
    QString wikidata; ///< "Q42" or empty
    QString note;
    Attributes attributes = {};

    friend bool operator==(const Entity &, const Entity &) = default;
};

/// Whether \a text has the form of a Wikidata item id: Q and a positive number.
bool isWikidataId(QStringView text);

} // namespace core::annotation
