// SPDX-License-Identifier: MIT
#include "core/annotation/contentdifference.h"

#include "core/compare/pairtokens.h"
#include "core/compare/tokenalignment.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace core::annotation {

using namespace Qt::StringLiterals;
using compare::ChangeClass;
using compare::IndexRange;
using compare::PreparedText;
using compare::PreparedToken;
using compare::Telling;

namespace {

constexpr int longestVague = 3;        // words that a number may take the place of: "several", "dozens of people"
constexpr int longestNamed = 6;        // words on either side of a change of names; beyond it the sentence is another
constexpr int longestInset = 5;        // words with a negation that only one side has; beyond it: a clause of its own
constexpr double enoughInCommon = 0.5; // of what the shorter side says, for a negation to be of what the other says

QString wordAt(const PreparedText &text, int token)
{
    return text::textOf(text.text(), text.tokens()[size_t(token)].span()).toString().toLower();
}

std::optional<double> spelledNumber(const QString &word)
{
    static constexpr std::pair<QStringView, double> words[] = {
        {u"zero", 0},       {u"one", 1},       {u"two", 2},        {u"three", 3},       {u"four", 4},
        {u"five", 5},       {u"six", 6},       {u"seven", 7},      {u"eight", 8},       {u"nine", 9},
        {u"ten", 10},       {u"eleven", 11},   {u"twelve", 12},    {u"thirteen", 13},   {u"fourteen", 14},
        {u"fifteen", 15},   {u"sixteen", 16},  {u"seventeen", 17}, {u"eighteen", 18},   {u"nineteen", 19},
        {u"twenty", 20},    {u"thirty", 30},   {u"forty", 40},     {u"fifty", 50},      {u"sixty", 60},
        {u"seventy", 70},   {u"eighty", 80},   {u"ninety", 90},    {u"dozen", 12},      {u"hundred", 1e2},
        {u"thousand", 1e3}, {u"million", 1e6}, {u"billion", 1e9},  {u"trillion", 1e12}, {u"lakh", 1e5},
        {u"crore", 1e7},
    };
    const auto found = std::ranges::find(words, QStringView(word), &std::pair<QStringView, double>::first);
    if (found != std::end(words))
        return found->second;
    const qsizetype hyphen = word.indexOf(u'-'); // "twenty-one"
    if (hyphen < 0)
        return std::nullopt;
    const auto tens = spelledNumber(word.left(hyphen));
    const auto ones = spelledNumber(word.sliced(hyphen + 1));
    return tens && ones && *tens >= 20 && *ones < 10 ? std::optional(*tens + *ones) : std::nullopt;
}

/// A number, date or name of one side that the other has not in its place.
struct Value {
    ChangeClass changeClass;
    IndexRange tokens;
    QString key; ///< the same for values that mean the same
};

bool isRoundNumber(const QString &word)
{
    static constexpr QStringView words[] = {u"dozens", u"hundreds", u"thousands", u"millions", u"billions"};
    return std::ranges::contains(words, QStringView(word));
}

/// The digits of a number without what groups them, so that "1,200" is "1200"; as it stands where it has a fraction.
QString numberKey(const QString &word)
{
    if (const auto spelled = spelledNumber(word))
        return QString::number(*spelled);
    QString key;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const auto isDigit = [&](qsizetype at) { return at < word.size() && word[at].isDigit(); };
        const bool groups = (word[i] == u',' || word[i] == u'.' || word[i].isSpace() || word[i] == u'\'')
                            && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3) && !isDigit(i + 4);
        if (!groups)
            key += word[i].isDigit() ? QChar(u'0' + word[i].digitValue()) : word[i];
    }
    return key;
}

/// One side of the pair.
class Side
{
public:
    Side(const PreparedText &text, bool beginsWithin) : m_text(text), m_beginsWithin(beginsWithin) {}

    const PreparedText &text() const { return m_text; }
    const PreparedToken &token(int i) const { return m_text.tokens()[size_t(i)]; }

    int words(IndexRange tokens) const
    {
        const auto range = m_text.tokens().subspan(size_t(tokens.begin), size_t(tokens.size()));
        return int(std::ranges::count_if(range, [](const PreparedToken &token) { return token.isWord; }));
    }

    /// What is said or denied: words without those that only deny.
    int wordsThatSay(IndexRange tokens) const
    {
        const auto range = m_text.tokens().subspan(size_t(tokens.begin), size_t(tokens.size()));
        return int(std::ranges::count_if(range, [this](const PreparedToken &token) {
            return token.isWord && !m_text.wordOf(token).tellings.testFlag(Telling::Negation);
        }));
    }

