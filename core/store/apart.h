// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/journal.h"
#include "core/annotation/largestep.h"
#include "core/base/error.h"

/// Steps of many changes, which take their time: they are applied and written apart from whoever shows the project, on
/// a connection of its own. Any thread, while whoever has the file open for writing only reads it; that object has to
/// follow then (ProjectFile::follow()).
namespace core::store {

/// A project file as it is when something is begun.
struct FileState {
    QString path;
    annotation::Timeline timeline;
    annotation::Project project;
};

/// What is taken back out of the journal, or done again, as one step.
struct Turning {
    annotation::Timeline::Path path;
    annotation::Deed deed = annotation::Deed::Done; ///< Done: a new step, as when an earlier state is restored
    annotation::Sequence of = 0;                    ///< as in Timeline::append()
    QString name = {};                              ///< of the step
};

/// How it ended: all of it is on disk. Where the step is empty, nothing has changed.
struct Written {
    annotation::Project project; ///< as it is now
    annotation::Step step;       ///< what has changed
    annotation::Timeline timeline;
};

/// Reads \a turning from the journal, and writes the step. Errors: Malformed, Locked, WriteFailed: then nothing of it
/// is in the file. O(changes · log).
Result<Written> turn(FileState file, const Turning &turning, const annotation::Author &author);

/// Makes a step and writes it. Errors: Conflict, as Project::apply(); Locked, WriteFailed. O(changes · log), and what
/// making takes.
Result<Written> commit(FileState file, const annotation::LargeStep &step, const annotation::Author &author);

} // namespace core::store
