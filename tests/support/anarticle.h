// SPDX-License-Identifier: MIT
#pragma once

#include "core/article/article.h"
#include "core/text/span.h"

namespace test {

/// With nothing known about it but its name.
inline core::article::Article anArticle(const QString &fileName, const QString &text)
{
    return {core::ArticleId::make(), fileName, "UTF-8", text, {}};
}

/// Where \a text first says \a passage, which it must.
inline core::text::Spans spansOf(const QString &text, QStringView passage)
{
    const qsizetype begin = text.indexOf(passage);
    Q_ASSERT(begin >= 0);
    return core::text::Spans({begin, begin + passage.size()});
}

} // namespace test
