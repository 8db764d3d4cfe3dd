// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/projectfile.h"

namespace test {

/// What leads along \a path, under the name of \a entry, as the session writes it.
inline core::Result<core::annotation::Step> stepAlong(const core::store::ProjectFile &file,
                                                      const core::annotation::Timeline::Path &path,
                                                      core::annotation::Sequence entry)
{
    const auto entries = file.journal(entry, entry);
    if (!entries)
        return std::unexpected(entries.error());
    return file.stepAlong(path).transform([&entries](core::annotation::Step step) {
        step.name = entries->front().name;
        return step;
    });
}

/// What undo does next; empty where there is nothing.
inline core::Result<core::annotation::Step> undoing(const core::store::ProjectFile &file)
{
    const auto entry = file.timeline().undoable();
    return entry ? stepAlong(file, {.undo = {*entry}, .redo = {}}, *entry) : core::annotation::Step();
}

/// What redo does next; empty where there is nothing.
inline core::Result<core::annotation::Step> redoing(const core::store::ProjectFile &file)
{
    const auto entry = file.timeline().redoable();
    return entry ? stepAlong(file, {.undo = {}, .redo = {*entry}}, *entry) : core::annotation::Step();
}

} // namespace test
