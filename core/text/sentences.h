// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QTextBoundaryFinder>

#include <optional>
#include <vector>

namespace core::text {

/// Reads the sentences of a paragraph one after the other: spans within it, without the white space around them,
/// ascending, covering everything but white space. UAX #29 boundaries (our own way through its rules for Latin text,
/// QTextBoundaryFinder for other scripts), then mended: no break after an abbreviation ("U.S.", "Jan.", "Mr.", an
/// initial) unless what follows can only begin a sentence, and closing quotation marks stay with the sentence that they
/// close. All sentences together: O(length).
class Sentences
{
public:
    explicit Sentences(QStringView paragraph);

    /// nullopt at the end of the paragraph.
    std::optional<Span> next();

private:
    qsizetype boundaryAfter(qsizetype boundary);
    /// The last boundary, or behind the quotation mark torn off there that closes what the sentence opened.
    qsizetype endWithStrayClosing();

    QStringView m_text;
    std::optional<QTextBoundaryFinder> m_finder; // unless it is Latin
    qsizetype m_begin = 0;                       // of the next sentence
    qsizetype m_boundary = 0;                    // the last one of UAX #29
    qsizetype m_counted = 0;                     // up to where the sentence's quotation marks have been counted
    bool m_isQuoteOpen = false;
};

/// All sentences of \a paragraph.
std::vector<Span> sentences(QStringView paragraph);

} // namespace core::text
