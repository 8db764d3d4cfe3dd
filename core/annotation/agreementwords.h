// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/agreement.h"

#include <QString>
#include <QStringList>

namespace core::annotation {

/// The words of files; never translated: "bounds", "type", "subject", "said_by", "cue", "factuality".
QStringList toStrings(Differences differences);

/// As a person reads it: "other bounds, other type". Empty where nothing differs.
QString wordsOf(Differences differences);

/// What a mark says, on one line: "Place: Doha", "Claim 3: they met, said by Pompeo, CT+".
QString contentOf(const Project &project, const Annotation &annotation);
QString contentOf(const EntityType &type, const Entity &entity);
QString contentOf(const Claim &claim, const Statement &statement);

/// What two coders' agreement of \a value is called (Landis and Koch, The Measurement of Observer Agreement for
/// Categorical Data, Biometrics 33, 1977): "slight" … "almost perfect", "none" below 0.
QString strengthOf(double value);

/// The figures in words and numbers, a line each.
QStringList figuresOf(const Agreement &agreement);

} // namespace core::annotation
