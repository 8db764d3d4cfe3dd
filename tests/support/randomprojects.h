// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carryedits.h"
#include "core/annotation/edits.h"
#include "core/annotation/schemeedits.h"
#include "core/annotation/suggestions.h"

#include <QTimeZone>
#include <rapidcheck.h>

#include <ranges>

/// Projects and steps made up by RapidCheck. Everything here may only be called inside a property.
namespace test {

using namespace core;
using namespace core::annotation;

/// One of \a all, chosen. Where a failing case is made smaller the number is one that was drawn for another case.
template<class Container>
const auto &oneOf(const Container &all)
{
    RC_PRE(all.size() > 0);
    const auto index = *rc::gen::inRange<qsizetype>(0, qsizetype(all.size()));
    RC_PRE(index < qsizetype(all.size()));
    return *std::next(all.begin(), index);
}

inline bool chance(int percent)
{
    return *rc::gen::inRange(0, 100) < percent;
}

/// Text with all that is hard to store: emoji, combining marks, right-to-left, quotes, SQL, lone surrogates, U+FFFF.
inline QString oddText(int mostPieces)
{
    static const std::vector<QString> pieces{
        QStringLiteral("Doha "),
        QStringLiteral("said "),
        QStringLiteral("\n\n"),
        QStringLiteral("é"),
        QStringLiteral("e\u0301"),
        QStringLiteral("👩‍👩‍👧"),
        QStringLiteral("🇶🇦"),
        QStringLiteral("قطر "),
        QStringLiteral("\u202Eאב\u202C"),
        QStringLiteral("'; DROP TABLE article; --"),
        QStringLiteral("\"%1 %2\""),
        QStringLiteral("=1+1"),
        QStringLiteral("\t"),
        QStringLiteral(" "),
        QStringLiteral("’s "),
        QStringLiteral("&amp;rsquo;"),
        QStringLiteral("?1 :a @b"),
        QString(QChar(0xD83D)),
        QString(QChar(0xDE00)),
        QString(QChar(0xFFFF)),
        QString(QChar(0xFEFF)),
        QString(QChar(0xFFFD)),
    };
    QString result;
    for (int i = *rc::gen::inRange(0, mostPieces + 1); i > 0; --i)
        result += oneOf(pieces);
    return result;
}

inline std::optional<article::Published> published()
{
    const QDate date = QDate(2020, 11, 21).addDays(*rc::gen::inRange(-400, 400));
    if (chance(30))
        return std::nullopt;
    return article::Published::from(date, chance(50) ? std::optional(QTime(9, 30)) : std::nullopt);
}

inline article::Article anArticle()
{
    const article::Metadata metadata{oddText(3), oddText(1), published(), oddText(2), QStringLiteral("en")};
    return {ArticleId::make(), QStringLiteral("a%1.txt").arg(*rc::gen::inRange(0, 5)), "UTF-8", oddText(20), metadata};
}

inline std::optional<text::Spans> someSpans(QStringView text)
{
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i == 0 || i == text.size() || !text[i - 1].isHighSurrogate() || !text[i].isLowSurrogate())
            places.push_back(i);
    }
    std::vector<qsizetype> chosen;
    for (int i = *rc::gen::inRange(1, 4) * 2; i > 0; --i)
        chosen.push_back(oneOf(places));
    std::ranges::sort(chosen);
    std::vector<text::Span> spans;
    for (size_t i = 0; i + 1 < chosen.size(); i += 2) {
        if (chosen[i] < chosen[i + 1])
            spans.push_back({chosen[i], chosen[i + 1]});
    }
    return text::Spans::from(spans);
}

inline Author anAuthor()
{
    const QDateTime now
        = QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 2'000'000'000'000), QTimeZone::UTC);
    return {oddText(2), now};
}

inline Step markStep(const Project &project)
{
    const article::Article &in = oneOf(project.articles()).second;
    const std::optional<text::Spans> spans = someSpans(in.text);
    if (!spans)
        return {};
    if (chance(50))
        return markMention(project, in.id, *spans, oneOf(project.types()).first, anAuthor());
    const bool again = !project.claims().empty() && chance(50);
    return markStatement(project, in.id, *spans, again ? std::optional(oneOf(project.claims()).first) : std::nullopt,
                         anAuthor());
}

