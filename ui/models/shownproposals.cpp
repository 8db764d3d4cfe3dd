// SPDX-License-Identifier: MIT
#include "ui/models/shownproposals.h"

#include "core/annotation/carryedits.h"
#include "core/annotation/stepnames.h"
#include "ui/models/shownmarks.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using core::annotation::Proposal;
using core::text::Span;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ShownProposals)
};

QString toolTipOf(const ShownMark &mark, const core::annotation::Project &project, const Proposal &proposal, int choice)
{
    const int choices = int(proposal.carried.choices.size());
    QString tip = mark.toolTip + u'\n' + proposalText(project, proposal);
    if (choices > 0)
        tip += u'\n' + Texts::tr("Choice %1 of %2").arg(choice + 1).arg(choices);
    return tip + u'\n' + Texts::tr("Enter accepts it, Delete rejects it.");
}

} // namespace

QString proposalText(const core::annotation::Project &project, const Proposal &proposal)
{
    const auto &source = markOf(*project.annotation(proposal.source));
    const auto &from = *project.article(source.article);
    //: A proposed mark. %1 is its state, as "different value"; %2 what is marked in the version %3.
    return Texts::tr("Proposed, %1: “%2” in %3")
        .arg(displayName(proposal.carried.state), core::annotation::quoted(core::text::textOf(from.text, source.spans)),
             core::article::displayName(from));
}

ShownProposals::ShownProposals(const core::annotation::Project &project, core::ArticleId article)
{
    for (const Proposal *proposal : core::annotation::openProposals(project, article)) {
        int choice = 0;
        for (const core::text::Spans &place : proposal->carried.places()) {
            ShownMark mark = shownMark(project, *project.annotation(proposal->source), place.first());
            mark.toolTip = toolTipOf(mark, project, *proposal, choice);
            for (const Span span : place.all()) {
                mark.span = span;
                mark.isFirst = span == place.first();
                m_proposals.push_back({{proposal->id, choice}, proposal->carried.state, mark});
            }
            ++choice;
        }
    }
    std::ranges::stable_sort(m_proposals, {}, [](const ShownProposal &proposal) {
        return std::pair(proposal.mark.span.begin, -proposal.mark.span.end);
    });
    qsizetype reach = 0;
    for (const ShownProposal &proposal : m_proposals) {
        reach = std::max(reach, proposal.mark.span.end);
        m_reach.push_back(reach);
    }
}

std::vector<ShownProposal> ShownProposals::in(Span span) const
{
    const auto first = std::ranges::upper_bound(m_reach, span.begin) - m_reach.begin();
    std::vector<ShownProposal> found;
    for (size_t i = size_t(first); i < m_proposals.size() && m_proposals[i].mark.span.begin < span.end; ++i) {
        if (!m_proposals[i].mark.span.overlaps(span))
            continue;
        ShownProposal proposal = m_proposals[i];
        proposal.mark.isFirst = proposal.mark.isFirst && span.contains(proposal.mark.span.begin);
        proposal.mark.span = proposal.mark.span.intersected(span);
        found.push_back(std::move(proposal));
    }
    return found;
}

} // namespace ui
