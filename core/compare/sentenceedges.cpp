// SPDX-License-Identifier: MIT
#include "core/compare/sentenceedges.h"

#include "core/base/parallel.h"

namespace core::compare {

namespace {

constexpr size_t allWithAll = 4'000;            // pairs that are all looked at
constexpr size_t sentencesWorthAThread = 1'000; // sentences of which the partners are looked for
constexpr int commonWord = 24;                  // sentences that have it, beyond which a word finds no candidates
constexpr size_t mostCandidates = 6;            // that a sentence is compared with
constexpr float nearBest = 0.35f;               // of the rare words of the candidate that has most
constexpr float worthKeeping = 0.15f;           // resemblance
constexpr float worthAnotherLook = 0.3f; // of a sentence's weight in rare words: one that has as much may resemble it

} // namespace

void SentenceEdges::find(std::span<const int> first, std::span<const int> second, bool fully, const Job &job)
{
    m_edges.clear();
    m_cutShort.clear();
    if (fully || first.size() * second.size() <= allWithAll) {
        for (size_t i = 0; i < first.size() && !job.isCancelled(); ++i)
            compare(first[i], second, m_shared, m_edges);
        return;
    }
    const Postings postings = postingsOf(second);
    const size_t parts = partsFor(first.size(), sentencesWorthAThread);
    const std::vector<Found> found = inParallel(parts, [&](size_t k) {
        const size_t begin = first.size() * k / parts;
        return byRareWords(first.subspan(begin, first.size() * (k + 1) / parts - begin), postings, job);
    });
    for (const Found &part : found) {
        m_edges.insert(m_edges.end(), part.edges.begin(), part.edges.end());
        m_cutShort.insert(m_cutShort.end(), part.cutShort.begin(), part.cutShort.end());
    }
}

SentenceEdges::Found SentenceEdges::byRareWords(std::span<const int> first, const Postings &postings,
                                                const Job &job) const
{
    Found found;
    SharedWords shared(m_words);
    std::vector<float> votes(size_t(m_words.sentences(1)), 0);
    std::vector<int> touched;
    std::vector<int> candidates;
    for (size_t i = 0; i < first.size() && !job.isCancelled(); ++i) {
        const float weight = vote(first[i], postings, votes, touched);
        const auto better
            = [&votes](int a, int b) { return std::pair(votes[size_t(a)], -a) > std::pair(votes[size_t(b)], -b); };
        if (touched.size() > mostCandidates) {
            std::ranges::nth_element(touched, touched.begin() + mostCandidates, better);
            if (votes[size_t(touched[mostCandidates])] > worthAnotherLook * weight)
                found.cutShort.push_back(first[i]);
        }
        candidates.assign(touched.begin(), touched.begin() + std::ptrdiff_t(std::min(touched.size(), mostCandidates)));
        float best = 0;
        for (const int other : candidates)
            best = std::max(best, votes[size_t(other)]);
        std::erase_if(candidates, [&](int other) { return votes[size_t(other)] < nearBest * best; });
        std::ranges::sort(candidates);
        compare(first[i], candidates, shared, found.edges);
        for (const int other : touched)
            votes[size_t(other)] = 0;
        touched.clear();
    }
    return found;
}

/// Each sentence that has one of the rare words of \a first gets the word's weight as a vote, and is \a touched.
/// Returns the weight of all words of \a first.
float SentenceEdges::vote(int first, const Postings &postings, std::vector<float> &votes,
                          std::vector<int> &touched) const
{
    const auto numbers = m_words.numbersOf(0);
    const auto weights = m_words.weightsOf(0);
    const IndexRange words = m_words.wordsOf(0, {first, first + 1});
    float weight = 0;
    for (int w = words.begin; w < words.end; ++w) {
        weight += weights[size_t(w)];
        const size_t number = numbers[size_t(w)];
        const int begin = postings.begins[number];
        const int end = postings.begins[number + 1];
        if (end - begin > commonWord)
            continue;
        for (int p = begin; p < end; ++p) {
            float &votesOfOne = votes[size_t(postings.sentences[size_t(p)])];
            if (votesOfOne == 0)
                touched.push_back(postings.sentences[size_t(p)]);
            votesOfOne += weights[size_t(w)];
        }
    }
    return weight;
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

void SentenceEdges::compare(int first, std::span<const int> candidates, SharedWords &shared,
                            std::vector<SentenceEdge> &edges) const
{
    if (candidates.empty())
        return;
    shared.lookFor({first, first + 1});
    const float own = m_words.total(0, first);
    for (const int second : candidates) {
        const float both = shared.in({second, second + 1});
        const float likeness = resemblance(both, own, m_words.total(1, second));
        if (likeness >= worthKeeping)
            edges.push_back({first, second, both, likeness});
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
