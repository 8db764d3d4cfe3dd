// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/span.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <variant>

namespace core::annotation {

/// How an annotation came to be.
enum class Origin : std::uint8_t { Made, Carried, Suggested, Imported };

/// FactBank's values: how certain the source presents what is said. "CT+" … "Uu".
enum class Factuality : std::uint8_t { CtPlus, PrPlus, PsPlus, CtMinus, PrMinus, PsMinus, CtU, Uu };

/// What mentions and statements have in common: which text, by whom, when.
struct Mark {
    AnnotationId id;
    ArticleId article;
    text::Spans spans; ///< in the article's text, UTF-16 units
    QString note;
    Origin origin = Origin::Made;
    QString analyst;
    QDateTime created;  ///< UTC, whole milliseconds
    QDateTime modified; ///< UTC, whole milliseconds

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// A passage that names an entity.
struct Mention {
    Mark mark;
    EntityId entity;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// A passage that makes a claim.
struct Statement {
    Mark mark;
    ClaimId claim;
    QString saidBy; ///< who is made to say it; empty: the article itself
    QString cue;    ///< the words that attribute it: "said", "according to"
    std::optional<Factuality> factuality;
    std::optional<EntityId> speaker = {}; ///< the entity that saidBy stands for

    friend bool operator==(const Statement &, const Statement &) = default;
};

using Annotation = std::variant<Mention, Statement>;

inline const Mark &markOf(const Annotation &annotation)
{
    return std::visit([](const auto &either) -> const Mark & { return either.mark; }, annotation);
}
inline Mark &markOf(Annotation &annotation)
{
    return std::visit([](auto &either) -> Mark & { return either.mark; }, annotation);
}

/// What annotations are about.
using EntityOrClaim = std::variant<EntityId, ClaimId>;
EntityOrClaim subjectOf(const Annotation &annotation);

/// A mention of an entity, or a statement of a claim of which nothing else is known.
Annotation annotationOf(Mark mark, const EntityOrClaim &subject);

/// The words of the CSV and of the project file; never translated.
QString toString(Origin origin);
std::optional<Origin> originFromString(QStringView text);
QString toString(Factuality factuality);
std::optional<Factuality> factualityFromString(QStringView text);

} // namespace core::annotation
