// SPDX-License-Identifier: MIT
// Does to the project in argv[1] whatever a person could do, undoing and redoing included, and prints the number of the
// journal's last entry each time when it is saved. RC_PARAMS says what is done.
#include "core/store/projectfile.h"
#include "tests/support/randomprojects.h"
#include "tests/support/turning.h"

#include <QCoreApplication>

#include <cstdio>

using namespace core;
using namespace core::annotation;

namespace {

Result<> commitSomething(store::ProjectFile &file, Project &project)
{
    const int what = *rc::gen::inRange(0, 10);
    const auto step = what == 0 ? test::undoing(file) : what == 1 ? test::redoing(file) : test::someStep(project);
    if (!step)
        return std::unexpected(step.error());
    const Author author{QStringLiteral("Ana"), QDateTime::currentDateTimeUtc()};
    const Result<> saved = what == 0   ? file.commitUndo(*step, author)
                           : what == 1 ? file.commitRedo(*step, author)
                                       : file.commit(*step, author);
    return saved.and_then([&] { return project.apply(*step).transform([](const Step &) {}); });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto file
        = store::ProjectFile::open(application.arguments().at(1), store::Access::ReadWrite, QStringLiteral("Ana"));
    auto project = file ? file->load() : std::unexpected(file.error());
    if (!project) {
        std::fprintf(stderr, "%s\n", qPrintable(toSentence(project.error())));
        return 1;
    }
    // Steps are made up within a property only. It ends when it fails, or when the program is killed.
    rc::check([&] {
        const Result<> saved = commitSomething(*file, *project);
        if (!saved)
            RC_FAIL(toSentence(saved.error()).toStdString());
        std::printf("%lld\n", static_cast<long long>(file->timeline().last()));
        std::fflush(stdout);
    });
    return 1;
}
