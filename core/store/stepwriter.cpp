// SPDX-License-Identifier: MIT
#include "core/store/stepwriter.h"

namespace core::store {

using namespace core::annotation;

Result<> StepWriter::write(const Step &step, const Author &author, Deed deed, Sequence of)
{
    const Sequence sequence = m_timeline.last() + 1;
    const bool isTurn = deed == Deed::Undone || deed == Deed::Redone;
    const JournalEntry entry{sequence,  StepId::make(), deed,       isTurn ? of : sequence,
                             step.name, author.analyst, author.now, {}};
    Result<Transaction> transaction = Transaction::begin(*m_database, Transaction::Kind::Write);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const Change &change : step.changes) {
        if (Result<> written = m_records.write(change); !written)
            return written;
    }
    return m_journal.write(entry, step).and_then([&] { return transaction->commit(); }).transform([&] {
        m_timeline.append(deed, of);
    });
}

} // namespace core::store
