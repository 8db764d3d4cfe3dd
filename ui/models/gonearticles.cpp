// SPDX-License-Identifier: MIT
#include "ui/models/gonearticles.h"

#include <algorithm>
#include <variant>

namespace ui {

using core::article::Article;
using core::store::ProjectFile;

namespace {

constexpr core::annotation::Sequence piece = 2000; // entries that are looked through at once

/// The last entry that concerns \a id, which is the one that took it away.
std::optional<core::annotation::JournalEntry> lastEntryOf(const ProjectFile &file, core::ArticleId id)
{
    core::annotation::JournalFilter filter;
    filter.article = id;
    for (auto last = file.timeline().last(); last > 0; last -= std::min(last, piece)) {
        const auto found = file.journal(std::max<core::annotation::Sequence>(1, last - piece + 1), last, filter);
        if (!found)
            return std::nullopt;
        if (!found->empty())
            return found->front();
    }
    return std::nullopt;
}

std::optional<Article> removedBy(const core::annotation::Step &step, core::ArticleId id)
{
    for (const core::annotation::Change &change : step.changes) {
        const auto *removed = std::get_if<core::annotation::Removed>(&change);
        const auto *article = removed ? std::get_if<Article>(&removed->record) : nullptr;
        if (article && article->id == id)
            return *article;
    }
    return std::nullopt;
}

} // namespace

const Article *GoneArticles::find(const ProjectFile &file, core::ArticleId id)
{
    const auto [known, isNew] = m_known.try_emplace(id);
    if (isNew) {
        const auto entry = lastEntryOf(file, id);
        const auto step = entry ? file.stepOf(*entry) : core::Result<core::annotation::Step>();
        known->second = step ? removedBy(*step, id) : std::nullopt;
    }
    return known->second ? &*known->second : nullptr;
}

} // namespace ui
