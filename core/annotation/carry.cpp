// SPDX-License-Identifier: MIT
#include "core/annotation/carry.h"

#include "core/annotation/carryrivals.h"
#include "core/annotation/carrysearch.h"
#include "core/annotation/hardvalues.h"

#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <ranges>
#include <string_view>

namespace core::annotation {

using compare::IndexRange;
using compare::PreparedSentence;
using compare::PreparedText;
using compare::PreparedToken;
using text::Span;
using text::Spans;

namespace {

// Found out with ./dev bench carry: where less holds, marks land on wrong words; where more is asked for, right ones
// are held up for no reason.
constexpr float enoughShared = 0.55f;
constexpr float someShared = 0.3f;
constexpr float alikeSpelling = 0.7f; // "Beradar" and "Baradar"
constexpr float enoughContext = 0.5f; // of the words around a short mark
constexpr int wordsAround = 4;
constexpr float shortMark = 2.0f; // by weight: three or four words, or two rare ones
constexpr int longestGap = 6;     // tokens that others have put between two of the mark
constexpr float largePart = 0.2f; // of the weight that has a partner: what is apart from the rest and has as much
constexpr size_t mostChoices = 8;

std::u16string_view letters(const PreparedText &text, Span span)
{
    return text::textOf(text.text(), span);
}

float alike(const PreparedText &a, Span inA, const PreparedText &b, Span inB)
{
    return float(rapidfuzz::fuzz::ratio(letters(a, inA), letters(b, inB))) / 100;
}

/// What all marks of a text have in common on their way to another.
struct Ground {
    explicit Ground(const CarryMap &carryMap) : map(carryMap), rivals(carryMap)
    {
        for (int s = 0; s < int(map.to().sentences().size()); ++s) {
            sentences.push_back(s);
            if (!map.hasPartner(s))
                unpaired.push_back(s);
        }
    }

    const CarryMap &map;
    CarryRivals rivals;
    std::vector<int> sentences; // of the other text
    std::vector<int> unpaired;  // of them
};

/// One span of a mark on its way to the other text.
class Journey
{
public:
    Journey(const Ground &ground, Span span)
        : m_ground(ground), m_map(ground.map), m_span(span), m_tokens(m_map.tokensIn(span))
    {}

    Carried run() const
    {
        if (m_tokens.size() == 0)
            return {};
        const std::vector<Stretch> stretches = joined(this->stretches());
        const auto weightiest = std::ranges::max_element(stretches, {}, &Stretch::weight);
        const std::optional<IndexRange> place
            = weightiest != stretches.end() ? std::optional(weightiest->place) : spelledAlike();
        Carried carried = place ? at(*place) : Carried();
        if (carried.state == CarryState::Lost)
            return search();
        if (carried.state != CarryState::Ambiguous)
            holdUpIfDoubtful(carried, *place, stretches);
        return carried;
    }

private:
    /// Where tokens of the mark stand together in the other text.
    struct Stretch {
        IndexRange place;
        float weight; // of those that have a partner there
    };

    const PreparedToken &tokenFrom(int i) const { return m_map.from().tokens()[size_t(i)]; }
    const PreparedToken &tokenTo(int i) const { return m_map.to().tokens()[size_t(i)]; }

    float weight() const
    {
        float sum = 0;
        for (int i = m_tokens.begin; i < m_tokens.end; ++i)
            sum += m_map.weightFrom(i);
        return sum;
    }
    float weightTo(IndexRange place) const
    {
        float sum = 0;
        for (int i = place.begin; i < place.end; ++i)
            sum += m_map.weightTo(i);
        return sum;
    }

    /// Whether what has replaced token \a i stands for words of the mark only.
    bool isReplacedWithin(int i, IndexRange place) const
    {
        const auto outside
            = [&](int k) { return k >= 0 && k < int(m_map.from().tokens().size()) && m_map.place(k) == place; };
        return !m_map.partner(i) && !(outside(m_tokens.begin - 1) || outside(m_tokens.end));
    }

    /// The tokens of the other text that stand for those of the mark, where they are out of order or far apart each
    /// stretch for itself.
    std::vector<Stretch> stretches() const
    {
        std::vector<Stretch> all;
        for (int i = m_tokens.begin; i < m_tokens.end; ++i) {
            const std::optional<IndexRange> place = m_map.place(i);
            if (!place || !(m_map.partner(i) || isReplacedWithin(i, *place)))
                continue;
            const float weight = m_map.partner(i) ? m_map.weightFrom(i) : 0;
            const bool follows = !all.empty() && place->begin >= all.back().place.begin
                                 && place->begin - all.back().place.end <= longestGap;
            if (follows)
                all.back() = {{all.back().place.begin, std::max(all.back().place.end, place->end)},
                              all.back().weight + weight};
            else
                all.push_back({*place, weight});
        }
        return all;
    }

    bool isLargePart(const Stretch &stretch, const std::vector<Stretch> &all) const
    {
        float sum = 0;
        for (const Stretch &one : all)
            sum += one.weight;
        return stretch.weight >= largePart * sum;
    }

