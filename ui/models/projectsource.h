// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <QObject>

#include <functional>

namespace ui {

/// The project in memory as models and panes see it: read it, and hear what changes. Only the session calls what
/// changes it; everything else holds it const. GUI thread.
class ProjectSource : public QObject
{
    Q_OBJECT

public:
    const core::annotation::Project &project() const { return m_project; }

    void replace(core::annotation::Project project);

    /// As Project::apply; announces the step.
    core::Result<core::annotation::Step> apply(const core::annotation::Step &step);

    /// The same, but announces the step only after \a keep has put it on disk. Where that fails, nothing has happened.
    core::Result<core::annotation::Step> apply(const core::annotation::Step &step,
                                               const std::function<core::Result<>()> &keep);

    /// The same for a \a step that was applied elsewhere and is on disk: \a project is what it has made of this one,
    /// which is returned.
    core::annotation::Project take(core::annotation::Project project, const core::annotation::Step &step);

Q_SIGNALS:
    /// Another project, or none: read everything anew.
    void replaced();
    /// \a step has been applied.
    void changed(const core::annotation::Step &step);

private:
    core::annotation::Project m_project;
};

} // namespace ui
