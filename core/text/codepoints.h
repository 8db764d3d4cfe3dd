// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <vector>

namespace core::text {

/// Translates positions of one text between UTF-16 units, which Qt counts, and Unicode code points, which every
/// file we write counts. A lone surrogate is one code point. Building is O(length), a look-up O(log pairs).
class CodePoints
{
public:
    explicit CodePoints(QStringView text);

    /// \a unit is 0 to the length of the text in UTF-16 units; one inside a surrogate pair counts as the pair's begin.
    qsizetype fromUtf16(qsizetype unit) const;

    /// The inverse. nullopt where \a codePoint is negative or beyond the end of the text.
    std::optional<qsizetype> toUtf16(qsizetype codePoint) const;

    Span fromUtf16(Span units) const { return {fromUtf16(units.begin), fromUtf16(units.end)}; }
    std::optional<Span> toUtf16(Span codePoints) const;

    qsizetype length() const { return m_units - qsizetype(m_pairs.size()); } ///< in code points

private:
    std::vector<qsizetype> m_pairs; // where each surrogate pair begins, in UTF-16 units
    qsizetype m_units = 0;
};

} // namespace core::text
