// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/edits.h"
#include "core/base/error.h"

#include <QByteArray>

#include <vector>

namespace core::exchange {

enum class CsvReader { Data, Excel }; ///< Excel: with a byte-order mark

/// All annotations of \a project, one row each, by the contract of the design (section 4, CSV). UTF-8, CR LF.
/// Ordered by story, version, begin. Positions count code points. Cells with words that somebody wrote are disarmed
/// (see disarmed()): type, subject, wikidata, article, source, story, text, before, after, attributed_to, cue, analyst,
/// note. `paragraph` is the one in which the first span begins, or the next where it begins between two. O(text +
/// annotations).
QByteArray toAnnotationCsv(const annotation::Project &project, CsvReader reader = CsvReader::Data);

/// What a file says, against a project.
struct ImportedCsv {
    annotation::Step step;      ///< what the file adds to or replaces in the project; may be empty
    std::vector<Error> refused; ///< one a row that could not be taken, where: "file, line N"; the other rows stand
    int annotations = 0;        ///< how many rows were taken; some may say what the project holds already
    int relocated = 0;          ///< how many of them stand where their text does and not where `start` says
    int reworded = 0;           ///< how many of these have other words there than the file says
};

/// Reads \a bytes back against \a project; \a name is the file's name for messages. Project::apply() accepts the step.
///
/// The columns may stand in any order, more may be there and all may be missing but kind, article, start and end; rows
/// may be separated by semicolons or tabs as well, and be in another encoding than UTF-8.
/// - A row with the id of an annotation replaces it wholly; where it names no subject, the annotation keeps its own.
///   A row without id that stands where an annotation of the same kind, subject and analyst stands already is that
///   annotation, and only its filled cells change it: reading a file twice adds nothing.
/// - Empty cells: origin becomes imported, analyst and times those of \a author, subject the marked text, type "Other".
/// - The subject is the one with the id subject_id; else the one of that name (or alias) and type, without regard to
///   case, typographic variants taken as equal; else it is made, with subject_id as its id. A subject_id that the
///   project does not know stands for its namesake there, unless the file itself tells the two apart.
/// - What the file says of a subject (name by id, type, wikidata, status) replaces what the project has; a row that
///   says otherwise than a row before it is refused.
/// - `text`, where given, must stand at `start` and `end`, else the row goes where locate() finds it, or where
///   annotation::anchor() finds nearly the same words: never where a number, a name or a negation is another. Else it
///   is refused.
/// - The second row with the same id is refused. `source`, `published`, `story` and `paragraph` are not read: the
///   project knows them. Cells that a kind has no use for (the factuality of a mention) are not read.
/// Errors: Malformed (not a CSV, or the header lacks a column or has one twice), and those of text::decode().
Result<ImportedCsv> fromAnnotationCsv(const annotation::Project &project, QByteArrayView bytes, const QString &name,
                                      const annotation::Author &author);

} // namespace core::exchange
