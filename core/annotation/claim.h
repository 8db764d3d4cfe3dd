// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace core::annotation {

enum class CheckStatus : std::uint8_t { Unchecked, Supported, Disputed, Refuted };

/// The verdict of a fact check, in the fields of schema.org's ClaimReview.
struct Review {
    QString rating;   ///< reviewRating.alternateName: "Mostly false"
    QString value;    ///< reviewRating.ratingValue: a number, or empty
    QString reviewer; ///< author
    QString url;      ///< of the review; the program never opens it

    bool isEmpty() const { return *this == Review(); }
    friend bool operator==(const Review &, const Review &) = default;
};

/// Whether \a text has the form of the address of a page: http or https, and a host. Never looked up.
bool isWebAddress(const QString &text);
/// Whether \a text is a number as ClaimReview writes one: digits, a sign, a point.
bool isRatingValue(const QString &text);

/// An assertion about the world, held once per project.
struct Claim {
    ClaimId id;
    int number = 0; ///< 1, 2, …: what the chip "C1" shows; unique in the project, never given again
    QString label;
    CheckStatus status = CheckStatus::Unchecked;
    QString note;
    Review review = {};
    std::optional<ClaimKindId> kind = {};

    friend bool operator==(const Claim &, const Claim &) = default;
};

/// The word of the CSV and of the project file: "unchecked" …; never translated.
QString toString(CheckStatus status);
std::optional<CheckStatus> checkStatusFromString(QStringView text);

} // namespace core::annotation
