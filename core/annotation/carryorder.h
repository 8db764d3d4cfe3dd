// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carryedits.h"
#include "core/base/job.h"
#include "core/compare/textpair.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core::annotation {

/// Which marks of an article are to be carried where, with all that is needed for it: a value for another thread.
struct CarryOrder {
    struct Version {
        ArticleId article;
        QString text;
        std::vector<compare::Correction> corrections;          ///< said about this version and the one carried from
        std::shared_ptr<const compare::PreparedText> prepared; ///< null: not known, it is made
        std::shared_ptr<const compare::TextPair> pair;         ///< the version carried from against it; null: likewise
    };

    ArticleId from;
    QString text;
    std::shared_ptr<const compare::PreparedText> prepared; ///< null: not known, it is made
    std::vector<AnnotationId> ids;
    std::vector<text::Spans> spans; ///< by id
    std::vector<Version> to;
};

/// All marks of \a from, or \a only that one, to the articles \a to; those not in the project, and \a from itself, are
/// left out.
CarryOrder carryOrder(const Project &, ArticleId from, std::span<const ArticleId> to,
                      std::optional<AnnotationId> only = std::nullopt);

/// By version, then by mark. Compares what is not compared yet. nullopt only when \a job was cancelled.
std::optional<std::vector<CarriedMark>> carriedMarks(const CarryOrder &order, const Job &job = {});

} // namespace core::annotation
