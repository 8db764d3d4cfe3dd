// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"
#include "core/text/tokens.h"

#include <vector>

/// What phrases are made of, where they are looked for. Clitics are those of English ("Qatar's", "they'll"); in other
/// languages what stands after an apostrophe belongs to its word.
namespace core::annotation {

/// A word, the clitic after one, a part of a compound or a punctuation mark: UTF-16 units of the folded text.
struct Unit {
    text::Span span;
    text::TokenKind kind = text::TokenKind::Punctuation;
    bool isClitic = false;
};

/// The units of \a folded (core/text/fold.h), in order. With \a splitsCompounds, the parts of compounds and what joins
/// them are units of their own. O(length).
std::vector<Unit> unitsOf(QStringView folded, bool splitsCompounds);

} // namespace core::annotation
