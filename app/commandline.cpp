// SPDX-License-Identifier: MIT
#include "app/commandline.h"

#include "core/base/loginname.h"
#include "core/text/decode.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QStringView compareUsage
    = u"writethru-cli compare BASE OTHER… [--format text|json|html] [--output FILE] [--without-furniture]";
constexpr QStringView importUsage
    = u"writethru-cli import PROJECT FILE|FOLDER… [--as auto|text|csv] [--encoding NAME] [--analyst NAME]";
constexpr QStringView exportUsage
    = u"writethru-cli export PROJECT --format csv|claims-csv|entities-csv|… [--for data|excel] [--output FILE]";
constexpr QStringView carryUsage
    = u"writethru-cli carry PROJECT --from ARTICLE --to ARTICLE… [--accept exact|all|none] [--analyst NAME]";
constexpr QStringView mergeUsage = u"writethru-cli merge PROJECT OTHER [--take mine|theirs] [--analyst NAME]";
constexpr QStringView agreementUsage
    = u"writethru-cli agreement PROJECT [OTHER] [--format text|json|csv] [--output FILE]";
constexpr QStringView programUsage = u"writethru-cli compare|import|export|carry|merge|agreement …";

QString programHelp()
{
    return QCoreApplication::translate(
               "CommandLine", "Compares the versions of a news story, and reads and writes projects.\n"
                              "\n"
                              "Usage:\n"
                              "  %1\n"
                              "  %2\n"
                              "  %3\n"
                              "  %4\n"
                              "  %5\n"
                              "  %6\n"
                              "  writethru-cli COMMAND --help\n"
                              "  writethru-cli --version\n"
                              "\n"
                              "Exit status: 0 done; 1 something was refused, each in one line on standard error "
                              "with the file and\nthe place; 2 wrong usage.\n")
        .arg(compareUsage, importUsage, exportUsage, carryUsage, mergeUsage, agreementUsage);
}

QString compareHelp()
{
    return QCoreApplication::translate(
               "CommandLine", "Compares each OTHER with BASE.\n"
                              "\n"
                              "Usage: %1\n"
                              "\n"
                              "  --format text|json|html\n"
                              "                        text (the default) is for reading at once, json for programs, "
                              "html a\n"
                              "                        page with the versions side by side, complete in itself\n"
                              "  --output FILE         writes to FILE; - and no --output mean standard output\n"
                              "  --without-furniture   leaves out what stands around the story, such as editor's\n"
                              "                        notes, captions and credits: it shows as removed and "
                              "added\n")
        .arg(compareUsage);
}

QString importHelp()
{
    return QCoreApplication::translate(
               "CommandLine", "Reads articles, and annotations that export has written, into a project.\n"
                              "\n"
                              "Usage: %1\n"
                              "\n"
                              "Makes PROJECT if there is none. Of a FOLDER the files directly inside are read, "
                              "by name, hidden\nfiles and projects left out. The articles of one call form one "
                              "story; an article whose text the\nproject has is skipped. Annotations are read "
                              "after all articles.\n"
                              "\n"
                              "  --as auto|text|csv    text: articles; csv: annotations; auto (the default): csv "
                              "where the name\n"
                              "                        ends in .csv, else text\n"
                              "  --encoding NAME       of the articles; without it each file shows its own\n"
                              "  --analyst NAME        whose annotations they are, where a file does not say; "
                              "without it your\n"
                              "                        login name\n")
        .arg(importUsage);
}

QString exportHelp()
{
    return QCoreApplication::translate(
               "CommandLine", "Writes what is annotated in a project.\n"
                              "\n"
                              "Usage: %1\n"
                              "\n"
                              "  --format csv|claims-csv|claims-html|entities-csv|entities-html\n"
                              "                        csv: a row an annotation; claims-csv: a row a claim, with what "
                              "each version\n"
                              "                        does with it; claims-html: the same as a page, with the "
                              "quotes;\n"
                              "                        entities-csv: a row an entity, with what each version calls "
                              "it;\n"
                              "                        entities-html: the same as a page\n"
                              "  --for data|excel      excel: with a byte-order mark, by which Excel knows UTF-8\n"
                              "  --output FILE         writes to FILE; - and no --output mean standard output\n")
        .arg(exportUsage);
}

