// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "ui/models/cellcontent.h"

#include <span>
#include <vector>

namespace ui {

/// The open proposals in one article, ready to be drawn: by begin, every place of each. Lost ones stand nowhere.
class ShownProposals
{
public:
    ShownProposals() = default;
    ShownProposals(const core::annotation::Project &project, core::ArticleId article);

    std::span<const ShownProposal> all() const { return m_proposals; }

    /// Those that reach into \a span, cut to it. O(log proposals + found).
    std::vector<ShownProposal> in(core::text::Span span) const;

private:
    std::vector<ShownProposal> m_proposals; // ascending by begin
    std::vector<qsizetype> m_reach;         // by proposal: the greatest end up to it
};

/// What \a proposal is and what stands where it was carried from: "Proposed, different value: “212 people” in Wire".
QString proposalText(const core::annotation::Project &project, const core::annotation::Proposal &proposal);

} // namespace ui
