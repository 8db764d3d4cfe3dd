// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/editor.h"

#include <algorithm>
#include <iterator>

namespace newsversions {

namespace {

constexpr double meanRun = 2.4;

int wordsOf(const Paragraph &paragraph)
{
    int count = 0;
    for (const Sentence &sentence : paragraph.sentences)
        count += int(sentence.words.size());
    return count;
}

/// A quotation of which only one mark is left is none.
void repairQuotation(Sentence &sentence)
{
    const auto opens = std::ranges::find_if(sentence.words, &Word::opens);
    const auto closes = std::ranges::find_if(sentence.words, &Word::closes);
    const bool whole = opens != sentence.words.end() && closes != sentence.words.end() && opens <= closes
                       && std::ranges::count_if(sentence.words, &Word::opens) == 1
                       && std::ranges::count_if(sentence.words, &Word::closes) == 1;
    for (Word &word : sentence.words) {
        word.opens = word.opens && whole;
        word.closes = word.closes && whole;
    }
    if (!sentence.words.empty())
        sentence.words.back().comma = false;
}

/// What begins with a figure does not look like a sentence of its own.
void beginWithALetter(Sentence &sentence, Dice &dice)
{
    if (!sentence.words.empty() && !vocabulary().text(sentence.words.front().text).front().isLetter()) {
        sentence.words.front().text = vocabulary().common(dice);
        sentence.words.front().source = -1;
    }
}

} // namespace

Edits Edits::atRate(double rate)
{
    return {.wordsEdited = 0.7 * rate,
            .removed = 0.15 * rate,
            .added = 0.15 * rate,
            .moved = 0.12 * rate,
            .split = 0.3 * rate,
            .merged = 0.15 * rate,
            .swapped = 0.15 * rate,
            .halved = 0.05 * rate,
            .joined = 0.05 * rate,
            .captions = 0.5 * rate,
            .curly = 0.1};
}

Story Editor::version(const Story &base, const Edits &edits)
{
    m_moves = 0;
    std::vector<Draft> drafts;
    for (size_t p = 0; p < base.paragraphs.size(); ++p) {
        const Paragraph &paragraph = base.paragraphs[p];
        Draft draft = edited(paragraph, edits);
        if (!draft.paragraph.sentences.empty())
            addRegrouped(drafts, std::move(draft), edits);
        const bool first = p == 0 || base.paragraphs[p - 1].article != paragraph.article;
        if (first && m_dice.chance(edits.captions))
            drafts.push_back({caption(paragraph.article)});
    }
    for (size_t i = 0; i < drafts.size(); ++i)
        drafts[i].place = double(i);
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (drafts[i].moves)
            moveAway(drafts, i);
    }
    std::ranges::stable_sort(drafts, {}, &Draft::place);
    Story made;
    for (Draft &draft : drafts)
        made.paragraphs.push_back(std::move(draft.paragraph));
    return made;
}

Editor::Draft Editor::edited(const Paragraph &paragraph, const Edits &edits)
{
    Draft draft{paragraph};
    draft.paragraph.sentences.clear();
    draft.paragraph.curly = m_dice.chance(edits.curly);
    draft.moves = !paragraph.furniture && !paragraph.dateline && m_dice.chance(edits.moved);
    const bool asItWas = draft.moves && m_dice.chance(0.5);
    for (const Sentence &sentence : paragraph.sentences) {
        if (asItWas) {
            draft.paragraph.sentences.push_back(sentence);
            continue;
        }
        if (!m_dice.chance(edits.removed)) {
            Sentence kept = editedWords(sentence, edits.wordsEdited);
            if (!kept.words.empty())
                draft.paragraph.sentences.push_back(std::move(kept));
        }
        if (!paragraph.furniture && m_dice.chance(edits.added))
            draft.paragraph.sentences.push_back(newSentence());
    }
    if (!asItWas && !paragraph.furniture)
        regroup(draft.paragraph.sentences, edits);
    if (!draft.moves && m_dice.chance(edits.swapped))
        swapTwo(draft.paragraph.sentences);
    return draft;
}

int Editor::runLength()
{
    int length = 1;
    while (length < 8 && m_dice.chance(0.593))
        ++length;
    return length;
}

Sentence Editor::editedWords(const Sentence &sentence, double share)
{
    if (share <= 0)
        return sentence;
    const double meanGap = std::max(0.0, meanRun / share - 0.8 * meanRun);
    const double begins = 1 / (1 + meanGap);
    Sentence made{{}, sentence.stops};
    bool opens = false;
    for (size_t i = 0; i < sentence.words.size();) {
        if (!m_dice.chance(begins)) {
            made.words.push_back(sentence.words[i++]);
            made.words.back().opens = made.words.back().opens || opens;
            opens = false;
            continue;
        }
        const int kind = m_dice.below(5); // 0 to 2: replaced, 3: removed, 4: new ones
        const size_t length = size_t(runLength());
        Word last;
        for (size_t k = 0; kind != 4 && k < length && i < sentence.words.size(); ++k, ++i) {
            last = sentence.words[i];
            opens = opens || last.opens;
            if (last.closes && !made.words.empty() && kind == 3)
                made.words.back().closes = true;
        }
        for (size_t k = 0; kind != 3 && k < length; ++k) {
            made.words.push_back({.text = vocabulary().common(m_dice), .opens = opens});
            opens = false;
        }
        if (kind < 3) {
            made.words.back().comma = last.comma;
            made.words.back().closes = last.closes;
        }
        if (kind == 4 && i < sentence.words.size())
            made.words.push_back(sentence.words[i++]);
    }
    repairQuotation(made);
    beginWithALetter(made, m_dice);
    return made;
}

