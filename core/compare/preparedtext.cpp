// SPDX-License-Identifier: MIT
#include "core/compare/preparedtext.h"

#include "core/compare/tokenhash.h"
#include "core/text/fold.h"
#include "core/text/sentences.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace core::compare {

std::shared_ptr<const PreparedText> PreparedText::of(const QString &text)
{
    const std::shared_ptr<PreparedText> prepared(new PreparedText);
    prepared->m_text = text;
    prepared->m_structure = article::structureOf(text);

    const text::FoldedText folded = text::FoldedText::of(text);
    const QStringView foldedText = folded.text();
    const std::vector<text::Token> tokens = text::tokenize(foldedText);
    auto token = tokens.begin();

    for (const article::Paragraph &paragraph : prepared->m_structure.paragraphs) {
        const text::Span inFolded = folded.fromRaw(paragraph.span);
        PreparedParagraph added{paragraph.span, {}, {}, paragraph.role};
        added.tokens.begin = int(prepared->m_tokens.size());
        added.sentences.begin = int(prepared->m_sentences.size());
        token = std::find_if(token, tokens.end(), [&](const text::Token &t) { return t.span.begin >= inFolded.begin; });

        bool quoted = false;
        for (const text::Span sentence : text::sentences(text::textOf(foldedText, inFolded))) {
            const text::Span span = sentence.shifted(inFolded.begin);
            const int index = int(prepared->m_sentences.size());
            PreparedSentence newSentence{{}, {int(prepared->m_tokens.size()), 0}, int(prepared->m_paragraphs.size())};
            for (; token != tokens.end() && token->span.begin < span.end; ++token) {
                const QStringView word = text::textOf(foldedText, token->span);
                const TokenHash hash = hashOf(word);
                const text::Span inRaw = folded.toRaw(token->span);
                if (!prepared->m_tokens.empty() && inRaw.begin < prepared->m_tokens.back().span.end) {
                    // One raw character is read as two tokens: they stay one.
                    PreparedToken &last = prepared->m_tokens.back();
                    last.span.end = std::max(last.span.end, inRaw.end);
                    const TokenHash both = joined({last.folded, last.caseless}, hash);
                    last.folded = both.folded;
                    last.caseless = both.caseless;
                    continue;
                }
                const bool isQuote = word == u"\"";
                quoted = isQuote ? !quoted : quoted;
                prepared->m_tokens.push_back({.span = inRaw,
                                              .folded = hash.folded,
                                              .caseless = hash.caseless,
                                              .sentence = index,
                                              .tellings = token->isWord() ? tellingsOf(word, hash) : Tellings(),
                                              .isWord = token->isWord(),
                                              .isNumber = token->kind == text::TokenKind::Number,
                                              .isQuoted = quoted && !isQuote,
                                              .isCapitalized = word.front().isUpper()});
                prepared->m_wordCount += token->isWord();
            }
            newSentence.tokens.end = int(prepared->m_tokens.size());
            if (newSentence.tokens.size() == 0)
                continue;
            // A token that reaches over the end of its sentence is all in it.
            newSentence.span
                = {prepared->m_tokens[size_t(newSentence.tokens.begin)].span.begin, prepared->m_tokens.back().span.end};
            prepared->m_sentences.push_back(newSentence);
        }
        if (added.tokens.begin == int(prepared->m_tokens.size()))
            prepared->addInvisible(paragraph.span);
        added.tokens.end = int(prepared->m_tokens.size());
        added.sentences.end = int(prepared->m_sentences.size());
        prepared->m_paragraphs.push_back(added);
    }
    return prepared;
}

void PreparedText::addInvisible(text::Span paragraph)
{
    const int token = int(m_tokens.size());
    const TokenHash hash = hashOf({});
    m_tokens.push_back(
        {.span = paragraph, .folded = hash.folded, .caseless = hash.caseless, .sentence = int(m_sentences.size())});
    m_sentences.push_back({paragraph, {token, token + 1}, int(m_paragraphs.size())});
}

} // namespace core::compare
