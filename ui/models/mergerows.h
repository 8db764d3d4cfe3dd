// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/agreement.h"
#include "core/annotation/edits.h"
#include "core/annotation/mergeprojects.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace ui {

/// One place where two sides differ, as it is listed.
struct MergeRow {
    QString key;      ///< tells it from the others, and stays the same when both sides are compared again
    QString question; ///< in what they differ; rows of one kind have the same
    QString mine;     ///< empty: nothing there
    QString theirs;
    QString place;                                           ///< "wire.txt 120"
    std::optional<core::annotation::ArticlePassage> passage; ///< where to jump to
    std::optional<size_t> conflict = {};                     ///< which of the merge, where it is to be decided
    bool canTakeBoth = false;
    QString fate = {}; ///< what becomes of what is not to be decided
};

/// How far two sides agree, and where they do not.
struct MergeReport {
    QStringList figures; ///< in words and numbers, a line each
    std::vector<MergeRow> rows;
    /// Never nullptr; empty between two analysts of one project.
    std::shared_ptr<const core::annotation::Merge> merge = std::make_shared<const core::annotation::Merge>();
};

/// Another project and this one: the conflicts of the merge first, then what only one of the two has marked. Pure; for
/// any thread.
MergeReport reportOfMerge(const core::annotation::Project &mine, const core::annotation::Project &theirs,
                          const core::annotation::Project *base, const core::annotation::Pasts &pasts = {},
                          const core::Job &job = {});

/// Two analysts of one project.
MergeReport reportOfAgreement(const core::annotation::Project &project, const QString &mine, const QString &theirs,
                              const core::Job &job = {});

} // namespace ui
