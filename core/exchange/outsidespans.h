// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/suggestions.h"
#include "core/base/error.h"
#include "core/base/job.h"

#include <QByteArray>
#include <QStringList>

#include <span>
#include <vector>

/// What a program outside is asked to suggest, and its answer. JSON Lines in UTF-8; positions are Unicode code points
/// of the text, [start, end).
namespace core::exchange {

/// An article as the program gets it.
struct OutsideArticle {
    ArticleId id;
    QString name; ///< of its file
    QString language;
    QString text;
};

/// One line an article: {"id","name","language","text"}. A lone surrogate is written as U+FFFD.
QByteArray outsideRequest(std::span<const OutsideArticle> articles);

/// A passage that the program has found.
struct OutsideSpan {
    ArticleId article;
    text::Span span; ///< UTF-16 units; not empty, inside the text, cuts no surrogate pair
    bool isStatement = false;
    QString type; ///< of a mention, as the program calls it; not empty
    QString name; ///< of the entity or claim; may be empty
    QString saidBy;
    QString cue;
    std::optional<double> score; ///< 0 to 1

    friend bool operator==(const OutsideSpan &, const OutsideSpan &) = default;
};

struct OutsideAnswer {
    std::vector<OutsideSpan> spans; ///< by article as in the answer
    std::vector<Error> refusals;    ///< the first of them; where: the line
    int refused = 0;                ///< lines and spans that were refused, all of them
};

/// Reads one line an article: {"id","spans":[{"start","end","kind":"mention|statement","type","name","said_by","cue",
/// "score"}]}; without a kind it is a mention. What is not as it should be is refused by itself: the rest stays good.
/// Empty lines are skipped, unknown keys ignored. O(answer + texts). Stops early when \a job is cancelled.
OutsideAnswer readOutsideAnswer(const QByteArray &answer, std::span<const OutsideArticle> articles,
                                const Job &job = {});

/// The types in \a answer that \a project does not have, each once; compared as findType() does.
QStringList unknownTypes(const OutsideAnswer &answer, const annotation::Project &project);

/// What \a answer suggests, for the reason that \a program says so. Mentions of unknown types are left out.
std::vector<annotation::Suggestion> suggestionsOf(const OutsideAnswer &answer, const annotation::Project &project,
                                                  const QString &program);

} // namespace core::exchange
