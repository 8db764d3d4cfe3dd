// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/newsversions/editor.h"
#include "tests/support/newsversions/story.h"

#include <QString>

#include <vector>

/// News-like stories of a made-up vocabulary, and versions of them of which it is known where each word came from.
namespace newsversions {

/// Writes stories. All random choices come from the seed.
class Newsroom
{
public:
    explicit Newsroom(unsigned seed) : m_dice(seed), m_editor(m_dice) { beginArticle(); }
    Q_DISABLE_COPY_MOVE(Newsroom)

    /// One article, a headline not counted.
    Story story(int paragraphs);
    /// As many articles as make up \a bytes of text, with headlines, datelines, captions and sentences that look alike.
    Story edition(qsizetype bytes);
    /// Another edition of which no word comes from anywhere: a version that shares nothing with its base.
    Story unrelated(qsizetype bytes);
    Story version(const Story &base, const Edits &edits) { return m_editor.version(base, edits); }

    QString word() { return vocabulary().text(vocabulary().common(m_dice)); }
    int below(int bound) { return m_dice.below(bound); }
    bool chance(double share) { return m_dice.chance(share); }

private:
    void beginArticle();
    void addArticle(Story &story, int words, int number);
    Paragraph paragraph(int sentences, int article);
    Sentence sentence();
    Sentence lookAlike(const Sentence &model);
    Sentence headline();
    std::vector<Word> phrase(int words);
    void addName(std::vector<Word> &words);
    static void number(Story &story);

    struct Name {
        WordId first;
        WordId last;
    };
    Dice m_dice;
    Editor m_editor;
    std::vector<WordId> m_topics; // what the article is about
    std::vector<Name> m_names;
    std::vector<Sentence> m_written; // of the article, not all
};

} // namespace newsversions
