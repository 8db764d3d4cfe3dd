// SPDX-License-Identifier: MIT
#include "ui/models/passagesearcher.h"

namespace ui {

using core::annotation::ClaimSearches;
using core::annotation::NearestPassage;
using core::annotation::PassageSearch;

namespace {

constexpr size_t mostKept = 100'000; // passages, some ten megabytes

} // namespace

PassageSearcher::Key PassageSearcher::keyOf(const PassageSearch &search, const core::text::Spans &statement)
{
    return {search.from.article, search.from.article ? QString() : search.from.text,
            std::vector(statement.all().begin(), statement.all().end()), *search.to.article, search.corrections.size()};
}

void PassageSearcher::request(const ClaimSearches &wanted)
{
    cancel();
    m_wanted.clear();
    if (m_known.size() > mostKept)
        m_known.clear();
    std::vector<PassageSearch> searches;
    Keys keys;
    for (size_t i = 0; i < wanted.searches.size(); ++i) {
        const PassageSearch &search = wanted.searches[i];
        PassageSearch missing{search.from, {}, search.to, search.corrections};
        std::vector<Key> missingKeys;
        for (size_t k = 0; k < search.statements.size(); ++k) {
            Key key = keyOf(search, search.statements[k]);
            m_wanted.insert_or_assign({wanted.claims[i][k], *search.to.article}, key);
            if (m_known.contains(key))
                continue;
            missing.statements.push_back(search.statements[k]);
            missingKeys.push_back(std::move(key));
        }
        if (!missingKeys.empty()) {
            searches.push_back(std::move(missing));
            keys.push_back(std::move(missingKeys));
        }
    }
    if (searches.empty())
        return;
    m_search.start(
        [searches = std::move(searches)](const core::Job &job) { return core::annotation::search(searches, job); },
        [this, keys = std::move(keys)](const auto &found) { take(keys, *found); });
}

void PassageSearcher::take(const Keys &keys, const Found &found)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        for (size_t k = 0; k < keys[i].size(); ++k)
            m_known.insert_or_assign(keys[i][k], found[i][k]);
    }
    Q_EMIT finished();
}

std::optional<NearestPassage> PassageSearcher::nearest(core::ClaimId claim, core::ArticleId article) const
{
    const auto wanted = m_wanted.find({claim, article});
    const auto known = wanted == m_wanted.end() ? m_known.end() : m_known.find(wanted->second);
    return known == m_known.end() ? std::nullopt : std::optional(known->second);
}

} // namespace ui
