// SPDX-License-Identifier: MIT
#include "app/mergecommand.h"

#include "app/console.h"
#include "app/openproject.h"
#include "core/annotation/mergewords.h"
#include "core/store/commonpast.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::annotation::Merge;
using core::annotation::MergeConflict;
using core::annotation::Take;
using core::store::Access;

QString nameOf(const std::optional<core::annotation::Record> &record)
{
    if (!record)
        return QCoreApplication::translate("CommandLine", "removed");
    return core::annotation::titleOf(*record);
}

void complainOf(const MergeCommand &command, const MergeConflict &conflict)
{
    const QString sides = QCoreApplication::translate("CommandLine", "Conflict, %1: here %2, there %3")
                              .arg(questionOf(conflict), nameOf(conflict.mine), nameOf(conflict.theirs));
    complain({ErrorCode::Conflict, sides,
              command.project + u", " + placeOf(conflict.mine ? *conflict.mine : *conflict.theirs)});
}

void summarize(const Merge &merge)
{
    const core::annotation::MergeCounts &marks = merge.marks;
    QStringList parts{QCoreApplication::translate("CommandLine", "Annotations of both: %1").arg(marks.agreed),
                      QCoreApplication::translate("CommandLine", "added: %1").arg(marks.added)};
    if (marks.changed > 0)
        parts += QCoreApplication::translate("CommandLine", "changed: %1").arg(marks.changed);
    if (marks.removed > 0)
        parts += QCoreApplication::translate("CommandLine", "removed: %1").arg(marks.removed);
    if (!merge.conflicts.empty())
        parts += QCoreApplication::translate("CommandLine", "conflicts decided: %1").arg(merge.conflicts.size());
    say(parts.join(u", "_s));
}

Result<> merge(const MergeCommand &command)
{
    if (isSameFile(command.project, command.other)) {
        return std::unexpected(Error{
            ErrorCode::Conflict, QCoreApplication::translate("CommandLine", "A project cannot be merged with itself."),
            command.other});
    }
    auto mine = openProject(command.project, Access::ReadWrite, command.analyst);
    if (!mine)
        return std::unexpected(mine.error());
    const auto theirs = openProject(command.other, Access::ReadOnly);
    if (!theirs)
        return std::unexpected(theirs.error());
    const auto past = core::store::commonPast(mine->file, theirs->file, theirs->project);
    if (!past)
        return std::unexpected(past.error());

    const Merge merge
        = core::annotation::mergeOf(mine->project, theirs->project, past->state ? &*past->state : nullptr, past->pasts);
    if (!merge.conflicts.empty() && !command.take) {
        for (const MergeConflict &conflict : merge.conflicts)
            complainOf(command, conflict);
        return std::unexpected(
            Error{ErrorCode::Conflict,
                  QCoreApplication::translate("CommandLine", "Nothing is merged while conflicts are undecided: %n",
                                              nullptr, int(merge.conflicts.size())),
                  command.project});
    }
    const std::vector decisions(merge.conflicts.size(), command.take.value_or(Take::Mine));
    const QString name = core::annotation::nameOfMerge(QFileInfo(command.other).fileName());
    return perform(*mine, mergeStep(mine->project, merge, decisions, name)).transform([&] { summarize(merge); });
}

} // namespace

int run(const MergeCommand &command)
{
    return statusOf(merge(command));
}

} // namespace app
