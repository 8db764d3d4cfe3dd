// SPDX-License-Identifier: MIT
#include "core/text/span.h"

namespace core::text {

std::optional<Spans> Spans::from(std::vector<Span> spans)
{
    if (spans.empty())
        return std::nullopt;
    qsizetype end = 0;
    for (const Span span : spans) {
        if (span.begin < end || span.end <= span.begin)
            return std::nullopt;
        end = span.end;
    }
    return Spans(std::move(spans));
}

QString textOf(QStringView text, const Spans &spans)
{
    QString joined;
    for (const Span span : spans.all()) {
        if (!joined.isEmpty())
            joined += u" … ";
        joined += textOf(text, span);
    }
    return joined;
}

} // namespace core::text
