// SPDX-License-Identifier: MIT
#include "core/article/structure.h"

#include "core/article/paragraphroles.h"
#include "core/article/paragraphs.h"

#include <QRegularExpression>

namespace core::article {
namespace {

using namespace Qt::StringLiterals;

struct Prefix {
    text::Span span;
    Published published;
};

/// " date 2020-11-21 " and a word after it on the same line; the leading space may be missing.
std::optional<Prefix> prefixOf(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() && (text[begin] == u' ' || text[begin] == u'\t'))
        ++begin;
    if (!text.sliced(begin).startsWith(u"date"))
        return std::nullopt;
    static const QRegularExpression form(
        uR"(^[ \t]*date[ \t]+([0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.,]+(?:Z|[+-][0-9:]+))?)[ \t]+(?=\S))"_s);
    const auto match = form.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto published = Published::fromString(match.capturedView(1));
    if (!published)
        return std::nullopt;
    return Prefix{{match.capturedStart(), match.capturedEnd()}, *published};
}

} // namespace

std::optional<Published> publishedOf(QStringView text)
{
    const auto prefix = prefixOf(text);
    return prefix ? std::optional(prefix->published) : std::nullopt;
}

std::optional<text::Span> metadataPrefixOf(QStringView text)
{
    const auto prefix = prefixOf(text);
    return prefix ? std::optional(prefix->span) : std::nullopt;
}

Structure structureOf(QStringView text)
{
    Structure structure;
    if (const auto prefix = prefixOf(text)) {
        structure.metadataPrefix = prefix->span;
        structure.published = prefix->published;
    }
    const Paragraphs paragraphs = paragraphsOf(text, structure.metadataPrefix ? structure.metadataPrefix->end : 0);
    structure.layout = paragraphs.layout;
    structure.paragraphs = withRoles(text, paragraphs.spans);
    return structure;
}

} // namespace core::article
