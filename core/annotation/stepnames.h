// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <QString>

namespace core::annotation {

/// \a text as the name of a Step quotes it: on one line, and no longer than a menu can show.
QString quoted(QStringView text);

/// The same for the entity or claim that \a annotation is about.
QString quotedSubject(const Project &, const Annotation &annotation);

} // namespace core::annotation
