// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/stepnames.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace core::annotation {

namespace {

/// The statement that \a change brings, new or with another claim than before.
const Statement *statementMadeBy(const Change &change)
{
    const auto *added = std::get_if<Added>(&change);
    const auto *replaced = std::get_if<Replaced>(&change);
    const Record *record = added ? &added->record : replaced ? &replaced->after : nullptr;
    const auto *annotation = record ? std::get_if<Annotation>(record) : nullptr;
    return annotation ? std::get_if<Statement>(annotation) : nullptr;
}

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

Step withoutOvertakenAbsences(const Project &project, Step step)
{
    std::set<AbsenceId> gone;
    for (const Change &change : step.changes) {
        if (const auto *removed = std::get_if<Removed>(&change)) {
            if (const auto *absence = std::get_if<Absence>(&removed->record))
                gone.insert(absence->id);
        }
    }
    std::vector<Change> overtaken;
    for (const Change &change : step.changes) {
        const Statement *statement = statementMadeBy(change);
        const Absence *absence = statement ? project.absence(statement->claim, statement->mark.article) : nullptr;
        if (absence && gone.insert(absence->id).second)
            overtaken.push_back(Removed{*absence});
    }
    step.changes.insert(step.changes.begin(), overtaken.begin(), overtaken.end());
    return step;
}

} // namespace core::annotation
