// SPDX-License-Identifier: MIT
#include "core/annotation/claimmatrix.h"

#include "core/annotation/edits.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

/// How one state is told.
struct StateWords {
    QLatin1StringView text; ///< in files
    const char *shown;      ///< to people, before it is translated
    QStringView sign;
};

constexpr std::array<StateWords, claimStates> stateWords{{
    {"stated"_L1, QT_TRANSLATE_NOOP("Annotation", "stated"), u"✓"},
    {"reworded"_L1, QT_TRANSLATE_NOOP("Annotation", "reworded"), u"≈"},
    {"different value"_L1, QT_TRANSLATE_NOOP("Annotation", "different value"), u"≠"},
    {"said by another"_L1, QT_TRANSLATE_NOOP("Annotation", "said by another"), u"⇄"},
    {"hedged"_L1, QT_TRANSLATE_NOOP("Annotation", "hedged"), u"~"},
    {"denied"_L1, QT_TRANSLATE_NOOP("Annotation", "denied"), u"✗"},
    {"not marked"_L1, QT_TRANSLATE_NOOP("Annotation", "not marked"), u"?"},
    {"absent"_L1, QT_TRANSLATE_NOOP("Annotation", "absent"), u"∅"},
    {"confirmed absent"_L1, QT_TRANSLATE_NOOP("Annotation", "confirmed absent"), u"⊘"},
    {"not read"_L1, QT_TRANSLATE_NOOP("Annotation", "not read yet"), u"○"},
    {"not searched"_L1, QT_TRANSLATE_NOOP("Annotation", "not searched yet"), u"…"},
}}; // in the order of ClaimState

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
    return stateWords[size_t(state)].text;
}

QString wordFor(ClaimState state)
{
    return QCoreApplication::translate("Annotation", stateWords[size_t(state)].shown);
}

QString signOf(ClaimState state)
{
    return stateWords[size_t(state)].sign.toString();
}

QString sentenceOf(const ClaimCell &cell)
{
    const QString word = wordFor(cell.state);
    if (cell.state == ClaimState::DifferentValue)
        //: A state and the value that differs: "different value: 12 → 19".
        return QCoreApplication::translate("Annotation", "%1: %2").arg(word, valuesText(cell.link));
    if (cell.nearest && cell.state != ClaimState::ConfirmedAbsent)
        //: A state and how much of the claim stands in the passage that comes nearest: "absent (31 %)".
        return QCoreApplication::translate("Annotation", "%1 (%2 %)")
            .arg(word, QLocale().toString(qRound(cell.nearest->score * 100)));
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
                                           correctionsFor(project, mark.article, version)});
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
        const std::span<const AnnotationId> statements = project.statementsOf(claim->id);
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
