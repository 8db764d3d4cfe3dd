// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace core::exchange
