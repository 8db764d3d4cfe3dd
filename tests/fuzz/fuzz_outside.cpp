// SPDX-License-Identifier: MIT
#include "core/exchange/outsidespans.h"
#include "tests/fuzz/require.h"

// Whatever a program answers, what is taken of it lies in the text.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace core;
    using namespace Qt::StringLiterals;
    const auto id = ArticleId::fromString(u"6b0b1e5c-0f5b-4a86-9f43-0d2c3a2b1a10");
    const exchange::OutsideArticle article{*id, u"a.txt"_s, u"en"_s, u"Doha 😀 said “no”."_s};
    const QByteArray answer(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto &span : exchange::readOutsideAnswer(answer, std::span(&article, 1)).spans) {
        require(span.article == *id, "only what was asked about");
        require(!span.span.isEmpty() && span.span.begin >= 0 && span.span.end <= article.text.size(),
                "inside the text");
        require(span.isStatement || !span.type.isEmpty(), "a mention has a type");
    }
    return 0;
}
