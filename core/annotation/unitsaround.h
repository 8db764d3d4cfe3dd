// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace core::annotation {

/// What somebody may mean who wants more than \a selection of \a text (UTF-16 units): the whole words, with and without
/// what is appended to the last one; the phrase, a run between punctuation marks; the quotation, without and with its
/// marks; the sentences; the paragraphs. Each holds all of \a selection and more, the shortest first, none twice.
/// O(length).
std::vector<text::Span> unitsAround(const QString &text, text::Span selection);

/// What a selection can be extended by: a word without what is appended to it, a run between punctuation marks, what
/// stands between quotation marks, a sentence.
enum class TextUnit : std::uint8_t { Word, Phrase, Quotation, Sentence };

/// \a selection of \a text grown to the units around it; where it is whole units already, to the end of the next one,
/// in the next paragraph too; a place that is in none, the next one. A metadata prefix has none. The same where there
/// is no more. O(length).
text::Span extendedBy(TextUnit unit, const QString &text, text::Span selection);

} // namespace core::annotation
