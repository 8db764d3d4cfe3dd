// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/error.h"
#include "core/text/span.h"

#include <QByteArray>
#include <QStringList>

namespace core::text {

/// The text of a file. CR LF and CR have become LF, a leading byte-order mark is dropped, and each maximal invalid
/// byte sequence has become one U+FFFD (Unicode 3.9, "maximal subpart"); nothing else is changed.
struct Decoded {
    QString text;
    QByteArray encoding;                    ///< the name of the encoding that was used, as in encodings()
    std::vector<qsizetype> damage;          ///< where in text each replaced sequence stands, UTF-16 units, ascending
    std::optional<qint64> firstDamagedByte; ///< offset in the file; set exactly where damage is not empty
};

/// Decodes \a bytes as \a encoding, or, without one, as what they are: the encoding of the byte-order mark; else UTF-16
/// by its pattern of NULs; else UTF-8 where valid; else damaged UTF-8 where at least 90 % of the non-ASCII sequences
/// are valid; else what KEncodingProber says, unless that is UTF-8; else Windows-1252. Errors: Empty (no byte, or
/// nothing but white space), Binary (NULs or control bytes that no text has), Unsupported (an unknown \a encoding).
/// O(bytes).
Result<Decoded> decode(QByteArrayView bytes, const std::optional<QByteArray> &encoding = std::nullopt);

/// What a person may choose from, best known first.
QList<QByteArray> encodings();

} // namespace core::text
