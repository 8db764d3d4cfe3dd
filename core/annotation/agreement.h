// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/agreementmeasures.h"
#include "core/annotation/markpairs.h"
#include "core/annotation/project.h"
#include "core/base/job.h"

#include <QString>

#include <optional>
#include <vector>

namespace core::annotation {

/// Whose marks: all of a project, or those of one analyst in it.
struct MarksOf {
    const Project *project;
    std::optional<QString> analyst;
};

/// How far two agree in one kind of marks. Passages are pairs of a kind whatever entity or claim they are marked as.
struct LabelAgreement {
    QString label;               ///< the untranslated name of an entity type; empty: statements, or all kinds
    Score exact;                 ///< same passage
    Score overlapping;           ///< passages with text in common, one to one
    std::optional<double> alpha; ///< Krippendorff's α for unitizing, code points
};

/// Cohen's κ, and how many things both have judged.
struct LabelKappa {
    std::optional<double> kappa;
    qsizetype count = 0;
};

/// One place that two have marked in different ways.
struct Disagreement {
    ArticleId mineArticle;
    ArticleId theirsArticle;          ///< the same in one project
    std::optional<AnnotationId> mine; ///< nullopt: only they have marked it
    std::optional<AnnotationId> theirs;
    Differences differences; ///< empty where only one has marked it
};

/// How far two agree about the articles that both have marked anything in. What one has left out altogether counts as
/// not read, since nothing says otherwise.
struct Agreement {
    qsizetype articles = 0;      ///< that both have marked something in
    qsizetype articlesOfOne = 0; ///< that both have, and only one has marked something in
    LabelAgreement all;
    std::vector<LabelAgreement> mentions; ///< by type, those of mine in their order first; only types in use
    LabelAgreement statements;
    LabelKappa types;                        ///< of the mentions of one passage: their types
    LabelKappa subjects;                     ///< of the marks of one passage: which entity or claim
    LabelKappa factuality;                   ///< of the statements of one passage, "none" being a value
    LabelKappa typesOfTokens;                ///< of every token: the type of the shortest mention on it, or none
    LabelKappa statementsOfTokens;           ///< of every token: whether it is part of a statement
    qsizetype agreed = 0;                    ///< marks of one passage in which nothing differs
    std::vector<Disagreement> disagreements; ///< by article in the order of mine's stories, then by place
};

/// Articles, types, entities and claims of two projects are the same as counterparts.h says. Swapping the sides swaps
/// the result. O(size of the projects and of the texts compared, · log).
/// Of less, which is worth nothing, where \a job was cancelled.
Agreement agreementBetween(const MarksOf &mine, const MarksOf &theirs, const Job &job = {});

} // namespace core::annotation
