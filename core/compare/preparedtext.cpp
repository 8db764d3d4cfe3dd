// SPDX-License-Identifier: MIT
#include "core/compare/preparedtext.h"

#include "core/compare/hashnumbers.h"
#include "core/compare/tokenhash.h"
#include "core/text/fold.h"
#include "core/text/sentences.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace core::compare {

using text::Span;
using text::Token;

/// Fills a prepared text, paragraph by paragraph.
class Preparation
{
public:
    explicit Preparation(PreparedText &prepared)
        : m_prepared(prepared), m_folded(text::FoldedText::of(prepared.m_text)),
          m_tokens(text::tokenize(m_folded.text())), m_next(m_tokens.begin())
    {
        m_prepared.m_tokens.reserve(m_tokens.size());
    }

    void run()
    {
        for (const article::Paragraph &paragraph : m_prepared.m_structure.paragraphs)
            add(paragraph);
        for (PreparedSentence &sentence : m_prepared.m_sentences)
            sentence.folded = hashOf(sentence.tokens);
    }

private:
    int tokenCount() const { return int(m_prepared.m_tokens.size()); }
    int sentenceCount() const { return int(m_prepared.m_sentences.size()); }

    void add(const article::Paragraph &paragraph)
    {
        const Span inFolded = m_folded.fromRaw(paragraph.span);
        PreparedParagraph added{paragraph.span, {tokenCount(), 0}, {sentenceCount(), 0}, paragraph.role};
        m_next = std::find_if(m_next, m_tokens.cend(), [&](const Token &t) { return t.span.begin >= inFolded.begin; });
        m_isQuoted = false;
        for (const Span sentence : text::sentences(text::textOf(m_folded.text(), inFolded)))
            addSentence(inFolded.begin + sentence.end);
        if (added.tokens.begin == tokenCount())
            addInvisible(paragraph.span);
        added.tokens.end = tokenCount();
        added.sentences.end = sentenceCount();
        m_prepared.m_paragraphs.push_back(added);
    }

    /// The tokens up to \a end in the folded text are the next sentence.
    void addSentence(qsizetype end)
    {
        PreparedSentence added{{}, {tokenCount(), 0}, int(m_prepared.m_paragraphs.size()), 0};
        for (; m_next != m_tokens.end() && m_next->span.begin < end; ++m_next)
            addToken(*m_next);
        added.tokens.end = tokenCount();
        if (added.tokens.size() == 0)
            return;
        // A token that reaches over the end of its sentence is all in it.
        added.span = {m_prepared.m_tokens[size_t(added.tokens.begin)].begin, m_prepared.m_tokens.back().end};
        m_prepared.m_sentences.push_back(added);
    }

    void addToken(const Token &token)
    {
        const QStringView read = text::textOf(m_folded.text(), token.span);
        const TokenHash hash = core::compare::hashOf(read);
        const Span inRaw = m_folded.toRaw(token.span);
        if (!m_prepared.m_tokens.empty() && inRaw.begin < m_prepared.m_tokens.back().end) {
            // One raw character is read as two tokens: they stay one.
            PreparedToken &last = m_prepared.m_tokens.back();
            last.end = std::max(last.end, std::uint32_t(inRaw.end));
            PreparedWord both = m_prepared.wordOf(last);
            const TokenHash joint = joined({both.folded, both.caseless}, hash);
            both.folded = joint.folded;
            both.caseless = joint.caseless;
            last.word = wordNumber(joint.folded, [&] { return both; });
            return;
        }
        const bool isQuote = read == u"\"";
        m_isQuoted = m_isQuoted != isQuote;
        const std::uint32_t word = wordNumber(hash.folded, [&] {
            return PreparedWord{.folded = hash.folded,
                                .caseless = hash.caseless,
                                .tellings = token.isWord() ? tellingsOf(read, hash) : Tellings(),
                                .isCapitalized = read.front().isUpper()};
        });
        m_prepared.m_tokens.push_back({.begin = std::uint32_t(inRaw.begin),
                                       .end = std::uint32_t(inRaw.end),
                                       .word = word,
                                       .sentence = std::uint32_t(sentenceCount()),
                                       .isWord = token.isWord(),
                                       .isNumber = token.kind == text::TokenKind::Number,
                                       .isQuoted = m_isQuoted && !isQuote});
        m_prepared.m_wordCount += token.isWord();
    }

    /// A paragraph that folds to nothing ("&nbsp;") is one token that is no word, so that it is paired like any other.
    void addInvisible(Span paragraph)
    {
        const TokenHash hash = core::compare::hashOf({});
        const std::uint32_t word
            = wordNumber(hash.folded, [&] { return PreparedWord{.folded = hash.folded, .caseless = hash.caseless}; });
        const int token = tokenCount();
        m_prepared.m_tokens.push_back({.begin = std::uint32_t(paragraph.begin),
                                       .end = std::uint32_t(paragraph.end),
                                       .word = word,
                                       .sentence = std::uint32_t(sentenceCount())});
        m_prepared.m_sentences.push_back({paragraph, {token, token + 1}, int(m_prepared.m_paragraphs.size()), 0});
    }

    /// The index of the word with the hash \a folded, which \a make makes where it is new.
    template<typename Make>
    std::uint32_t wordNumber(std::uint64_t folded, Make make)
    {
        const std::uint32_t number = m_numbers.number(folded);
        if (number == m_prepared.m_words.size())
            m_prepared.m_words.push_back(make());
        return number;
    }

    std::uint64_t hashOf(IndexRange tokens) const
    {
        std::uint64_t hash = 0;
        for (int i = tokens.begin; i < tokens.end; ++i)
            hash = (hash ^ m_prepared.wordOf(m_prepared.m_tokens[size_t(i)]).folded) * 0x100000001b3ULL;
        return hash;
    }

    PreparedText &m_prepared;
    text::FoldedText m_folded;
    std::vector<Token> m_tokens; // of the folded text
    std::vector<Token>::const_iterator m_next;
    HashNumbers m_numbers; // of the words
    bool m_isQuoted = false;
};

std::shared_ptr<const PreparedText> PreparedText::of(const QString &text)
{
    Q_ASSERT(text.size() < qsizetype(1) << 28);
    const std::shared_ptr<PreparedText> prepared(new PreparedText);
    prepared->m_text = text;
    prepared->m_structure = article::structureOf(text);
    Preparation(*prepared).run();
    return prepared;
}

} // namespace core::compare
