// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/journaltables.h"
#include "core/store/records.h"

namespace core::store {

/// Writes steps, each in one transaction with its entry in the journal.
class StepWriter
{
public:
    /// \a database, which holds the journal \a timeline, must outlive it.
    StepWriter(const Database &database, annotation::Timeline timeline)
        : m_database(&database), m_records(database), m_journal(database), m_timeline(std::move(timeline))
    {}

    /// When this returns without an error \a step is on disk, else nothing of it is in the file. \a deed and \a of as
    /// in Timeline::append().
    Result<> write(const annotation::Step &step, const annotation::Author &author, annotation::Deed deed,
                   annotation::Sequence of = 0);

    const annotation::Timeline &timeline() const { return m_timeline; }
    /// Where another writer has gone on in the journal.
    void setTimeline(annotation::Timeline timeline) { m_timeline = std::move(timeline); }

private:
    const Database *m_database;
    RecordWriter m_records;
    JournalWriter m_journal;
    annotation::Timeline m_timeline;
};

} // namespace core::store
