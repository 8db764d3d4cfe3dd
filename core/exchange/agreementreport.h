// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/agreement.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <span>

namespace core::exchange {

/// How far two sides agree, and what to call them.
struct AgreementPair {
    QString mineName;
    QString theirsName;
    annotation::MarksOf mine; ///< the projects must outlive it
    annotation::MarksOf theirs;
    annotation::Agreement agreement;
};

/// For reading: one part a pair, the measures first, then each disagreement on one line. Places are code points.
QByteArray toAgreementText(std::span<const AgreementPair> pairs);

/// One row for each pair and kind of marks, "all" first; RFC 4180. A measure that is not defined is an empty cell.
QByteArray toAgreementCsv(std::span<const AgreementPair> pairs);

/// Format "writethru-agreement/1". A measure that is not defined is null. Error WriteFailed.
Result<> writeAgreementJson(QIODevice &device, std::span<const AgreementPair> pairs);

} // namespace core::exchange
