// SPDX-License-Identifier: MIT
#include "core/compare/changeclass.h"

namespace core::compare {

namespace {

/// What one side of a change has.
struct Traits {
    bool word = false;
    bool number = false;
    bool unquoted = false;
    bool name = false;
    Tellings tellings;
};

bool beginsSentence(const PreparedText &text, int token)
{
    const PreparedSentence &sentence = text.sentences()[size_t(text.tokens()[size_t(token)].sentence)];
    return token == sentence.tokens.begin
           || (token == sentence.tokens.begin + 1 && !text.tokens()[size_t(token - 1)].isWord);
}

Traits traitsOf(const PreparedText &text, IndexRange tokens)
{
    Traits traits;
    for (int i = tokens.begin; i < tokens.end; ++i) {
        const PreparedToken &token = text.tokens()[size_t(i)];
        if (!token.isWord)
            continue;
        traits.word = true;
        traits.number |= token.isNumber;
        traits.unquoted |= !token.isQuoted;
        traits.name |= text.wordOf(token).isCapitalized && !beginsSentence(text, i);
        traits.tellings |= text.wordOf(token).tellings;
    }
    return traits;
}

} // namespace

ChangeClass classOf(const std::array<const PreparedText *, 2> &texts, const std::array<IndexRange, 2> &changed)
{
    const std::array<Traits, 2> traits{traitsOf(*texts[0], changed[0]), traitsOf(*texts[1], changed[1])};
    const auto either = [&](bool Traits::*trait) { return traits[0].*trait || traits[1].*trait; };
    const Tellings tellings = traits[0].tellings | traits[1].tellings;
    if (!either(&Traits::word))
        return ChangeClass::Punctuation;
    if (tellings.testFlag(Telling::Date))
        return ChangeClass::Date;
    if (either(&Traits::number))
        return ChangeClass::Number;
    if (tellings.testFlag(Telling::Negation))
        return ChangeClass::Negation;
    if (!either(&Traits::unquoted))
        return ChangeClass::Quote;
    if (tellings.testFlag(Telling::Attribution))
        return ChangeClass::Attribution;
    if (tellings.testFlag(Telling::Hedge))
        return ChangeClass::Hedge;
    if (either(&Traits::name))
        return ChangeClass::Name;
    return ChangeClass::Other;
}

} // namespace core::compare
