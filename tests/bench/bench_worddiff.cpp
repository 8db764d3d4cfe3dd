// SPDX-License-Identifier: MIT
#include "core/compare/worddiff.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> textOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readAll());
}

} // namespace

// Diffs the words of two files (UTF-8) and says in one line how long that took (the shortest of so many times, from the
// decoded texts to the runs), how many words have no partner and how many there are.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"files"_s, u"The two files."_s, u"FILE FILE"_s);
    parser.addOption({u"repeat"_s, u"Do it so many times."_s, u"n"_s, u"1"_s});
    parser.addHelpOption();
    parser.process(app);
    if (parser.positionalArguments().size() != 2)
        parser.showHelp(2);
    const auto first = textOf(parser.positionalArguments()[0]);
    const auto second = textOf(parser.positionalArguments()[1]);
    if (!first || !second) {
        out << "cannot read a file\n";
        return 1;
    }

    using Clock = std::chrono::steady_clock;
    core::compare::WordDiff diff;
    Clock::duration shortest = Clock::duration::max();
    for (int n = std::max(1, parser.value(u"repeat"_s).toInt()); n > 0; --n) {
        const Clock::time_point begin = Clock::now();
        diff = core::compare::diffWords(*first, *second);
        shortest = std::min(shortest, Clock::now() - begin);
    }
    const double ms = std::chrono::duration<double, std::milli>(shortest).count();
    out << "worddiff ms=" << QString::number(ms, 'f', 3) << " changed=" << diff.changed() << " words=" << diff.tokens[0]
        << '/' << diff.tokens[1] << " exact=" << int(diff.isExact) << '\n';
    return 0;
}
