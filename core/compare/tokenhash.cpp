// SPDX-License-Identifier: MIT
#include "core/compare/tokenhash.h"

#include <bit>

namespace core::compare {

namespace {

/// Mixes one unit into a hash; multiply and rotate, as in FxHash, with the finish of SplitMix64 below.
std::uint64_t mixed(std::uint64_t hash, char16_t unit)
{
    return (std::rotl(hash, 5) ^ unit) * 0x517cc1b727220a95ULL;
}

std::uint64_t finished(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

} // namespace

TokenHash hashOf(QStringView token)
{
    std::uint64_t folded = 0x9e3779b97f4a7c15ULL;
    std::uint64_t caseless = folded;
    for (const QChar c : token) {
        const char16_t unit = c.unicode();
        const char16_t lower
            = unit < 0x80 ? (unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit) : c.toCaseFolded().unicode();
        folded = mixed(folded, unit);
        caseless = mixed(caseless, lower);
    }
    return {finished(folded), finished(caseless)};
}

TokenHash joined(const TokenHash &first, const TokenHash &second)
{
    return {finished(first.folded ^ second.folded), finished(first.caseless ^ second.caseless)};
}

} // namespace core::compare
