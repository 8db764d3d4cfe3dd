// SPDX-License-Identifier: MIT
#include "core/annotation/carryedits.h"

#include "core/annotation/stepnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace core::annotation {

namespace {

/// Which text of one article is marked, by what it is marked as.
class MarkedText
{
public:
    MarkedText(const Project &project, ArticleId article)
    {
        for (const AnnotationId id : project.annotationsOf(article)) {
            const Annotation &annotation = *project.annotation(id);
            add(subjectOf(annotation), markOf(annotation).spans);
        }
    }

    void add(const EntityOrClaim &subject, const text::Spans &spans)
    {
        for (const text::Span span : spans.all())
            add(m_marked[subject], span);
    }

    bool overlaps(const EntityOrClaim &subject, const text::Spans &spans) const
    {
        const auto marked = m_marked.find(subject);
        return marked != m_marked.end() && std::ranges::any_of(spans.all(), [&](text::Span span) {
                   const auto next = marked->second.lower_bound(span.end);
                   return next != marked->second.begin() && std::prev(next)->second > span.begin;
               });
    }

private:
    using Stretches = std::map<qsizetype, qsizetype>; // end by begin; none overlap

    static void add(Stretches &stretches, text::Span span)
    {
        auto next = stretches.upper_bound(span.begin);
        if (next != stretches.begin() && std::prev(next)->second > span.begin)
            --next;
        while (next != stretches.end() && next->first < span.end) {
            span = span.united({next->first, next->second});
            next = stretches.erase(next);
        }
        stretches.emplace(span.begin, span.end);
    }

    std::map<EntityOrClaim, Stretches> m_marked;
};

/// The marked text of every article that is asked for, read once.
class MarkedTexts
{
public:
    explicit MarkedTexts(const Project &project) : m_project(project) {}
    MarkedText &in(ArticleId article) { return m_texts.try_emplace(article, m_project, article).first->second; }

private:
    const Project &m_project;
    std::map<ArticleId, MarkedText> m_texts;
};

/// \a carried without the places that are marked; nullopt where nothing is left to propose.
std::optional<Carried> unmarked(const Carried &carried, const EntityOrClaim &subject, const MarkedText &marked)
{
    const auto isMarked = [&](const text::Spans &place) { return marked.overlaps(subject, place); };
    Carried rest = carried;
    rest.score = std::clamp(rest.score, 0.f, 1.f);
    std::erase_if(rest.choices, isMarked);
    if ((rest.spans && isMarked(*rest.spans)) || (rest.choices.empty() && !carried.choices.empty()))
        return std::nullopt;
    return rest;
}

bool hasOtherPlace(const Carried &now, const Carried &before)
{
    const std::vector<text::Spans> known = before.places();
    return std::ranges::any_of(now.places(),
                               [&](const text::Spans &place) { return !std::ranges::contains(known, place); });
}

std::optional<Change> changeOf(const Proposal *before, const std::optional<Carried> &now, const CarriedMark &mark,
                               const Author &author)
{
    if (!before) {
        if (!now)
            return std::nullopt;
        return Added{
            Proposal{ProposalId::make(), mark.source, mark.article, *now, false, author.analyst, author.now.toUTC()}};
    }
    if (!now)
        return before->isRejected ? std::nullopt : std::optional<Change>(Removed{*before});
    if (*now == before->carried || (before->isRejected && !hasOtherPlace(*now, before->carried)))
        return std::nullopt;
    Proposal after = *before;
    after.carried = *now;
    after.isRejected = false;
    return Replaced{*before, after};
}

QString nameOfCarrying(size_t marks, size_t versions)
{
    //: A step in the Edit menu: "Carry 14 marks to 2 versions". %1 is "14 marks", %2 is "2 versions".
    return QCoreApplication::translate("Annotation", "Carry %1 to %2")
        .arg(QCoreApplication::translate("Annotation", "%n mark(s)", nullptr, int(marks)),
             QCoreApplication::translate("Annotation", "%n version(s)", nullptr, int(versions)));
}

Annotation carriedOver(const Annotation &source, ArticleId article, const text::Spans &spans, const Author &author)
{
    Annotation made = source;
    markOf(made) = newMark(article, spans, Origin::Carried, author);
    return made;
}

/// Takes the proposal away, and makes its mark at \a place unless one stands there.
void accept(const Project &project, const Proposal &proposal, const text::Spans &place, MarkedTexts &texts,
            const Author &author, std::vector<Change> &changes)
{
    const Annotation &source = *project.annotation(proposal.source);
    MarkedText &marked = texts.in(proposal.article);
    changes.push_back(Removed{proposal});
    if (marked.overlaps(subjectOf(source), place))
        return;
    marked.add(subjectOf(source), place);
    changes.push_back(Added{carriedOver(source, proposal.article, place, author)});
}

/// Those of \a ids that are there and that \a isMeant, none twice.
template<class Predicate>
std::vector<const Proposal *> chosen(const Project &project, std::span<const ProposalId> ids, Predicate isMeant)
{
    std::vector<const Proposal *> proposals;
    std::set<ProposalId> seen;
    for (const ProposalId id : ids) {
        const Proposal *proposal = project.proposal(id);
        if (proposal && isMeant(*proposal) && seen.insert(id).second)
            proposals.push_back(proposal);
    }
    return proposals;
}

/// The name of a Step about \a proposals: of one what it is about, of several how many (\a many, already translated).
QString nameOf(const Project &project, std::span<const Proposal *const> proposals, const QString &one,
               const QString &many)
{
    return proposals.size() == 1 ? one.arg(quotedSubject(project, *project.annotation(proposals.front()->source)))
                                 : many;
}

QString nameOfAccepting(const Project &project, std::span<const Proposal *const> proposals)
{
    return nameOf(project, proposals, QCoreApplication::translate("Annotation", "Accept Proposal of “%1”"),
                  QCoreApplication::translate("Annotation", "Accept %n proposal(s)", nullptr, int(proposals.size())));
}

Step withRejected(std::span<const Proposal *const> proposals, bool isRejected, const QString &name)
{
    Step step{name, {}};
    for (const Proposal *proposal : proposals) {
        Proposal after = *proposal;
        after.isRejected = isRejected;
        step.changes.push_back(Replaced{*proposal, after});
    }
    return step.isEmpty() ? Step{} : step;
}

} // namespace

