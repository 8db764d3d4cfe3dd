// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"
#include "tests/support/newsversions/vocabulary.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace newsversions {

struct Word {
    WordId text = 0;
    int source = -1;     ///< number of the word in the base, counted through; -1: new
    bool comma = false;  ///< one follows
    bool opens = false;  ///< a quotation
    bool closes = false; ///< a quotation, behind the comma or the full stop
};

struct Sentence {
    std::vector<Word> words;
    bool stops = true;  ///< ends with a full stop; a headline does not
    int move = 0;       ///< of a version: the number of the moved block that it is in, from 1; 0: none
    int passedOver = 0; ///< of a version: the number of the move that would be as small if this had moved instead
};

struct Paragraph {
    std::vector<Sentence> sentences;
    int article = 0;
    bool dateline = false;  ///< begins with "PLACE (WIRE) - "
    WordId place = 0;       ///< of the dateline
    bool curly = false;     ///< quotation marks and apostrophes are typographic
    bool furniture = false; ///< headline or caption
};

/// Where the parts of a story stand in its text. UTF-16 units, which are code points here.
struct Layout {
    QString text;
    std::vector<core::text::Span> words; ///< without punctuation, datelines not counted
    std::vector<core::text::Span> sentences;
    std::vector<core::text::Span> paragraphs;
};

struct Story {
    std::vector<Paragraph> paragraphs;

    /// One paragraph a line, a blank line between them.
    Layout layout() const;
    QString text() const { return layout().text; }
    int wordCount() const;
    int sentenceCount() const;

    /// By sentence, in order: the words of each.
    std::vector<const Sentence *> sentences() const;
};

} // namespace newsversions
