// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace core::annotation {

enum class CheckStatus : std::uint8_t { Unchecked, Supported, Disputed, Refuted };

/// An assertion about the world, held once per project.
struct Claim {
    ClaimId id;
    int number = 0; ///< 1, 2, …: what the chip "C1" shows; unique in the project, never given again
    QString label;
    CheckStatus status = CheckStatus::Unchecked;
    QString note;

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// The word of the CSV and of the project file: "unchecked" …; never translated.
QString toString(CheckStatus status);
std::optional<CheckStatus> checkStatusFromString(QStringView text);

} // namespace core::annotation