QString carryHelp()
{
    return QCoreApplication::translate(
               "CommandLine",
               "Carries the annotations of one version to others, as proposals that wait for a decision.\n"
               "\n"
               "Usage: %1\n"
               "\n"
               "ARTICLE is the name of the imported file, or an id. Says of every version how many "
               "annotations are\nexact, moved, reworded, of a different value, ambiguous or lost there. "
               "What was rejected before is not\nproposed again.\n"
               "\n"
               "  --from ARTICLE        whose annotations are carried\n"
               "  --to ARTICLE…         the versions to which they are carried\n"
               "  --accept none|exact|all\n"
               "                        none (the default): proposals only; exact: exact and moved ones "
               "become\n"
               "                        annotations; all: also reworded ones and those of a different "
               "value\n"
               "  --analyst NAME        who carries; without it your login name\n")
        .arg(carryUsage);
}

QString mergeHelp()
{
    return QCoreApplication::translate(
               "CommandLine", "Brings the project OTHER into PROJECT as one step that can be undone. OTHER stays.\n"
                              "\n"
                              "Usage: %1\n"
                              "\n"
                              "What only one of the two has is kept, and what both have marked alike becomes one "
                              "annotation of both.\nWhere they contradict each other, each conflict is said and "
                              "nothing is merged, unless --take decides.\n"
                              "\n"
                              "  --take mine|theirs    decides every conflict: as PROJECT, or as OTHER has it\n"
                              "  --analyst NAME        who merges; without it your login name\n")
        .arg(mergeUsage);
}

QString agreementHelp()
{
    return QCoreApplication::translate(
               "CommandLine", "Says how far analysts agree, and lists where they do not.\n"
                              "\n"
                              "Usage: %1\n"
                              "\n"
                              "Compares each two analysts of PROJECT; with OTHER, a project on the same articles, "
                              "the two projects\nand each analyst of one with each of the other. Articles count "
                              "that both have marked. Measures: F1 of\nexact and overlapping passages, Cohen's "
                              "kappa of labels, Krippendorff's alpha for unitizing.\n"
                              "\n"
                              "  --format text|json|csv\n"
                              "                        text (the default) is for reading at once, json for programs "
                              "and has every\n"
                              "                        disagreement, csv is a table of the measures\n"
                              "  --output FILE         writes to FILE; - and no --output mean standard output\n")
        .arg(agreementUsage);
}

using Parsed = std::expected<Command, UsageError>;

/// The arguments of one command. Says what is wrong with them, the first thing first.
class Arguments
{
public:
    Arguments(QStringView usage, const QString &help, const QStringList &valued, const QStringList &flags)
        : m_usage(usage), m_help(help)
    {
        m_parser.addOption({{u"h"_s, u"help"_s}, {}});
        for (const QString &name : valued)
            m_parser.addOption({name, {}, u"value"_s});
        for (const QString &name : flags)
            m_parser.addOption(QCommandLineOption(name));
    }

    void parse(const QStringList &arguments)
    {
        if (!m_parser.parse(QStringList{u"writethru-cli"_s} + arguments))
            refuse(m_parser.errorText());
    }

    QStringList values(const QString &name) const { return m_parser.values(name); }
    bool wantsHelp() const { return m_parser.isSet(u"help"_s); }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QStringList positional() const { return m_parser.positionalArguments(); }

    /// The value of an option that is not empty where it is there.
    QString value(const QString &name)
    {
        const QString value = m_parser.value(name);
        if (isSet(name) && value.isEmpty())
            refuse(QCoreApplication::translate("CommandLine", "“--%1” needs a value.").arg(name));
        return value;
    }

    /// One of \a choices, the first where the option is not there.
    template<class Choice>
    Choice choice(const QString &name, std::initializer_list<std::pair<QStringView, Choice>> choices)
    {
        if (!isSet(name))
            return choices.begin()->second;
        const QString value = m_parser.value(name);
        const auto found = std::ranges::find(choices, value, [](const auto &choice) { return choice.first; });
        if (found != choices.end())
            return found->second;
        refuse(QCoreApplication::translate("CommandLine", "“--%1” cannot be “%2”.").arg(name, value));
        return choices.begin()->second;
    }

