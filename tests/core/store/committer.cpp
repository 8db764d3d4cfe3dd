// SPDX-License-Identifier: MIT
// Marks the first article of the project in argv[1] again and again and prints the number of each step when it is
// saved.
#include "core/annotation/edits.h"
#include "core/store/projectfile.h"

#include <QCoreApplication>

#include <cstdio>

using namespace core;
using namespace core::annotation;

namespace {

constexpr qsizetype mentionsPerStep = 20;

/// One entity called \a number with its mentions.
Step stepOf(const Project &project, qsizetype number)
{
    const article::Article &article = project.articles().begin()->second;
    const Entity entity{EntityId::make(), QString::number(number), project.types().begin()->first, {}, {}, {}};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Step step{QString::number(number), {Added{entity}}};
    for (qsizetype i = 0; i < mentionsPerStep; ++i) {
        const Mark mark{
            AnnotationId::make(), article.id, text::Spans({i, i + 1}), QString(200, u'n'), Origin::Made, {}, now, now};
        step.changes.push_back(Added{Annotation(Mention{mark, entity.id})});
    }
    return step;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto file
        = store::ProjectFile::open(application.arguments().at(1), store::Access::ReadWrite, QStringLiteral("Ana"));
    if (!file) {
        std::fprintf(stderr, "%s\n", qPrintable(toSentence(file.error())));
        return 1;
    }
    const auto project = file->load();
    if (!project)
        return 1;
    for (qsizetype number = qsizetype(project->entities().size()) + 1;; ++number) {
        if (!file->commit(stepOf(*project, number)))
            return 1;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
}
