// SPDX-License-Identifier: MIT
#include "core/store/apart.h"

#include "core/store/database.h"
#include "core/store/journaltables.h"
#include "core/store/stepwriter.h"

namespace core::store {

using annotation::Author;
using annotation::Deed;
using annotation::Sequence;
using annotation::Step;

namespace {

/// \a deed and \a of as in Timeline::append().
Result<Written> write(const Database &database, FileState file, Step step, const Author &author, Deed deed,
                      Sequence of = 0)
{
    if (step.isEmpty())
        return Written{std::move(file.project), {}, std::move(file.timeline)};
    if (const auto applied = file.project.apply(step); !applied)
        return std::unexpected(applied.error());
    StepWriter writer(database, std::move(file.timeline));
    return writer.write(step, author, deed, of).transform([&] {
        return Written{std::move(file.project), std::move(step), writer.timeline()};
    });
}

} // namespace

Result<Written> turn(FileState file, const Turning &turning, const Author &author)
{
    const Result<Database> database = Database::open(file.path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    Result<Step> step = readStep(*database, turning.path);
    if (!step)
        return std::unexpected(step.error());
    step->name = turning.name;
    return write(*database, std::move(file), *std::move(step), author, turning.deed, turning.of);
}

Result<Written> commit(FileState file, const annotation::LargeStep &step, const Author &author)
{
    const Result<Database> database = Database::open(file.path, Database::Mode::ReadWrite);
    if (!database)
        return std::unexpected(database.error());
    Step made = step.make(file.project);
    return write(*database, std::move(file), std::move(made), author, Deed::Done);
}

} // namespace core::store
