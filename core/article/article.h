// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/published.h"
#include "core/base/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core::article {

/// What is known about an article besides its text. Everything may be missing; the analyst may correct it.
struct Metadata {
    QString title;
    QString source; ///< who published it
    std::optional<Published> published;
    QString url;
    QString language; ///< BCP 47, such as "en"

    friend bool operator==(const Metadata &, const Metadata &) = default;
};

/// One text with its metadata. The text never changes once imported; a changed file is a new article.
struct Article {
    ArticleId id;
    QString fileName; ///< base name of the imported file, unique in the project ("story.txt", "story (2).txt")
    QByteArray encoding;
    QString text; ///< decoded, LF for line ends
    Metadata metadata;

    friend bool operator==(const Article &, const Article &) = default;
};

/// What to call an article where space is short: its source, else its title, else its file name.
QString displayName(const Article &article);

} // namespace core::article