    bool beginsSentence(int i) const
    {
        const IndexRange sentence = m_text.sentences()[token(i).sentence].tokens;
        const bool begins = i == sentence.begin || (i == sentence.begin + 1 && !token(i - 1).isWord);
        return begins && !(m_beginsWithin && sentence.begin == 0);
    }

    /// "12", "12-year-old", "twelve", "dozens".
    bool isNumber(int i) const
    {
        if (!token(i).isWord || token(i).isNumber)
            return token(i).isNumber;
        const QString word = wordAt(m_text, i);
        return word.front().isDigit() || spelledNumber(word) || isRoundNumber(word);
    }

    Tendency tendency(IndexRange tokens) const
    {
        Tendency tendency;
        for (int i = tokens.begin; i < tokens.end; ++i) {
            const compare::Tellings tellings = m_text.wordOf(token(i)).tellings;
            tendency.negates |= tellings.testFlag(Telling::Negation);
            tendency.hedges |= tellings.testFlag(Telling::Hedge) && hedges(i);
        }
        return tendency;
    }

    std::vector<Value> values(IndexRange tokens) const
    {
        std::vector<Value> values;
        for (int i = tokens.begin; i < tokens.end; ++i) {
            const std::optional<ChangeClass> changeClass = classAt(i);
            if (!changeClass)
                continue;
            const bool goesOn
                = !values.empty() && values.back().tokens.end == i && values.back().changeClass == *changeClass;
            if (!goesOn)
                values.push_back({*changeClass, {i, i}, {}});
            Value &value = values.back();
            value.tokens.end = i + 1;
            const QString word = wordAt(m_text, i);
            value.key += u' ' + (*changeClass == ChangeClass::Number ? numberKey(word) : word);
        }
        return values;
    }

    QString words(IndexRange from, IndexRange to) const
    {
        return text::textOf(m_text.text(), {token(from.begin).span().begin, token(to.end - 1).span().end})
            .toString()
            .simplified();
    }

private:
    std::optional<ChangeClass> classAt(int i) const
    {
        if (!token(i).isWord)
            return std::nullopt;
        const compare::PreparedWord &word = m_text.wordOf(token(i));
        if (word.tellings.testFlag(Telling::Date))
            return ChangeClass::Date;
        if (isNumber(i))
            return ChangeClass::Number;
        return word.isCapitalized && !beginsSentence(i) ? std::optional(ChangeClass::Name) : std::nullopt;
    }

    bool hedges(int i) const
    {
        const QString word = wordAt(m_text, i);
        if (word != u"about" && word != u"around" && word != u"some")
            return true;
        return i + 1 < int(m_text.tokens().size()) && isNumber(i + 1);
    }

    const PreparedText &m_text;
    bool m_beginsWithin;
};

class Comparing
{
public:
    Comparing(const Side &first, const Side &second) : m_sides{first, second} {}

    ContentDifference run()
    {
        const compare::PairTokens pair = compare::pairTokens(m_sides[0].text(), m_sides[1].text());
        compare::TokenAligner aligner({});
        const auto links = aligner.align(pair.caseless[0], pair.caseless[1], pair.weight[0]).links;
        compare::TokenLink from{0, 0};
        int inCommon = 0;
        for (const compare::TokenLink &link : links) {
            add({from.first, link.first}, {from.second, link.second});
            inCommon += m_sides[0].token(link.first).isWord ? 1 : 0;
            const bool sameCase = pair.folded[0][size_t(link.first)] == pair.folded[1][size_t(link.second)];
            m_result.isReworded |= !sameCase && !m_sides[0].beginsSentence(link.first)
                                   && !m_sides[1].beginsSentence(link.second) && link.first > 0 && link.second > 0;
            from = {link.first + 1, link.second + 1};
        }
        const std::array<int, 2> ends{int(pair.caseless[0].size()), int(pair.caseless[1].size())};
        add({from.first, ends[0]}, {from.second, ends[1]});
        findValues();
        const int shorter = std::min(m_sides[0].wordsThatSay({0, ends[0]}), m_sides[1].wordsThatSay({0, ends[1]}));
        for (size_t side = 0; side < 2; ++side) {
            m_result.altogether[side] = m_sides[side].tendency({0, ends[side]});
            m_result.inChanges[side].negates &= inCommon >= enoughInCommon * shorter;
        }
        return std::move(m_result);
    }

private:
    using Gap = std::array<IndexRange, 2>;

