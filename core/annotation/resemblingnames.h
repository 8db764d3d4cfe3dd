// SPDX-License-Identifier: MIT
#pragma once

#include "core/annotation/project.h"

#include <QStringList>

namespace core::annotation {

/// The words of \a name as names are compared: folded, lower case, compounds taken apart, without the English
/// clitic that is appended ("Qatar's" gives "qatar") and without punctuation.
QStringList nameWords(QStringView name);

/// Whether \a a and \a b, two words as nameWords() makes them, may be two spellings of one: "beradar" and "baradar".
/// One letter may differ in words of five letters and more, two in words of eight and more. False for the same word,
/// for words with digits, and for forms of one word ("Iraq", "Iraqi", "Iraqis"), by English endings only. After the
/// project.
bool mayBeSpellings(QStringView a, QStringView b);

/// Whether two names may mean the same: every word of the shorter one is, in order, a word of the longer, another
/// spelling of one or its initial; English titles ("Foreign Minister") count only where there is nothing else. "Pompeo"
/// and "Mike Pompeo", "Mullah Beradar" and "Abdul Ghani Baradar", "UN" and "United Nations". After the project.
bool mayNameTheSame(QStringView a, QStringView b);

/// Entities of the same type, one of whose names may mean the same as one of \a entity's. By name. O(entities).
std::vector<EntityId> resembling(const Project &project, EntityId entity);

/// The name of \a a or \a b that says more: that has more words, or else more letters; of equal ones that of \a a.
QString fullerName(const Entity &a, const Entity &b);

} // namespace core::annotation
