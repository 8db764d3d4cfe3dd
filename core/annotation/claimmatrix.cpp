// SPDX-License-Identifier: MIT
#include "core/annotation/claimmatrix.h"

#include "core/annotation/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<Word<ClaimState>, claimStates> stateWords{{
    {ClaimState::Stated, "stated"_L1},
    {ClaimState::Reworded, "reworded"_L1},
    {ClaimState::DifferentValue, "different value"_L1},
    {ClaimState::SaidByAnother, "said by another"_L1},
    {ClaimState::Hedged, "hedged"_L1},
    {ClaimState::Denied, "denied"_L1},
    {ClaimState::NotMarked, "not marked"_L1},
    {ClaimState::Absent, "absent"_L1},
    {ClaimState::ConfirmedAbsent, "confirmed absent"_L1},
    {ClaimState::NotRead, "not read"_L1},
    {ClaimState::NotSearched, "not searched"_L1},
}};

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Annotation)
};

ClaimState stateOf(const StatementLink &link)
{
    using enum StatementDifference;
    const auto gravest = link.gravest();
    if (!gravest)
        return ClaimState::Stated;
    switch (*gravest) {
    case Reworded:
        return ClaimState::Reworded;
    case SaidByAnother:
        return ClaimState::SaidByAnother;
    case Hedged:
        return ClaimState::Hedged;
    case DifferentValue:
        return ClaimState::DifferentValue;
    case Denied:
        return ClaimState::Denied;
    }
    Q_UNREACHABLE_RETURN(ClaimState::Stated);
}

/// Which of several statements tells: a contradiction first, then what is nearest to the reference.
int rankOf(const StatementLink &link)
{
    const auto gravest = link.gravest();
    if (!gravest)
        return 2;
    if (*gravest == StatementDifference::Denied)
        return 0;
    return *gravest == StatementDifference::DifferentValue ? 1 : 2 + int(*gravest);
}

const Statement &statementOf(const Project &project, AnnotationId id)
{
    return std::get<Statement>(*project.annotation(id));
}

/// What a version that has no statement does with a claim.
ClaimState stateWithout(const ClaimCell &cell, std::span<const text::Span> read, double share)
{
    if (cell.absence)
        return ClaimState::ConfirmedAbsent;
    if (!cell.nearest)
        return ClaimState::NotSearched;
    if (cell.nearest->isLikely())
        return ClaimState::NotMarked;
    const text::Span likeliest = cell.nearest->spans ? cell.nearest->spans->first() : text::Span();
    return countsAsRead(share, read, likeliest) ? ClaimState::Absent : ClaimState::NotRead;
}

/// A statement of \a claim to look for, in any article: the earliest that came out.
std::optional<AnnotationId> anyStatement(const Project &project, ClaimId claim)
{
    std::vector<ArticleId> articles;
    for (const AnnotationId id : project.statementsOf(claim))
        articles.push_back(markOf(*project.annotation(id)).article);
    if (articles.empty())
        return std::nullopt;
    std::ranges::sort(articles);
    articles.insert(articles.begin(), articles.front());
    return referenceStatement(project, claim, articles);
}

std::vector<compare::Correction> correctionsOf(const Project &project, ArticleId base, ArticleId other)
{
    std::vector<const Correction *> between;
    for (const CorrectionId id : project.correctionsBetween(base, other))
        between.push_back(project.correction(id));
    std::ranges::stable_sort(between, {}, &Correction::created);
    std::vector<compare::Correction> corrections;
    for (const Correction *correction : between)
        corrections.push_back(correction->comparedWith(base));
    return corrections;
}

} // namespace

ClaimCell claimCell(const Project &project, const Speakers &speakers, ClaimId claim,
                    std::optional<AnnotationId> reference, ArticleId article,
                    const std::optional<NearestPassage> &nearest, std::span<const text::Span> read, double share)
{
    ClaimCell cell;
    cell.statements = statementsIn(project, claim, article);
    if (cell.statements.empty()) {
        const Absence *absence = project.absence(claim, article);
        cell.absence = absence ? std::optional(absence->id) : std::nullopt;
        cell.nearest = nearest;
        cell.state = stateWithout(cell, read, share);
        return cell;
    }
    for (const AnnotationId id : cell.statements) {
        StatementLink link;
        if (reference && *reference != id)
            link = linkOf(project, speakers, statementOf(project, *reference), statementOf(project, id));
        if (!cell.telling || rankOf(link) < rankOf(cell.link)) {
            cell.telling = id;
            cell.link = std::move(link);
        }
    }
    cell.state = stateOf(cell.link);
    return cell;
}

QString toString(ClaimState state)
{
    return wordOf(stateWords, state);
}

QString wordFor(ClaimState state)
{
    using enum ClaimState;
    switch (state) {
    case Stated:
        return Texts::tr("stated");
    case Reworded:
        return Texts::tr("reworded");
    case DifferentValue:
        return Texts::tr("different value");
    case SaidByAnother:
        return Texts::tr("said by another");
    case Hedged:
        return Texts::tr("hedged");
    case Denied:
        return Texts::tr("denied");
    case NotMarked:
        return Texts::tr("not marked");
    case Absent:
        return Texts::tr("absent");
    case ConfirmedAbsent:
        return Texts::tr("confirmed absent");
    case NotRead:
        return Texts::tr("not read yet");
    case NotSearched:
        return Texts::tr("not searched yet");
    }
    Q_UNREACHABLE_RETURN({});
}