inline Step editAnnotationStep(const Project &project)
{
    Annotation after = oneOf(project.annotations()).second;
    if (chance(20)) {
        const text::Spans spans = someSpans(project.article(markOf(after).article)->text).value_or(markOf(after).spans);
        return chance(50) ? addSpan(project, idOf(after), spans.first(), anAuthor())
                          : removeSpan(project, idOf(after), spans.first(), anAuthor());
    }
    Mark &mark = markOf(after);
    mark.note = oddText(3);
    mark.origin = *rc::gen::element(Origin::Made, Origin::Carried, Origin::Suggested, Origin::Imported);
    if (const auto spans = someSpans(project.article(mark.article)->text))
        mark.spans = *spans;
    if (auto *statement = std::get_if<Statement>(&after)) {
        statement->saidBy = oddText(2);
        statement->cue = oddText(1);
        statement->factuality = *rc::gen::element(std::optional<Factuality>(), std::optional(Factuality::CtPlus),
                                                  std::optional(Factuality::Uu));
        statement->claim = oneOf(project.claims()).first;
        statement->speaker.reset();
        if (!project.entities().empty() && chance(50))
            statement->speaker = oneOf(project.entities()).first;
    } else {
        std::get<Mention>(after).entity = oneOf(project.entities()).first;
    }
    return editAnnotation(project, after, anAuthor());
}

inline Step subjectStep(const Project &project)
{
    if (!project.entities().empty() && chance(50)) {
        Entity entity = oneOf(project.entities()).second;
        const EntityId other = oneOf(project.entities()).first;
        if (chance(20))
            return mergeEntities(project, entity.id, other, chance(50) ? oddText(2) : QString());
        if (chance(20)) {
            auto mentions = std::ranges::to<std::vector>(project.mentionsOf(entity.id));
            std::erase_if(mentions, [](AnnotationId) { return chance(50); });
            return splitEntity(project, entity.id, mentions, oddText(2));
        }
        if (chance(10))
            return removeEntity(project, entity.id);
        entity.aliases.append(oddText(2));
        entity.note = oddText(2);
        entity.wikidata = QStringLiteral("Q42");
        entity.type = oneOf(project.types()).first;
        entity.attributes = {{oddText(2), oddText(2)}, {QStringLiteral("role"), oddText(1)}};
        return editEntity(project, entity);
    }
    if (project.claims().empty())
        return {};
    Claim claim = oneOf(project.claims()).second;
    const ClaimId other = oneOf(project.claims()).first;
    if (chance(20))
        return mergeClaims(project, claim.id, other);
    if (chance(10))
        return removeClaim(project, claim.id);
    claim.status = *rc::gen::element(CheckStatus::Unchecked, CheckStatus::Refuted);
    claim.note = oddText(2);
    claim.kind.reset();
    if (!project.claimKinds().empty() && chance(60))
        claim.kind = oneOf(project.claimKinds()).first;
    claim.review = {oddText(1), oddText(1), oddText(2), oddText(2)};
    return editClaim(project, claim);
}

inline Step storyStep(const Project &project)
{
    const article::Story &story = oneOf(project.stories()).second;
    const article::Story &other = oneOf(project.stories()).second;
    const article::Article &article = oneOf(project.articles()).second;
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return renameStory(project, story.id, oddText(2));
    case 1:
        return joinStories(project, story.id, other.id);
    case 2:
        return removeArticle(project, article.id);
    case 3:
        return editMetadata(project, article.id, anArticle().metadata);
    case 4:
        return moveArticles(project, std::vector{article.id, oneOf(project.articles()).first}, oddText(2));
    default:
        return moveArticles(project, std::vector{article.id}, {}, story.id, oneOf(project.articles()).first);
    }
}

inline Step correctionStep(const Project &project)
{
    if (!project.corrections().empty() && chance(30))
        return forgetCorrection(project, oneOf(project.corrections()).first);
    const article::Article &first = oneOf(project.articles()).second;
    const article::Article &second = oneOf(project.articles()).second;
    const auto inFirst = someSpans(first.text);
    const auto inSecond = someSpans(second.text);
    if (!inFirst || !inSecond)
        return {};
    return correct(project, {first.id, inFirst->hull()}, {second.id, inSecond->hull()},
                   *rc::gen::element(Correction::Kind::BelongTogether, Correction::Kind::NotMoved), anAuthor());
}

inline Carried someCarried(QStringView text)
{
    Carried carried;
    carried.state = CarryState(*rc::gen::inRange(0, int(carryStates)));
    carried.score = float(*rc::gen::inRange(0, 1001)) / 1000;
    std::vector<text::Spans> places;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        if (const auto place = someSpans(text))
            places.push_back(*place);
    }
    if (places.empty() || carried.state == CarryState::Lost)
        carried.state = CarryState::Lost;
    else if (carried.state == CarryState::Ambiguous)
        carried.choices = places;
    else
        carried.spans = places.front();
    return carried;
}

