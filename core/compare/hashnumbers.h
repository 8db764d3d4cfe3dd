// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace core::compare {

/// Gives small numbers to hashes: 0 to the first, 1 to the next that is another, and so on. Open addressing; the hashes
/// have to be well mixed.
class HashNumbers
{
public:
    /// Room for \a expected different hashes; it grows beyond that by itself.
    explicit HashNumbers(size_t expected = 0) : m_slots(std::bit_ceil(expected * 2 + 16)), m_mask(m_slots.size() - 1) {}

    /// The number of \a hash, a new one the first time. O(1), amortised.
    std::uint32_t number(std::uint64_t hash)
    {
        Slot &slot = slotOf(hash);
        if (slot.next != 0)
            return slot.next - 1;
        slot = {hash, ++m_count};
        if (2 * size_t(m_count) > m_slots.size())
            grow();
        return m_count - 1;
    }

    /// The number of \a hash, nullopt where it has none. O(1).
    std::optional<std::uint32_t> find(std::uint64_t hash) const
    {
        const Slot &slot = m_slots[placeOf(hash)];
        return slot.next != 0 ? std::optional(slot.next - 1) : std::nullopt;
    }

    /// The number of \a hash will soon be asked for: what is needed for that is fetched meanwhile.
    void announce(std::uint64_t hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }

    std::uint32_t count() const { return m_count; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t next = 0; // the number that comes after its own; 0: free
    };

    size_t placeOf(std::uint64_t hash) const
    {
        size_t i = hash & m_mask;
        while (m_slots[i].next != 0 && m_slots[i].hash != hash)
            i = (i + 1) & m_mask;
        return i;
    }
    Slot &slotOf(std::uint64_t hash) { return m_slots[placeOf(hash)]; }

    void grow()
    {
        std::vector<Slot> old(2 * m_slots.size());
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : old) {
            if (slot.next != 0)
                slotOf(slot.hash) = slot;
        }
    }

    std::vector<Slot> m_slots;
    size_t m_mask;
    std::uint32_t m_count = 0;
};

} // namespace core::compare
