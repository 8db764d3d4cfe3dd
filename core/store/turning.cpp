// SPDX-License-Identifier: MIT
#include "core/store/turning.h"

#include "core/store/database.h"
#include "core/store/journaltables.h"
#include "core/store/stepwriter.h"

namespace core::store {

using annotation::Author;
using annotation::Project;
using annotation::Step;
using annotation::Timeline;

Result<Turned> turn(const QString &path, const Timeline &timeline, Project project, const Turning &turning,
                    const Author &author)
{
    const Result<Database> database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    Result<Step> step = readStep(*database, turning.path);
    if (!step)
        return std::unexpected(step.error());
    if (step->isEmpty())
        return Turned{std::move(project), {}};
    step->name = turning.name;
    if (const auto applied = project.apply(*step); !applied)
        return std::unexpected(applied.error());
    return StepWriter(*database, timeline).write(*step, author, turning.deed, turning.of).transform([&] {
        return Turned{std::move(project), *std::move(step)};
    });
}

} // namespace core::store