    /// Whose work it is: without the option that of whoever is logged in.
    QString analyst()
    {
        const QString name = value(u"analyst"_s);
        return name.isEmpty() ? core::loginName() : name;
    }

    /// Standard output is no path.
    QString output()
    {
        const QString path = value(u"output"_s);
        return path == "-"_L1 ? QString() : path;
    }

    void refuse(const QString &message)
    {
        if (m_error.isEmpty())
            m_error = message;
    }

    Parsed result(Command command) const
    {
        if (wantsHelp())
            return PrintText{m_help};
        if (!m_error.isEmpty())
            return std::unexpected(UsageError{m_error, m_usage.toString()});
        return command;
    }

private:
    QCommandLineParser m_parser;
    QStringView m_usage;
    QString m_help;
    QString m_error;
};

Parsed parseCompare(const QStringList &rest)
{
    Arguments arguments(compareUsage, compareHelp(), {u"format"_s, u"output"_s}, {u"without-furniture"_s});
    arguments.parse(rest);
    const QStringList files = arguments.positional();
    if (files.size() < 2)
        arguments.refuse(QCoreApplication::translate("CommandLine", "A comparison needs at least two files."));
    using enum CompareCommand::Format;
    return arguments.result(CompareCommand{
        .base = files.value(0),
        .others = files.sliced(std::min<qsizetype>(1, files.size())),
        .format
        = arguments.choice(u"format"_s, {std::pair(QStringView(u"text"), Text), {u"json", Json}, {u"html", Html}}),
        .withoutFurniture = arguments.isSet(u"without-furniture"_s),
        .output = arguments.output()});
}

std::optional<QByteArray> encodingOf(Arguments &arguments)
{
    const QByteArray encoding = arguments.value(u"encoding"_s).toUtf8();
    if (encoding.isEmpty())
        return std::nullopt;
    const auto tried = core::text::decode("a", encoding);
    if (!tried && tried.error().code == core::ErrorCode::Unsupported)
        arguments.refuse(core::toSentence(tried.error()));
    return encoding;
}

Parsed parseImport(const QStringList &rest)
{
    Arguments arguments(importUsage, importHelp(), {u"as"_s, u"encoding"_s, u"analyst"_s}, {});
    arguments.parse(rest);
    const QStringList paths = arguments.positional();
    if (paths.size() < 2)
        arguments.refuse(
            QCoreApplication::translate("CommandLine", "An import needs a project and at least one file."));
    using enum ImportCommand::Format;
    return arguments.result(ImportCommand{
        .project = paths.value(0),
        .inputs = paths.sliced(std::min<qsizetype>(1, paths.size())),
        .format = arguments.choice(u"as"_s, {std::pair(QStringView(u"auto"), Auto), {u"text", Text}, {u"csv", Csv}}),
        .encoding = encodingOf(arguments),
        .analyst = arguments.analyst()});
}

Parsed parseExport(const QStringList &rest)
{
    Arguments arguments(exportUsage, exportHelp(), {u"format"_s, u"for"_s, u"output"_s}, {});
    arguments.parse(rest);
    const QStringList paths = arguments.positional();
    if (paths.size() != 1)
        arguments.refuse(QCoreApplication::translate("CommandLine", "An export needs one project."));
    if (!arguments.isSet(u"format"_s))
        arguments.refuse(QCoreApplication::translate("CommandLine", "An export needs a format."));
    using enum ExportCommand::Format;
    using enum core::exchange::CsvReader;
    return arguments.result(
        ExportCommand{.project = paths.value(0),
                      .format = arguments.choice(u"format"_s, {std::pair(QStringView(u"csv"), Csv),
                                                               {u"claims-csv", ClaimsCsv},
                                                               {u"claims-html", ClaimsHtml},
                                                               {u"entities-csv", EntitiesCsv},
                                                               {u"entities-html", EntitiesHtml}}),
                      .reader = arguments.choice(u"for"_s, {std::pair(QStringView(u"data"), Data), {u"excel", Excel}}),
                      .output = arguments.output()});
}

