// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/phraseunits.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace core::annotation {

/// Many names that are looked for at once: one tree of their units, so that a text is read once whatever their number.
/// They match as Phrase does with the plain options, except that a word that begins with a capital is not found in
/// lower case, nor an abbreviation in anything but itself: "May" is no "may", and "US" no "Us".
class KnownNames
{
public:
    /// Later ones with the same units are left out; empty names are. \a names are told apart by their place.
    explicit KnownNames(const std::vector<QString> &names);

    struct Place {
        size_t name = 0; ///< which one
        text::Span span; ///< of the folded text

        friend bool operator==(const Place &, const Place &) = default;
    };
    /// Where names stand in \a folded, which has \a units: ascending, not overlapping, of two that begin together the
    /// longer. O(units · longest name).
    std::vector<Place> in(QStringView folded, const std::vector<Unit> &units) const;

private:
    struct Node {
        QHash<QString, int> next;    ///< by what a unit reads like, letter case aside
        std::vector<size_t> endHere; ///< names
    };
    bool matches(size_t name, QStringView folded, const Unit *first) const;

    std::vector<QStringList> m_names; // their units
    std::vector<Node> m_nodes;
};

} // namespace core::annotation
