// SPDX-License-Identifier: MIT
#include "app/exportcommand.h"

#include "app/console.h"
#include "app/openproject.h"
#include "core/exchange/annotationcsv.h"
#include "core/exchange/claimscsv.h"
#include "core/exchange/claimshtml.h"
#include "core/exchange/entitiescsv.h"
#include "core/exchange/entitieshtml.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace app {

namespace {

using core::annotation::ClaimMatrix;
using core::annotation::EntityMatrix;
using core::annotation::Project;
using core::annotation::ReadPassages;
using Format = ExportCommand::Format;

/// The claims of every story, each with the first version as its base.
std::vector<ClaimMatrix> claimMatrices(const Project &project, const ReadPassages &read)
{
    std::vector<ClaimMatrix> matrices;
    for (const core::article::Story *story : project.storiesInOrder())
        matrices.push_back(*claimMatrix(project, story->versions, read));
    return matrices;
}

std::vector<EntityMatrix> entityMatrices(const Project &project, const ReadPassages &read)
{
    std::vector<EntityMatrix> matrices;
    for (const core::article::Story *story : project.storiesInOrder())
        matrices.push_back(*entityMatrix(project, story->versions, read));
    return matrices;
}

core::Result<> write(const ExportCommand &command, const Project &project, const ReadPassages &read, QIODevice &device)
{
    switch (command.format) {
    case Format::Csv:
        device.write(core::exchange::toAnnotationCsv(project, command.reader));
        break;
    case Format::ClaimsCsv:
        device.write(core::exchange::toClaimsCsv(project, claimMatrices(project, read), command.reader));
        break;
    case Format::ClaimsHtml:
        return core::exchange::writeClaimsHtml(device, project, claimMatrices(project, read),
                                               QFileInfo(command.project).completeBaseName());
    case Format::EntitiesCsv:
        device.write(core::exchange::toEntitiesCsv(project, entityMatrices(project, read), command.reader));
        break;
    case Format::EntitiesHtml:
        return core::exchange::writeEntitiesHtml(device, project, entityMatrices(project, read),
                                                 QFileInfo(command.project).completeBaseName());
    }
    return {};
}

core::Result<> exportProject(const ExportCommand &command)
{
    if (const auto kept
        = keep({command.project}, command.output,
               QCoreApplication::translate("CommandLine", "The export would take the place of the project."));
        !kept)
        return kept;
    const auto opened = openProject(command.project, core::store::Access::ReadOnly);
    if (!opened)
        return std::unexpected(opened.error());
    const auto read = opened->file.readPassages();
    if (!read)
        return std::unexpected(read.error());
    return writeOutput(command.output,
                       [&](QIODevice &device) { return write(command, opened->project, *read, device); });
}

} // namespace

int run(const ExportCommand &command)
{
    return statusOf(exportProject(command));
}

} // namespace app
