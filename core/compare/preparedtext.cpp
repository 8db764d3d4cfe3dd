// SPDX-License-Identifier: MIT
#include "core/compare/preparedtext.h"

#include "core/text/fold.h"
#include "core/text/sentences.h"
#include "core/text/tokens.h"

#include <algorithm>
#include <bit>

namespace core::compare {

namespace {

struct Hashes {
    std::uint64_t folded;
    std::uint64_t caseless;
};

/// Mixes one unit into a hash; multiply and rotate, as in FxHash, with the finish of SplitMix64 below.
std::uint64_t mixed(std::uint64_t hash, char16_t unit)
{
    return (std::rotl(hash, 5) ^ unit) * 0x517cc1b727220a95ULL;
}

std::uint64_t finished(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

Hashes hashesOf(QStringView token)
{
    std::uint64_t folded = 0x9e3779b97f4a7c15ULL;
    std::uint64_t caseless = folded;
    for (const QChar c : token) {
        const char16_t unit = c.unicode();
        const char16_t lower
            = unit < 0x80 ? (unit >= u'A' && unit <= u'Z' ? char16_t(unit | 0x20) : unit) : c.toCaseFolded().unicode();
        folded = mixed(folded, unit);
        caseless = mixed(caseless, lower);
    }
    return {finished(folded), finished(caseless)};
}

} // namespace

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
                const Hashes hashes = hashesOf(word);
                const text::Span inRaw = folded.toRaw(token->span);
                if (!prepared->m_tokens.empty() && inRaw.begin < prepared->m_tokens.back().span.end) {
                    // One raw character is read as two tokens: they stay one.
                    PreparedToken &last = prepared->m_tokens.back();
                    last.span.end = std::max(last.span.end, inRaw.end);
                    last.folded = finished(last.folded ^ hashes.folded);
                    last.caseless = finished(last.caseless ^ hashes.caseless);
                    continue;
                }
                const bool isQuote = word == u"\"";
                quoted = isQuote ? !quoted : quoted;
                prepared->m_tokens.push_back({.span = inRaw,
                                              .folded = hashes.folded,
                                              .caseless = hashes.caseless,
                                              .sentence = index,
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
    const Hashes hashes = hashesOf({});
    m_tokens.push_back(
        {.span = paragraph, .folded = hashes.folded, .caseless = hashes.caseless, .sentence = int(m_sentences.size())});
    m_sentences.push_back({paragraph, {token, token + 1}, int(m_paragraphs.size())});
}

QString PreparedText::foldedText(int token) const
{
    return text::FoldedText::of(text::textOf(m_text, m_tokens[size_t(token)].span).toString()).text().toString();
}

} // namespace core::compare
