// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/compare/preparedtext.h"
#include "core/text/span.h"

#include <chrono>
#include <map>
#include <span>
#include <utility>
#include <vector>

namespace core::annotation {

/// Tells from what stands on screen, and for how long, which paragraphs have been read. A paragraph has been read when
/// all of it has stood there for as long as a quick reader needs for it: 300 words a minute, where the average is 238
/// (M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109, 2019), and at least a
/// second. Times add up; of a paragraph of which only a part is seen, only that part of the time counts. So scrolling
/// past is not reading, and what somebody has slowly gone through is. That it was looked at, nobody can know.
class ReadingPace
{
public:
    /// \a visible has stood on screen for \a elapsed, in the text of \a article, which is \a text. Returns the
    /// paragraphs that have been read now and were not before. O(paragraphs).
    std::vector<text::Span> stood(ArticleId article, const compare::PreparedText &text,
                                  std::span<const text::Span> visible, std::chrono::milliseconds elapsed);

    void forget() { m_seconds.clear(); }

private:
    std::map<std::pair<ArticleId, int>, double> m_seconds; // by paragraph; below 0: read
};

} // namespace core::annotation
