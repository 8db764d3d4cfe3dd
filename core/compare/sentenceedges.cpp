// SPDX-License-Identifier: MIT
#include "core/compare/sentenceedges.h"

namespace core::compare {

namespace {

constexpr size_t allWithAll = 4'000;     // pairs that are all looked at
constexpr int commonWord = 24;           // sentences that have it, beyond which a word finds no candidates
constexpr size_t mostCandidates = 6;     // that a sentence is compared with
constexpr float nearBest = 0.35f;        // of the rare words of the candidate that has most
constexpr float worthKeeping = 0.15f;    // resemblance
constexpr float worthAnotherLook = 0.3f; // of a sentence's weight in rare words: one that has as much may resemble it

} // namespace

void SentenceEdges::find(std::span<const int> first, std::span<const int> second, bool fully, const Job &job)
{
    m_edges.clear();
    m_cutShort.clear();
    if (fully || first.size() * second.size() <= allWithAll) {
        for (size_t i = 0; i < first.size() && !job.isCancelled(); ++i)
            compare(first[i], second);
        return;
    }
    const Postings postings = postingsOf(second);
    const auto numbers = m_words.numbersOf(0);
    const auto weights = m_words.weightsOf(0);
    std::vector<float> votes(size_t(m_words.sentences(1)), 0);
    std::vector<int> touched;
    std::vector<int> candidates;
    for (size_t i = 0; i < first.size() && !job.isCancelled(); ++i) {
        const IndexRange words = m_words.wordsOf(0, {first[i], first[i] + 1});
        float weight = 0;
        for (int w = words.begin; w < words.end; ++w) {
            weight += weights[size_t(w)];
            const size_t number = numbers[size_t(w)];
            const int begin = postings.begins[number];
            const int end = postings.begins[number + 1];
            if (end - begin > commonWord)
                continue;
            for (int p = begin; p < end; ++p) {
                float &vote = votes[size_t(postings.sentences[size_t(p)])];
                if (vote == 0)
                    touched.push_back(postings.sentences[size_t(p)]);
                vote += weights[size_t(w)];
            }
        }
        const auto better
            = [&votes](int a, int b) { return std::pair(votes[size_t(a)], -a) > std::pair(votes[size_t(b)], -b); };
        if (touched.size() > mostCandidates) {
            std::ranges::nth_element(touched, touched.begin() + mostCandidates, better);
            if (votes[size_t(touched[mostCandidates])] > worthAnotherLook * weight)
                m_cutShort.push_back(first[i]);
        }
        candidates.assign(touched.begin(), touched.begin() + std::ptrdiff_t(std::min(touched.size(), mostCandidates)));
        float best = 0;
        for (const int other : candidates)
            best = std::max(best, votes[size_t(other)]);
        std::erase_if(candidates, [&](int other) { return votes[size_t(other)] < nearBest * best; });
        std::ranges::sort(candidates);
        compare(first[i], candidates);
        for (const int other : touched)
            votes[size_t(other)] = 0;
        touched.clear();
    }
}

/// By number, the sentences that have it, each once.
SentenceEdges::Postings SentenceEdges::postingsOf(std::span<const int> sentences) const
{
    Postings made{std::vector<int>(m_words.numbers() + 1, 0), {}};
    const auto numbers = m_words.numbersOf(1);
    std::vector<int> last(m_words.numbers(), -1);
    const auto forEach = [&](auto use) {
        std::ranges::fill(last, -1);
        for (const int sentence : sentences) {
            const IndexRange words = m_words.wordsOf(1, {sentence, sentence + 1});
            for (int w = words.begin; w < words.end; ++w) {
                const size_t number = numbers[size_t(w)];
                if (last[number] != sentence)
                    use(number, sentence);
                last[number] = sentence;
            }
        }
    };
    forEach([&](size_t number, int) { ++made.begins[number + 1]; });
    for (size_t n = 1; n < made.begins.size(); ++n)
        made.begins[n] += made.begins[n - 1];
    made.sentences.resize(size_t(made.begins.back()));
    std::vector<int> next(made.begins.begin(), made.begins.end() - 1);
    forEach([&](size_t number, int sentence) { made.sentences[size_t(next[number]++)] = sentence; });
    return made;
}

void SentenceEdges::compare(int first, std::span<const int> candidates)
{
    if (candidates.empty())
        return;
    m_shared.lookFor({first, first + 1});
    const float own = m_words.total(0, first);
    for (const int second : candidates) {
        const float shared = m_shared.in({second, second + 1});
        const float likeness = resemblance(shared, own, m_words.total(1, second));
        if (likeness >= worthKeeping)
            m_edges.push_back({first, second, shared, likeness});
    }
}

std::vector<SentenceEdge> sureEdges(std::span<const SentenceEdge> edges, const SentenceWords &words, float least,
                                    float secondBest)
{
    struct Best {
        float best = 0;
        float next = 0;
        void add(float likeness)
        {
            next = std::max(next, std::min(best, likeness));
            best = std::max(best, likeness);
        }
    };
    std::array<std::vector<Best>, 2> best{std::vector<Best>(size_t(words.sentences(0))),
                                          std::vector<Best>(size_t(words.sentences(1)))};
    for (const SentenceEdge &edge : edges) {
        best[0][size_t(edge.first)].add(edge.resemblance);
        best[1][size_t(edge.second)].add(edge.resemblance);
    }
    std::vector<SentenceEdge> sure;
    for (const SentenceEdge &edge : edges) {
        const Best &first = best[0][size_t(edge.first)];
        const Best &second = best[1][size_t(edge.second)];
        const bool isBest = edge.resemblance == first.best && edge.resemblance == second.best;
        if (isBest && edge.resemblance >= least && std::max(first.next, second.next) <= secondBest * edge.resemblance)
            sure.push_back(edge);
    }
    return sure;
}

} // namespace core::compare
