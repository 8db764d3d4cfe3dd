// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace core::annotation {

/// Something that mentions of an entity say, and which of them, in the order of mentionsInOrder(); never empty.
struct Wording {
    QString text; ///< folded, on one line
    std::vector<AnnotationId> mentions;

    friend bool operator==(const Wording &, const Wording &) = default;
};

/// The mentions of \a entity by story, version in its story, and place. O(mentions · log mentions).
std::vector<AnnotationId> mentionsInOrder(const Project &project, EntityId entity);

/// A mention as it stands in its article: a value that can be read in another thread.
struct PlacedMention {
    AnnotationId id;
    ArticleId article;
    QString text; ///< of the article
    text::Spans spans;
};
/// Those of mentionsInOrder().
std::vector<PlacedMention> placedMentions(const Project &project, EntityId entity);

/// How \a mentions, in the order of reading, word what they name: every surface form once, without regard to case,
/// spelled as most of them spell it. The most frequent first, then as first read. O(characters of the mentions).
std::vector<Wording> surfaceForms(std::span<const PlacedMention> mentions);
std::vector<Wording> surfaceForms(const Project &project, EntityId entity);

/// What mentions of one entity do not agree on. A fact, not a judgement: one may be wrong, or time has passed.
struct EntityConflict {
    enum class Kind : std::uint8_t {
        Spelling, ///< a word of the name: "Beradar", "Baradar"
        Title,    ///< what stands before the name: "Foreign Minister", "Deputy Prime Minister"
        Age,      ///< "52", "53"
    };
    Kind kind = Kind::Spelling;
    std::vector<Wording> values; ///< two or more; the most frequent first

    friend bool operator==(const EntityConflict &, const EntityConflict &) = default;
};

/// The conflicts of mentions of one entity, in the order of reading, by kind. Spellings are told from forms of one word
/// by mayBeSpellings(), and count only where they are not both of one article alone. Titles
/// (core/article/newswirewords.h) are read on the line before the mention and at its beginning; one that only says less
/// than another ("Minister") does not contradict it. Ages are read right beside the mention ("Baradar, 52,", "aged 53",
/// "52-year-old Baradar"). Titles and ages are read in English only; spellings in any language. After the project.
/// O(characters of the mentions and of a line around each, and the square of their different words).
std::vector<EntityConflict> conflictsOf(std::span<const PlacedMention> mentions);
std::vector<EntityConflict> conflictsOf(const Project &project, EntityId entity);

} // namespace core::annotation
