// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/journal.h"
#include "core/annotation/project.h"
#include "core/annotation/readpassages.h"
#include "core/base/error.h"
#include "core/store/holder.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace core::store {

enum class Access { ReadWrite, ReadOnly };

/// One project on disk: a SQLite file with application_id "WTHR" and user_version = schema number, WAL with
/// synchronous=FULL. Whoever opens it for writing holds a lock beside it until this object goes. Belongs to the thread
/// that opened it. Closing checkpoints and removes the -wal file.
class ProjectFile
{
public:
    /// Makes a new file with the standard scheme; it comes into being whole or not at all. Errors: Conflict (there is a
    /// file already), Locked, ReadOnly, WriteFailed.
    static Result<ProjectFile> create(const QString &path, const QString &analyst);
    /// The same with what \a steps make of an empty project, of which the first is to set it up: it is never undone.
    static Result<ProjectFile> create(const QString &path, const QString &analyst,
                                      std::span<const annotation::Step> steps);

    /// Opens an existing file. An older schema is migrated (a copy is made beside it first). For Access::ReadOnly
    /// nothing is migrated and no lock is taken: it works while somebody writes, and for a file that cannot be written
    /// (permissions, read-only media), which is then opened immutable.
    /// Errors: NotFound, Unreadable, Unsupported (not a project; or of an older schema, to be read only), NewerSchema,
    /// Locked (message says who has it, since when), ReadOnly, Malformed (damaged; what quick_check says),
    /// WriteFailed.
    static Result<ProjectFile> open(const QString &path, Access access, const QString &analyst);

    ProjectFile(ProjectFile &&) noexcept;
    ProjectFile &operator=(ProjectFile &&) noexcept;
    ~ProjectFile();

    QString path() const;
    Access access() const;

    /// Everything in it. Errors: Malformed, naming table and row.
    Result<annotation::Project> load() const;

    /// Writes \a step and its entry in the journal in one transaction. When this returns without an error it is on
    /// disk. Errors: ReadOnly, WriteFailed (disk full …): then nothing of it is in the file. O(changes). An empty step
    /// does nothing. Without \a author, it is the analyst who opened the file, now.
    Result<> commit(const annotation::Step &step);
    Result<> commit(const annotation::Step &step, const annotation::Author &author);
    /// The same for what takes back Timeline::undoable(), and for what does redoable() again.
    Result<> commitUndo(const annotation::Step &undoing, const annotation::Author &author);
    Result<> commitRedo(const annotation::Step &redoing, const annotation::Author &author);

    /// \name The journal, as it was when the file was opened and with what was committed since
    /// @{
    const annotation::Timeline &timeline() const;
    /// The entries from \a first to \a last that \a filter lets through, the newest first. Errors: Malformed.
    Result<std::vector<annotation::JournalEntry>> journal(annotation::Sequence first, annotation::Sequence last,
                                                          const annotation::JournalFilter &filter = {}) const;
    /// Everybody who ever did something, by name. O(entries).
    Result<QStringList> analysts() const;
    /// What \a entry did to the project: for Undone, the inverse of what was done. \a most: so many of its changes, in
    /// no order that one could rely on where there are more. Errors: Malformed.
    Result<annotation::Step> stepOf(const annotation::JournalEntry &entry,
                                    std::optional<qsizetype> most = std::nullopt) const;
    /// What leads back from the project now to the project after entry \a moment, as one step without a name. Errors:
    /// Malformed.
    Result<annotation::Step> stepTo(annotation::Sequence moment) const;
    /// What leads along \a path of the timeline, as one step without a name. Errors: Malformed.
    Result<annotation::Step> stepAlong(const annotation::Timeline::Path &path) const;
    /// How many changes \a path leads through; from \a enough on it is not counted further.
    Result<qsizetype> countChanges(const annotation::Timeline::Path &path, qsizetype enough) const;
    /// Goes on behind what was written past this object (apart.h): \a timeline is that of the file now.
    void follow(annotation::Timeline timeline);
    /// @}

    /// What analysts have read, which is no part of the project: no step, and never undone. Errors: Malformed.
    Result<annotation::ReadPassages> readPassages() const;
    /// Writes all that \a passages holds in the place of what the file holds of the same articles and analysts. When
    /// this returns without an error it is on disk. Errors: ReadOnly, WriteFailed.
    Result<> keep(const annotation::ReadPassages &passages);

    /// Copies the whole project to a new file at \a path, whole or not at all, replacing one that is there. Errors:
    /// Conflict (\a path is this file), Locked (somebody writes the file that is there), ReadOnly, WriteFailed.
    Result<> saveCopy(const QString &path) const;

private:
    class Private;
    Result<> write(const annotation::Step &step, const annotation::Author &author, annotation::Deed deed,
                   annotation::Sequence of = 0);
    explicit ProjectFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace core::store
