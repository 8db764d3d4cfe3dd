// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/textchange.h"

#include <QString>

#include <vector>

/// What the window and the reports call things; translated.
namespace core::compare {

/// What a change is about, in a word: "number", "quotation".
QString wordFor(ChangeClass changeClass);

/// What a reader should know about paragraph \a paragraph of the other text, or of the base: "merges ¶2–3", "↑ moved
/// from ¶12". Stands at the first of the passage's paragraphs; empty for none.
QString badgeOf(const Passage &passage, int paragraph, bool ofBase);

/// "2–3", "5, 7": paragraphs as people count them.
QString paragraphNumbers(const std::vector<int> &paragraphs);

/// What a change says on one line: the words before and after, and for a number the difference: "12 → 19, +58 %".
QString sentenceOf(const TextChange &change, QStringView base, QStringView other);

/// The words of \a span on one line.
QString wordsOf(QStringView text, text::Span span);

} // namespace core::compare
