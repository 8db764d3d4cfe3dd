// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carried.h"
#include "core/base/id.h"

#include <QDateTime>
#include <QString>

namespace core::annotation {

/// A mark carried to another version, held up for a decision: nothing is marked there until somebody accepts it. At
/// most one for an annotation and an article. Accepting it makes an annotation and takes the proposal away; a rejected
/// one stays, so that the same place is not proposed again.
struct Proposal {
    ProposalId id;
    AnnotationId source;
    ArticleId article; ///< the version that it was carried to
    Carried carried;   ///< in the text of that version
    bool isRejected = false;
    QString analyst;   ///< who carried it
    QDateTime created; ///< UTC, whole milliseconds

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

} // namespace core::annotation
