// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/span.h"

#include <QStringView>

namespace core::text {

/// \a span of \a text (UTF-16 units) without the white space at either end; empty, at its beginning, where there is
/// nothing else. O(white space).
inline Span trimmed(QStringView text, Span span)
{
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    while (!span.isEmpty() && text[span.begin].isSpace())
        ++span.begin;
    return span;
}

} // namespace core::text
