// SPDX-License-Identifier: MIT
#include "core/compare/tokenhash.h"

#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <cstring>

namespace core::compare {

namespace {

constexpr std::uint64_t seed = 0x9e3779b97f4a7c15ULL;

/// Mixes up to four units into a hash; multiply and rotate, as in FxHash, with the finish of SplitMix64 below.
std::uint64_t mixed(std::uint64_t hash, std::uint64_t units)
{
    return (std::rotl(hash, 5) ^ units) * 0x517cc1b727220a95ULL;
}

std::uint64_t finished(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

} // namespace

std::uint64_t foldedHash(QStringView token)
{
    const char16_t *units = token.utf16();
    const qsizetype size = token.size();
    std::uint64_t hash = seed + std::uint64_t(size);
    if (size < 4) {
        // One to three units without a branch: some of them twice, which the size tells.
        const std::uint64_t all
            = size == 0 ? 0 : units[0] | std::uint64_t(units[size / 2]) << 16 | std::uint64_t(units[size - 1]) << 32;
        return finished(mixed(hash, all));
    }
    std::uint64_t four;
    for (qsizetype i = 0; i + 4 < size; i += 4) {
        std::memcpy(&four, units + i, sizeof four);
        hash = mixed(hash, four);
    }
    std::memcpy(&four, units + size - 4, sizeof four); // what is left, and some units before it again
    return finished(mixed(hash, four));
}

TokenHash hashOf(QStringView token, std::uint64_t folded)
{
    const bool isLower = std::ranges::all_of(token, [](QChar c) { return c < u'A' || (c > u'Z' && c < u'\x80'); });
    if (isLower)
        return {folded, folded};
    QVarLengthArray<char16_t, 64> lower(token.size());
    std::ranges::transform(token, lower.begin(), [](QChar c) { return c.toCaseFolded().unicode(); });
    return {folded, foldedHash(lower)};
}

TokenHash joined(const TokenHash &first, const TokenHash &second)
{
    return {finished(first.folded ^ second.folded), finished(first.caseless ^ second.caseless)};
}

} // namespace core::compare
