// SPDX-License-Identifier: MIT
#include "app/agreementcommand.h"

#include "app/console.h"
#include "app/openproject.h"
#include "core/annotation/analysts.h"
#include "core/exchange/agreementreport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace app {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;
using core::annotation::MarksOf;
using core::annotation::Project;
using core::exchange::AgreementPair;

Result<Project> read(const QString &path)
{
    return openProject(path, core::store::Access::ReadOnly).transform([](OpenProject opened) {
        return std::move(opened.project);
    });
}

AgreementPair measured(const MarksOf &mine, const QString &mineName, const MarksOf &theirs, const QString &theirsName)
{
    return {mineName, theirsName, mine, theirs, agreementBetween(mine, theirs)};
}

/// Each two analysts of one project.
std::vector<AgreementPair> within(const Project &project)
{
    std::vector<AgreementPair> pairs;
    const QStringList names = core::annotation::analystsOf(project);
    for (qsizetype i = 0; i < names.size(); ++i) {
        for (qsizetype j = i + 1; j < names.size(); ++j)
            pairs.push_back(measured({&project, names[i]}, names[i], {&project, names[j]}, names[j]));
    }
    return pairs;
}

/// The projects as a whole, then each analyst of one with each of the other.
std::vector<AgreementPair> between(const AgreementCommand &command, const Project &mine, const Project &theirs)
{
    const QString mineFile = QFileInfo(command.project).fileName();
    const QString theirsFile = QFileInfo(command.other).fileName();
    std::vector<AgreementPair> pairs{measured({&mine, {}}, mineFile, {&theirs, {}}, theirsFile)};
    for (const QString &ofMine : core::annotation::analystsOf(mine)) {
        for (const QString &ofTheirs : core::annotation::analystsOf(theirs)) {
            pairs.push_back(measured({&mine, ofMine}, u"%1 (%2)"_s.arg(ofMine, mineFile), {&theirs, ofTheirs},
                                     u"%1 (%2)"_s.arg(ofTheirs, theirsFile)));
        }
    }
    return pairs;
}

Result<> write(const AgreementCommand &command, const std::vector<AgreementPair> &pairs)
{
    return writeOutput(command.output, [&](QIODevice &device) -> Result<> {
        using enum AgreementCommand::Format;
        if (command.format == Json)
            return core::exchange::writeAgreementJson(device, pairs);
        device.write(command.format == Csv ? core::exchange::toAgreementCsv(pairs)
                                           : core::exchange::toAgreementText(pairs));
        return {};
    });
}

Result<> measure(const AgreementCommand &command)
{
    if (const auto kept
        = keep({command.project, command.other}, command.output,
               QCoreApplication::translate("CommandLine", "The report would take the place of the project."));
        !kept)
        return kept;
    const auto mine = read(command.project);
    if (!mine)
        return std::unexpected(mine.error());
    if (command.other.isEmpty()) {
        const std::vector<AgreementPair> pairs = within(*mine);
        if (pairs.empty()) {
            return std::unexpected(
                Error{ErrorCode::Empty,
                      QCoreApplication::translate("CommandLine", "Fewer than two analysts have marked anything."),
                      command.project});
        }
        return write(command, pairs);
    }
    const auto theirs = read(command.other);
    if (!theirs)
        return std::unexpected(theirs.error());
    return write(command, between(command, *mine, *theirs));
}

} // namespace

int run(const AgreementCommand &command)
{
    return statusOf(measure(command));
}

} // namespace app
