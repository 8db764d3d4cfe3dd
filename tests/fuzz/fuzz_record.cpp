// SPDX-License-Identifier: MIT
#include "core/store/recordcbor.h"
#include "tests/fuzz/require.h"

#include <array>

// Whatever the journal of a project file holds, what is read of it is a record that is written and read again the same.
// The first byte says the kind.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace core;
    static const std::array kinds{"article",    "story",         "entity type", "entity",  "claim",  "annotation",
                                  "correction", "kind of claim", "proposal",    "verdict", "absence"};
    if (size == 0)
        return 0;
    const QString kind = QString::fromLatin1(kinds[data[0] % kinds.size()]);
    const QByteArray cbor(reinterpret_cast<const char *>(data + 1), qsizetype(size) - 1);
    if (const auto record = store::recordFromCbor(kind, cbor)) {
        require(annotation::kindOf(*record) == kind, "of the kind that was asked for");
        require(store::recordFromCbor(kind, store::toCbor(*record)) == record, "the same when written and read again");
    }
    return 0;
}
