// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QString>

#include <cstdint>
#include <optional>
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

    /// Every place that may be it: the sure one, or the choices.
    std::vector<text::Spans> places() const { return spans ? std::vector{*spans} : choices; }
    friend bool operator==(const Carried &, const Carried &) = default;
};

/// Whether a state has what it must have: a sure place, choices, or neither.
bool isWhole(const Carried &carried);

/// The words of the project file: "exact" … "different value"; never translated.
QString toString(CarryState state);
std::optional<CarryState> carryStateFromString(QStringView text);

/// On screen: translated, in lower case.
QString displayName(CarryState state);

/// What to look at first, from 0: different value, ambiguous, reworded, lost, moved, exact.
int doubtOf(CarryState state);

} // namespace core::annotation
