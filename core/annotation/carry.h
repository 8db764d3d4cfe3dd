// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/carrymap.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace core::annotation {

/// What has become of a passage in another version, from the surest to nothing.
enum class CarryState : std::uint8_t {
    Exact,          ///< the same words in the same place
    Moved,          ///< the same words in a passage that stands elsewhere
    Reworded,       ///< the place is sure, the words are others
    DifferentValue, ///< the place is sure, a number, a name or a negation is another
    Ambiguous,      ///< one of several places, or a doubtful one
    Lost,           ///< nowhere
};
constexpr size_t carryStates = 6;

/// Where a mark stands in the other text.
struct Carried {
    CarryState state = CarryState::Lost;
    std::optional<text::Spans> spans; ///< UTF-16 units of the other text; nothing for Ambiguous and Lost
    float score = 0;                  ///< how much of the marked words stands there too, by their rarity, 0 to 1
    std::vector<text::Spans> choices; ///< of Ambiguous: the likeliest first, at least one

    friend bool operator==(const Carried &, const Carried &) = default;
};

/// Takes marks (UTF-16 units of map.from().text()) to the other text: by the alignment of the two texts, not by looking
/// for the words; only what the alignment leaves without a partner is looked for, and what is found so is never more
/// than ambiguous. By mark. O(tokens of the marks), and O(tokens of the text) for a mark without a place.
///
/// Numbers, names and negations are hard constraints, as the position of a mark is worth nothing where "12 killed" has
/// become "21 killed". The ways in which other programs anchor marks anew, and their mistakes: Hypothesis
/// (match-quote.ts takes the best match without a threshold or a margin), STAM (alignment and transposition).
std::vector<Carried> carry(std::span<const text::Spans> marks, const CarryMap &map);

} // namespace core::annotation