    void add(IndexRange first, IndexRange second)
    {
        const Gap gap{first, second};
        const std::array<int, 2> words{m_sides[0].words(first), m_sides[1].words(second)};
        if (words[0] + words[1] == 0)
            return;
        m_result.isReworded = true;
        m_gaps.push_back(gap);
        for (size_t side = 0; side < 2; ++side) {
            Tendency tendency = m_sides[side].tendency(gap[side]);
            tendency.negates &= words[1 - side] > 0 || words[side] <= longestInset;
            m_result.inChanges[side] = m_result.inChanges[side] | tendency;
        }
    }

    /// What both sides have, only in another place, has not changed.
    void cancel(std::vector<std::array<std::vector<Value>, 2>> &values) const
    {
        std::vector<Value *> seconds;
        for (auto &gap : values) {
            for (Value &value : gap[1])
                seconds.push_back(&value);
        }
        for (auto &gap : values) {
            std::erase_if(gap[0], [&](const Value &value) {
                const auto same = std::ranges::find_if(seconds, [&](const Value *other) {
                    return other->changeClass == value.changeClass && other->key == value.key;
                });
                if (same == seconds.end())
                    return false;
                (*same)->key.clear(); // taken
                seconds.erase(same);
                return true;
            });
        }
        for (auto &gap : values)
            std::erase_if(gap[1], [](const Value &value) { return value.key.isEmpty(); });
    }

    void findValues()
    {
        std::vector<std::array<std::vector<Value>, 2>> values;
        for (const Gap &gap : m_gaps)
            values.push_back({m_sides[0].values(gap[0]), m_sides[1].values(gap[1])});
        cancel(values);
        for (size_t i = 0; i < m_gaps.size(); ++i) {
            for (const ChangeClass changeClass : {ChangeClass::Number, ChangeClass::Date, ChangeClass::Name})
                addValues(m_gaps[i], values[i], changeClass);
        }
    }

    void addValues(const Gap &gap, const std::array<std::vector<Value>, 2> &values, ChangeClass changeClass)
    {
        std::array<std::vector<IndexRange>, 2> places;
        for (size_t side = 0; side < 2; ++side) {
            for (const Value &value : values[side]) {
                if (value.changeClass == changeClass)
                    places[side].push_back(value.tokens);
            }
        }
        if (changeClass == ChangeClass::Name
            && (m_sides[0].words(gap[0]) > longestNamed || m_sides[1].words(gap[1]) > longestNamed))
            return;
        for (size_t side = 0; side < 2 && changeClass == ChangeClass::Number; ++side) {
            if (places[side].empty() && isVague(side, gap, places[1 - side]))
                places[side].push_back(gap[side]);
        }
        if (places[0].empty() || places[1].empty())
            return;
        const bool paired = places[0].size() == places[1].size();
        for (size_t i = 0; i < (paired ? places[0].size() : 1); ++i) {
            const auto words = [&](size_t side) {
                const auto &all = places[side];
                return m_sides[side].words(paired ? all[i] : all.front(), paired ? all[i] : all.back());
            };
            m_result.values.push_back({changeClass, words(0), words(1)});
        }
    }

    /// Whether the words of \a gap stand where the other side has a figure. "One" is hardly ever a figure alone.
    bool isVague(size_t side, const Gap &gap, const std::vector<IndexRange> &figures) const
    {
        const int words = m_sides[side].words(gap[side]);
        const bool isShort = words <= longestVague && m_sides[1 - side].words(gap[1 - side]) <= longestVague;
        const Side &other = m_sides[1 - side];
        const bool isFigure = std::ranges::any_of(figures, [&](IndexRange figure) {
            return other.token(figure.begin).isNumber || wordAt(other.text(), figure.begin) != u"one";
        });
        return words > 0 && isShort && isFigure && !m_sides[side].tendency(gap[side]).negates;
    }

    std::array<Side, 2> m_sides;
    std::vector<Gap> m_gaps; // between the words that both have
    ContentDifference m_result;
};

} // namespace

Tendency tendencyOf(const QString &words)
{
    const auto prepared = PreparedText::of(words);
    return Side(*prepared, false).tendency({0, int(prepared->tokens().size())});
}

ContentDifference difference(const Content &first, const Content &second)
{
    const auto one = PreparedText::of(first.text);
    const auto other = PreparedText::of(second.text);
    return Comparing(Side(*one, first.beginsWithin), Side(*other, second.beginsWithin)).run();
}

} // namespace core::annotation
