// SPDX-License-Identifier: MIT
#include "core/annotation/phraseunits.h"

namespace core::annotation {

using text::Span;
using text::TokenKind;

namespace {

/// How much of the end of \a token is appended to the word: "'s", "'" after an s, "'re" and the like. "n't" is not: it
/// makes the word another.
qsizetype cliticLength(QStringView token)
{
    const qsizetype at = token.lastIndexOf(u'\'');
    if (at <= 0)
        return 0;
    const QStringView clitic = token.sliced(at + 1);
    const auto is = [clitic](QStringView other) { return clitic.compare(other, Qt::CaseInsensitive) == 0; };
    if (clitic.isEmpty() || is(u"s") || is(u"d") || is(u"m") || is(u"re") || is(u"ve") || is(u"ll"))
        return token.size() - at;
    return 0;
}

void addParts(std::vector<Unit> &units, QStringView text, Span word, TokenKind kind)
{
    qsizetype begin = word.begin;
    for (qsizetype i = word.begin + 1; i < word.end; ++i) {
        if (text[i] != u'-' && text[i] != u'\'')
            continue;
        if (begin < i)
            units.push_back({{begin, i}, kind});
        units.push_back({{i, i + 1}});
        begin = i + 1;
    }
    if (begin < word.end)
        units.push_back({{begin, word.end}, kind});
}

} // namespace

std::vector<Unit> unitsOf(QStringView folded, bool splitsCompounds)
{
    std::vector<Unit> units;
    text::Tokens tokens(folded);
    while (tokens.next()) {
        const text::Token &token = tokens.token();
        const qsizetype clitic = token.isWord() ? cliticLength(text::textOf(folded, token.span)) : 0;
        const Span word{token.span.begin, token.span.end - clitic};
        if (splitsCompounds && token.isWord())
            addParts(units, folded, word, token.kind);
        else
            units.push_back({word, token.kind});
        if (clitic > 0)
            units.push_back({{word.end, token.span.end}, token.kind, true});
    }
    return units;
}

} // namespace core::annotation
