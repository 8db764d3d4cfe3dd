// SPDX-License-Identifier: MIT
#include "core/annotation/statementlinks.h"
#include "ui/models/renaming.h"
#include "ui/models/subjectfacts.h"
#include "ui/models/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using core::AnnotationId;
using core::ArticleId;
using core::annotation::Project;
using core::annotation::Statement;
using core::annotation::StatementDifference;
using core::annotation::StatementLink;

namespace {

struct Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

/// In words, the gravest difference first.
QString linkText(const StatementLink &link)
{
    QStringList parts;
    const auto add = [&](StatementDifference difference, const QString &text) {
        if (link.differences.testFlag(difference))
            parts.append(text);
    };
    add(StatementDifference::Denied, Facts::tr("denied"));
    //: %1: what has become what, such as "12 → 19".
    add(StatementDifference::DifferentValue, Facts::tr("different value (%1)").arg(valuesText(link)));
    add(StatementDifference::Hedged, Facts::tr("hedged"));
    add(StatementDifference::SaidByAnother, Facts::tr("said by another"));
    add(StatementDifference::Reworded, Facts::tr("reworded"));
    return parts.isEmpty() ? Facts::tr("the same") : parts.join(Facts::tr(", ", "between differences"));
}

Fact statementFact(const Project &project, AnnotationId id, const QString &relation)
{
    const auto &statement = std::get<Statement>(*project.annotation(id));
    QStringList parts{displayName(*project.article(statement.mark.article))};
    if (!relation.isEmpty())
        parts.prepend(relation); // what is seen where there is little room
    if (!statement.saidBy.isEmpty())
        parts.append(Facts::tr("said by %1").arg(statement.saidBy));
    if (statement.factuality)
        parts.append(toString(*statement.factuality));
    return {Fact::Kind::Value, id.toString(), textOfMark(project, statement.mark), parts.join(u" · "_s), {id}, {}};
}

} // namespace

std::vector<Fact> claimFacts(const Project &project, core::ClaimId claim)
{
    if (!project.claim(claim))
        return {};
    const core::annotation::Speakers speakers(project);
    std::vector<Fact> facts;
    for (const core::article::Story *story : project.storiesInOrder()) {
        const auto reference = referenceStatement(project, claim, story->versions);
        if (!reference)
            continue;
        Fact heading{Fact::Kind::Heading, story->id.toString(), story->name, {}, {}, {}};
        const auto &held = std::get<Statement>(*project.annotation(*reference));
        for (const ArticleId &version : story->versions) {
            for (const AnnotationId &id : statementsIn(project, claim, version)) {
                const auto &statement = std::get<Statement>(*project.annotation(id));
                const QString relation
                    = id == *reference ? QString() : linkText(linkOf(project, speakers, held, statement));
                heading.parts.push_back(statementFact(project, id, relation));
            }
        }
        facts.push_back(std::move(heading));
    }
    return facts;
}

} // namespace ui
