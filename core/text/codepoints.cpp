// SPDX-License-Identifier: MIT
#include "core/text/codepoints.h"

#include "core/text/unitscan.h"

#include <algorithm>

namespace core::text {

CodePoints::CodePoints(QStringView text) : m_units(text.size())
{
    const auto isHigh = [](auto unit) { return isUnitWithin(unit, 0xD800, 0xDBFF); };
    for (qsizetype i = findUnit(text, 0, isHigh); i + 1 < text.size(); i = findUnit(text, i + 1, isHigh)) {
        if (text[i + 1].isLowSurrogate())
            m_pairs.push_back(i);
    }
}

qsizetype CodePoints::fromUtf16(qsizetype unit) const
{
    Q_ASSERT(0 <= unit && unit <= m_units);
    // Each pair that begins before is one code point in two units. One that the unit lies inside of is counted too,
    // which gives the pair's begin.
    return unit - (std::ranges::lower_bound(m_pairs, unit) - m_pairs.begin());
}

std::optional<qsizetype> CodePoints::toUtf16(qsizetype codePoint) const
{
    if (codePoint < 0 || codePoint > length())
        return std::nullopt;
    // Pair k begins at code point m_pairs[k] - k; every pair that begins before shifts us by one unit.
    qsizetype low = 0;
    qsizetype high = qsizetype(m_pairs.size());
    while (low < high) {
        const qsizetype middle = (low + high) / 2;
        if (m_pairs[size_t(middle)] - middle < codePoint)
            low = middle + 1;
        else
            high = middle;
    }
    return codePoint + low;
}

std::optional<Span> CodePoints::toUtf16(Span codePoints) const
{
    const auto begin = toUtf16(codePoints.begin);
    const auto end = toUtf16(codePoints.end);
    if (!begin || !end || *begin > *end)
        return std::nullopt;
    return Span{*begin, *end};
}

} // namespace core::text
