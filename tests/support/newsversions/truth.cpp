// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/truth.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace newsversions {

namespace {

std::vector<int> sentenceOfWord(const Story &story)
{
    std::vector<int> sentences;
    int number = 0;
    for (const Sentence *sentence : story.sentences())
        sentences.insert(sentences.end(), sentence->words.size(), number++);
    return sentences;
}

std::vector<int> paragraphOfSentence(const Story &story)
{
    std::vector<int> paragraphs;
    for (size_t p = 0; p < story.paragraphs.size(); ++p)
        paragraphs.insert(paragraphs.end(), story.paragraphs[p].sentences.size(), int(p));
    return paragraphs;
}

struct Appearance {
    const Word *word;
    bool capital; ///< because of where it stands
    bool curly;
};

std::vector<Appearance> appearances(const Story &story)
{
    std::vector<Appearance> words;
    for (const Paragraph &paragraph : story.paragraphs) {
        for (const Sentence &sentence : paragraph.sentences) {
            for (const Word &word : sentence.words) {
                const bool first = &word == &sentence.words.front() || paragraph.furniture;
                words.push_back({&word, first && vocabulary().text(word.text).front().isLower(), paragraph.curly});
            }
        }
    }
    return words;
}

bool hasQuote(const Word &word)
{
    return word.opens || word.closes || vocabulary().text(word.text).contains(u'\'');
}

void addPairs(Truth &truth, const std::vector<const Sentence *> &base, const std::vector<const Sentence *> &version,
              const std::vector<int> &sentenceOfSource)
{
    for (size_t s = 0; s < version.size(); ++s) {
        std::map<int, int> kept;
        for (const Word &word : version[s]->words) {
            if (word.source >= 0)
                ++kept[sentenceOfSource[size_t(word.source)]];
        }
        for (const auto &[from, words] : kept)
            truth.pairs.push_back(
                {from, int(s), words, int(std::min(base[size_t(from)]->words.size(), version[s]->words.size()))});
    }
}

void addMoves(Truth &truth, const std::vector<const Sentence *> &version)
{
    std::map<int, TrueMove> moves;
    for (const TruePair &pair : truth.pairs) {
        const Sentence &sentence = *version[size_t(pair.other)];
        if (sentence.move > 0) {
            moves[sentence.move].pairs.push_back(pair);
            moves[sentence.move].kept += pair.kept;
            truth.moved += pair.kept;
        }
        if (sentence.passedOver > 0)
            moves[sentence.passedOver].passedOver.push_back(pair);
    }
    for (auto &[number, move] : moves) {
        if (move.kept > 0)
            truth.moves.push_back(std::move(move));
    }
}

/// Paragraphs of side \a one that became several of the other side, each of which came from it alone.
std::vector<TrueRegrouping> oneToMany(const std::vector<std::set<int>> &partners,
                                      const std::vector<std::set<int>> &back, bool baseIsOne)
{
    std::vector<TrueRegrouping> found;
    for (size_t one = 0; one < partners.size(); ++one) {
        const std::set<int> &many = partners[one];
        if (many.size() < 2 || !std::ranges::all_of(many, [&](int other) { return back[size_t(other)].size() == 1; }))
            continue;
        TrueRegrouping regrouping{{int(one)}, {many.begin(), many.end()}};
        if (!baseIsOne)
            std::swap(regrouping.base, regrouping.other);
        found.push_back(std::move(regrouping));
    }
    return found;
}

void addRegroupings(Truth &truth, const Story &base, const Story &version)
{
    const std::vector<int> baseParagraphs = paragraphOfSentence(base);
    const std::vector<int> versionParagraphs = paragraphOfSentence(version);
    std::vector<std::set<int>> forth(base.paragraphs.size());
    std::vector<std::set<int>> back(version.paragraphs.size());
    for (const TruePair &pair : truth.pairs) {
        if (!pair.canBeKnown())
            continue;
        const int from = baseParagraphs[size_t(pair.base)];
        const int to = versionParagraphs[size_t(pair.other)];
        forth[size_t(from)].insert(to);
        back[size_t(to)].insert(from);
    }
    truth.splits = oneToMany(forth, back, true);
    truth.merges = oneToMany(back, forth, false);
}

QJsonArray spans(const std::vector<core::text::Span> &spans)
{
    QJsonArray array;
    for (const core::text::Span span : spans)
        array += QJsonArray{span.begin, span.end};
    return array;
}

QJsonArray numbers(const std::vector<int> &values)
{
    QJsonArray array;
    for (const int value : values)
        array += value;
    return array;
}

QJsonArray pairs(const std::vector<TruePair> &pairs)
{
    QJsonArray array;
    for (const TruePair &pair : pairs)
        array += QJsonArray{pair.base, pair.other, pair.kept};
    return array;
}

QJsonArray regroupings(const std::vector<TrueRegrouping> &regroupings)
{
    QJsonArray array;
    for (const TrueRegrouping &regrouping : regroupings)
        array += QJsonArray{numbers(regrouping.base), numbers(regrouping.other)};
    return array;
}

} // namespace

Truth truthOf(const Story &base, const Story &version)
{
    Truth truth;
    const std::vector<int> sentenceOfSource = sentenceOfWord(base);
    const std::vector<Appearance> baseWords = appearances(base);
    int kept = 0;
    for (const Appearance &word : appearances(version)) {
        const int source = word.word->source;
        const bool isKept = source >= 0 && word.capital == baseWords[size_t(source)].capital;
        truth.sourceOfWord.push_back(isKept ? source : -1);
        kept += isKept;
        truth.inserted += !isKept;
        truth.quotesOnly += isKept && word.curly && hasQuote(*baseWords[size_t(source)].word);
    }
    truth.deleted = int(baseWords.size()) - kept;
    addPairs(truth, base.sentences(), version.sentences(), sentenceOfSource);
    addMoves(truth, version.sentences());
    addRegroupings(truth, base, version);
    return truth;
}

QJsonObject toJson(const Truth &truth, const Layout &base, const Layout &version)
{
    QJsonArray moves;
    for (const TrueMove &move : truth.moves)
        moves += QJsonObject{
            {u"words"_s, move.kept}, {u"pairs"_s, pairs(move.pairs)}, {u"passedOver"_s, pairs(move.passedOver)}};
    return {{u"words"_s, QJsonArray{qint64(base.words.size()), qint64(version.words.size())}},
            {u"deleted"_s, truth.deleted},
            {u"inserted"_s, truth.inserted},
            {u"moved"_s, truth.moved},
            {u"quotesOnly"_s, truth.quotesOnly},
            {u"baseSentences"_s, spans(base.sentences)},
            {u"otherSentences"_s, spans(version.sentences)},
            {u"pairs"_s, pairs(truth.pairs)},
            {u"moves"_s, moves},
            {u"splits"_s, regroupings(truth.splits)},
            {u"merges"_s, regroupings(truth.merges)}};
}

} // namespace newsversions
