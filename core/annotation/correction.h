// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/textpair.h"
#include "core/text/span.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace core::annotation {

/// What a reader has said about a passage of one article and a passage of another, for every comparison of the two.
struct Correction {
    using Kind = compare::Correction::Kind;

    CorrectionId id;
    Kind kind = Kind::BelongTogether;
    ArticleId first;
    ArticleId second;    ///< another one
    text::Span inFirst;  ///< in the article's text, UTF-16 units; not empty
    text::Span inSecond; ///< likewise
    QString analyst;
    QDateTime created; ///< UTC, whole milliseconds

    bool isOf(ArticleId article) const { return first == article || second == article; }
    /// The passage of \a article, which must be one of the two.
    text::Span spanIn(ArticleId article) const { return article == first ? inFirst : inSecond; }
    /// As a comparison with \a base, which must be one of the two, is told.
    compare::Correction comparedWith(ArticleId base) const
    {
        return base == first ? compare::Correction{kind, inFirst, inSecond}
                             : compare::Correction{kind, inSecond, inFirst};
    }

    friend bool operator==(const Correction &, const Correction &) = default;
};

/// The words of the project file; never translated.
QString toString(Correction::Kind kind);
std::optional<Correction::Kind> correctionKindFromString(QStringView text);

} // namespace core::annotation
