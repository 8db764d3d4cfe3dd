// SPDX-License-Identifier: MIT
#include "core/article/article.h"

namespace core::article {

QString displayName(const Article &article)
{
    if (!article.metadata.source.isEmpty())
        return article.metadata.source;
    return article.metadata.title.isEmpty() ? article.fileName : article.metadata.title;
}

} // namespace core::article
