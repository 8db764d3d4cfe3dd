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

namespace {

/// How many different words a text may have: a short one hardly says a word twice, a long one has them all.
size_t expectedWords(QStringView text)
{
    return size_t(std::min<qsizetype>(text.size() / 12, 20'000));
}

} // namespace

/// Fills a prepared text, paragraph by paragraph.
class Preparation
{
public:
    explicit Preparation(PreparedText &prepared)
        : m_prepared(prepared), m_folded(text::FoldedText::of(prepared.m_text)), m_walk(m_folded),
          m_reader(m_folded.text()), m_isAtEnd(!m_reader.next()), m_numbers(expectedWords(prepared.m_text))
    {
        m_prepared.m_words.reserve(expectedWords(prepared.m_text));
        m_uses.reserve(expectedWords(prepared.m_text));
        m_prepared.m_tokens.reserve(size_t(prepared.m_text.size() / 4));
    }

    void run()
    {
        for (const article::Paragraph &paragraph : m_prepared.m_structure.paragraphs)
            add(paragraph);
        for (size_t word = 0; word < m_uses.size(); ++word)
            m_prepared.m_words[word].uses = m_uses[word];
    }

private:
    int tokenCount() const { return int(m_prepared.m_tokens.size()); }
    int sentenceCount() const { return int(m_prepared.m_sentences.size()); }

    void add(const article::Paragraph &paragraph)
    {
        const Span inFolded = m_folded.fromRaw(paragraph.span);
        PreparedParagraph added{paragraph.span, {tokenCount(), 0}, {sentenceCount(), 0}, paragraph.role};
        while (!m_isAtEnd && m_reader.token().span.begin < inFolded.begin)
            m_isAtEnd = !m_reader.next();
        m_isQuoted = false;
        m_paragraphEnd = paragraph.span.end;
        text::Sentences sentences(text::textOf(m_folded.text(), inFolded));
        while (const auto sentence = sentences.next())
            addSentence(inFolded.begin + sentence->end);
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
        m_read = {tokenCount(), 0};
        for (; !m_isAtEnd && m_reader.token().span.begin < end; m_isAtEnd = !m_reader.next())
            addToken(m_reader.token());
        nameWords();
        added.tokens.end = tokenCount();
        if (added.tokens.size() == 0)
            return;
        // A token that reaches over the end of its sentence is all in it.
        added.span = {m_prepared.m_tokens[size_t(added.tokens.begin)].begin, m_prepared.m_tokens.back().end};
        added.folded = m_read.hash;
        m_prepared.m_sentences.push_back(added);
    }

    void addToken(const Token &token)
    {
        Span inRaw = m_walk.toRaw(token.span);
        // What looks like a space behind the paragraph may be the second half of a damaged letter ("voilÃ\u00A0").
        inRaw.end = std::min(inRaw.end, m_paragraphEnd);
        const QStringView read = text::textOf(m_folded.text(), token.span);
        if (inRaw.begin < m_rawEnd) {
            joinToLast(read, inRaw);
            return;
        }
        m_rawEnd = inRaw.end;
        const bool isQuote = read.size() == 1 && read.front() == u'"';
        m_isQuoted = m_isQuoted != isQuote;
        const std::uint64_t folded = foldedHash(m_folded.text(), token.span);
        m_numbers.announce(folded);
        m_nameless.push_back({folded, read});
        m_prepared.m_tokens.push_back({.begin = std::uint32_t(inRaw.begin),
                                       .end = std::uint32_t(inRaw.end),
                                       .sentence = std::uint32_t(sentenceCount()),
                                       .isWord = token.isWord(),
                                       .isNumber = token.kind == text::TokenKind::Number,
                                       .isQuoted = m_isQuoted && !isQuote});
        m_prepared.m_wordCount += token.isWord();
    }

    /// Gives the last tokens their words, a sentence at once: meanwhile what is needed has come from memory.
    void nameWords()
    {
        auto token = m_prepared.m_tokens.end() - std::ptrdiff_t(m_nameless.size());
        for (const Nameless &nameless : m_nameless) {
            m_read.add(nameless.folded);
            token->word = use(nameless.folded, [&] {
                const TokenHash hash = core::compare::hashOf(nameless.read, nameless.folded);
                return PreparedWord{.folded = hash.folded,
                                    .caseless = hash.caseless,
                                    .tellings = token->isWord ? tellingsOf(nameless.read, hash) : Tellings(),
                                    .isCapitalized = nameless.read.front().isUpper()};
            });
            ++token;
        }
        m_nameless.clear();
    }

    /// One raw character is read as two tokens: they stay one.
    void joinToLast(QStringView read, Span inRaw)
    {
        nameWords();
        PreparedToken &last = m_prepared.m_tokens.back();
        last.end = std::max(last.end, std::uint32_t(inRaw.end));
        m_rawEnd = last.end;
        PreparedWord both = m_prepared.wordOf(last);
        --m_uses[last.word];
        const TokenHash joint = joined({both.folded, both.caseless}, core::compare::hashOf(read));
        both.folded = joint.folded;
        both.caseless = joint.caseless;
        last.word = use(joint.folded, [&] { return both; });
        if (last.sentence < m_prepared.m_sentences.size()) {
            PreparedSentence &sentence = m_prepared.m_sentences[last.sentence];
            sentence.folded = hashOf(sentence.tokens);
        } else {
            m_read.hash = hashOf({m_read.begin, tokenCount()});
        }
    }

    /// A paragraph that folds to nothing ("&nbsp;") is one token that is no word, so that it is paired like any other.
    void addInvisible(Span paragraph)
    {
        const TokenHash hash = core::compare::hashOf({});
        const std::uint32_t word
            = use(hash.folded, [&] { return PreparedWord{.folded = hash.folded, .caseless = hash.caseless}; });
        const int token = tokenCount();
        m_prepared.m_tokens.push_back({.begin = std::uint32_t(paragraph.begin),
                                       .end = std::uint32_t(paragraph.end),
                                       .word = word,
                                       .sentence = std::uint32_t(sentenceCount())});
        m_prepared.m_sentences.push_back(
            {paragraph, {token, token + 1}, int(m_prepared.m_paragraphs.size()), hashOf({token, token + 1})});
        m_rawEnd = paragraph.end;
    }

    /// The index of the word with the hash \a folded, which \a make makes where it is new, for one more token.
    template<typename Make>
    std::uint32_t use(std::uint64_t folded, Make make)
    {
        const std::uint32_t number = m_numbers.number(folded);
        if (number == m_uses.size()) {
            m_uses.push_back(0);
            m_prepared.m_words.push_back(make());
        }
        ++m_uses[number];
        return number;
    }

    std::uint64_t hashOf(IndexRange tokens) const
    {
        Read all;
        for (int i = tokens.begin; i < tokens.end; ++i)
            all.add(m_prepared.wordOf(m_prepared.m_tokens[size_t(i)]).folded);
        return all.hash;
    }

    /// A token that has no word yet.
    struct Nameless {
        std::uint64_t folded;
        QStringView read;
    };

    /// The named tokens of a sentence so far.
    struct Read {
        int begin = 0; // the first one
        std::uint64_t hash = 0;
        void add(std::uint64_t folded) { hash = (hash ^ folded) * 0x100000001b3ULL; }
    };

    PreparedText &m_prepared;
    text::FoldedText m_folded;
    text::FoldedWalk m_walk;
    text::Tokens m_reader; // of the folded text
    bool m_isAtEnd;
    HashNumbers m_numbers;             // of the words
    std::vector<std::uint32_t> m_uses; // by word
    std::vector<Nameless> m_nameless;  // the last tokens
    Read m_read;
    qsizetype m_paragraphEnd = 0;
    qsizetype m_rawEnd = 0; // of the last token
    bool m_isQuoted = false;
};

std::shared_ptr<const PreparedText> PreparedText::of(const QString &text)
{
    Q_ASSERT(text.size() < qsizetype(1) << 28);
    const std::shared_ptr<PreparedText> prepared(new PreparedText);
    prepared->m_text = text;
    prepared->m_structure = article::structureOf(text);
    prepared->m_paragraphs.reserve(prepared->m_structure.paragraphs.size());
    Preparation(*prepared).run();
    return prepared;
}

} // namespace core::compare
