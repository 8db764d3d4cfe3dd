// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/newsversions/story.h"

#include <vector>

namespace newsversions {

/// What is done to a story.
struct Edits {
    double wordsEdited = 0.02; ///< share of the words touched, in runs of 1 to 8: 60 % replaced, 20 % removed, 20 % new
    double removed = 0;        ///< share of the sentences
    double added = 0;
    double moved = 0; ///< share of the paragraphs that stand elsewhere, half of them without any edited word
    double split = 0; ///< share of the paragraphs, a quarter of them with the second part elsewhere
    double merged = 0;
    double swapped = 0;  ///< share of the paragraphs in which two neighbouring sentences change places
    double halved = 0;   ///< share of the sentences that become two
    double joined = 0;   ///< share of the sentences that become one with the next
    double captions = 0; ///< new ones, an article
    double curly = 0;    ///< share of the paragraphs whose quotes become typographic

    /// The mixture for a share of edited words: seven tenths by words, three tenths by whole sentences.
    static Edits atRate(double rate);
};

/// Makes versions. All random choices come from the dice.
class Editor
{
public:
    explicit Editor(Dice &dice) : m_dice(dice) {}

    /// The version's words know their source, its sentences the move they are part of.
    Story version(const Story &base, const Edits &edits);

private:
    struct Draft {
        Paragraph paragraph;
        bool moves = false;
        double place = 0; // among the others
    };

    Draft edited(const Paragraph &paragraph, const Edits &edits);
    Sentence editedWords(const Sentence &sentence, double share);
    Sentence newSentence();
    int runLength();
    void regroup(std::vector<Sentence> &sentences, const Edits &edits);
    void swapTwo(std::vector<Sentence> &sentences);
    void addRegrouped(std::vector<Draft> &drafts, Draft draft, const Edits &edits);
    void moveAway(std::vector<Draft> &drafts, size_t which);
    Paragraph caption(int article);

    Dice &m_dice;
    int m_moves = 0;
};

} // namespace newsversions
