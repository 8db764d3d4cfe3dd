// SPDX-License-Identifier: MIT
#include "app/comparecommand.h"

#include "app/console.h"
#include "core/article/plaintext.h"
#include "core/exchange/comparisonhtml.h"
#include "core/exchange/comparisonjson.h"
#include "core/exchange/comparisontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace app {

namespace {

using core::article::Imported;

std::optional<core::article::Article> readArticle(const QString &path)
{
    auto imported = core::article::readPlainText(path);
    if (!imported) {
        complain(imported.error());
        return std::nullopt;
    }
    if (!imported->damage.empty())
        complain(core::article::damageSentence(*imported));
    return std::move(imported->article);
}

core::Result<> writeComparison(const CompareCommand &command, const std::vector<core::article::Article> &articles)
{
    std::vector<std::shared_ptr<const core::compare::PreparedText>> texts;
    std::vector<core::exchange::VersionLabel> labels;
    for (const auto &article : articles) {
        texts.push_back(core::compare::PreparedText::of(article.text));
        labels.push_back({article.fileName, article.metadata.title, article.metadata.published, article.metadata.source,
                          article.metadata.language});
    }
    const auto comparison = core::compare::compare(std::move(texts), 0, {.withoutFurniture = command.withoutFurniture});
    Q_ASSERT(comparison); // nobody cancels it
    return writeOutput(command.output, [&](QIODevice &device) {
        using enum CompareCommand::Format;
        switch (command.format) {
        case Text:
            return core::exchange::writeComparisonText(device, *comparison, labels);
        case Json:
            return core::exchange::writeComparisonJson(device, *comparison, labels);
        case Html:
            return core::exchange::writeComparisonHtml(device, *comparison, labels);
        }
        Q_UNREACHABLE_RETURN(core::Result<>());
    });
}

/// Whether the result would take the place of a text that it is made of.
bool overwritesInput(const CompareCommand &command)
{
    const auto isOutput = [&](const QString &path) { return isSameFile(path, command.output); };
    return isOutput(command.base) || std::ranges::any_of(command.others, isOutput);
}

} // namespace

int run(const CompareCommand &command)
{
    if (overwritesInput(command)) {
        complain(
            {core::ErrorCode::Conflict,
             QCoreApplication::translate("CommandLine", "The comparison would take the place of one of the texts."),
             command.output});
        return exitRefused;
    }
    const auto base = readArticle(command.base);
    std::vector<core::article::Article> articles;
    if (base)
        articles.push_back(*base);
    for (const QString &path : command.others) {
        if (auto other = readArticle(path))
            articles.push_back(*std::move(other));
    }
    if (!base || articles.size() < 2)
        return exitRefused; // nothing is left to compare
    if (const auto written = writeComparison(command, articles); !written) {
        complain(written.error());
        return exitRefused;
    }
    return qsizetype(articles.size()) == command.others.size() + 1 ? exitDone : exitRefused;
}

} // namespace app
