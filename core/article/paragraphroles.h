// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/structure.h"

namespace core::article {

/// Says what each of \a paragraphs is for, judged by its words, its length and its neighbours. In doubt it is Body:
/// prose taken for furniture would be left out of a comparison. The words are those of English-language agencies; in
/// other languages only subheads, separators and agencies' marks are told apart. An agency's mark behind the last
/// sentence of the story, on its line, is made a paragraph of its own; the others stay as they are. O(length).
std::vector<Paragraph> withRoles(QStringView text, std::span<const text::Span> paragraphs);

} // namespace core::article
