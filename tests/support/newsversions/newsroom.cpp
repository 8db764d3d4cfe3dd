// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/newsroom.h"

#include <algorithm>

namespace newsversions {

namespace {

constexpr double bytesAWord = 6.3;

Word plain(WordId text)
{
    return {.text = text};
}

} // namespace

void Newsroom::beginArticle()
{
    m_topics.clear();
    m_names.clear();
    m_written.clear();
    for (int i = 0; i < 30; ++i)
        m_topics.push_back(vocabulary().topic(m_dice));
    for (int i = 0; i < 5; ++i)
        m_names.push_back({vocabulary().firstName(m_dice), vocabulary().lastName(m_dice)});
}

Story Newsroom::story(int paragraphs)
{
    beginArticle();
    Story story;
    for (int p = 0; p < paragraphs; ++p)
        story.paragraphs.push_back(paragraph(m_dice.between(1, 4), 0));
    number(story);
    return story;
}

Story Newsroom::edition(qsizetype bytes)
{
    Story story;
    int left = int(double(bytes) / bytesAWord);
    for (int article = 0; left > 0; ++article) {
        int words = m_dice.between(300, 1172);
        if (left - words < 300)
            words = left;
        addArticle(story, words, article);
        left -= words;
    }
    number(story);
    return story;
}

Story Newsroom::unrelated(qsizetype bytes)
{
    Story story = edition(bytes);
    for (Paragraph &paragraph : story.paragraphs) {
        for (Sentence &sentence : paragraph.sentences) {
            for (Word &word : sentence.words)
                word.source = -1;
        }
    }
    return story;
}

void Newsroom::addArticle(Story &story, int words, int article)
{
    beginArticle();
    Paragraph title{{headline()}, article};
    title.furniture = true;
    words -= int(title.sentences.front().words.size());
    story.paragraphs.push_back(std::move(title));
    for (bool first = true; words > 0; first = false) {
        Paragraph made = paragraph(m_dice.between(1, 3), article);
        made.dateline = first;
        made.place = vocabulary().place(m_dice);
        for (const Sentence &sentence : made.sentences)
            words -= int(sentence.words.size());
        story.paragraphs.push_back(std::move(made));
    }
}

Paragraph Newsroom::paragraph(int sentences, int article)
{
    Paragraph made{{}, article};
    for (int i = 0; i < sentences; ++i) {
        const bool repeats = !m_written.empty() && m_dice.chance(0.03);
        made.sentences.push_back(repeats ? lookAlike(m_written[size_t(m_dice.below(int(m_written.size())))])
                                         : sentence());
        if (m_dice.chance(0.5))
            m_written.push_back(made.sentences.back());
    }
    return made;
}

Sentence Newsroom::sentence()
{
    const int kind = m_dice.below(10);
    if (kind < 6)
        return {phrase(m_dice.between(8, 30))};
    std::vector<Word> words = phrase(m_dice.between(6, 22));
    const auto attribution = [this](std::vector<Word> &to) {
        addName(to);
        to.push_back(plain(vocabulary().said(m_dice)));
    };
    if (kind < 8) { // "…," NAME said.
        words.front().opens = true;
        words.back().comma = words.back().closes = true;
        attribution(words);
        return {std::move(words)};
    }
    if (kind < 9) { // …, NAME said.
        words.back().comma = true;
        attribution(words);
        return {std::move(words)};
    }
    std::vector<Word> quoted; // NAME said, "…."
    attribution(quoted);
    quoted.back().comma = true;
    words.front().opens = true;
    words.back().closes = true;
    quoted.insert(quoted.end(), words.begin(), words.end());
    return {std::move(quoted)};
}

/// The same but for a few words, as when one event after the other is told.
Sentence Newsroom::lookAlike(const Sentence &model)
{
    Sentence made = model;
    for (int i = 0; i < 3; ++i)
        made.words[size_t(m_dice.between(1, int(made.words.size()) - 1))].text
            = m_dice.chance(0.5) ? vocabulary().figure(m_dice) : vocabulary().topic(m_dice);
    return made;
}

Sentence Newsroom::headline()
{
    Sentence made{phrase(m_dice.between(5, 9))};
    for (Word &word : made.words)
        word.comma = false;
    made.stops = false;
    return made;
}

std::vector<Word> Newsroom::phrase(int count)
{
    std::vector<Word> words;
    while (int(words.size()) < count) {
        const double kind = m_dice.share();
        if (kind < 0.02)
            addName(words);
        else if (kind < 0.04 && !words.empty())
            words.push_back(plain(vocabulary().figure(m_dice)));
        else if (kind < 0.13)
            words.push_back(plain(m_topics[size_t(m_dice.below(int(m_topics.size())))]));
        else
            words.push_back(plain(vocabulary().common(m_dice)));
        if (words.size() > 3 && int(words.size()) < count - 1)
            words.back().comma = m_dice.chance(0.05);
    }
    return words;
}

void Newsroom::addName(std::vector<Word> &words)
{
    const Name &name = m_names[size_t(m_dice.below(int(m_names.size())))];
    if (m_dice.chance(0.5))
        words.push_back(plain(name.first));
    words.push_back(plain(name.last));
}

void Newsroom::number(Story &story)
{
    int next = 0;
    for (Paragraph &paragraph : story.paragraphs) {
        for (Sentence &sentence : paragraph.sentences) {
            for (Word &word : sentence.words)
                word.source = next++;
        }
    }
}

} // namespace newsversions