    /// Large parts of a mark that follow one another in a sentence are one, however much was put between them.
    std::vector<Stretch> joined(const std::vector<Stretch> &stretches) const
    {
        std::vector<Stretch> all;
        for (const Stretch &stretch : stretches) {
            const bool follows = !all.empty() && isLargePart(all.back(), stretches) && isLargePart(stretch, stretches)
                                 && all.back().place.end <= stretch.place.begin
                                 && tokenTo(all.back().place.end - 1).sentence == tokenTo(stretch.place.begin).sentence;
            if (follows)
                all.back() = {{all.back().place.begin, stretch.place.end}, all.back().weight + stretch.weight};
            else
                all.push_back(stretch);
        }
        return all;
    }

    /// A single word that was replaced together with its neighbours, in what replaced them.
    std::optional<IndexRange> spelledAlike() const
    {
        const std::optional<IndexRange> place = m_map.place(m_tokens.begin);
        if (!place || m_tokens.size() != 1)
            return std::nullopt;
        std::optional<IndexRange> best;
        float bestAlike = alikeSpelling;
        for (int i = place->begin; i < place->end; ++i) {
            const float now = alike(m_map.from(), tokenFrom(m_tokens.begin).span(), m_map.to(), tokenTo(i).span());
            if (now >= bestAlike) {
                best = IndexRange{i, i + 1};
                bestAlike = now;
            }
        }
        return best;
    }

    bool isSame(IndexRange place) const
    {
        if (place.size() != m_tokens.size())
            return false;
        for (int i = 0; i < place.size(); ++i) {
            if (m_map.partner(m_tokens.begin + i) != place.begin + i)
                return false;
        }
        return true;
    }

    Carried at(IndexRange place) const
    {
        Carried carried{CarryState::Exact, Spans(spanAt(place)), 1, {}};
        const bool moved = m_map.hasMoved(m_tokens.begin);
        if (isSame(place)) {
            carried.state = moved ? CarryState::Moved : CarryState::Exact;
            return carried;
        }
        float shared = 0;
        for (int i = m_tokens.begin; i < m_tokens.end; ++i) {
            const std::optional<int> partner = m_map.partner(i);
            shared += partner && place.contains(*partner) ? m_map.weightFrom(i) : 0;
        }
        carried.score = shared / std::max({weight(), weightTo(place), 0.01f});
        const bool isOther = hasOtherValue(place);
        if (carried.score >= enoughShared || isReplacedValue(place) || isRespelled(place))
            carried.state = isOther ? CarryState::DifferentValue : CarryState::Reworded;
        else if (carried.score >= someShared)
            carried = {CarryState::Ambiguous, {}, carried.score, {*carried.spans}};
        else
            carried = {};
        return carried;
    }

    /// "12" has become "21": nothing is shared, but the words on both sides are.
    bool isReplacedValue(IndexRange place) const
    {
        const auto isNumber = [](const PreparedToken &token) { return token.isNumber || !token.isWord; };
        const auto here = m_map.from().tokens().subspan(size_t(m_tokens.begin), size_t(m_tokens.size()));
        const auto there = m_map.to().tokens().subspan(size_t(place.begin), size_t(place.size()));
        return std::ranges::all_of(here, isNumber) && std::ranges::all_of(there, isNumber) && place.size() <= 3;
    }

    bool isRespelled(IndexRange place) const
    {
        return alike(m_map.from(), CarryMap::spanOf(m_map.from(), m_tokens), m_map.to(),
                     CarryMap::spanOf(m_map.to(), place))
               >= alikeSpelling;
    }

    bool hasOtherValue(IndexRange place) const
    {
        return hardValuesOf(m_map.from(), m_tokens) != hardValuesOf(m_map.to(), place);
    }

    /// Whether the marked words stand in their sentence once more and there have no partner: either may be the one that
    /// was left out.
    bool hasLostTwin() const
    {
        const IndexRange sentence = m_map.from().sentences()[tokenFrom(m_tokens.begin).sentence].tokens;
        for (int at = sentence.begin; at + m_tokens.size() <= sentence.end; ++at) {
            const auto isTwin = [&](int i) {
                return tokenFrom(at + i).word == tokenFrom(m_tokens.begin + i).word && !m_map.partner(at + i);
            };
            if (at != m_tokens.begin && std::ranges::all_of(std::views::iota(0, m_tokens.size()), isTwin))
                return true;
        }
        return false;
    }

    static int distanceOf(int token, IndexRange range) { return std::max(range.begin - token, token - range.end); }

