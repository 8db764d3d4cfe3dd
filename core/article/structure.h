// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/published.h"
#include "core/text/span.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace core::article {

/// What a paragraph is for. All from EditorsNote on is furniture: text around the story, not of it.
enum class ParagraphRole : std::uint8_t {
    Body,
    Subhead,
    EditorsNote, ///< "EDS NOTE: …", "(Adds quotes)", "UPDATE 2"
    Caption,     ///< a picture's caption, its credit included
    Credit,      ///< a picture credit or byline standing alone
    Separator,   ///< "___", "* * *"
    Reporter,    ///< "X reported from Y.", "X contributed to this report."
    AgencyMark,  ///< the agency's name or initials at the very end, on a line of their own or behind the last sentence
};

constexpr bool isFurniture(ParagraphRole role)
{
    return role >= ParagraphRole::EditorsNote;
}

struct Paragraph {
    text::Span span; ///< UTF-16 units, without white space at either end; may contain single LF where hard-wrapped
    ParagraphRole role;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

/// How the paragraphs of a text are told apart.
enum class ParagraphLayout : std::uint8_t { BlankLines, OneLineEach, Indent };

/// Spans with a meaning over an untouched text.
struct Structure {
    ParagraphLayout layout = ParagraphLayout::BlankLines;
    std::optional<text::Span> metadataPrefix; ///< " date 2020-11-21 " before the first word, on the same line
    std::optional<Published> published;       ///< what the prefix says
    std::vector<Paragraph> paragraphs;        ///< ascending; every character but white space and the prefix is in one

    friend bool operator==(const Structure &, const Structure &) = default;
};

/// When \a text says that it was published: Structure::published by itself. O(1).
std::optional<Published> publishedOf(QStringView text);

/// Structure::metadataPrefix by itself. O(1).
std::optional<text::Span> metadataPrefixOf(QStringView text);

/// Reads the structure off \a text (LF line ends) by itself, with the word lists of newswirewords.h. O(length).
Structure structureOf(QStringView text);

} // namespace core::article
