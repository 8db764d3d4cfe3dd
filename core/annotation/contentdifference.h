// SPDX-License-Identifier: MIT
#pragma once

#include "core/compare/preparedtext.h"
#include "core/compare/textpair.h"

#include <QString>

#include <array>
#include <vector>

namespace core::annotation {

/// A number, date or name that has become another.
struct ChangedValue {
    compare::ChangeClass changeClass = compare::ChangeClass::Number; ///< Number, Date or Name
    QString before;                                                  ///< as the texts have them, on one line
    QString after;

    friend bool operator==(const ChangedValue &, const ChangedValue &) = default;
};

/// What tells for or against a claim in the words of one side of a pair. English words only: in other languages nothing
/// negates or hedges.
struct Tendency {
    bool negates = false; ///< "not", "never", "nobody"
    bool hedges = false;  ///< "reportedly", "may"; "about" and its like before a number only

    Tendency operator|(Tendency other) const { return {negates || other.negates, hedges || other.hedges}; }
    friend bool operator==(const Tendency &, const Tendency &) = default;
};

/// How the words of two statements differ. Sides are an index: 0 and 1.
struct ContentDifference {
    bool isReworded = false; ///< words differ, punctuation and the case of a sentence's first letter aside
    std::vector<ChangedValue> values;
    /// In words that the other side has not. Negates only where both have half of the words of the shorter side in
    /// common, those that deny apart: else it is something else that is denied.
    std::array<Tendency, 2> inChanges;
    std::array<Tendency, 2> altogether; ///< in all words

    friend bool operator==(const ContentDifference &, const ContentDifference &) = default;
};

/// One statement's words.
struct Content {
    QString text;
    bool beginsWithin = false; ///< within a sentence, so that a capital at its start is a name's
};

/// What \a words tell, such as those of a cue. O(length).
Tendency tendencyOf(const QString &words);

/// Aligns the words of both as the comparison of texts does. A value has changed where a number, a date or a name
/// stands on both sides of a change, or in a short one a number on one side and words ("several") on the other; the
/// same number in other digits or words ("1,200", "two") has not changed. Numbers in words and the months of dates are
/// read in English only; digits in any language. O(words²).
ContentDifference difference(const Content &first, const Content &second);

} // namespace core::annotation
