// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"
#include "core/text/span.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace core::annotation {

/// Where a quoted passage stands in a text that may say it in other words.
struct Anchored {
    enum class Outcome : std::uint8_t {
        Found,
        OtherValue, ///< the likeliest place has another number, name or negation: it says something else
        Doubtful,   ///< not alike enough, or another place is as likely
    };
    Outcome outcome = Outcome::Doubtful;
    std::optional<text::Spans> spans; ///< the likeliest place, UTF-16 units; nullopt where nothing is alike
    float score = 0;                  ///< how alike words and surroundings are there, 0 to 1
    float margin = 0;                 ///< by how much the next likely place is less so
};

/// Looks for the \a parts of a passage, whose first stood behind \a before and whose last before \a after (both may be
/// empty): each for itself, and only where all are found in their order is the passage found. Found asks for a score
/// and for a margin; numbers, names and negations are hard constraints. Ways of others and their mistakes: Hypothesis
/// (match-quote.ts) takes the best match without a threshold or a margin. O(tokens + words of the likely places²), a
/// part.
Anchored anchor(const compare::PreparedText &text, const QStringList &parts, const QString &before,
                const QString &after);

} // namespace core::annotation
