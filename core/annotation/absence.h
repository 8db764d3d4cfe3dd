// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace core::annotation {

/// What an analyst has found out: that an article does not make a claim.
struct Absence {
    AbsenceId id;
    ClaimId claim;
    ArticleId article;
    float score = 0; ///< of the passage that comes nearest, as the analyst saw it: 0 to 1
    QString analyst;
    QDateTime created; ///< UTC, whole milliseconds

    friend bool operator==(const Absence &, const Absence &) = default;
};

} // namespace core::annotation
