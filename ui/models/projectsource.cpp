// SPDX-License-Identifier: MIT
#include "ui/models/projectsource.h"

namespace ui {

void ProjectSource::replace(core::annotation::Project project)
{
    m_project = std::move(project);
    Q_EMIT replaced();
}

core::Result<core::annotation::Step> ProjectSource::apply(const core::annotation::Step &step)
{
    return apply(step, [] { return core::Result<>(); });
}

core::Result<core::annotation::Step> ProjectSource::apply(const core::annotation::Step &step,
                                                          const std::function<core::Result<>()> &keep)
{
    auto undone = m_project.apply(step);
    if (!undone || step.isEmpty())
        return undone;
    if (auto kept = keep(); !kept) {
        [[maybe_unused]] const auto back = m_project.apply(*undone);
        Q_ASSERT(back);
        return std::unexpected(kept.error());
    }
    Q_EMIT changed(step);
    return undone;
}

core::annotation::Project ProjectSource::take(core::annotation::Project project, const core::annotation::Step &step)
{
    std::swap(m_project, project);
    Q_EMIT changed(step);
    return project;
}

} // namespace ui
