// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace core::annotation {

namespace {

QString nameOf(Correction::Kind kind)
{
    return kind == Correction::Kind::BelongTogether
               ? QCoreApplication::translate("Annotation", "Say That Two Passages Belong Together")
               : QCoreApplication::translate("Annotation", "Say That a Passage Has Not Moved");
}

bool saysTheSame(const Correction &a, const Correction &b)
{
    return a.kind == b.kind && a.comparedWith(a.first) == b.comparedWith(a.first);
}

/// Whether \a earlier is about what \a later is about, so that the later word counts.
bool isOvertaken(const Correction &earlier, const Correction &later)
{
    return earlier.spanIn(later.first).overlaps(later.inFirst) && earlier.spanIn(later.second).overlaps(later.inSecond);
}

} // namespace

Step correct(const Project &project, const ArticlePassage &first, const ArticlePassage &second, Correction::Kind kind,
             const Author &author)
{
    if (first.article == second.article || first.span.isEmpty() || second.span.isEmpty())
        return {};
    const Correction correction{CorrectionId::make(), kind,        first.article,  second.article,
                                first.span,           second.span, author.analyst, author.now.toUTC()};
    Step step{nameOf(kind), {}};
    for (const CorrectionId id : project.correctionsBetween(first.article, second.article)) {
        const Correction &earlier = *project.correction(id);
        if (saysTheSame(earlier, correction))
            return {};
        if (isOvertaken(earlier, correction))
            step.changes.push_back(Removed{earlier});
    }
    step.changes.push_back(Added{correction});
    return step;
}

Step forgetCorrection(const Project &project, CorrectionId id)
{
    const Correction *correction = project.correction(id);
    if (!correction)
        return {};
    return {QCoreApplication::translate("Annotation", "Forget a Correction"), {Removed{*correction}}};
}

std::vector<compare::Correction> correctionsFor(const Project &project, ArticleId base, ArticleId other)
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

} // namespace core::annotation