Step carryMarks(const Project &project, std::span<const CarriedMark> marks, const Author &author)
{
    Step step;
    MarkedTexts texts(project);
    std::set<AnnotationId> sources;
    std::set<ArticleId> articles;
    std::set<std::pair<AnnotationId, ArticleId>> seen;
    for (const CarriedMark &mark : marks) {
        const Annotation *source = project.annotation(mark.source);
        const bool isUsable = source && project.article(mark.article) && markOf(*source).article != mark.article
                              && seen.emplace(mark.source, mark.article).second;
        if (!isUsable)
            continue;
        const auto now = unmarked(mark.carried, subjectOf(*source), texts.in(mark.article));
        if (auto change = changeOf(project.proposal(mark.source, mark.article), now, mark, author)) {
            step.changes.push_back(*std::move(change));
            sources.insert(mark.source);
            articles.insert(mark.article);
        }
    }
    if (!step.isEmpty())
        step.name = nameOfCarrying(sources.size(), articles.size());
    return step;
}

Step acceptProposals(const Project &project, std::span<const ProposalId> ids, const Author &author)
{
    const auto proposals
        = chosen(project, ids, [](const Proposal &proposal) { return proposal.carried.spans.has_value(); });
    if (proposals.empty())
        return {};
    Step step{nameOfAccepting(project, proposals), {}};
    MarkedTexts texts(project);
    for (const Proposal *proposal : proposals)
        accept(project, *proposal, *proposal->carried.spans, texts, author, step.changes);
    return step;
}

Step acceptChoice(const Project &project, ProposalId id, size_t choice, const Author &author)
{
    const Proposal *proposal = project.proposal(id);
    if (!proposal || choice >= proposal->carried.choices.size())
        return {};
    Step step{nameOfAccepting(project, std::span(&proposal, 1)), {}};
    MarkedTexts texts(project);
    accept(project, *proposal, proposal->carried.choices[choice], texts, author, step.changes);
    return step;
}

Step rejectProposals(const Project &project, std::span<const ProposalId> ids)
{
    const auto proposals = chosen(project, ids, [](const Proposal &proposal) { return !proposal.isRejected; });
    if (proposals.empty())
        return {};
    return withRejected(
        proposals, true,
        nameOf(project, proposals, QCoreApplication::translate("Annotation", "Reject Proposal of “%1”"),
               QCoreApplication::translate("Annotation", "Reject %n proposal(s)", nullptr, int(proposals.size()))));
}

Step reopenProposals(const Project &project, std::span<const ProposalId> ids)
{
    const auto proposals = chosen(project, ids, [](const Proposal &proposal) { return proposal.isRejected; });
    if (proposals.empty())
        return {};
    return withRejected(
        proposals, false,
        nameOf(project, proposals, QCoreApplication::translate("Annotation", "Propose “%1” Again"),
               QCoreApplication::translate("Annotation", "Propose %n mark(s) again", nullptr, int(proposals.size()))));
}

std::vector<const Proposal *> openProposals(const Project &project, ArticleId article)
{
    std::vector<const Proposal *> open;
    for (const ProposalId id : project.proposalsIn(article)) {
        const Proposal *proposal = project.proposal(id);
        if (!proposal->isRejected)
            open.push_back(proposal);
    }
    std::ranges::sort(open, {}, [](const Proposal *proposal) {
        const Carried &carried = proposal->carried;
        const auto hull = carried.spans             ? std::optional(carried.spans->hull())
                          : carried.choices.empty() ? std::nullopt
                                                    : std::optional(carried.choices.front().hull());
        return std::tuple(!hull.has_value(), hull.value_or(text::Span()), proposal->id);
    });
    return open;
}

} // namespace core::annotation
