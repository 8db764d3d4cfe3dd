// SPDX-License-Identifier: MIT
#include "app/exportcommand.h"

#include "app/console.h"
#include "core/exchange/annotationcsv.h"
#include "core/store/projectfile.h"

#include <QCoreApplication>

namespace app {

namespace {

core::Result<> exportCsv(const ExportCommand &command)
{
    if (isSameFile(command.project, command.output)) {
        return std::unexpected(
            core::Error{core::ErrorCode::Conflict,
                        QCoreApplication::translate("CommandLine", "The export would take the place of the project."),
                        command.output});
    }
    const auto file = core::store::ProjectFile::open(command.project, core::store::Access::ReadOnly, {});
    if (!file)
        return std::unexpected(file.error());
    const auto project = file->load();
    if (!project)
        return std::unexpected(project.error());

    using core::exchange::CsvReader;
    const auto reader = command.reader == ExportCommand::Reader::Excel ? CsvReader::Excel : CsvReader::Data;
    const QByteArray csv = core::exchange::toAnnotationCsv(*project, reader);
    return writeOutput(command.output, [&csv](QIODevice &device) {
        device.write(csv);
        return core::Result<>();
    });
}

} // namespace

int run(const ExportCommand &command)
{
    const auto exported = exportCsv(command);
    if (exported)
        return exitDone;
    complain(exported.error());
    return exitRefused;
}

} // namespace app
