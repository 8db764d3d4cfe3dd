// SPDX-License-Identifier: MIT
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>
#include <vector>

namespace core {

/// A map by key whose copies share all that neither has changed since. A copy takes a pointer for some dozens of
/// entries, a change copies those dozens once where a copy has them too. What is found stays valid until the next
/// change of this map. Copies may live in other threads. Project's: a B+ tree of two levels.
template<class Key, class Value>
class SharedMap
{
public:
    using key_type = Key;
    using mapped_type = Value;
    using value_type = std::pair<Key, Value>;

private:
    using Entries = std::vector<value_type>;
    struct Leaf : QSharedData {
        Entries entries; // by key, never empty
    };
    struct Branch {
        Key first; // of the leaf
        QExplicitlySharedDataPointer<Leaf> leaf;

        bool operator==(const Branch &other) const
        {
            return leaf == other.leaf || leaf->entries == other.leaf->entries;
        }
    };

public:
    class const_iterator
    {
    public:
        using iterator_category = std::bidirectional_iterator_tag;
        using value_type = SharedMap::value_type;
        using difference_type = std::ptrdiff_t;
        using pointer = const value_type *;
        using reference = const value_type &;

        const_iterator() = default;
        reference operator*() const { return m_branch->leaf->entries[m_entry]; }
        pointer operator->() const { return &**this; }
        const_iterator &operator++()
        {
            if (++m_entry == m_branch->leaf->entries.size()) {
                ++m_branch;
                m_entry = 0;
            }
            return *this;
        }
        const_iterator &operator--()
        {
            if (m_entry == 0) {
                --m_branch;
                m_entry = m_branch->leaf->entries.size();
            }
            --m_entry;
            return *this;
        }
        const_iterator operator++(int) { return std::exchange(*this, std::next(*this)); }
        const_iterator operator--(int) { return std::exchange(*this, std::prev(*this)); }
        friend bool operator==(const const_iterator &, const const_iterator &) = default;

    private:
        friend class SharedMap;
        const_iterator(const Branch *branch, size_t entry) : m_branch(branch), m_entry(entry) {}
        const Branch *m_branch = nullptr;
        size_t m_entry = 0;
    };
    using iterator = const_iterator;

    SharedMap() = default;
    SharedMap(const SharedMap &) = default;
    SharedMap &operator=(const SharedMap &) = default;
    /// What is moved from is empty.
    SharedMap(SharedMap &&other) noexcept
        : m_branches(std::exchange(other.m_branches, {})), m_size(std::exchange(other.m_size, 0))
    {}
    SharedMap &operator=(SharedMap &&other) noexcept
    {
        m_branches = std::exchange(other.m_branches, {});
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }
    ~SharedMap() = default;

    const_iterator begin() const { return {m_branches.data(), 0}; }
    const_iterator end() const { return {m_branches.data() + m_branches.size(), 0}; }
    size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    bool contains(const Key &key) const { return find(key) != end(); }

    /// O(log size).
    const_iterator find(const Key &key) const
    {
        if (m_branches.empty())
            return end();
        const Branch *branch = &m_branches[branchOf(key)];
        const auto place = placeOf(branch->leaf->entries, key);
        const bool isThere = place != branch->leaf->entries.cend() && place->first == key;
        return isThere ? const_iterator{branch, size_t(place - branch->leaf->entries.cbegin())} : end();
    }

    /// Where there is an entry of that key already, nothing changes.
    void emplace(const Key &key, Value value)
    {
        if (m_branches.empty()) {
            append(key, std::move(value));
            return;
        }
        const size_t number = branchOf(key);
        Entries &entries = changeable(number);
        const auto place = placeOf(entries, key);
        if (place != entries.cend() && place->first == key)
            return;
        if (entries.size() < most) {
            entries.emplace(place, key, std::move(value));
            m_branches[number].first = entries.front().first;
            ++m_size;
        } else if (place == entries.cend() && number + 1 == m_branches.size()) {
            append(key, std::move(value)); // what comes in order fills one leaf after the other
        } else {
            split(number);
            emplace(key, std::move(value));
        }
    }

    /// The value of \a key, which must be there, to be changed.
    Value &at(const Key &key)
    {
        Entries &entries = changeable(branchOf(key));
        return entries[size_t(placeOf(entries, key) - entries.cbegin())].second;
    }

    /// Where there is none of that key, nothing changes.
    void erase(const Key &key)
    {
        if (!contains(key))
            return;
        const size_t number = branchOf(key);
        Entries &entries = changeable(number);
        entries.erase(placeOf(entries, key));
        --m_size;
        if (entries.empty())
            m_branches.erase(m_branches.begin() + std::ptrdiff_t(number));
        else
            m_branches[number].first = entries.front().first;
    }

    friend bool operator==(const SharedMap &a, const SharedMap &b)
    {
        return a.m_size == b.m_size && (a.m_branches == b.m_branches || std::ranges::equal(a, b));
    }

private:
    static constexpr size_t most = 32; // entries of a leaf

    /// Of the leaf that has \a key, or would have it.
    size_t branchOf(const Key &key) const
    {
        const auto after = std::ranges::upper_bound(m_branches, key, {}, &Branch::first);
        return after == m_branches.begin() ? 0 : size_t(after - m_branches.begin()) - 1;
    }
    static typename Entries::const_iterator placeOf(const Entries &entries, const Key &key)
    {
        return std::ranges::lower_bound(entries, key, {}, &value_type::first);
    }

    /// The entries of a leaf that is in no other map. Whoever shared it has let go of it before its count says so.
    Entries &changeable(size_t number)
    {
        auto &leaf = m_branches[number].leaf;
        if (leaf->ref.loadAcquire() != 1)
            leaf = QExplicitlySharedDataPointer(new Leaf(*leaf));
        return leaf->entries;
    }

    /// In a leaf of its own, behind all.
    void append(const Key &key, Value value)
    {
        QExplicitlySharedDataPointer leaf(new Leaf);
        if (!m_branches.empty())
            leaf->entries.reserve(most);
        leaf->entries.emplace_back(key, std::move(value));
        m_branches.push_back({key, std::move(leaf)});
        ++m_size;
    }

    /// A full leaf, that is in no other map, becomes two.
    void split(size_t number)
    {
        Entries &entries = m_branches[number].leaf->entries;
        QExplicitlySharedDataPointer later(new Leaf);
        const auto from = entries.begin() + std::ptrdiff_t(most / 2);
        later->entries.reserve(most);
        later->entries.assign(std::move_iterator(from), std::move_iterator(entries.end()));
        entries.erase(from, entries.end());
        const Key first = later->entries.front().first;
        m_branches.insert(m_branches.begin() + std::ptrdiff_t(number) + 1, {first, std::move(later)});
    }

    std::vector<Branch> m_branches; // by first
    size_t m_size = 0;
};

} // namespace core
