// SPDX-License-Identifier: MIT
#include "core/annotation/attributions.h"

#include "core/article/newswirewords.h"
#include "core/text/sentences.h"
#include "core/text/tokens.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <span>

namespace core::annotation {

using text::Span;
using text::Token;

namespace {

constexpr int longestName = 12;    // words beside a cue
constexpr int longestTail = 8;     // tokens behind it that say where and when
constexpr int shortestContent = 4; // words

bool isAmong(QStringView word, std::span<const QStringView> words)
{
    return std::ranges::any_of(words,
                               [word](QStringView other) { return word.compare(other, Qt::CaseInsensitive) == 0; });
}

/// What may stand between a name and its verb.
bool isBetween(QStringView word)
{
    static constexpr QStringView words[]{u"has",     u"had",     u"have",     u"also",     u"later", u"then",
                                         u"earlier", u"already", u"recently", u"publicly", u"again", u"repeatedly"};
    return isAmong(word, words);
}

/// What begins a clause: a name is looked for behind it.
bool opensClause(QStringView word)
{
    static constexpr QStringView words[]{u"but",   u"that",  u"when",  u"while",   u"because", u"if",
                                         u"where", u"which", u"who",   u"whom",    u"after",   u"before",
                                         u"as",    u"until", u"since", u"although"};
    return isAmong(word, words);
}

/// What says where, when or how something was said.
bool opensTail(QStringView word)
{
    static constexpr QStringView words[]{u"in",   u"on",    u"at",      u"during", u"after", u"before",    u"to",
                                         u"late", u"early", u"earlier", u"later",  u"by",    u"via",       u"from",
                                         u"last", u"as",    u"when",    u"while",  u"today", u"yesterday", u"through"};
    return isAmong(word, words) || article::newswireWords().weekdays.contains(word.toString());
}

/// Behind these "claims", "warning" and the like are no verbs.
bool isDeterminer(QStringView word)
{
    static constexpr QStringView words[]{u"the",   u"a",   u"an",   u"this", u"these", u"his", u"her",
                                         u"their", u"its", u"of",   u"by",   u"no",    u"to",  u"those",
                                         u"was",   u"is",  u"were", u"been", u"be",    u"and"};
    return isAmong(word, words);
}

bool isSubjectPronoun(QStringView word)
{
    static constexpr QStringView words[]{u"it", u"he", u"she", u"they", u"we", u"there", u"I"};
    return isAmong(word, words);
}

/// After these a statement follows without "that".
bool isSay(QStringView word)
{
    static constexpr QStringView words[]{u"say", u"says", u"said"};
    return isAmong(word, words);
}

/// Half-open range of token numbers.
struct Run {
    int first = 0;
    int end = 0;

    bool isEmpty() const { return first >= end; }
    int size() const { return end - first; }
};

/// The tokens of a paragraph: where its quotations are, and its sentences, none of which ends inside a quotation.
class Stretch
{
public:
    explicit Stretch(QStringView folded) : m_text(folded), m_tokens(text::tokenize(folded))
    {
        findQuotations();
        findSentences();
    }

    const std::vector<Run> &sentences() const { return m_sentences; }
    QStringView wordAt(int i) const { return text::textOf(m_text, m_tokens[size_t(i)].span); }
    bool isWord(int i) const { return m_tokens[size_t(i)].isWord(); }
    bool is(int i, QStringView mark) const { return i >= 0 && i < size() && wordAt(i) == mark; }
    bool isCapital(int i) const { return wordAt(i).front().isUpper(); }
    int size() const { return int(m_tokens.size()); }
    Span spanOf(Run run) const
    {
        return {m_tokens[size_t(run.first)].span.begin, m_tokens[size_t(run.end) - 1].span.end};
    }

    /// From mark to mark, the one that holds the token \a i.
    std::optional<Run> quotationAt(int i) const
    {
        const auto after = std::ranges::upper_bound(m_quotations, i, {}, &Run::first);
        if (after == m_quotations.begin() || std::prev(after)->end <= i)
            return std::nullopt;
        return *std::prev(after);
    }

    int wordsIn(Run run) const
    {
        int words = 0;
        for (int i = run.first; i < run.end; ++i)
            words += isWord(i) ? 1 : 0;
        return words;
    }

