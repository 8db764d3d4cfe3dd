// SPDX-License-Identifier: MIT
#include "core/compare/spacewords.h"

#include "core/compare/hashnumbers.h"

#include <array>
#include <bit>

namespace core::compare {

namespace {

constexpr qsizetype unitsABlock = 4;

/// Four units, the first in the low bits.
std::uint64_t blockAt(const char16_t *units)
{
    return std::uint64_t(units[0]) | std::uint64_t(units[1]) << 16 | std::uint64_t(units[2]) << 32
           | std::uint64_t(units[3]) << 48;
}

/// The highest bit of each unit of \a block that is white space or a control; after the first it may be wrong.
std::uint64_t spacesIn(std::uint64_t block)
{
    return (block - 0x0021002100210021ULL) & ~block & 0x8000800080008000ULL;
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t block)
{
    hash = (hash ^ block) * 0x9e3779b97f4a7c15ULL;
    return hash ^ hash >> 32;
}

/// Numbers words by their hashes, some at a time, so that what is needed for one is fetched while others are read.
class Words
{
public:
    Words(HashNumbers &numbers, size_t expected) : m_numbers(numbers) { m_words.reserve(expected); }

    void add(std::uint64_t hash)
    {
        m_numbers.announce(hash);
        m_waiting[m_count] = hash;
        if (++m_count == m_waiting.size())
            numberWaiting();
    }

    std::vector<std::uint32_t> take()
    {
        numberWaiting();
        return std::move(m_words);
    }

private:
    void numberWaiting()
    {
        for (size_t i = 0; i < m_count; ++i)
            m_words.push_back(m_numbers.number(m_waiting[i]));
        m_count = 0;
    }

    HashNumbers &m_numbers;
    std::array<std::uint64_t, 64> m_waiting;
    size_t m_count = 0;
    std::vector<std::uint32_t> m_words;
};

/// The words before \a end, which is the text's end or stands after a space; a block beyond it can be read.
void readWords(const char16_t *at, const char16_t *end, Words &words)
{
    while (at < end) {
        if (*at <= u' ') {
            ++at;
            continue;
        }
        std::uint64_t hash = 0;
        std::uint64_t block = blockAt(at);
        std::uint64_t spaces = spacesIn(block);
        for (; spaces == 0; spaces = spacesIn(block)) {
            hash = mixed(hash, block);
            at += unitsABlock;
            block = blockAt(at);
        }
        const int bits = std::countr_zero(spaces) - 15;
        hash = mixed(hash, block & ((std::uint64_t(1) << bits) - 1));
        words.add(mixed(hash, 0));
        at += bits / 16 + 1;
    }
}

} // namespace

std::vector<std::uint32_t> spaceWords(QStringView text, HashNumbers &numbers)
{
    Words words(numbers, size_t(text.size()) / 6 + 16);
    // The last words are read from a copy with spaces behind it.
    const char16_t *const begin = text.utf16();
    const char16_t *const end = begin + text.size();
    const char16_t *lastWords = end - std::min(text.size(), unitsABlock);
    while (lastWords > begin && lastWords[-1] > u' ')
        --lastWords;
    readWords(begin, lastWords, words);
    std::vector<char16_t> rest(lastWords, end);
    rest.resize(rest.size() + unitsABlock, u' ');
    readWords(rest.data(), rest.data() + (end - lastWords), words);
    return words.take();
}

} // namespace core::compare
