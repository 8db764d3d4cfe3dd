// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <type_traits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/// Looking for characters eight at a time. What is sought is told by a lambda that takes a unit, or eight in a vector:
/// [](auto unit) { return isUnit(unit, u'.') | isUnit(unit, u'!'); }
namespace core::text {

/// GCC's and Clang's vectors: operators work on each element, and a comparison sets all bits of those for which it
/// holds.
using EightUnits [[gnu::vector_size(16)]] = std::uint16_t;

/// Of one unit a number that holds if it is not 0, as the vector's elements do, so that both can be put together
/// bitwise.
template<typename Found>
Q_ALWAYS_INLINE auto asMask(Found found)
{
    if constexpr (std::is_same_v<Found, bool>)
        return int(found);
    else
        return found;
}

template<typename Unit>
Q_ALWAYS_INLINE auto isUnit(Unit unit, char16_t sought)
{
    return asMask(unit == Unit{} + std::uint16_t(sought));
}

template<typename Unit>
Q_ALWAYS_INLINE auto isUnitWithin(Unit unit, char16_t first, char16_t last)
{
    return asMask(Unit(unit - std::uint16_t(first)) <= Unit{} + std::uint16_t(last - first));
}

/// Where \a found, of the functions above, does not hold.
template<typename Found>
Q_ALWAYS_INLINE auto isNot(Found found)
{
    return asMask(found == Found{});
}

/// The first place from \a begin on with what is sought, or the length of \a text. O(result - begin).
template<typename IsSought>
Q_ALWAYS_INLINE qsizetype findUnit(QStringView text, qsizetype begin, IsSought isSought)
{
    const char16_t *units = text.utf16();
    constexpr bool isFirstLowest = std::endian::native == std::endian::little;
    for (; isFirstLowest && begin + 8 <= text.size(); begin += 8) {
        EightUnits block;
        std::memcpy(&block, units + begin, sizeof block);
        const auto found = isSought(block);
#ifdef __SSE2__
        if (const auto bytes = unsigned(_mm_movemask_epi8(std::bit_cast<__m128i>(found))))
            return begin + std::countr_zero(bytes) / 2;
#else
        const auto halves = std::bit_cast<std::array<std::uint64_t, 2>>(found);
        if (halves[0] != 0)
            return begin + std::countr_zero(halves[0]) / 16;
        if (halves[1] != 0)
            return begin + 4 + std::countr_zero(halves[1]) / 16;
#endif
    }
    while (begin < text.size() && !isSought(std::uint16_t(units[begin])))
        ++begin;
    return begin;
}

} // namespace core::text
