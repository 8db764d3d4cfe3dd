// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"
#include "core/compare/resemblance.h"

#include <array>
#include <span>
#include <vector>

namespace core::compare {

/// Two sentences that share something.
struct SentenceEdge {
    int first;
    int second;
    float shared;
    float resemblance;
};

/// The sentences that resemble each other, as far as they may be partners.
class SentenceEdges
{
public:
    SentenceEdges(const SentenceWords &words, SharedWords &shared) : m_words(words), m_shared(shared) {}

    /// Looks for the partners of \a first (sentences of side 0) among \a second, both ascending: all with all where
    /// that is little or it is to be done \a fully; else those that have most of the words that few sentences have.
    /// O(words + candidates · words of a sentence).
    void find(std::span<const int> first, std::span<const int> second, bool fully, const Job &job);

    std::span<const SentenceEdge> all() const { return m_edges; } ///< by first

    /// Sentences of side 0 of which one that may resemble them was not looked at.
    std::span<const int> cutShort() const { return m_cutShort; }

private:
    struct Postings {
        std::vector<int> begins; // by number, and the end
        std::vector<int> sentences;
    };
    struct Found {
        std::vector<SentenceEdge> edges;
        std::vector<int> cutShort;
    };
    Postings postingsOf(std::span<const int> sentences) const;
    Found byRareWords(std::span<const int> first, const Postings &postings, const Job &job) const;
    float vote(int first, const Postings &postings, std::vector<float> &votes, std::vector<int> &touched) const;
    void compare(int first, std::span<const int> candidates, SharedWords &shared,
                 std::vector<SentenceEdge> &edges) const;

    const SentenceWords &m_words;
    SharedWords &m_shared;
    std::vector<SentenceEdge> m_edges;
    std::vector<int> m_cutShort;
};

/// Which edges are beyond doubt: each the best of both its sentences, by far. O(edges).
std::vector<SentenceEdge> sureEdges(std::span<const SentenceEdge> edges, const SentenceWords &words, float least,
                                    float secondBest);

} // namespace core::compare
