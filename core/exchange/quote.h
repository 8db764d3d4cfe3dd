// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QStringList>

namespace core::exchange {

/// A passage by what it says: what a file keeps beside positions, to notice when they lead astray and to find the
/// place.
struct Quote {
    QStringList parts;     ///< the texts of its spans in order; at least one, none empty
    QString before, after; ///< what stood around it; may be empty
    qsizetype nearTo = 0;  ///< where it is said to begin, UTF-16 units
};

/// Up to 32 code points before (after) \a position, a UTF-16 unit that does not lie inside a surrogate pair.
QStringView contextBefore(QStringView text, qsizetype position);
QStringView contextAfter(QStringView text, qsizetype position);

/// Where \a text says \a quote. Whole words are preferred to parts of words; of several places the one wins whose
/// surroundings agree with the quote for the longest, else the only one within 100 units of quote.nearTo. nullopt where
/// the quote is not there or its place stays doubtful. The parts after the first stand where they follow first.
/// O(length · parts).
std::optional<text::Spans> locate(QStringView text, const Quote &quote);

} // namespace core::exchange
