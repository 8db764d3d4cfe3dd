// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/annotation/readpassages.h"

#include <map>
#include <span>

namespace ui {

/// How much of each of some articles an analyst has read. Counted anew only where something new was read.
class ReadShares
{
public:
    struct Share {
        core::annotation::ReadPassages::Spans spans;
        double share = 0; ///< of the letters
    };

    void update(const core::annotation::Project &project, std::span<const core::ArticleId> articles,
                const core::annotation::ReadPassages &read, const QString &analyst);

    const Share &of(core::ArticleId article) const; ///< nothing of those that update() was not told of

private:
    std::map<core::ArticleId, Share> m_shares;
};

} // namespace ui