    /// Without marks at the end that part it from what follows.
    Run withoutEndMarks(Run run) const
    {
        while (!run.isEmpty() && isAmong(wordAt(run.end - 1), endMarks))
            --run.end;
        return run;
    }

private:
    static constexpr QStringView endMarks[]{u",", u".", u";", u":"};

    void findQuotations()
    {
        std::optional<int> opened;
        for (int i = 0; i < size(); ++i) {
            if (!is(i, u"\""))
                continue;
            if (opened)
                m_quotations.push_back({*opened, i + 1});
            opened = opened ? std::nullopt : std::optional(i);
        }
    }

    void findSentences()
    {
        int first = 0;
        for (const Span sentence : text::sentences(m_text)) {
            int end = first;
            while (end < size() && m_tokens[size_t(end)].span.begin < sentence.end)
                ++end;
            const auto around = end < size() ? quotationAt(end) : std::nullopt;
            if (end == first || (around && around->first < end))
                continue; // the next sentence goes on with it
            m_sentences.push_back({first, end});
            first = end;
        }
        if (first < size())
            m_sentences.push_back({first, size()});
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    std::vector<Run> m_quotations;
    std::vector<Run> m_sentences;
};

/// A verb or "according to", who stands beside it, and what all of that covers.
struct Cue {
    Run words;
    Run name;
    int begin = 0; ///< of the name and the cue together with what is between them
    int end = 0;
    bool isInverted = false; ///< the name stands behind the verb
};

/// Reads one sentence.
class Reader
{
public:
    Reader(const Stretch &stretch, Run sentence) : m_stretch(stretch), m_sentence(sentence) { skipDateline(); }

    std::vector<Attribution> read()
    {
        std::vector<Attribution> found;
        for (int i = m_sentence.first; i < m_sentence.end; ++i) {
            if (m_stretch.quotationAt(i))
                continue;
            const auto attribution = isAccordingTo(i) ? accordingTo(i) : isVerb(i) ? saidAt(i) : std::nullopt;
            if (!attribution || (!found.empty() && found.back().content.end > attribution->content.begin))
                continue;
            found.push_back(*attribution);
        }
        return found;
    }

private:
    /// "SANDHOLM:", "DOHA, Qatar (AP) —": what a sentence at the begin is not part of.
    void skipDateline()
    {
        if (m_sentence.first != 0 || m_stretch.wordAt(0).size() < 2 || !isAllCapitals(0))
            return;
        bool isAll = true;
        for (int i = 0; i < std::min(m_sentence.end, 10) && !m_stretch.is(i, u"\""); ++i) {
            isAll = isAll && (!m_stretch.isWord(i) || isAllCapitals(i));
            if (m_stretch.is(i, u"-") || m_stretch.is(i, u"--") || (isAll && m_stretch.is(i, u":"))) {
                m_sentence.first = i + 1;
                return;
            }
        }
    }

    bool isAllCapitals(int i) const
    {
        return std::ranges::none_of(m_stretch.wordAt(i), [](QChar c) { return c.isLower(); });
    }

    bool isVerb(int i) const
    {
        return m_stretch.isWord(i)
               && article::newswireWords().attributionVerbs.contains(m_stretch.wordAt(i).toString());
    }

    bool isAccordingTo(int i) const
    {
        return m_stretch.wordAt(i).compare(u"according", Qt::CaseInsensitive) == 0 && i + 1 < m_sentence.end
               && m_stretch.is(i + 1, u"to");
    }

    /// Words up to \a end, as far back as no mark, quotation or clause parts them.
    Run wordsBefore(int end) const
    {
        Run run{end, end};
        while (run.first > m_sentence.first && m_stretch.isWord(run.first - 1) && !m_stretch.quotationAt(run.first - 1)
               && !opensClause(m_stretch.wordAt(run.first - 1)))
            --run.first;
        return run;
    }

    Run wordsAfter(int begin) const
    {
        Run run{begin, begin};
        while (run.end < m_sentence.end && m_stretch.isWord(run.end) && !m_stretch.quotationAt(run.end)
               && !opensTail(m_stretch.wordAt(run.end)) && !opensClause(m_stretch.wordAt(run.end)))
            ++run.end;
        return run;
    }

    /// Whether somebody can be meant.
    bool namesSomebody(Run run) const
    {
        return !run.isEmpty() && run.size() <= longestName && !opensTail(m_stretch.wordAt(run.first))
               && !isDeterminer(m_stretch.wordAt(run.end - 1));
    }

