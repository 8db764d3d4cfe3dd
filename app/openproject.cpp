// SPDX-License-Identifier: MIT
#include "app/openproject.h"

#include "core/annotation/edits.h"

#include <utility>

namespace app {

using core::Result;
using core::store::ProjectFile;

Result<OpenProject> openProject(ProjectFile file)
{
    auto project = file.load();
    if (!project)
        return std::unexpected(std::move(project.error()));
    return OpenProject{std::move(file), *std::move(project)};
}

Result<OpenProject> openProject(const QString &path, core::store::Access access, const QString &analyst)
{
    return ProjectFile::open(path, access, analyst).and_then([](ProjectFile file) {
        return openProject(std::move(file));
    });
}

Result<> perform(OpenProject &open, const core::annotation::Step &step)
{
    const auto whole = core::annotation::withoutOvertaken(open.project, step);
    if (whole.isEmpty())
        return {};
    return open.project.apply(whole).and_then([&](const auto &) { return open.file.commit(whole); });
}

} // namespace app
