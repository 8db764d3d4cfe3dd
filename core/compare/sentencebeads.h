// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/resemblance.h"
#include "core/compare/sentenceconstraints.h"

#include <cstdint>
#include <span>
#include <vector>

namespace core::compare {

/// Aligns the sentences between two that are sure, in order: one to one, one to two or three, two to two, or alone
/// (the beads of Gale and Church, "A program for aligning sentences in bilingual corpora", Computational Linguistics
/// 19, 1993, with what the sentences share for their lengths). The buffers are kept from one call to the next.
class SentenceBeads
{
public:
    SentenceBeads(const SentenceWords &words, SharedWords &shared) : m_words(words), m_shared(shared) {}

    /// Appends the groups of \a first (sentences of side 0) and \a second, both ascending, to \a groups. False where
    /// there were so many that only those near the diagonal were tried; where it is to be done \a fully, only
    /// beyond some seven thousand on either side. O(n · m) up to the bound, O(n + m) beyond, times the words of a
    /// sentence.
    bool align(std::span<const int> first, std::span<const int> second, bool fully,
               std::vector<SentenceConstraints::Ranges> &groups);

private:
    struct Row {
        int low;       // the first column of the table
        int high;      // the last
        size_t offset; // of the cell in the first column
    };
    /// More than one sentence on a side.
    struct Bead {
        int i;
        int j;
        int first;
        int second;
        float value;
    };

    bool layRows(bool fully);
    bool has(int i, int j) const
    {
        return i <= int(m_first.size()) && m_rows[size_t(i)].low <= j && j <= m_rows[size_t(i)].high;
    }
    size_t cell(int i, int j) const { return m_rows[size_t(i)].offset + size_t(j - m_rows[size_t(i)].low); }
    /// What the sentences at two places share; 0 outside the table.
    float sharedAt(int i, int j) const { return j < int(m_second.size()) && has(i, j) ? m_sharedAt[cell(i, j)] : 0; }
    bool follows(size_t side, int at, int count) const;
    IndexRange range(size_t side, int at, int count) const;
    float total(size_t side, int at) const;

    void compareAll();
    void findBeads();
    void tryBead(int i, int j, int first, int second);
    bool partsFit(int i, int j, int first, int second) const;
    float value(int i, int j) const;
    void fill();
    void reach(int i, int j, float value, int first, int second);
    void traceBack(std::vector<SentenceConstraints::Ranges> &groups) const;

    const SentenceWords &m_words;
    SharedWords &m_shared;
    std::span<const int> m_first;
    std::span<const int> m_second;
    std::vector<Row> m_rows;
    std::vector<float> m_sharedAt;
    std::vector<float> m_best;
    std::vector<std::uint8_t> m_steps; // four times the sentences of side 0, and those of side 1
    std::vector<Bead> m_beads;         // by i, then j
};

} // namespace core::compare
