// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/carrytruth.h"

#include <algorithm>

namespace newsversions {

using core::text::Span;

CarryTruth::CarryTruth(const Story &base, Story version, Dice &dice) : m_base(base.layout())
{
    int sentence = 0;
    for (const Sentence *of : base.sentences()) {
        for (const Word &word : of->words) {
            m_words.push_back(word.text);
            m_sentence.push_back(sentence);
        }
        ++sentence;
    }
    m_otherFigure.resize(m_words.size());
    changeFigures(version, dice);
    m_version = version.layout();
    m_copy.resize(m_words.size(), -1);
    for (const Sentence *of : version.sentences()) {
        for (const Word &word : of->words) {
            if (word.source >= 0)
                m_copy[size_t(word.source)] = int(m_source.size());
            m_source.push_back(word.source);
        }
    }
}

void CarryTruth::changeFigures(Story &version, Dice &dice)
{
    for (Paragraph &paragraph : version.paragraphs) {
        for (Sentence &sentence : paragraph.sentences) {
            for (Word &word : sentence.words) {
                if (word.source < 0 || !vocabulary().isFigure(word.text) || !dice.chance(0.1))
                    continue;
                m_otherFigure[size_t(word.source)] = true;
                const WordId before = word.text;
                while (vocabulary().text(word.text) == vocabulary().text(before))
                    word.text = vocabulary().figure(dice);
            }
        }
    }
}

TrueMark CarryTruth::mark(int first, int last) const
{
    TrueMark made{.firstWord = first, .lastWord = last, .span = {}, .kept = {}};
    made.span = {m_base.words[size_t(first)].begin, m_base.words[size_t(last)].end};
    for (int w = first; w <= last; ++w) {
        made.hasOtherFigure |= m_otherFigure[size_t(w)];
        if (m_copy[size_t(w)] >= 0 && !m_otherFigure[size_t(w)])
            made.kept.push_back(m_version.words[size_t(m_copy[size_t(w)])]);
    }
    return made;
}

std::vector<TrueMark> CarryTruth::marks(int count, Dice &dice) const
{
    const int words = int(m_words.size());
    std::vector<TrueMark> made;
    for (int tries = 0; int(made.size()) < count && tries < 1000 * count; ++tries) {
        const int kind = int(made.size()) % 3;
        const int first = dice.below(words);
        if (kind == 0 && !vocabulary().isName(m_words[size_t(first)]))
            continue;
        if (kind == 1 && !vocabulary().isFigure(m_words[size_t(first)]))
            continue;
        const int last = kind == 0 ? first + dice.below(2) : kind == 1 ? first : first + dice.between(3, 19);
        if (last < words && m_sentence[size_t(first)] == m_sentence[size_t(last)])
            made.push_back(mark(first, last));
    }
    return made;
}

bool CarryTruth::isRight(const TrueMark &mark, Span place) const
{
    if (mark.kept.empty())
        return isBetweenNeighbours(mark, place);
    int kept = 0;
    int fromElsewhere = 0;
    const auto begin
        = std::ranges::partition_point(m_version.words, [&](Span word) { return word.end <= place.begin; });
    for (auto word = begin; word != m_version.words.end() && word->begin < place.end; ++word) {
        const int source = m_source[size_t(word - m_version.words.begin())];
        const bool ofMark = mark.firstWord <= source && source <= mark.lastWord;
        kept += ofMark;
        fromElsewhere += source >= 0 && !ofMark;
    }
    return 2 * kept >= int(mark.kept.size()) && fromElsewhere <= kept;
}

bool CarryTruth::isBetweenNeighbours(const TrueMark &mark, Span place) const
{
    const auto copyOf = [&](int word) -> std::optional<Span> {
        const int copy = m_copy[size_t(word)];
        return copy >= 0 ? std::optional(m_version.words[size_t(copy)]) : std::nullopt;
    };
    const int sentence = m_sentence[size_t(mark.firstWord)];
    std::optional<Span> before;
    for (int w = mark.firstWord - 1; w >= 0 && m_sentence[size_t(w)] == sentence && !before; --w)
        before = copyOf(w);
    std::optional<Span> after;
    for (int w = mark.lastWord + 1; w < int(m_words.size()) && m_sentence[size_t(w)] == sentence && !after; ++w)
        after = copyOf(w);
    return (before || after) && (!before || before->end <= place.begin) && (!after || place.end <= after->begin);
}

} // namespace newsversions