    /// A short mark says little by itself: the words around it have to stand around it there as well.
    bool isTrusted(IndexRange place) const
    {
        if (weight() >= shortMark && isSame(place))
            return true;
        const IndexRange sentence = m_map.from().sentences()[tokenFrom(m_tokens.begin).sentence].tokens;
        float around = 0;
        float shared = 0;
        const auto look = [&](int token, int &words) {
            if (!tokenFrom(token).isWord)
                return;
            ++words;
            around += m_map.weightFrom(token);
            const std::optional<int> partner = m_map.partner(token);
            const int distance = distanceOf(token, m_tokens);
            const bool near = partner && distanceOf(*partner, place) <= distance + wordsAround;
            shared += near ? m_map.weightFrom(token) : 0;
        };
        int words = 0;
        for (int i = m_tokens.begin - 1; i >= sentence.begin && words < wordsAround; --i)
            look(i, words);
        words = 0;
        for (int i = m_tokens.end; i < sentence.end && words < wordsAround; ++i)
            look(i, words);
        return around == 0 ? isSame(place) : shared >= enoughContext * around;
    }

    /// Where in a token of the other text a mark begins or ends that does so within one of its own.
    Span spanAt(IndexRange place) const
    {
        Span span = CarryMap::spanOf(m_map.to(), place);
        const auto within = [&](int token, int other, qsizetype position, qsizetype otherwise) {
            const Span here = tokenFrom(token).span();
            const Span there = tokenTo(other).span();
            const bool same = letters(m_map.from(), here) == letters(m_map.to(), there);
            return same && here.begin < position && position < here.end ? there.begin + position - here.begin
                                                                        : otherwise;
        };
        const qsizetype begin = within(m_tokens.begin, place.begin, m_span.begin, span.begin);
        const qsizetype end = within(m_tokens.end - 1, place.end - 1, m_span.end, span.end);
        return begin < end ? Span{begin, end} : span;
    }

    /// A place that the alignment gives becomes a choice where another is about as likely.
    void holdUpIfDoubtful(Carried &carried, IndexRange place, const std::vector<Stretch> &stretches) const
    {
        std::vector<Spans> choices{*carried.spans};
        bool isDoubtful = !isTrusted(place) || hasLostTwin();
        if (isDoubtful)
            add(CarrySearch(m_map, m_tokens).occurrences(m_ground.sentences), choices);
        for (const Stretch &stretch : stretches) {
            if (stretch.place == place || !isLargePart(stretch, stretches))
                continue;
            isDoubtful = true;
            add({{Spans(spanAt(stretch.place))}}, choices);
        }
        const int last = int(tokenFrom(m_tokens.end - 1).sentence);
        for (int sentence = int(tokenFrom(m_tokens.begin).sentence); sentence <= last; ++sentence) {
            isDoubtful = isDoubtful || m_ground.rivals.isDoubtful(sentence);
            add(likeIn(m_ground.rivals.of(sentence)), choices);
        }
        if (isDoubtful)
            carried = {CarryState::Ambiguous, {}, carried.score, std::move(choices)};
    }

    /// What the alignment knows nothing about may stand in a sentence that has no partner either.
    Carried search() const
    {
        const std::vector<CarrySearch::Found> found = likeIn(m_ground.unpaired);
        if (found.empty())
            return {};
        Carried carried{CarryState::Ambiguous, {}, found.front().alike, {}};
        add(found, carried.choices);
        return carried;
    }

    std::vector<CarrySearch::Found> likeIn(std::span<const int> sentences) const
    {
        const CarrySearch search(m_map, m_tokens);
        std::vector<CarrySearch::Found> found = search.occurrences(sentences);
        return found.empty() ? search.alike(sentences) : found;
    }

    static void add(const std::vector<CarrySearch::Found> &found, std::vector<Spans> &choices)
    {
        for (const CarrySearch::Found &one : found) {
            if (choices.size() < mostChoices && !std::ranges::contains(choices, one.spans))
                choices.push_back(one.spans);
        }
    }

    const Ground &m_ground;
    const CarryMap &m_map;
    Span m_span;
    IndexRange m_tokens;
};

/// Several spans arrive together: in the order in which they left, in the least sure state of any.
Carried together(const std::vector<Carried> &parts)
{
    Carried whole{CarryState::Exact, {}, 1, {}};
    std::vector<Span> found;
    for (const Carried &part : parts) {
        whole.state = std::max(whole.state, part.state);
        whole.score = std::min(whole.score, part.score);
        if (part.state == CarryState::Lost)
            continue;
        const std::span<const Span> spans = part.spans ? part.spans->all() : part.choices.front().all();
        found.insert(found.end(), spans.begin(), spans.end());
    }
    whole.spans = Spans::from(found);
    if (found.empty())
        return {};
    if (!whole.spans || whole.state >= CarryState::Ambiguous) {
        std::ranges::sort(found);
        const Spans choice = Spans::from(found).value_or(Spans(found.front()));
        return {CarryState::Ambiguous, {}, whole.score, {choice}};
    }
    return whole;
}

} // namespace

std::vector<Carried> carry(std::span<const Spans> marks, const CarryMap &map)
{
    const Ground ground(map);
    std::vector<Carried> carried;
    carried.reserve(marks.size());
    for (const Spans &mark : marks) {
        std::vector<Carried> parts;
        for (const Span span : mark.all())
            parts.push_back(Journey(ground, span).run());
        carried.push_back(parts.size() == 1 ? std::move(parts.front()) : together(parts));
    }
    return carried;
}

} // namespace core::annotation