inline Step proposalStep(const Project &project)
{
    if (project.proposals().empty() || chance(40)) {
        std::vector<CarriedMark> marks;
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            const article::Article &to = oneOf(project.articles()).second;
            marks.push_back({oneOf(project.annotations()).first, to.id, someCarried(to.text)});
        }
        return carryMarks(project, marks, anAuthor());
    }
    const std::vector ids{oneOf(project.proposals()).first, oneOf(project.proposals()).first};
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return acceptProposals(project, ids, anAuthor());
    case 1:
        return acceptChoice(project, ids.front(), 0, anAuthor());
    case 2:
        return rejectProposals(project, ids);
    default:
        return reopenProposals(project, ids);
    }
}

inline Step suggestionStep(const Project &project)
{
    if (chance(10))
        return forgetRejections(project);
    std::vector<Suggestion> suggestions;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
        const article::Article &in = oneOf(project.articles()).second;
        const auto spans = someSpans(in.text);
        if (!spans)
            continue;
        const text::Span span = spans->hull();
        const QString text = nameKey(text::textOf(in.text, span));
        if (chance(50)) {
            const TypeId type = oneOf(project.types()).first;
            suggestions.push_back({in.id, span, QStringLiteral("number"), text, type, type, {}, {}});
        } else {
            suggestions.push_back({in.id, span, QStringLiteral("pattern:said-that"), text, NewClaim{}, std::nullopt,
                                   oddText(2), oddText(1)});
        }
    }
    if (chance(50))
        return acceptSuggestions(project, suggestions, anAuthor());
    return rejectSuggestions(project, suggestions, chance(50) ? RejectionScope::Text : RejectionScope::Place,
                             anAuthor());
}

inline Step absenceStep(const Project &project)
{
    if (project.claims().empty())
        return {};
    if (!project.absences().empty() && chance(30))
        return withdrawAbsence(project, oneOf(project.absences()).first);
    return confirmAbsence(project, oneOf(project.claims()).first, oneOf(project.articles()).first,
                          float(*rc::gen::inRange(0, 1001)) / 1000, anAuthor());
}

inline Step typeStep(const Project &project)
{
    EntityType type = oneOf(project.types()).second;
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return addType(project, oddText(2));
    case 1:
        return moveType(project, type.id, *rc::gen::inRange(-3, 4));
    case 2:
        return removeType(project, type.id, TypeHeir(oneOf(project.types()).first));
    case 3:
        return chance(10) ? removeType(project, type.id, TypeHeir(RemoveAll())) : Step();
    default:
        type.name = oddText(2);
        type.key = *rc::gen::inRange(0, 10);
        type.color = chance(50) ? *rc::gen::inRange(0, 10) : ownColor() + *rc::gen::inRange(0, ownColor());
        type.guideline = oddText(3);
        type.attributes = {oddText(2), oddText(2)};
        return editType(project, type);
    }
}

inline Step claimKindStep(const Project &project)
{
    if (project.claimKinds().empty() || chance(20))
        return addClaimKind(project, oddText(2));
    ClaimKind kind = oneOf(project.claimKinds()).second;
    const ClaimKindId other = oneOf(project.claimKinds()).first;
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return moveClaimKind(project, kind.id, *rc::gen::inRange(-2, 3));
    case 1:
        return removeClaimKind(project, kind.id, ClaimKindHeir(chance(50) ? std::optional(other) : std::nullopt));
    case 2:
        return chance(20) ? removeClaimKind(project, kind.id, ClaimKindHeir(RemoveAll())) : Step();
    default:
        kind.name = oddText(2);
        kind.guideline = oddText(3);
        return editClaimKind(project, kind);
    }
}

/// Something that a person could do to \a project; may be empty.
inline Step someStep(const Project &project)
{
    if (project.types().empty())
        return setUp();
    const int what = *rc::gen::inRange(0, 100);
    if (project.articles().empty() || what < 15) {
        const bool join = !project.stories().empty() && chance(50);
        return addArticles(project, {anArticle(), anArticle()}, oddText(2),
                           join ? std::optional(oneOf(project.stories()).first) : std::nullopt);
    }
    if (what < 34)
        return withoutOvertaken(project, markStep(project));
    if (what < 40)
        return absenceStep(project);
    if (what < 47)
        return project.annotations().empty() ? markStep(project) : proposalStep(project);
    if (what < 50)
        return suggestionStep(project);
    if (what < 55)
        return correctionStep(project);
    if (what < 70 && !project.annotations().empty())
        return editAnnotationStep(project);
    if (what < 75 && !project.annotations().empty())
        return removeAnnotation(project, oneOf(project.annotations()).first);
    if (what < 88)
        return subjectStep(project);
    if (what < 93)
        return chance(50) ? typeStep(project) : claimKindStep(project);
    return storyStep(project);
}

} // namespace test
