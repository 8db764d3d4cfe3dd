// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/job.h"
#include "core/text/span.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core::annotation {

/// How near to the words looked for others must come.
struct OccurrenceOptions {
    bool matchesCase = false;
    /// English forms of the same word too (core/text/inflections.h). With matchesCase, only those that begin with the
    /// same kind of letter: "Troops" for "Troop", not "troops".
    bool findsInflections = false;
    /// Parts of compounds too: "Afghan" in "intra-Afghan", "Iran" in "l'Iran". Otherwise a compound is a word of its
    /// own, for a "US-led" force is no mention of the US that everybody would mark.
    bool looksIntoCompounds = false;

    friend bool operator==(const OccurrenceOptions &, const OccurrenceOptions &) = default;
};

/// Words to be found wherever they stand. Whole words only, typographically folded (core/text/fold.h), with any white
/// space between them. What is appended to a word stands for itself ("US" in "US'", "Pompeo" in "Pompeo's"), and is
/// left off where the words end with it.
class Phrase
{
public:
    Phrase(const QString &words, const OccurrenceOptions &options);

    /// Nothing but white space, which stands nowhere.
    bool isEmpty() const { return m_units.isEmpty(); }

    /// The places in \a text where the words stand: UTF-16 units, ascending, not overlapping. \a place, where given, is
    /// one of them whatever stands there, and goes before those that overlap it. Stops early when \a job is cancelled.
    /// O(length) unless the words repeat themselves; then by their number, at most.
    std::vector<text::Span> in(const QString &text, std::optional<text::Span> place = std::nullopt,
                               const Job &job = {}) const;

private:
    QStringList m_units; // words, what is appended to them, punctuation marks
    OccurrenceOptions m_options;
};

/// What somebody means who selects \a selection in \a text: without white space around it and what is appended to the
/// last word; of an empty selection the word there. Empty where there is nothing.
text::Span namedBy(const QString &text, text::Span selection);

/// Whether \a words are abbreviations ("US", "U.N."), which in lower case would be others.
bool readsLikeAbbreviation(QStringView words);

} // namespace core::annotation
