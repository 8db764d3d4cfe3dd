// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/structure.h"

namespace core::article {

struct Paragraphs {
    ParagraphLayout layout = ParagraphLayout::BlankLines;
    std::vector<text::Span> spans; ///< without white space at either end, none empty, ascending
};

/// Tells the paragraphs of \a text (LF line ends) apart, from \a begin on, by their layout alone: blank lines, else
/// one line each, else an indented first line; lines that were wrapped at a fixed width are joined again. A line of
/// nothing but rules ("___") is always by itself. Every character from \a begin on but white space is in one.
/// O(length).
Paragraphs paragraphsOf(QStringView text, qsizetype begin);

/// "___", "* * *", "---", "###", "-30-": a line that parts the text and says nothing.
bool isSeparator(QStringView line);

/// Whether \a text ends as a sentence does, closing quotation marks and brackets left aside; in any script.
bool endsSentence(QStringView text);

} // namespace core::article
