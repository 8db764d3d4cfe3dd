// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/journal.h"
#include "core/store/database.h"

#include <optional>
#include <vector>

namespace core::store {

/// Appends to the journal of the current schema.
class JournalWriter
{
public:
    /// \a database must outlive it.
    explicit JournalWriter(const Database &database) : m_database(&database) {}

    /// Inside a transaction. \a step is what was applied; the changes of one that was undone or redone are not kept
    /// again. The articles of \a entry are those of \a step.
    Result<> write(const annotation::JournalEntry &entry, const annotation::Step &step);

private:
    Result<> writeEntry(const annotation::JournalEntry &entry, const annotation::Step &step);
    Result<> writeChange(annotation::Sequence step, int ordinal, const annotation::Change &change);

    const Database *m_database;
    std::optional<Query> m_entry; // prepared when first needed
    std::optional<Query> m_change;
};

/// How the entries stand to one another. Reads those only that undo or redo. Error: Malformed.
Result<annotation::Timeline> readTimeline(const Database &database);

/// The entries from \a first to \a last that \a filter lets through, the newest first. Error: Malformed.
Result<std::vector<annotation::JournalEntry>> readEntries(const Database &database, annotation::Sequence first,
                                                          annotation::Sequence last,
                                                          const annotation::JournalFilter &filter);

/// What the entry \a of did, which is Begun or Done: its first \a most changes. Error: Malformed.
Result<annotation::Step> readStep(const Database &database, annotation::Sequence of,
                                  std::optional<qsizetype> most = std::nullopt);

/// What leads along \a path, as one step without a name. Error: Malformed.
Result<annotation::Step> readStep(const Database &database, const annotation::Timeline::Path &path);

/// How many changes \a path leads through; from \a enough on it is not counted further.
Result<qsizetype> countChanges(const Database &database, const annotation::Timeline::Path &path, qsizetype enough);

/// Everybody who ever did something, by name.
Result<QStringList> readAnalysts(const Database &database);

} // namespace core::store
