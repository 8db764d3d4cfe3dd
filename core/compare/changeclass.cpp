// SPDX-License-Identifier: MIT
#include "core/compare/changeclass.h"

#include "core/article/newswirewords.h"

#include <algorithm>

namespace core::compare {

namespace {

/// What one side of a change has.
struct Traits {
    bool word = false;
    bool number = false;
    bool date = false;
    bool negation = false;
    bool unquoted = false;
    bool attribution = false;
    bool hedge = false;
    bool name = false;
};

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"))
           && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool beginsSentence(const PreparedText &text, int token)
{
    const PreparedSentence &sentence = text.sentences()[size_t(text.tokens()[size_t(token)].sentence)];
    return token == sentence.tokens.begin
           || (token == sentence.tokens.begin + 1 && !text.tokens()[size_t(token - 1)].isWord);
}

Traits traitsOf(const PreparedText &text, IndexRange tokens)
{
    const article::NewswireWords &words = article::newswireWords();
    Traits traits;
    for (int i = tokens.begin; i < tokens.end; ++i) {
        const PreparedToken &token = text.tokens()[size_t(i)];
        if (!token.isWord)
            continue;
        const QString word = text.foldedText(i);
        const QString lower = word.toLower();
        traits.word = true;
        traits.date |= words.months.contains(word) || words.weekdays.contains(word) || isYear(word);
        traits.number |= token.isNumber;
        traits.negation |= words.negations.contains(lower) || lower.endsWith(u"n't");
        traits.unquoted |= !token.isQuoted;
        traits.attribution |= words.attributionVerbs.contains(lower);
        traits.hedge |= words.hedges.contains(lower);
        traits.name |= token.isCapitalized && !beginsSentence(text, i);
    }
    return traits;
}

} // namespace

ChangeClass classOf(const std::array<const PreparedText *, 2> &texts, const std::array<IndexRange, 2> &changed)
{
    const std::array<Traits, 2> traits{traitsOf(*texts[0], changed[0]), traitsOf(*texts[1], changed[1])};
    const auto either = [&](bool Traits::*trait) { return traits[0].*trait || traits[1].*trait; };
    if (!either(&Traits::word))
        return ChangeClass::Punctuation;
    if (either(&Traits::date))
        return ChangeClass::Date;
    if (either(&Traits::number))
        return ChangeClass::Number;
    if (either(&Traits::negation))
        return ChangeClass::Negation;
    if (!either(&Traits::unquoted))
        return ChangeClass::Quote;
    if (either(&Traits::attribution))
        return ChangeClass::Attribution;
    if (either(&Traits::hedge))
        return ChangeClass::Hedge;
    if (either(&Traits::name))
        return ChangeClass::Name;
    return ChangeClass::Other;
}

} // namespace core::compare
