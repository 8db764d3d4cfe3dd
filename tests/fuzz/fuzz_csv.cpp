// SPDX-License-Identifier: MIT
#include "core/exchange/csv.h"
#include "tests/fuzz/require.h"

// What was read and is written again reads the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace core::exchange;
    const auto records = readCsv(QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!records)
        return 0;
    QString written;
    for (const CsvRecord &record : *records)
        appendCsvRecord(written, record.cells);
    const auto again = readCsv(written);
    require(again && again->size() == records->size(), "as many records come back");
    for (size_t i = 0; i < records->size(); ++i) {
        require(again->at(i).cells == records->at(i).cells, "the same cells come back");
        for (const QString &cell : records->at(i).cells)
            require(armed(disarmed(cell)) == cell, "a disarmed formula comes back");
    }
    return 0;
}
