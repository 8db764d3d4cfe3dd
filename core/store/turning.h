// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/journal.h"
#include "core/annotation/project.h"
#include "core/base/error.h"

namespace core::store {

/// What is taken back out of the journal, or done again, as one step.
struct Turning {
    annotation::Timeline::Path path;
    annotation::Deed deed = annotation::Deed::Done; ///< Done: a new step, as when an earlier state is restored
    annotation::Sequence of = 0;                    ///< as in Timeline::append()
    QString name = {};                              ///< of the step
};

/// How it ended: all of it is on disk.
struct Turned {
    annotation::Project project; ///< as it is now
    annotation::Step step;       ///< what has changed
};

/// For many changes, which take their time: reads \a turning from the project file at \a path, applies it to
/// \a project, which must be what is in the file, and writes the step of \a author, on a connection of its own. Any
/// thread, while whoever has the file open for writing only reads it; that object has to catch up then
/// (ProjectFile::catchUp()). \a timeline: of the file. Errors: Malformed, Locked, WriteFailed: then nothing of it is in
/// the file. O(changes · log).
Result<Turned> turn(const QString &path, const annotation::Timeline &timeline, annotation::Project project,
                    const Turning &turning, const annotation::Author &author);

} // namespace core::store
