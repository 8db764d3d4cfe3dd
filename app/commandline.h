// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/mergeprojects.h"
#include "core/exchange/annotationcsv.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>
#include <variant>

namespace app {

struct CompareCommand {
    enum class Format { Text, Json, Html };
    QString base;
    QStringList others;
    Format format = Format::Text;
    bool withoutFurniture = false;
    QString output; ///< a path; empty: standard output
};

struct ImportCommand {
    enum class Format { Auto, Text, Csv };
    QString project;
    QStringList inputs; ///< files and folders
    Format format = Format::Auto;
    std::optional<QByteArray> encoding;
    QString analyst;
};

struct ExportCommand {
    enum class Format { Csv, ClaimsCsv, ClaimsHtml, EntitiesCsv, EntitiesHtml };
    QString project;
    Format format = Format::Csv;
    core::exchange::CsvReader reader = core::exchange::CsvReader::Data; ///< of CSV
    QString output;                                                     ///< a path; empty: standard output
};

struct CarryCommand {
    enum class Accept {
        None,
        Exact, ///< exact and moved
        All,   ///< also reworded and different value
    };
    QString project;
    QString from;   ///< an id, or the name of the imported file
    QStringList to; ///< likewise
    Accept accept = Accept::None;
    QString analyst;
};

struct MergeCommand {
    QString project;
    QString other;
    std::optional<core::annotation::Take> take; ///< for every conflict; without it none may be
    QString analyst;
};

struct AgreementCommand {
    enum class Format { Text, Json, Csv };
    QString project;
    QString other; ///< empty: the analysts of the one project
    Format format = Format::Text;
    QString output; ///< a path; empty: standard output
};

/// What goes to standard output as it is: the help, the version.
struct PrintText {
    QString text;
};

using Command = std::variant<CompareCommand, ImportCommand, ExportCommand, CarryCommand, MergeCommand, AgreementCommand,
                             PrintText>;

/// Why the arguments make no command, and how they should look: one line each.
struct UsageError {
    QString message;
    QString usage;
};

/// \a arguments are those after the name of the program.
std::expected<Command, UsageError> parseArguments(const QStringList &arguments);

} // namespace app
