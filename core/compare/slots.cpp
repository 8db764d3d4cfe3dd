// SPDX-License-Identifier: MIT
#include "core/compare/slots.h"

#include "core/compare/increasing.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core::compare {

namespace {

constexpr double sameSlot = 0.5;          // Dice's coefficient of the words of two inserted paragraphs
constexpr size_t largestProduct = 40'000; // pairs of inserted paragraphs beyond which only equal ones share a slot

using Versions = std::span<const std::shared_ptr<const PreparedText>>;

/// A slot between two paragraphs of the base: which paragraph of which version it holds, -1 for none.
using InsertedSlot = std::vector<int>;

/// The words of a paragraph, sorted.
using Words = std::vector<std::uint64_t>;

Words wordsOf(const PreparedText &text, int paragraph)
{
    Words words;
    const IndexRange tokens = text.paragraphs()[size_t(paragraph)].tokens;
    for (int i = tokens.begin; i < tokens.end; ++i) {
        if (const PreparedToken &token = text.tokens()[size_t(i)]; token.isWord)
            words.push_back(text.wordOf(token).caseless);
    }
    std::ranges::sort(words);
    return words;
}

double dice(const Words &a, const Words &b)
{
    size_t shared = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (*i == *j) {
            ++shared;
            ++i;
            ++j;
        } else if (*i < *j) {
            ++i;
        } else {
            ++j;
        }
    }
    return a.empty() && b.empty() ? 1 : 2.0 * double(shared) / double(a.size() + b.size());
}

std::vector<WeightedPoint> alikePoints(std::span<const Words> first, std::span<const Words> second)
{
    std::vector<WeightedPoint> points;
    for (size_t i = 0; i < first.size(); ++i) {
        for (size_t j = 0; j < second.size(); ++j) {
            if (const double alike = dice(first[i], second[j]); alike >= sameSlot)
                points.push_back({int(i), int(j), alike * double(second[j].size() + 1)});
        }
    }
    return points;
}

std::vector<size_t> sortedByWords(std::span<const Words> words)
{
    std::vector<size_t> order(words.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&](size_t a, size_t b) { return std::tie(words[a], a) < std::tie(words[b], b); });
    return order;
}

/// Of paragraphs that are equal, the first on one side goes with the first on the other, and so on.
std::vector<WeightedPoint> equalPoints(std::span<const Words> first, std::span<const Words> second)
{
    const std::vector<size_t> firstOrder = sortedByWords(first);
    const std::vector<size_t> secondOrder = sortedByWords(second);
    std::vector<WeightedPoint> points;
    auto j = secondOrder.begin();
    for (const size_t i : firstOrder) {
        while (j != secondOrder.end() && second[*j] < first[i])
            ++j;
        if (j == secondOrder.end())
            break;
        if (second[*j] == first[i])
            points.push_back({int(i), int(*j++), double(first[i].size() + 1)});
    }
    std::ranges::sort(points, {}, &WeightedPoint::first);
    return points;
}

/// The slots of one gap of the base, filled version by version.
class Gap
{
public:
    explicit Gap(Versions versions) : m_versions(versions) {}

    void add(size_t version, const std::vector<int> &paragraphs)
    {
        std::vector<Words> words(paragraphs.size());
        std::vector<int> slotOf(paragraphs.size(), -1);
        if (!m_slots.empty()) {
            fillWords();
            for (size_t p = 0; p < paragraphs.size(); ++p)
                words[p] = wordsOf(*m_versions[version], paragraphs[p]);
            const bool onlyEqual = m_slots.size() * paragraphs.size() > largestProduct;
            const auto points = onlyEqual ? equalPoints(m_words, words) : alikePoints(m_words, words);
            for (const size_t k : heaviestIncreasing(points))
                slotOf[size_t(points[k].second)] = points[k].first;
        }
        merge(version, paragraphs, words, slotOf);
    }

    const std::vector<InsertedSlot> &slotRows() const { return m_slots; }

private:
    /// Nobody asks for the words of the only version that has anything here.
    void fillWords()
    {
        for (size_t s = 0; s < m_slots.size(); ++s) {
            if (!m_words[s].empty())
                continue;
            const auto holder = std::ranges::find_if(m_slots[s], [](int paragraph) { return paragraph >= 0; });
            m_words[s] = wordsOf(*m_versions[size_t(holder - m_slots[s].begin())], *holder);
        }
    }

