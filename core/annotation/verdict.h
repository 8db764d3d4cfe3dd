// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/span.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace core::annotation {

/// What an analyst has said of something suggested: what was rejected stays rejected, and every reason can say how
/// often it was right. Outlives what it is about: its type and its article may be gone.
struct Verdict {
    /// A passage of an article: UTF-16 units.
    struct Place {
        ArticleId article;
        text::Span span; ///< not empty

        friend auto operator<=>(const Place &, const Place &) = default;
    };

    VerdictId id;
    QString reason;             ///< Suggestion::reason; not empty
    std::optional<TypeId> type; ///< of what would have been a mention; without it a statement
    QString text;               ///< what was suggested: its nameKey()
    bool isAccepted = false;
    int places = 1;                   ///< how many were decided at once, at least 1
    std::optional<ArticleId> article; ///< of the only place that is meant; without it: wherever the text stands
    text::Span span;                  ///< there; empty without an article
    QString analyst;
    QDateTime created; ///< UTC, whole milliseconds

    std::optional<Place> only() const { return article ? std::optional(Place{*article, span}) : std::nullopt; }

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

} // namespace core::annotation
