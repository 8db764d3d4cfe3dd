// SPDX-License-Identifier: MIT
#include "ui/models/readshares.h"

namespace ui {

void ReadShares::update(const core::annotation::Project &project, std::span<const core::ArticleId> articles,
                        const core::annotation::ReadPassages &read, const QString &analyst)
{
    std::map<core::ArticleId, Share> shares;
    for (const core::ArticleId id : articles) {
        const auto &spans = read.of(id, analyst);
        const auto known = m_shares.find(id);
        if (known != m_shares.end() && known->second.spans == spans)
            shares[id] = known->second;
        else if (const core::article::Article *article = project.article(id))
            shares[id] = {spans, core::annotation::shareRead(article->text, spans)};
    }
    m_shares = std::move(shares);
}

const ReadShares::Share &ReadShares::of(core::ArticleId article) const
{
    static const Share nothing;
    const auto found = m_shares.find(article);
    return found == m_shares.end() ? nothing : found->second;
}

} // namespace ui
