// SPDX-License-Identifier: MIT
#include "core/annotation/nearestpassage.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <memory>
#include <unordered_map>
#include <utility>

namespace core::annotation {

using compare::IndexRange;
using compare::PreparedText;
using text::Spans;

namespace {

constexpr float likely = 0.75f; // of the words of a statement, where the alignment is not sure of a place

/// The words of a statement and what each is worth.
class SoughtWords
{
public:
    SoughtWords(const Spans &statement, const CarryMap &map)
    {
        for (const text::Span span : statement.all()) {
            const IndexRange tokens = map.tokensIn(span);
            for (int i = tokens.begin; i < tokens.end; ++i) {
                const compare::PreparedToken &token = map.from().tokens()[size_t(i)];
                if (!token.isWord)
                    continue;
                m_words.insert({map.from().wordOf(token).caseless, {map.weightFrom(i), -1}});
                m_weight += map.weightFrom(i);
            }
        }
    }

    /// How much of the words stands in \a sentence of \a text.
    float shareIn(const PreparedText &text, int sentence)
    {
        float found = 0;
        const IndexRange tokens = text.sentences()[size_t(sentence)].tokens;
        for (int i = tokens.begin; i < tokens.end; ++i) {
            const auto word = m_words.find(text.wordOf(text.tokens()[size_t(i)]).caseless);
            if (word != m_words.end() && std::exchange(word->second.lastSentence, sentence) != sentence)
                found += word->second.weight;
        }
        return m_weight > 0 ? std::min(found / m_weight, 1.0f) : 0;
    }

private:
    struct Word {
        float weight;
        int lastSentence; // in which it was found
    };
    std::unordered_map<std::uint64_t, Word> m_words; // by hash without regard to case
    float m_weight = 0;
};

NearestPassage nearestSentence(const Spans &statement, const CarryMap &map)
{
    NearestPassage nearest;
    SoughtWords words(statement, map);
    const auto sentences = map.to().sentences();
    for (int i = 0; i < int(sentences.size()); ++i) {
        const float share = words.shareIn(map.to(), i);
        if (share > nearest.score) {
            nearest.score = share;
            nearest.spans = Spans(sentences[size_t(i)].span);
        }
    }
    return nearest;
}

using Prepared = std::shared_ptr<const PreparedText>;

/// Every text of \a searches made ready once, by its units: an article's text is one object however often it is named.
std::unordered_map<const QChar *, Prepared> prepareAll(const std::vector<PassageSearch> &searches, const Job &job)
{
    std::unordered_map<const QChar *, Prepared> all;
    std::vector<const QString *> texts;
    for (const PassageSearch &one : searches) {
        for (const QString *text : {&one.from.text, &one.to.text}) {
            if (all.try_emplace(text->constData()).second)
                texts.push_back(text);
        }
    }
    const auto prepared = inParallel(
        texts.size(), [&](size_t i) { return job.isCancelled() ? Prepared() : PreparedText::of(*texts[i]); });
    for (size_t i = 0; i < texts.size(); ++i)
        all[texts[i]->constData()] = prepared[i];
    return all;
}

} // namespace

bool NearestPassage::isLikely() const
{
    return state < CarryState::Ambiguous || score >= likely;
}

std::vector<NearestPassage> nearestPassages(std::span<const Spans> statements, const CarryMap &map)
{
    std::vector<NearestPassage> nearest;
    nearest.reserve(statements.size());
    for (const Carried &carried : carry(statements, map)) {
        const Spans &statement = statements[nearest.size()];
        if (carried.spans) {
            nearest.push_back({carried.state, carried.score, carried.spans});
            continue;
        }
        NearestPassage sentence = nearestSentence(statement, map);
        if (!carried.choices.empty() && carried.score >= sentence.score)
            sentence = {carried.state, carried.score, carried.choices.front()};
        sentence.state = carried.state;
        nearest.push_back(std::move(sentence));
    }
    return nearest;
}

std::optional<std::vector<std::vector<NearestPassage>>> search(const std::vector<PassageSearch> &searches,
                                                               const Job &job)
{
    const auto texts = prepareAll(searches, job);
    if (job.isCancelled())
        return std::nullopt;
    auto found = inParallel(searches.size(), [&](size_t i) -> std::vector<NearestPassage> {
        const PassageSearch &one = searches[i];
        const PreparedText &from = *texts.at(one.from.text.constData());
        const PreparedText &to = *texts.at(one.to.text.constData());
        const auto pair = compare::comparePair(from, to, {}, job, one.corrections);
        return pair ? nearestPassages(one.statements, CarryMap(from, to, *pair)) : std::vector<NearestPassage>();
    });
    return job.isCancelled() ? std::nullopt : std::optional(std::move(found));
}

} // namespace core::annotation