QString signOf(ClaimState state)
{
    using enum ClaimState;
    switch (state) {
    case Stated:
        return u"✓"_s;
    case Reworded:
        return u"≈"_s;
    case DifferentValue:
        return u"≠"_s;
    case SaidByAnother:
        return u"⇄"_s;
    case Hedged:
        return u"~"_s;
    case Denied:
        return u"✗"_s;
    case NotMarked:
        return u"?"_s;
    case Absent:
        return u"∅"_s;
    case ConfirmedAbsent:
        return u"⊘"_s;
    case NotRead:
        return u"○"_s;
    case NotSearched:
        return u"…"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString sentenceOf(const ClaimCell &cell)
{
    const QString word = wordFor(cell.state);
    if (cell.state == ClaimState::DifferentValue)
        //: A state and the value that differs: "different value: 12 → 19".
        return Texts::tr("%1: %2").arg(word, valuesText(cell.link));
    if (cell.nearest && cell.state != ClaimState::ConfirmedAbsent)
        //: A state and how much of the claim stands in the passage that comes nearest: "absent (31 %)".
        return Texts::tr("%1 (%2 %)").arg(word, QLocale().toString(qRound(cell.nearest->score * 100)));
    return word;
}

int disagreement(std::span<const ClaimCell> cells)
{
    return int(std::ranges::count_if(cells, [](const ClaimCell &cell) {
        return isStated(cell.state) && cell.state != ClaimState::Stated && cell.state != ClaimState::Reworded;
    }));
}

ClaimSearches searchesFor(const Project &project, std::span<const ClaimId> claims, std::span<const ArticleId> versions)
{
    ClaimSearches result;
    std::map<std::pair<ArticleId, ArticleId>, size_t> places; // of a search
    for (const ClaimId claim : claims) {
        std::optional<AnnotationId> sought = referenceStatement(project, claim, versions);
        if (!sought)
            sought = anyStatement(project, claim);
        for (const ArticleId version : versions) {
            if (!statementsIn(project, claim, version).empty())
                continue;
            const SearchedText to{version, project.article(version)->text};
            if (!sought) {
                const QString &label = project.claim(claim)->label;
                if (label.isEmpty())
                    continue;
                result.searches.push_back({{std::nullopt, label}, {text::Spans({0, label.size()})}, to, {}});
                result.claims.push_back({claim});
                continue;
            }
            const Mark &mark = markOf(*project.annotation(*sought));
            const auto [place, isNew] = places.try_emplace({mark.article, version}, result.searches.size());
            if (isNew) {
                result.searches.push_back({{mark.article, project.article(mark.article)->text},
                                           {},
                                           to,
                                           correctionsOf(project, mark.article, version)});
                result.claims.emplace_back();
            }
            result.searches[place->second].statements.push_back(mark.spans);
            result.claims[place->second].push_back(claim);
        }
    }
    return result;
}

std::vector<ClaimId> claimsOf(const Project &project, std::span<const ArticleId> versions)
{
    std::vector<ClaimId> ids;
    for (const Claim *claim : project.claimsInOrder()) {
        const std::vector<AnnotationId> statements = project.statementsOf(claim->id);
        const bool concerns = statements.empty() || std::ranges::any_of(statements, [&](AnnotationId id) {
                                  return std::ranges::contains(versions, markOf(*project.annotation(id)).article);
                              });
        if (concerns)
            ids.push_back(claim->id);
    }
    return ids;
}

std::optional<ClaimMatrix> claimMatrix(const Project &project, std::span<const ArticleId> versions,
                                       const ReadPassages &read, const Job &job)
{
    const std::vector<ClaimId> claims = claimsOf(project, versions);
    const ClaimSearches wanted = searchesFor(project, claims, versions);
    const auto found = search(wanted.searches, job);
    if (!found)
        return std::nullopt;
    std::map<std::pair<ClaimId, ArticleId>, NearestPassage> nearest;
    for (size_t i = 0; i < wanted.searches.size(); ++i) {
        for (size_t k = 0; k < wanted.claims[i].size(); ++k)
            nearest[{wanted.claims[i][k], *wanted.searches[i].to.article}] = (*found)[i][k];
    }
    std::vector<std::pair<ReadPassages::Spans, double>> coverage;
    for (const ArticleId version : versions) {
        ReadPassages::Spans spans = read.ofAnybody(version);
        const double share = shareRead(project.article(version)->text, spans);
        coverage.emplace_back(std::move(spans), share);
    }

    ClaimMatrix matrix{{versions.begin(), versions.end()}, {}};
    const Speakers speakers(project);
    for (const ClaimId claim : claims) {
        ClaimMatrix::Row row{claim, referenceStatement(project, claim, versions), {}};
        for (size_t i = 0; i < versions.size(); ++i) {
            const auto passage = nearest.find({claim, versions[i]});
            row.cells.push_back(claimCell(project, speakers, claim, row.reference, versions[i],
                                          passage == nearest.end() ? std::nullopt : std::optional(passage->second),
                                          coverage[i].first, coverage[i].second));
        }
        matrix.rows.push_back(std::move(row));
    }
    return matrix;
}

} // namespace core::annotation
