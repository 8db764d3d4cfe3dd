// SPDX-License-Identifier: MIT
#include "core/article/storyname.h"

#include "core/article/structure.h"

namespace core::article {

namespace {

constexpr qsizetype longestName = 60; // characters

/// The beginning of \a text, cut between words.
QString firstWords(const QString &text)
{
    const QString line = text.simplified();
    if (line.size() <= longestName)
        return line;
    const qsizetype space = line.lastIndexOf(u' ', longestName);
    const qsizetype end = space > longestName / 2 ? space : longestName;
    return line.first(line[end - 1].isHighSurrogate() ? end - 1 : end) + u'…';
}

} // namespace

QString storyName(std::span<const Article> articles)
{
    if (articles.empty())
        return {};
    const Article &first = articles.front();
    if (!first.metadata.title.isEmpty())
        return first.metadata.title;
    for (const Paragraph &paragraph : structureOf(first.text).paragraphs) {
        if (!isFurniture(paragraph.role))
            return firstWords(text::textOf(first.text, paragraph.span).toString());
    }
    return first.fileName;
}

} // namespace core::article