    /// \a verb has its name before it: "X said", "X has also said", "X on Friday said", "X, the speaker, said".
    std::optional<Cue> withNameBefore(int verb) const
    {
        int end = verb;
        while (end > m_sentence.first && isAdverbial(end - 1))
            --end;
        Run name = wordsBefore(end);
        const bool isParticiple = m_stretch.wordAt(verb).endsWith(u"ing");
        if (name.isEmpty() && end == verb && !isParticiple && m_stretch.is(verb - 1, u",")) {
            const Run apposition = wordsBefore(verb - 1);
            const int comma = apposition.first - 1;
            if (apposition.isEmpty() || comma <= m_sentence.first || !m_stretch.is(comma, u","))
                return std::nullopt;
            name = wordsBefore(comma);
            if (name.isEmpty() || !m_stretch.isCapital(name.first))
                return std::nullopt;
        }
        if (!namesSomebody(name))
            return std::nullopt;
        return Cue{{verb, verb + 1}, name, name.first, verb + 1};
    }

    bool isAdverbial(int i) const
    {
        const QStringView word = m_stretch.wordAt(i);
        const bool isOnDay
            = word == u"on" && article::newswireWords().weekdays.contains(m_stretch.wordAt(i + 1).toString());
        return isBetween(word) || isOnDay || article::newswireWords().weekdays.contains(word.toString());
    }

    /// "…,” said X": only behind a mark that ends what is said, and where the sentence or the clause ends with the
    /// name.
    std::optional<Cue> withNameBehind(int verb) const
    {
        const bool isBehindQuote = m_stretch.is(verb - 1, u"\"");
        if (verb == m_sentence.first || (!isBehindQuote && !m_stretch.is(verb - 1, u",")))
            return std::nullopt;
        const Run name = wordsAfter(verb + 1);
        if (!namesSomebody(name) || (!isBehindQuote && !m_stretch.isCapital(name.end - 1)))
            return std::nullopt;
        const bool endsClause
            = name.end >= m_sentence.end || !m_stretch.isWord(name.end) || opensTail(m_stretch.wordAt(name.end));
        if (!endsClause || m_stretch.is(name.end, u"\""))
            return std::nullopt;
        return Cue{{verb, verb + 1}, name, verb, name.end, true};
    }

    std::optional<Attribution> saidAt(int verb) const
    {
        if (const auto behind = withNameBehind(verb))
            return saidBefore(*behind);
        const auto cue = withNameBefore(verb);
        if (!cue)
            return std::nullopt;
        if (const auto before = saidBefore(*cue))
            return before;
        return saidAfter(*cue);
    }

    /// What stands before the cue: a quotation, or all of the sentence up to a comma.
    std::optional<Attribution> saidBefore(const Cue &cue) const
    {
        int last = cue.begin - 1;
        const bool isBehindComma = m_stretch.is(last, u",");
        last -= isBehindComma && m_stretch.is(last - 1, u"\"") ? 1 : 0;
        if (last <= m_sentence.first)
            return std::nullopt;
        if (const auto quotation = m_stretch.quotationAt(last); quotation && quotation->end == last + 1) {
            if (quotation->first == m_sentence.first)
                return made(AttributionPattern::QuoteSaid, {quotation->first + 1, last}, cue, 1);
            return made(AttributionPattern::StatementSaid, {m_sentence.first, last + 1}, cue, shortestContent);
        }
        if (!isBehindComma || !isTail(cue.end))
            return std::nullopt;
        return made(AttributionPattern::StatementSaid, {m_sentence.first, last}, cue, shortestContent);
    }

    /// Whether from \a begin on the sentence says no more than where and when.
    bool isTail(int begin) const
    {
        int end = begin;
        while (end < m_sentence.end && m_stretch.isWord(end))
            ++end;
        return end == begin ? !m_stretch.is(begin, u":") && !m_stretch.is(begin, u"\"")
                            : opensTail(m_stretch.wordAt(begin)) && end - begin <= longestTail
                                  && !m_stretch.is(end, u"\"") && !m_stretch.is(end, u":");
    }

