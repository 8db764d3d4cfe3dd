// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

namespace core::article {

/// The word lists of resources/syntax/newswire.xml, which also colours the reading columns: one list, two readers.
/// Spelled as they stand there. Abbreviations are without their period ("Jan", "Sat").
struct NewswireWords {
    QSet<QString> agencies;         ///< "AP", "Reuters", "PTI", "Associated Press" …
    QSet<QString> attributionVerbs; ///< "said", "told", "claimed" …, lower case, inflected forms included
    QSet<QString> hedges;           ///< "reportedly", "allegedly", "may" …, lower case
    QSet<QString> negations;        ///< "not", "never", "denied" …, lower case, straight apostrophe
    QSet<QString> months;           ///< "January", "Jan" …
    QSet<QString> weekdays;         ///< "Saturday", "Sat" …
    QSet<QString> numberWords;      ///< "two" … "hundred", "dozen", lower case
    QSet<QString> scales;           ///< "million" …: what multiplies the number before it
    QSet<QString> units;            ///< "people", "km" …: what numbers count
    QSet<QString> titles;           ///< "minister", "mullah", "Gen" …, lower case but for abbreviations
    QSet<QString> titleAttributes;  ///< "foreign", "deputy", "former" …, lower case
    QSet<QString> revisions;        ///< "Adds", "Corrects" …: what "(Adds quotes)" at the top begins with
};

/// Read once from the resource compiled into the program; the same object for all threads.
const NewswireWords &newswireWords();

} // namespace core::article