Sentence Editor::newSentence()
{
    Sentence made;
    for (int i = m_dice.between(8, 26); i > 0; --i)
        made.words.push_back({.text = m_dice.chance(0.1) ? vocabulary().topic(m_dice) : vocabulary().common(m_dice)});
    return made;
}

/// Makes two sentences of one, or one of two.
void Editor::regroup(std::vector<Sentence> &sentences, const Edits &edits)
{
    for (size_t i = 0; i < sentences.size(); ++i) {
        std::vector<Word> &words = sentences[i].words;
        if (words.size() >= 14 && m_dice.chance(edits.halved)) {
            Sentence tail;
            const auto middle = words.begin() + m_dice.between(6, int(words.size()) - 7);
            tail.words.assign(middle, words.end());
            words.erase(middle, words.end());
            repairQuotation(sentences[i]);
            repairQuotation(tail);
            beginWithALetter(tail, m_dice);
            sentences.insert(sentences.begin() + std::ptrdiff_t(i) + 1, std::move(tail));
            ++i;
        } else if (i + 1 < sentences.size() && m_dice.chance(edits.joined)) {
            words.back().comma = true;
            const std::vector<Word> &next = sentences[i + 1].words;
            words.insert(words.end(), next.begin(), next.end());
            repairQuotation(sentences[i]);
            sentences.erase(sentences.begin() + std::ptrdiff_t(i) + 1);
        }
    }
}

/// The shorter of two neighbours has moved, but so may the longer have.
void Editor::swapTwo(std::vector<Sentence> &sentences)
{
    if (sentences.size() < 2)
        return;
    const size_t i = size_t(m_dice.below(int(sentences.size()) - 1));
    std::swap(sentences[i], sentences[i + 1]);
    const bool firstIsShorter = sentences[i].words.size() < sentences[i + 1].words.size();
    sentences[firstIsShorter ? i : i + 1].move = ++m_moves;
    sentences[firstIsShorter ? i + 1 : i].passedOver = m_moves;
}

void Editor::addRegrouped(std::vector<Draft> &drafts, Draft draft, const Edits &edits)
{
    std::vector<Sentence> &sentences = draft.paragraph.sentences;
    const bool isBody = !draft.paragraph.furniture;
    const bool mayMerge = isBody && !drafts.empty() && !draft.paragraph.dateline && !draft.moves && !drafts.back().moves
                          && !drafts.back().paragraph.furniture
                          && drafts.back().paragraph.article == draft.paragraph.article;
    if (mayMerge && m_dice.chance(edits.merged)) {
        std::vector<Sentence> &before = drafts.back().paragraph.sentences;
        before.insert(before.end(), std::make_move_iterator(sentences.begin()),
                      std::make_move_iterator(sentences.end()));
    } else if (isBody && !draft.moves && sentences.size() > 1 && m_dice.chance(edits.split)) {
        Draft tail{draft.paragraph, m_dice.chance(edits.moved > 0 ? 0.25 : 0)};
        const auto middle = sentences.begin() + m_dice.between(1, int(sentences.size()) - 1);
        tail.paragraph.sentences.assign(middle, sentences.end());
        tail.paragraph.dateline = false;
        sentences.erase(middle, sentences.end());
        drafts.push_back(std::move(draft));
        drafts.push_back(std::move(tail));
    } else {
        drafts.push_back(std::move(draft));
    }
}

/// Past so much that nobody would say that the others had moved instead, inside its article.
void Editor::moveAway(std::vector<Draft> &drafts, size_t which)
{
    Draft &draft = drafts[which];
    const int enough = wordsOf(draft.paragraph) * 2 + m_dice.below(200);
    const int direction = m_dice.chance(0.5) ? 1 : -1;
    for (const int step : {direction, -direction}) {
        int passed = 0;
        for (std::ptrdiff_t at = std::ptrdiff_t(which) + step; at > 0 && at < std::ptrdiff_t(drafts.size());
             at += step) {
            const Draft &other = drafts[size_t(at)];
            if (other.paragraph.article != draft.paragraph.article || other.paragraph.furniture)
                break;
            passed += other.moves ? 0 : wordsOf(other.paragraph);
            if (passed < enough)
                continue;
            draft.place = double(at) + 0.5 * step;
            ++m_moves;
            for (Sentence &sentence : draft.paragraph.sentences) {
                sentence.move = m_moves;
                sentence.passedOver = 0;
            }
            return;
        }
    }
}

Paragraph Editor::caption(int article)
{
    Paragraph made{{newSentence()}, article};
    made.furniture = true;
    std::vector<Word> &words = made.sentences.front().words;
    for (int i = 0; i < 3; ++i)
        words.push_back({.text = vocabulary().furniture(m_dice)});
    return made;
}

} // namespace newsversions