/// "--to" has one value for the parser: those behind the first stand with the project, which comes before them.
Parsed parseCarry(const QStringList &rest)
{
    Arguments arguments(carryUsage, carryHelp(), {u"from"_s, u"to"_s, u"accept"_s, u"analyst"_s}, {});
    arguments.parse(rest);
    const QStringList positional = arguments.positional();
    const QStringList to = arguments.values(u"to"_s) + positional.mid(1);
    if (positional.isEmpty() || !arguments.isSet(u"from"_s) || !arguments.isSet(u"to"_s))
        arguments.refuse(QCoreApplication::translate(
            "CommandLine", "Carrying needs a project, an article to carry from and at least one to carry to."));
    if (to.contains(QString()))
        arguments.refuse(QCoreApplication::translate("CommandLine", "“--%1” needs a value.").arg(u"to"_s));
    using enum CarryCommand::Accept;
    return arguments.result(CarryCommand{
        .project = positional.value(0),
        .from = arguments.value(u"from"_s),
        .to = to,
        .accept
        = arguments.choice(u"accept"_s, {std::pair(QStringView(u"none"), None), {u"exact", Exact}, {u"all", All}}),
        .analyst = arguments.analyst()});
}

Parsed parseMerge(const QStringList &rest)
{
    Arguments arguments(mergeUsage, mergeHelp(), {u"take"_s, u"analyst"_s}, {});
    arguments.parse(rest);
    const QStringList paths = arguments.positional();
    if (paths.size() != 2)
        arguments.refuse(QCoreApplication::translate("CommandLine", "A merge needs two projects."));
    using enum core::annotation::Take;
    const auto take
        = arguments.choice(u"take"_s, {std::pair(QStringView(u"mine"), Mine), {QStringView(u"theirs"), Theirs}});
    return arguments.result(MergeCommand{.project = paths.value(0),
                                         .other = paths.value(1),
                                         .take = arguments.isSet(u"take"_s) ? std::optional(take) : std::nullopt,
                                         .analyst = arguments.analyst()});
}

Parsed parseAgreement(const QStringList &rest)
{
    Arguments arguments(agreementUsage, agreementHelp(), {u"format"_s, u"output"_s}, {});
    arguments.parse(rest);
    const QStringList paths = arguments.positional();
    if (paths.isEmpty() || paths.size() > 2)
        arguments.refuse(QCoreApplication::translate("CommandLine", "Agreement needs one project or two."));
    using enum AgreementCommand::Format;
    return arguments.result(AgreementCommand{
        .project = paths.value(0),
        .other = paths.value(1),
        .format
        = arguments.choice(u"format"_s, {std::pair(QStringView(u"text"), Text), {u"json", Json}, {u"csv", Csv}}),
        .output = arguments.output()});
}

struct Subcommand {
    QLatin1StringView name;
    Parsed (*parse)(const QStringList &rest); ///< what stands behind the name
};

constexpr std::array subcommands{
    Subcommand{"compare"_L1, parseCompare}, Subcommand{"import"_L1, parseImport},
    Subcommand{"export"_L1, parseExport},   Subcommand{"carry"_L1, parseCarry},
    Subcommand{"merge"_L1, parseMerge},     Subcommand{"agreement"_L1, parseAgreement},
};

} // namespace

std::expected<Command, UsageError> parseArguments(const QStringList &arguments)
{
    const QString name = arguments.value(0);
    const auto subcommand = std::ranges::find(subcommands, name, &Subcommand::name);
    if (subcommand != subcommands.end())
        return subcommand->parse(arguments.mid(1));
    if (name == "-h"_L1 || name == "--help"_L1)
        return PrintText{programHelp()};
    if (name == "--version"_L1)
        return PrintText{u"writethru-cli %1\n"_s.arg(QCoreApplication::applicationVersion())};
    const QString message = name.isEmpty()
                                ? QCoreApplication::translate("CommandLine", "No command is given.")
                                : QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(name);
    return std::unexpected(UsageError{message, programUsage.toString()});
}

} // namespace app
