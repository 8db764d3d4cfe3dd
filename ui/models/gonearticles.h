// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/article.h"
#include "core/store/projectfile.h"

#include <map>
#include <optional>

namespace ui {

/// Articles that the project has no more, as they were when they went: read from the journal when they are asked for,
/// and kept until forget().
class GoneArticles
{
public:
    /// nullptr where the journal of \a file does not say. O(entries since it went), once.
    const core::article::Article *find(const core::store::ProjectFile &file, core::ArticleId id);
    void forget() { m_known.clear(); }

private:
    std::map<core::ArticleId, std::optional<core::article::Article>> m_known;
};

} // namespace ui
