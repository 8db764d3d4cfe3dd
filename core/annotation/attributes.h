// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>

namespace core::annotation {

/// What is known of an entity beside its name, by the name of the attribute: "role" → "envoy".
using Attributes = std::map<QString, QString>;

/// One text for a list of texts or for attributes, as the project file keeps them: one line each, a tab between a name
/// and its value; line feeds, tabs and backslashes in them written as \n, \t and \\. Never translated.
QString joined(const QStringList &texts);
QString joined(const Attributes &attributes);

/// nullopt for anything that joined() does not make.
std::optional<QStringList> listFrom(const QString &text);
std::optional<Attributes> attributesFrom(const QString &text);

} // namespace core::annotation
