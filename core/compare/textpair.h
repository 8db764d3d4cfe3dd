// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"
#include "core/compare/preparedtext.h"
#include "core/text/span.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::compare {

struct Options {
    bool withoutFurniture = false; ///< furniture stands as removed and added, in no count and no share
    bool fully = false;            ///< no budget: everything is computed exactly, however long it takes

    friend bool operator==(const Options &, const Options &) = default;
};

/// What a reader has said about two texts, and the comparison has to obey. Of a text each span names the sentences that
/// it touches.
struct Correction {
    enum class Kind : std::uint8_t {
        BelongTogether, ///< these sentences are one another's partners, whatever they say
        NotMoved,       ///< these may not be partners out of order: removed here, added there
    };
    Kind kind = Kind::BelongTogether;
    text::Span base;  ///< raw, UTF-16 units; not empty
    text::Span other; ///< raw, UTF-16 units; not empty

    friend bool operator==(const Correction &, const Correction &) = default;
};

enum class SegmentKind : std::uint8_t { Equal, Typography, Replaced, Added, Removed };
constexpr size_t segmentKinds = 5;

/// What a change is about. None for equal segments only; Space for differing white space, which counts nowhere.
enum class ChangeClass : std::uint8_t {
    None,
    Space,
    Punctuation,
    Number,
    Date,
    Name,
    Quote,
    Attribution,
    Hedge,
    Negation,
    Furniture,
    Other
};

/// A stretch of both texts: what stands in the base and what in the other version.
struct Segment {
    SegmentKind kind = SegmentKind::Equal;
    ChangeClass changeClass = ChangeClass::None;
    text::Span base;  ///< raw, UTF-16 units; empty for Added
    text::Span other; ///< raw, UTF-16 units; empty, where the text would stand, for Removed
    int move = 0;     ///< numbers the moved passages from 1; 0: not moved

    bool isChange() const { return kind != SegmentKind::Equal && changeClass != ChangeClass::Space; }
    friend bool operator==(const Segment &, const Segment &) = default;
};

enum class Relation : std::uint8_t { Same, Edited, Rewritten, Split, Merged, Regrouped, Added, Removed };
constexpr size_t relations = 8;

/// Which paragraphs (or sentences) of the base are which of the other version, by index. Either list may be empty.
struct Passage {
    Relation relation = Relation::Same;
    bool moved = false;
    std::vector<int> base;
    std::vector<int> other;
    bool isApproximate = false; ///< a budget was hit: computed fully it may come out otherwise

    friend bool operator==(const Passage &, const Passage &) = default;
};

/// Neighbouring paragraphs that stand level with neighbouring paragraphs of the other version.
struct LevelBlock {
    IndexRange base;
    IndexRange other;

    friend bool operator==(const LevelBlock &, const LevelBlock &) = default;
};

/// One version compared with the base. The segments, in order of the other text, cover every code unit of it once, and
/// their base spans every code unit of the base once. Every paragraph is in exactly one passage, every sentence in
/// exactly one of sentences. Comparing the other way round gives the mirror image.
struct TextPair {
    std::vector<Segment> segments;
    std::vector<Passage> passages;  ///< of paragraphs, in order of the other text, what is removed where it would stand
    std::vector<Passage> sentences; ///< likewise
    std::vector<LevelBlock> blocks; ///< ascending on both sides, not overlapping; what has moved is in none by itself
    double sharedOfBase = 0;        ///< words in equal and typography segments over all words, 0 to 1
    double sharedOfOther = 0;
    std::array<int, segmentKinds> segmentCounts{}; ///< without class Space
    std::array<int, relations> passageCounts{};
    bool hasLittleInCommon = false; ///< so little is shared that only the shared passages mean anything
};

/// Whether a budget was hit anywhere.
bool isApproximate(const TextPair &pair);

/// Compares two texts. O(words · log words) for texts that share most of their sentences; the words of one pair of
/// sentences are aligned exactly up to a bound and by their rare words beyond it. \a corrections hold against whatever
/// the texts say, the later of two that contradict each other; nothing can be corrected between equal texts. nullopt
/// only when \a job was cancelled.
std::optional<TextPair> comparePair(const PreparedText &base, const PreparedText &other, const Options &options = {},
                                    const Job &job = {}, std::span<const Correction> corrections = {});

} // namespace core::compare