    std::optional<Attribution> saidAfter(const Cue &cue) const
    {
        int begin = cue.end;
        bool isIntroduced = false;
        for (int i = cue.end; i < std::min(m_sentence.end, cue.end + 6) && !isIntroduced; ++i) {
            const bool isQuotation = opensQuotation(i) && (i == cue.end || !m_stretch.isWord(i - 1));
            isIntroduced = isQuotation || m_stretch.is(i, u":") || (m_stretch.is(i, u"that") && mayAddress(cue, i));
            begin = isIntroduced ? i + (isQuotation ? 0 : 1) : begin;
            if (!isIntroduced && !m_stretch.isWord(i) && !m_stretch.is(i, u","))
                break;
        }
        if (!isIntroduced && !isBareStatement(cue))
            return std::nullopt;
        const Run content{begin, endOfStatement(begin)};
        if (begin < m_sentence.end && opensQuotation(begin)) {
            const Run quotation = *m_stretch.quotationAt(begin);
            const bool isAll = m_stretch.withoutEndMarks({quotation.end, m_sentence.end}).isEmpty();
            if (isAll || !m_stretch.is(begin - 1, u"that"))
                return made(AttributionPattern::SaidQuote, {quotation.first + 1, quotation.end - 1}, cue, 1);
        }
        return made(AttributionPattern::SaidThat, content, cue, shortestContent);
    }

    /// Whether what stands between the cue and "that" at \a that says to whom, where or when; otherwise "that" is about
    /// something else: "claiming the attack that hit the town".
    bool mayAddress(const Cue &cue, int that) const
    {
        static constexpr QStringView tells[]{u"tell", u"tells", u"told", u"warned", u"warns"};
        return that - cue.end <= 1 || isAmong(m_stretch.wordAt(cue.words.first), tells)
               || opensTail(m_stretch.wordAt(cue.end));
    }

    /// Before ", he said" or the end of the sentence.
    int endOfStatement(int begin) const
    {
        for (int i = begin; i < m_sentence.end; ++i) {
            for (int verb = i + 2; m_stretch.is(i, u",") && verb < std::min(m_sentence.end, i + 5); ++verb) {
                if (!m_stretch.isWord(verb - 1))
                    break;
                if (isSay(m_stretch.wordAt(verb)))
                    return i;
            }
        }
        return m_sentence.end;
    }

    bool opensQuotation(int i) const
    {
        const auto quotation = m_stretch.quotationAt(i);
        return quotation && quotation->first == i;
    }

    /// "The owner said the ship was lost", "Washington announced it would go".
    bool isBareStatement(const Cue &cue) const
    {
        if (cue.end >= m_sentence.end || !m_stretch.isWord(cue.end))
            return false;
        const QStringView next = m_stretch.wordAt(cue.end);
        const bool isSaying = isSay(m_stretch.wordAt(cue.words.first));
        return isSubjectPronoun(next) || (isSaying && !opensTail(next));
    }

    std::optional<Attribution> accordingTo(int i) const
    {
        const Run name = wordsAfter(i + 2);
        if (!namesSomebody(name))
            return std::nullopt;
        const Cue cue{{i, i + 2}, name, i, name.end};
        if (i > m_sentence.first) {
            const int end = m_stretch.is(i - 1, u",") ? i - 1 : i;
            return made(AttributionPattern::AccordingTo, {m_sentence.first, end}, cue, shortestContent);
        }
        if (!m_stretch.is(name.end, u","))
            return std::nullopt;
        return made(AttributionPattern::AccordingTo, {name.end + 1, m_sentence.end}, cue, shortestContent);
    }

    std::optional<Attribution> made(AttributionPattern pattern, Run content, const Cue &cue, int leastWords) const
    {
        content = m_stretch.withoutEndMarks(content);
        if (content.isEmpty() || m_stretch.wordsIn(content) < leastWords)
            return std::nullopt;
        return Attribution{pattern, m_stretch.spanOf(content), m_stretch.spanOf(cue.name), m_stretch.spanOf(cue.words)};
    }

    const Stretch &m_stretch;
    Run m_sentence;
};

} // namespace

std::vector<Attribution> attributionsIn(QStringView paragraph)
{
    const Stretch stretch(paragraph);
    std::vector<Attribution> all;
    for (const Run sentence : stretch.sentences()) {
        const std::vector<Attribution> found = Reader(stretch, sentence).read();
        all.insert(all.end(), found.begin(), found.end());
    }
    return all;
}

} // namespace core::annotation
