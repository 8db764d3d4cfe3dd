// SPDX-License-Identifier: MIT
#include "tests/support/carrying.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

double percent(int part, int whole)
{
    return whole > 0 ? 100.0 * part / whole : 0;
}

QByteArray shown(const QString &text, core::text::Span span)
{
    return core::text::textOf(text, span).toUtf8();
}

/// The words around a place, up to the ends of its paragraph.
QByteArray paragraphAround(const QString &text, core::text::Span span)
{
    const qsizetype begin = text.lastIndexOf(u'\n', span.begin) + 1;
    const qsizetype end = text.indexOf(u'\n', span.end);
    return shown(text, {begin, end < 0 ? text.size() : end});
}

/// A mark that landed on wrong text, or was not found, with what it stands in on either side.
void show(const char *what, const newsversions::CarryTruth &truth, const newsversions::TrueMark &mark,
          const core::annotation::Carried &carried)
{
    std::printf("%s, state %d, score %.2f: \"%s\" -> \"%s\"\n  marked in: %s\n", what, int(carried.state),
                double(carried.score), shown(truth.baseText(), mark.span).constData(),
                carried.spans ? shown(truth.versionText(), carried.spans->hull()).constData() : "",
                paragraphAround(truth.baseText(), mark.span).constData());
    if (carried.spans)
        std::printf("  landed in: %s\n", paragraphAround(truth.versionText(), carried.spans->hull()).constData());
    if (!mark.kept.empty())
        std::printf("  stands in: %s\n", paragraphAround(truth.versionText(), mark.kept.front()).constData());
}

} // namespace

// What becomes of marks in versions with more and more edits, against the known truth: found (of those of which at
// least half of the words survive), and landed on wrong text in a state other than ambiguous or lost.
int main(int count, char **arguments)
{
    QCoreApplication application(count, arguments);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"marks"_s, u"Marks a row."_s, u"number"_s, u"10000"_s},
                       {u"seed"_s, u"The same seed makes the same marks."_s, u"number"_s, u"1"_s},
                       {u"show"_s, u"Print every mark that landed wrong, or was not found."_s, u"wrong|missed"_s}});
    parser.process(application);
    std::printf("%5s %7s %8s %7s %9s %6s | %6s %6s %8s %6s %9s %6s\n", "edits", "marks", "survive", "found", "for sure",
                "wrong", "exact", "moved", "reworded", "value", "ambiguous", "lost");
    for (const double rate : {0.02, 0.05, 0.1, 0.2, 0.4, 0.6}) {
        const carrying::Score score
            = carrying::scoreAt(rate, parser.value(u"marks"_s).toInt(), parser.value(u"seed"_s).toUInt(),
                                [&](const auto &truth, const auto &mark, const auto &carried, bool found, bool wrong) {
                                    if (wrong && parser.value(u"show"_s) == "wrong"_L1)
                                        show("wrong", truth, mark, carried);
                                    if (mark.survives() && !found && parser.value(u"show"_s) == "missed"_L1)
                                        show("missed", truth, mark, carried);
                                });
        std::printf("%4.0f%% %7d %8d %6.2f%% %8.2f%% %6d | %6d %6d %8d %6d %9d %6d\n", 100 * rate, score.marks,
                    score.surviving, percent(score.found, score.surviving),
                    percent(score.foundForSure, score.surviving), score.wrong, score.states[0], score.states[1],
                    score.states[2], score.states[3], score.states[4], score.states[5]);
    }
    return 0;
}
