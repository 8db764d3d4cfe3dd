// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"
#include "core/store/projectfile.h"

namespace app {

/// A project and the file that holds it.
struct OpenProject {
    core::store::ProjectFile file;
    core::annotation::Project project;
};

/// Errors: those of ProjectFile::open() and ProjectFile::load().
core::Result<OpenProject> openProject(const QString &path, core::store::Access access, const QString &analyst = {});

/// The project that \a file holds. Errors: those of ProjectFile::load().
core::Result<OpenProject> openProject(core::store::ProjectFile file);

/// Does \a step, without what it overtakes, to the project and writes it; nothing where it is empty. Errors: those of
/// Project::apply() and ProjectFile::commit().
core::Result<> perform(OpenProject &open, const core::annotation::Step &step);

} // namespace app
