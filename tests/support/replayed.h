// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/projectfile.h"

namespace test {

/// What the journal of \a file says that the project is: all that it has done, from nothing.
inline core::Result<core::annotation::Project> replayed(const core::store::ProjectFile &file)
{
    core::annotation::Project project;
    auto entries = file.journal(1, file.timeline().last());
    if (!entries)
        return std::unexpected(entries.error());
    core::Result<> done;
    for (auto entry = entries->rbegin(); entry != entries->rend() && done; ++entry) {
        done = file.stepOf(*entry)
                   .and_then([&project](const core::annotation::Step &step) { return project.apply(step); })
                   .transform([](const core::annotation::Step &) {});
    }
    return done.transform([&project] { return std::move(project); });
}

} // namespace test
