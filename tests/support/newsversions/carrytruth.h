// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/newsversions/story.h"

#include <optional>
#include <span>
#include <vector>

namespace newsversions {

/// What a mark on the base has come to in a version.
struct TrueMark {
    int firstWord = 0; ///< of the base, counted through
    int lastWord = 0;
    core::text::Span span;              ///< in the base's text
    std::vector<core::text::Span> kept; ///< in the version's text, by word of the mark that it still has
    bool hasOtherFigure = false;        ///< in the place of one of its figures stands another

    /// Whether at least half of its words stand in the version.
    bool survives() const { return 2 * int(kept.size()) > lastWord - firstWord; }
};

/// A story, a version in which some figures were changed as well, and what marks on the one come to in the other.
class CarryTruth
{
public:
    /// One figure in ten that \a version has kept becomes another.
    CarryTruth(const Story &base, Story version, Dice &dice);

    const QString &baseText() const { return m_base.text; }
    const QString &versionText() const { return m_version.text; }

    /// Names, figures and passages of 4 to 20 words within a sentence, a third of each.
    std::vector<TrueMark> marks(int count, Dice &dice) const;

    /// Whether the mark stands at \a place of the version: on most of what is left of it, and not mostly on words from
    /// elsewhere; or, where nothing is left, between the words that stood on either side of it.
    bool isRight(const TrueMark &mark, core::text::Span place) const;

private:
    void changeFigures(Story &version, Dice &dice);
    TrueMark mark(int first, int last) const;
    bool isBetweenNeighbours(const TrueMark &mark, core::text::Span place) const;

    Layout m_base;
    Layout m_version;
    std::vector<WordId> m_words;     // of the base
    std::vector<int> m_sentence;     // by word of the base
    std::vector<int> m_copy;         // by word of the base: its number in the version, -1: none
    std::vector<int> m_source;       // by word of the version
    std::vector<bool> m_otherFigure; // by word of the base
};

} // namespace newsversions
