// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QString>

#include <vector>

namespace core::annotation {

/// A number with what it counts, or a date: UTF-16 units of the text that it was found in.
struct Figure {
    text::Span span;
    bool isDate = false;

    friend bool operator==(const Figure &, const Figure &) = default;
};

/// The numbers and dates of \a paragraph, which is folded (core/text/fold.h): ascending, not overlapping. A number
/// takes the scale and the unit behind it along ("2.5 million dollars", "eight people"); in words it is one only with
/// them. Dates are in English or ISO 8601: "Saturday, Nov. 21, 2020", "21 November", "February", "Tuesday", "in 2001";
/// "May" and "March" need a day, a year or "in" and its like. Times of day are neither. O(length).
std::vector<Figure> figuresIn(QStringView paragraph);

} // namespace core::annotation
