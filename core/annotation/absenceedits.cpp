// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/stepnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::annotation {

namespace {

bool states(const Project &project, ClaimId claim, ArticleId article)
{
    return std::ranges::any_of(project.statementsOf(claim),
                               [&](AnnotationId id) { return markOf(*project.annotation(id)).article == article; });
}

} // namespace

Step confirmAbsence(const Project &project, ClaimId claim, ArticleId article, float score, const Author &author)
{
    const Claim *absent = project.claim(claim);
    const article::Article *in = project.article(article);
    if (!absent || !in || project.absence(claim, article) || states(project, claim, article))
        return {};
    const Absence absence{AbsenceId::make(), claim, article, std::clamp(score, 0.0f, 1.0f), author.analyst,
                          author.now.toUTC()};
    //: The name of a step: a claim is confirmed to be absent from an article.
    const QString name = QCoreApplication::translate("Annotation", "Confirm That “%1” Is Absent From %2");
    return {name.arg(quoted(absent->label), quoted(article::displayName(*in))), {Added{absence}}};
}

Step withdrawAbsence(const Project &project, AbsenceId id)
{
    const Absence *absence = project.absence(id);
    if (!absence)
        return {};
    const QString name = QCoreApplication::translate("Annotation", "No Longer Say That “%1” Is Absent");
    return {name.arg(quoted(project.claim(absence->claim)->label)), {Removed{*absence}}};
}

} // namespace core::annotation
