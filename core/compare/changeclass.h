// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"
#include "core/compare/textpair.h"

#include <array>
#include <cstdint>
#include <vector>

namespace core::compare {

/// Tells what the changes between two texts are about.
class ChangeClasses
{
public:
    /// The texts have to outlive it. O(different words).
    explicit ChangeClasses(const std::array<const PreparedText *, 2> &texts);

    /// What the change is about that has the tokens \a changed[0] of the first text on one side and \a changed[1] of
    /// the second on the other (either may be empty, not both). The more telling class wins: punctuation only where
    /// nothing else is, then date, number, negation, quote, attribution, hedge, name, other. The same from either side.
    /// O(tokens).
    ChangeClass of(const std::array<IndexRange, 2> &changed) const;

private:
    struct Traits;
    /// What is asked of a word again and again, without all else that is known of it.
    struct WordTraits {
        std::uint8_t tellings;
        bool isCapitalized;
    };
    Traits traitsOf(size_t side, IndexRange tokens) const;
    bool beginsSentence(size_t side, int token) const;

    std::array<const PreparedText *, 2> m_texts;
    std::array<std::vector<WordTraits>, 2> m_words; // of either text
};

} // namespace core::compare