    void merge(size_t version, const std::vector<int> &paragraphs, std::vector<Words> &words,
               const std::vector<int> &slotOf)
    {
        std::vector<InsertedSlot> merged;
        std::vector<Words> mergedWords;
        size_t next = 0;
        const auto takeSlotsBefore = [&](size_t end) {
            for (; next < end; ++next) {
                merged.push_back(std::move(m_slots[next]));
                mergedWords.push_back(std::move(m_words[next]));
            }
        };
        for (size_t p = 0; p < paragraphs.size(); ++p) {
            if (slotOf[p] >= 0) {
                takeSlotsBefore(size_t(slotOf[p]) + 1);
            } else {
                merged.emplace_back(m_versions.size(), -1);
                mergedWords.push_back(std::move(words[p]));
            }
            merged.back()[version] = paragraphs[p];
        }
        takeSlotsBefore(m_slots.size());
        m_slots = std::move(merged);
        m_words = std::move(mergedWords);
    }

    Versions m_versions;
    std::vector<InsertedSlot> m_slots;
    std::vector<Words> m_words; // by slot: those of the version that came first, or none yet
};

/// The versions by their text, so that what comes out does not depend on the order of the columns.
std::vector<size_t> canonicalOrder(Versions versions)
{
    std::vector<size_t> order(versions.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return versions[a]->text() < versions[b]->text(); });
    return order;
}

std::vector<Gap> gapsOf(Versions versions, size_t base, std::span<const TextPair> pairs)
{
    const size_t count = versions[base]->paragraphs().size();
    std::vector<Gap> gaps(count + 1, Gap(versions));
    for (const size_t version : canonicalOrder(versions)) {
        if (version == base)
            continue;
        int gap = 0;
        int next = 0;
        const auto insertUpTo = [&](int end) {
            if (next == end)
                return;
            std::vector<int> paragraphs(size_t(end - next));
            std::iota(paragraphs.begin(), paragraphs.end(), next);
            gaps[size_t(gap)].add(version, paragraphs);
        };
        for (const LevelBlock &block : pairs[version].blocks) {
            insertUpTo(block.other.begin);
            gap = block.base.end;
            next = block.other.end;
        }
        insertUpTo(int(versions[version]->paragraphs().size()));
    }
    return gaps;
}

Cell textCell(IndexRange paragraphs, int rows = 1)
{
    return {Cell::Kind::Text, paragraphs, rows};
}

} // namespace

SlotTable slotsOf(Versions versions, size_t base, std::span<const TextPair> pairs)
{
    const int count = int(versions[base]->paragraphs().size());
    SlotTable table;
    std::vector<int> rowOfBase;
    const std::vector<Gap> gaps = gapsOf(versions, base, pairs);
    for (int p = 0; p <= count; ++p) {
        for (const InsertedSlot &inserted : gaps[size_t(p)].slotRows()) {
            Slot &slot = table.rows.emplace_back(Slot{std::vector<Cell>(versions.size())});
            for (size_t version = 0; version < versions.size(); ++version) {
                if (inserted[version] >= 0)
                    slot.cells[version] = textCell({inserted[version], inserted[version] + 1});
            }
        }
        if (p < count) {
            rowOfBase.push_back(int(table.rows.size()));
            Slot &slot = table.rows.emplace_back(Slot{std::vector<Cell>(versions.size())});
            slot.cells[base] = textCell({p, p + 1});
        }
    }
    for (size_t version = 0; version < versions.size(); ++version) {
        if (version == base)
            continue;
        for (const LevelBlock &block : pairs[version].blocks) {
            const int first = rowOfBase[size_t(block.base.begin)];
            const int last = rowOfBase[size_t(block.base.end - 1)];
            table.rows[size_t(first)].cells[version] = textCell(block.other, last - first + 1);
            for (int row = first + 1; row <= last; ++row)
                table.rows[size_t(row)].cells[version].kind = Cell::Kind::Above;
        }
    }
    return table;
}

} // namespace core::compare
