// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/comparison.h"
#include "core/compare/textchange.h"
#include "core/exchange/annotationcsv.h"
#include "core/exchange/versionlabel.h"

#include <QByteArray>

#include <span>

namespace core::exchange {

/// A change, and which version of the comparison has it.
struct ListedChange {
    size_t version = 0;
    compare::TextChange change;
};

/// \a changes in their order, one row each: RFC 4180 in UTF-8 with CR LF, and the header
/// `base,version,source,published,paragraph,class,kind,moved,base_start,base_end,start,end,before,after,difference`.
/// `paragraph` counts from 1 in the version, in the base for what is removed; positions count code points, [start,
/// end); `difference` is what a number grew by as a share of what it was (0.583), or, of percentages, in points. Cells
/// with words that somebody wrote are disarmed (see disarmed()). O(text + changes).
QByteArray toChangesCsv(const compare::Comparison &comparison, std::span<const VersionLabel> labels,
                        std::span<const ListedChange> changes, CsvReader reader = CsvReader::Data);

} // namespace core::exchange
