// SPDX-License-Identifier: MIT
#include "core/annotation/anchor.h"

#include "core/annotation/carrymap.h"
#include "core/annotation/hardvalues.h"

#include <rapidfuzz/distance/LCSseq.hpp>
#include <rapidfuzz/fuzz.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace core::annotation {

using compare::IndexRange;
using compare::PreparedText;
using text::Span;

namespace {

// As little as lets a passage through of which a word or two are others, and as much as keeps look-alikes apart.
constexpr float enoughAlike = 0.75f;
constexpr float enoughMargin = 0.1f;
constexpr float worthOfWords = 0.7f; // the rest is what stands around them
constexpr float someWords = 0.5f;    // of the quoted ones, for a place to be looked at
constexpr int longestStep = 3;       // tokens that the passage has and the quote has not, or the other way round
constexpr size_t mostPlaces = 8;

float alike(QStringView a, QStringView b)
{
    return float(rapidfuzz::fuzz::ratio(std::u16string_view(a), std::u16string_view(b))) / 100;
}

class Search
{
public:
    Search(const PreparedText &text, const QString &words, const QString &before, const QString &after)
        : m_text(text), m_words(words), m_before(before), m_after(after),
          m_quote(PreparedText::of(before + words + after)),
          m_quoted(CarryMap::tokensIn(*m_quote, {before.size(), before.size() + words.size()}))
    {}

    Anchored run() const
    {
        struct Rated {
            IndexRange place;
            float score;
        };
        std::vector<Rated> rated;
        for (const IndexRange start : likelyPlaces()) {
            const IndexRange place = fitted(start);
            if (std::ranges::none_of(rated, [place](const Rated &other) { return other.place == place; }))
                rated.push_back({place, scoreOf(place)});
        }
        std::ranges::stable_sort(rated, std::ranges::greater(), &Rated::score);
        Anchored anchored;
        if (rated.empty())
            return anchored;
        anchored.spans = text::Spans(spanOf(rated.front().place));
        anchored.score = rated.front().score;
        anchored.margin = anchored.score - (rated.size() > 1 ? rated[1].score : 0);
        if (anchored.score < enoughAlike || anchored.margin < enoughMargin)
            return anchored;
        anchored.outcome
            = hasSameValues(rated.front().place) ? Anchored::Outcome::Found : Anchored::Outcome::OtherValue;
        return anchored;
    }

private:
    Span spanOf(IndexRange tokens) const { return CarryMap::spanOf(m_text, tokens); }

    static std::vector<int> wordsIn(const PreparedText &text, IndexRange tokens)
    {
        std::vector<int> words;
        for (int i = tokens.begin; i < tokens.end; ++i) {
            if (text.tokens()[size_t(i)].isWord)
                words.push_back(i);
        }
        return words;
    }

    /// Stretches as long as the quote that have many of its words, the most first; none overlap.
    std::vector<IndexRange> likelyPlaces() const
    {
        const std::vector<int> quoted = wordsIn(*m_quote, m_quoted);
        const std::vector<int> tokens = wordsIn(m_text, {0, int(m_text.tokens().size())});
        if (quoted.empty() || tokens.empty())
            return {};
        const auto words = int(quoted.size());
        std::unordered_map<std::uint64_t, int> wanted; // uses in the quote that the window does not have yet
        for (const int token : quoted)
            ++wanted[m_quote->wordOf(m_quote->tokens()[size_t(token)]).caseless];
        const auto use = [&](int token, int change) {
            const auto word = wanted.find(m_text.wordOf(m_text.tokens()[size_t(token)]).caseless);
            if (word == wanted.end())
                return 0;
            const int before = std::max(word->second, 0);
            word->second -= change;
            return before - std::max(word->second, 0);
        };
        struct Window {
            int shared;
            int begin;
        };
        const int width = std::min(words, int(tokens.size()));
        std::vector<Window> windows;
        int shared = 0;
        for (int end = 0; end < int(tokens.size()); ++end) {
            shared += use(tokens[size_t(end)], 1);
            if (end >= width)
                shared += use(tokens[size_t(end - width)], -1);
            if (end + 1 >= width && float(shared) >= someWords * float(words))
                windows.push_back({shared, end + 1 - width});
        }
        std::ranges::stable_sort(windows, std::ranges::greater(), &Window::shared);
        std::vector<int> taken;
        std::vector<IndexRange> places;
        for (const Window &window : windows) {
            const auto overlaps = [&](int other) { return std::abs(other - window.begin) < width; };
            if (places.size() == mostPlaces)
                break;
            if (std::ranges::any_of(taken, overlaps))
                continue;
            taken.push_back(window.begin);
            places.push_back({tokens[size_t(window.begin)], tokens[size_t(window.begin + width - 1)] + 1});
        }
        return places;
    }

