// SPDX-License-Identifier: MIT
#include "app/comparecommand.h"

#include "app/console.h"
#include "app/memory.h"
#include "core/article/plaintext.h"
#include "core/base/parallel.h"
#include "core/exchange/comparisonhtml.h"
#include "core/exchange/comparisonjson.h"
#include "core/exchange/comparisontext.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace app {

namespace {

using core::article::Imported;
using core::compare::PreparedText;

/// A file that was asked for, and its text made ready for comparing if it could be read.
struct Input {
    core::Result<Imported> imported;
    std::shared_ptr<const PreparedText> text;
};

Input readInput(const QString &path)
{
    Input input{core::article::readPlainText(path), nullptr};
    if (input.imported)
        input.text = PreparedText::of(input.imported->article.text);
    return input;
}

constexpr qsizetype memoryForByte = 32; // of a file, from reading it to the end of the comparison

std::vector<Input> readInputs(const QStringList &paths)
{
    qsizetype bytes = 0;
    for (const QString &path : paths)
        bytes += std::min(QFileInfo(path).size(), core::article::largestFile);
    expectMemory(bytes * memoryForByte);
    return core::inParallel(size_t(paths.size()), [&](size_t i) { return readInput(paths.at(qsizetype(i))); });
}

/// Says what is wrong with a file, if anything is.
void complainOf(const core::Result<Imported> &imported)
{
    if (!imported)
        complain(imported.error());
    else if (!imported->damage.empty())
        complain(core::article::damageSentence(*imported));
}

core::compare::Comparison compareAll(const CompareCommand &command, const std::vector<Input> &inputs)
{
    std::vector<std::shared_ptr<const PreparedText>> texts;
    for (const Input &input : inputs)
        texts.push_back(input.text);
    auto comparison = core::compare::compare(std::move(texts), 0, {.withoutFurniture = command.withoutFurniture});
    Q_ASSERT(comparison); // nobody cancels it
    return *std::move(comparison);
}

core::Result<> write(const CompareCommand &command, const std::vector<Input> &inputs,
                     const core::compare::Comparison &comparison)
{
    std::vector<core::exchange::VersionLabel> labels;
    for (const Input &input : inputs)
        labels.push_back(core::exchange::labelOf(input.imported->article));
    return writeOutput(command.output, [&](QIODevice &device) {
        using enum CompareCommand::Format;
        switch (command.format) {
        case Text:
            return core::exchange::writeComparisonText(device, comparison, labels);
        case Json:
            return core::exchange::writeComparisonJson(device, comparison, labels);
        case Html:
            return core::exchange::writeComparisonHtml(device, comparison, labels);
        }
        Q_UNREACHABLE_RETURN(core::Result<>());
    });
}

} // namespace

int run(const CompareCommand &command)
{
    const QStringList paths = QStringList{command.base} + command.others;
    if (const auto kept
        = keep(paths, command.output,
               QCoreApplication::translate("CommandLine", "The comparison would take the place of one of the texts."));
        !kept)
        return statusOf(kept);
    std::vector<Input> inputs = readInputs(paths);
    const bool hasBase = inputs.front().imported.has_value();
    for (const Input &input : inputs)
        complainOf(input.imported);
    const auto refused = std::erase_if(inputs, [](const Input &input) { return !input.imported; });
    if (!hasBase || inputs.size() < 2)
        return exitRefused; // nothing is left to compare
    const core::compare::Comparison comparison = compareAll(command, inputs);
    const int written = statusOf(write(command, inputs, comparison));
    // All is written. The system takes the memory back faster than it could be given back piece by piece.
    std::fflush(nullptr);
    std::_Exit(refused == 0 ? written : exitRefused);
}

} // namespace app
