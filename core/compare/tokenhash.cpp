// SPDX-License-Identifier: MIT
#include "core/compare/tokenhash.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <cstring>

namespace core::compare {

namespace {

// As in wyhash (Wang Yi): what is to be mixed is multiplied to 128 bits, and the halves are put together.
constexpr std::uint64_t seed = 0xa0761d6478bd642fULL;
constexpr std::uint64_t secret = 0xe7037ed1a0b428dbULL;

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    __extension__ typedef unsigned __int128 Product;
    const auto product = Product(a) * b;
    return std::uint64_t(product) ^ std::uint64_t(product >> 64);
}

/// Eight units. A token is seldom longer, so that it is mostly read without a branch.
struct Block {
    std::uint64_t low;
    std::uint64_t high;
};
constexpr qsizetype unitsABlock = 8;

Block blockAt(const char16_t *units, qsizetype count = unitsABlock)
{
    Block block{};
    if (count > 0) // an empty text has no units to point to
        std::memcpy(&block, units, size_t(count) * sizeof *units);
    return block;
}

/// \a block with nothing behind its first units.
Block firstOf(const Block &block, qsizetype count)
{
    static constexpr auto masks = [] {
        constexpr std::uint64_t all = ~std::uint64_t(0);
        std::array<Block, unitsABlock + 1> made{};
        for (size_t units = 1; units < made.size(); ++units) {
            const auto bits = 16 * (units % 4);
            const std::uint64_t part = bits == 0 ? all : (std::uint64_t(1) << bits) - 1;
            made[units] = units <= 4 ? Block{part, 0} : Block{all, part};
        }
        return made;
    }();
    const Block &mask = masks[size_t(count)];
    return {block.low & mask.low, block.high & mask.high};
}

std::uint64_t mixed(std::uint64_t hash, const Block &block)
{
    return mixed(hash ^ block.low, secret ^ block.high);
}

char16_t caseFolded(QChar c)
{
    if (c < u'\x80')
        return c >= u'A' && c <= u'Z' ? char16_t(c.unicode() | 0x20) : c.unicode();
    return c.toCaseFolded().unicode();
}

} // namespace

std::uint64_t foldedHash(QStringView text, text::Span token)
{
    const char16_t *at = text.utf16() + token.begin;
    qsizetype rest = token.length();
    std::uint64_t hash = seed;
    for (; rest > unitsABlock; rest -= unitsABlock, at += unitsABlock)
        hash = mixed(hash, blockAt(at));
    const bool isInside = text.utf16() + text.size() - at >= unitsABlock;
    const Block last = isInside ? firstOf(blockAt(at), rest) : blockAt(at, rest);
    return mixed(mixed(hash, last), secret ^ std::uint64_t(token.length()));
}

TokenHash hashOf(QStringView token, std::uint64_t folded)
{
    const bool isLower = std::ranges::all_of(token, [](QChar c) { return c < u'A' || (c > u'Z' && c < u'\x80'); });
    if (isLower)
        return {folded, folded};
    QVarLengthArray<char16_t, 64> lower(token.size());
    std::ranges::transform(token, lower.begin(), caseFolded);
    return {folded, foldedHash(lower)};
}

TokenHash joined(const TokenHash &first, const TokenHash &second)
{
    return {mixed(first.folded ^ seed, second.folded ^ secret), mixed(first.caseless ^ seed, second.caseless ^ secret)};
}

} // namespace core::compare