    float alikeAt(IndexRange place) const { return alike(m_words, text::textOf(m_text.text(), spanOf(place))); }

    /// How well the ends of \a place are those of the quote: what the quote has and the place has not counts more than
    /// the other way round, as an end is not cut off for a word that was put in before it (the F-measure with β² = 2).
    float fitOf(IndexRange place) const
    {
        const QStringView there = text::textOf(m_text.text(), spanOf(place));
        const auto shared
            = rapidfuzz::lcs_seq_similarity(std::u16string_view(QStringView(m_words)), std::u16string_view(there));
        return 3 * float(shared) / float(2 * m_words.size() + there.size());
    }

    /// \a place with its ends moved by whole tokens, a few at once, for as long as that makes it fit better.
    IndexRange fitted(IndexRange place) const
    {
        float best = fitOf(place);
        for (bool improves = true; improves;) {
            improves = false;
            const IndexRange from = place;
            for (int by = -longestStep; by <= longestStep; ++by) {
                for (const IndexRange moved :
                     {IndexRange{from.begin + by, from.end}, IndexRange{from.begin, from.end + by}}) {
                    if (moved.begin < 0 || moved.end > int(m_text.tokens().size()) || moved.size() < 1)
                        continue;
                    if (const float now = fitOf(moved); now > best) {
                        best = now;
                        place = moved;
                        improves = true;
                    }
                }
            }
        }
        return place;
    }

    float scoreOf(IndexRange place) const
    {
        const float words = alikeAt(place);
        if (m_before.isEmpty() && m_after.isEmpty())
            return words;
        const Span span = spanOf(place);
        const QStringView whole = m_text.text();
        const QStringView before = whole.first(span.begin).last(std::min(span.begin, m_before.size()));
        const QStringView after = whole.sliced(span.end).first(std::min(whole.size() - span.end, m_after.size()));
        const float around = m_before.isEmpty()  ? alike(m_after, after)
                             : m_after.isEmpty() ? alike(m_before, before)
                                                 : (alike(m_before, before) + alike(m_after, after)) / 2;
        return worthOfWords * words + (1 - worthOfWords) * around;
    }

    static bool beginsSentence(const PreparedText &text, int token)
    {
        return text.sentences()[text.tokens()[size_t(token)].sentence].tokens.begin == token;
    }

    /// A capital says nothing where a sentence begins; then both first words are looked at by themselves.
    bool hasSameValues(IndexRange place) const
    {
        IndexRange here = m_quoted;
        if (beginsSentence(*m_quote, here.begin) || beginsSentence(m_text, place.begin)) {
            const auto &a = m_quote->tokens()[size_t(here.begin++)];
            const auto &b = m_text.tokens()[size_t(place.begin++)];
            const auto isHard = [](const PreparedText &text, const compare::PreparedToken &token) {
                return token.isNumber || text.wordOf(token).isCapitalized
                       || text.wordOf(token).tellings.testFlag(compare::Telling::Negation);
            };
            if (m_quote->wordOf(a).caseless != m_text.wordOf(b).caseless && (isHard(*m_quote, a) || isHard(m_text, b)))
                return false;
        }
        return hardValuesOf(*m_quote, here) == hardValuesOf(m_text, place);
    }

    const PreparedText &m_text;
    const QString &m_words;
    const QString &m_before;
    const QString &m_after;
    std::shared_ptr<const PreparedText> m_quote; // with what stands around it
    IndexRange m_quoted;                         // the tokens of the words in it
};

/// The less sure of both, with the places of both; in their order, or none is sure.
Anchored together(const Anchored &first, const Anchored &second)
{
    Anchored whole = first;
    whole.outcome = std::max(first.outcome, second.outcome);
    whole.score = std::min(first.score, second.score);
    whole.margin = std::min(first.margin, second.margin);
    if (!first.spans || !second.spans || first.spans->hull().end > second.spans->hull().begin) {
        whole.outcome = Anchored::Outcome::Doubtful;
        return whole;
    }
    std::vector<Span> spans(first.spans->all().begin(), first.spans->all().end());
    spans.insert(spans.end(), second.spans->all().begin(), second.spans->all().end());
    whole.spans = text::Spans::from(spans);
    return whole;
}

} // namespace

Anchored anchor(const PreparedText &text, const QStringList &parts, const QString &before, const QString &after)
{
    std::optional<Anchored> whole;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Anchored part = parts[i].isEmpty() ? Anchored()
                                                 : Search(text, parts[i], i == 0 ? before : QString(),
                                                          i + 1 == parts.size() ? after : QString())
                                                       .run();
        whole = whole ? together(*whole, part) : part;
    }
    return whole.value_or(Anchored());
}

} // namespace core::annotation
