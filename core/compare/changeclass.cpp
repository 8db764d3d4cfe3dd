// SPDX-License-Identifier: MIT
#include "core/compare/changeclass.h"

namespace core::compare {

/// What one side of a change has.
struct ChangeClasses::Traits {
    bool word = false;
    bool number = false;
    bool unquoted = false;
    bool name = false;
    Tellings tellings;
};

ChangeClasses::ChangeClasses(const std::array<const PreparedText *, 2> &texts) : m_texts(texts)
{
    for (size_t side = 0; side < 2; ++side) {
        m_words[side].reserve(texts[side]->words().size());
        for (const PreparedWord &word : texts[side]->words())
            m_words[side].push_back({std::uint8_t(word.tellings.toInt()), word.isCapitalized});
    }
}

bool ChangeClasses::beginsSentence(size_t side, int token) const
{
    const PreparedText &text = *m_texts[side];
    const PreparedSentence &sentence = text.sentences()[size_t(text.tokens()[size_t(token)].sentence)];
    return token == sentence.tokens.begin
           || (token == sentence.tokens.begin + 1 && !text.tokens()[size_t(token - 1)].isWord);
}

ChangeClasses::Traits ChangeClasses::traitsOf(size_t side, IndexRange tokens) const
{
    Traits traits;
    for (int i = tokens.begin; i < tokens.end; ++i) {
        const PreparedToken &token = m_texts[side]->tokens()[size_t(i)];
        if (!token.isWord)
            continue;
        const WordTraits &word = m_words[side][token.word];
        traits.word = true;
        traits.number |= token.isNumber;
        traits.unquoted |= !token.isQuoted;
        traits.name |= word.isCapitalized && !beginsSentence(side, i);
        traits.tellings |= Tellings::fromInt(word.tellings);
    }
    return traits;
}

ChangeClass ChangeClasses::of(const std::array<IndexRange, 2> &changed) const
{
    const std::array<Traits, 2> traits{traitsOf(0, changed[0]), traitsOf(1, changed[1])};
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
