// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/tokenhash.h"

#include <QFlags>

namespace core::compare {

/// What a word tells about a change that it is part of.
enum class Telling : std::uint8_t {
    Date = 1, ///< a month, a weekday, a year
    Negation = 2,
    Attribution = 4,
    Hedge = 8,
};
Q_DECLARE_FLAGS(Tellings, Telling)
Q_DECLARE_OPERATORS_FOR_FLAGS(Tellings)

/// What \a word (folded, with its \a hash) tells, by the lists of newswirewords.h. O(length).
Tellings tellingsOf(QStringView word, const TokenHash &hash);

} // namespace core::compare
