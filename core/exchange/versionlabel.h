// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/article.h"
#include "core/article/published.h"

#include <QString>

#include <optional>

namespace core::exchange {

/// What a report calls a version. By index as in Comparison::versions.
struct VersionLabel {
    QString name;
    QString title; ///< may be empty
    std::optional<article::Published> published;
    QString source = {};   ///< who published it; may be empty
    QString language = {}; ///< BCP 47; may be empty
};

inline VersionLabel labelOf(const article::Article &article)
{
    const auto &[title, source, published, url, language] = article.metadata;
    static_cast<void>(url);
    return {article.fileName, title, published, source, language};
}

} // namespace core::exchange
