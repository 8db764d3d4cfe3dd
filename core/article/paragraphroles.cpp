// SPDX-License-Identifier: MIT
#include "core/article/paragraphroles.h"

#include "core/article/newswirewords.h"
#include "core/article/paragraphs.h"
#include "core/text/unitscan.h"

#include <QRegularExpression>

namespace core::article {
namespace {

using namespace Qt::StringLiterals;
using text::isUnit;
using text::Span;
using text::textOf;

// Lengths in UTF-16 units beyond which a paragraph is prose, whatever words stand in it.
constexpr qsizetype longestSubhead = 80;
constexpr qsizetype longestMark = 60;
constexpr qsizetype longestByline = 100;
constexpr qsizetype longestNote = 400;
constexpr qsizetype longestCredit = 250;
constexpr qsizetype longestCaption = 1200;
constexpr size_t longestHead = 6; // paragraphs before the story can begin at the latest

bool startsWithCapital(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

QStringView withoutPunctuation(QStringView word)
{
    while (!word.isEmpty() && word.front().isPunct())
        word = word.sliced(1);
    while (!word.isEmpty() && word.back().isPunct())
        word.chop(1);
    return word;
}

/// \a text behind white space and punctuation. How it begins is asked before a regular expression is, which takes far
/// longer to say no.
QStringView said(QStringView text)
{
    const auto first = std::ranges::find_if(text, [](QChar c) { return !c.isSpace() && !c.isPunct(); });
    return text.sliced(first - text.begin());
}

bool beginsWithOneOf(QStringView text, std::initializer_list<QStringView> beginnings)
{
    return !text.isEmpty() && std::ranges::any_of(beginnings, [text](QStringView beginning) {
        return text.front() == beginning.front() && text.startsWith(beginning);
    });
}

bool beginsWithAny(QStringView text, QStringView characters)
{
    return !text.isEmpty() && characters.contains(text.front());
}

/// Whether \a word stands anywhere in \a text. What is looked for, eight units at a time, is its unit at \a rarest.
bool hasWord(QStringView text, QStringView word, qsizetype rarest)
{
    const auto isRarest = [unit = word[rarest].unicode()](auto other) { return isUnit(other, unit); };
    qsizetype at = text::findUnit(text, rarest, isRarest);
    while (at < text.size() && !text.sliced(at - rarest).startsWith(word))
        at = text::findUnit(text, at + 1, isRarest);
    return at < text.size();
}

QList<QStringView> wordsOf(QStringView text)
{
    QList<QStringView> words;
    for (const QStringView piece : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        if (const QStringView word = withoutPunctuation(piece); !word.isEmpty())
            words.append(word);
    }
    return words;
}

/// "Jane Doe and John Roe in Kabul": capitalised words and what joins them.
bool isNames(QStringView text)
{
    static const QSet<QString> joints{u"and"_s,
                                      u"from"_s,
                                      u"in"_s,
                                      u"at"_s,
                                      u"near"_s,
                                      u"of"_s,
                                      u"for"_s,
                                      u"the"_s,
                                      u"de"_s,
                                      u"da"_s,
                                      u"di"_s,
                                      u"del"_s,
                                      u"van"_s,
                                      u"von"_s,
                                      u"der"_s,
                                      u"bin"_s,
                                      u"al"_s,
                                      u"el"_s,
                                      u"ibn"_s,
                                      u"ben"_s,
                                      u"also"_s,
                                      u"writers"_s,
                                      u"correspondent"_s,
                                      u"correspondents"_s,
                                      u"journalist"_s,
                                      u"journalists"_s,
                                      u"reporter"_s,
                                      u"reporters"_s,
                                      u"writer"_s,
                                      u"staff"_s,
                                      u"editor"_s};
    const QList<QStringView> words = wordsOf(text);
    return !words.isEmpty() && std::ranges::any_of(words, startsWithCapital)
           && std::ranges::all_of(words, [](QStringView word) {
                  return startsWithCapital(word) || word.startsWith(u"al-") || joints.contains(word.toString());
              });
}

/// The number of words at the front of \a words that are an agency's name, 0 for none.
qsizetype agencyLength(QList<QStringView> words)
{
    const QSet<QString> &agencies = newswireWords().agencies;
    for (qsizetype count = std::min<qsizetype>(words.size(), 4); count > 0; --count) {
        QString name;
        for (const QStringView word : words.first(count))
            name += (name.isEmpty() ? u""_s : u" "_s) + word;
        if (agencies.contains(name))
            return count;
    }
    return 0;
}

bool isInitials(QStringView word)
{
    return word.size() >= 2 && word.size() <= 4
           && std::ranges::all_of(word, [](QChar c) { return c.isUpper() || c == u'/'; });
}

/// "(AP)", "-- Reuters", "AP/Reuters", "PTI ZH ZH": agencies' names, and after them the initials of who typed it.
bool isAgencyMark(QStringView text)
{
    if (text.size() > longestMark || endsSentence(text) != text.endsWith(u'.'))
        return false;
    const QString spaced = text.toString().replace(u'/', u' ');
    QList<QStringView> words = wordsOf(spaced);
    bool isAfterAgency = false;
    while (!words.isEmpty()) {
        const bool mayBeOther = isAfterAgency && (words.front() == u"and" || isInitials(words.front()));
        const qsizetype length = agencyLength(words);
        if (length == 0 && !mayBeOther)
            return false;
        isAfterAgency = true;
        words.remove(0, std::max<qsizetype>(length, 1));
    }
    return isAfterAgency;
}

/// "(CLW)", "-- NDA": the mark of an agency that is not in the list; too little to go by but at the very end.
bool isInitialsMark(QStringView text)
{
    static const QRegularExpression form(uR"(^(?:[–—-]+\s*\(?|\()\p{Lu}{2,6}\)?$)"_s);
    return beginsWithAny(text, u"–—-(") && form.matchView(text).hasMatch();
}

bool isSourceLine(QStringView text)
{
    static const QRegularExpression form(uR"(^(?:SOURCE|Source)s?\s*:\s*\p{Lu})"_s);
    return text.size() <= longestByline && !endsSentence(text) && beginsWithOneOf(text, {u"SOURCE", u"Source"})
           && form.matchView(text).hasMatch();
}

/// "EDS NOTE: …", "Editor's note: …", "This story has been corrected …", "UPDATE 2 -".
bool isEditorsNote(QStringView text)
{
    static const QRegularExpression opener(
        uR"(^[\s\p{P}]*(?:EDS\.?\s*(?:NOTE\b|[:–—-])|Eds:|(?:EDITORS?|Editors?)['’]?[Ss]?['’]?\s(?:NOTE|[Nn]ote)\b|)"
        uR"((?:NOTE|Note|ATTENTION)\s(?:(?:TO|to)\s)?(?:EDITORS|[Ee]ditors)\b|)"
        uR"((?:CORRECTION|Correction|CLARIFICATION|Clarification)\s*:))"_s);
    static const QRegularExpression revised(
        uR"(^[\s\p{P}]*(?:An earlier version of this|This(?: version of the)?) (?:story|article|report|item|headline)\b)"
        uR"(.{0,40}?\b(?:updated|corrected|corrects|clarified|clarifies|incorrectly|misstated)\b)"_s);
    static const QRegularExpression update(
        uR"(^(?:(?:UPDATE|WRAPUP)\s?\d+|CORRECTED|REFILE|RPT|URGENT)\s*(?:$|[–—:/-]))"_s);
    const QStringView first = said(text);
    const bool mayOpen = beginsWithOneOf(first, {u"EDS", u"Eds:", u"EDITOR", u"Editor", u"NOTE", u"Note", u"ATTENTION",
                                                 u"CORRECTION", u"Correction", u"CLARIFICATION", u"Clarification"});
    if (mayOpen && opener.matchView(text).hasMatch())
        return text.size() <= longestCaption;
    if (text.size() > longestNote)
        return false;
    if (beginsWithOneOf(first, {u"An earlier version", u"This "}) && revised.matchView(text).hasMatch())
        return true;
    return beginsWithOneOf(text, {u"UPDATE", u"WRAPUP", u"CORRECTED", u"REFILE", u"RPT", u"URGENT"})
           && !endsSentence(text) && update.matchView(text).hasMatch();
}

/// "(Adds quotes, background)" above the story.
bool isRevisionNote(QStringView text)
{
    if (text.size() > longestNote || !text.startsWith(u'(') || !(text.endsWith(u')') || text.endsWith(u").")))
        return false;
    const QList<QStringView> words = wordsOf(text);
    return !words.isEmpty() && newswireWords().revisions.contains(words.front().toString());
}

/// Whether \a tail has what no credit is without, which is asked before the regular expression is.
bool mayBeCredited(QStringView tail)
{
    const auto findEither = [tail](char16_t one, char16_t another) {
        return text::findUnit(tail, 0, [=](auto unit) { return isUnit(unit, one) | isUnit(unit, another); });
    };
    if (findEither(u'/', u']') < tail.size())
        return true;
    static constexpr QStringView words[]
        = {u"Photo", u"Image", u"Picture", u"Video", u"Graphic", u"Illustration", u"Credit"};
    return findEither(u'(', u':') < tail.size()
           && std::ranges::any_of(words, [tail](QStringView word) { return hasWord(tail, word, 0); });
}

/// Caption where a picture's credit ends the paragraph, Credit where it is the whole of it, else Body.
ParagraphRole pictureRole(QStringView text)
{
    static const QRegularExpression credit(
        uR"((?:\((?:[\p{L}.]{2,20} ){0,2}(?:Photo|Image|Picture|Video|Graphic|Illustration)s?)"
        uR"((?:\s*[/:][^()]{1,120}|\s(?:by|via|courtesy|from|provided)\b[^()]{1,120}|)\))"
        uR"(\.?(?:\s*Credit:\s?[^:()]{2,60}){0,4})"
        uR"(|(?:(?<=[.!?)\]”"]\s)|^)(?:(?:Credit|(?:Photo|Image|Picture)(?: credit| by)?):\s?[^:()]{2,60}){1,4})"
        uR"(|(?:(?<=[.!?”"]\s)|^)(?:REUTERS|Reuters|AFP|AP|EPA)/\p{Lu}[^()\[\].]{2,60})"
        uR"(|\[[^\[\]/]{2,60}/\s?\p{Lu}[^\[\]/]{1,40}\])$)"_s);
    static const QRegularExpression archive(uR"(^FILE(?: PHOTO| PICTURE)?\s*[–—:-]+\s)"_s);
    const QStringView tail = text.last(std::min(text.size(), longestCredit));
    const bool mayBeArchived = text.startsWith(u"FILE");
    const bool isCreditLikely = mayBeCredited(tail);
    if (!(mayBeArchived || isCreditLikely) || text.size() > longestCaption || isAgencyMark(text))
        return ParagraphRole::Body;
    if (mayBeArchived && archive.matchView(text).hasMatch())
        return ParagraphRole::Caption;
    if (!isCreditLikely)
        return ParagraphRole::Body;
    const auto match = credit.matchView(tail);
    if (!match.hasMatch())
        return ParagraphRole::Body;
    return match.capturedStart() == 0 && tail.size() == text.size() ? ParagraphRole::Credit : ParagraphRole::Caption;
}

/// What no prose has, wherever in the text it stands.
bool isReporterNote(QStringView text)
{
    static const QRegularExpression contributed(
        uR"(\bcontributed (?:to this (?:report|story|article)|reporting\b[^.]*)[.)]*$)"_s);
    static const QRegularExpression bracketed(
        uR"(^\((?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|Compiled)\b[^)]*\bby\b[^)]*\)$)"_s);
    static const QRegularExpression inputs(uR"(^[\s\p{P}]*[Ww]ith (?:\w+ ){0,3}inputs?\b)"_s);
    if (text.size() > longestNote)
        return false;
    if (hasWord(text, u"contributed", 6) && contributed.matchView(text).hasMatch())
        return true;
    if (text.startsWith(u'(') && bracketed.matchView(text).hasMatch())
        return true;
    return text.size() <= longestByline && beginsWithOneOf(said(text), {u"With ", u"with "})
           && inputs.matchView(text).hasMatch();
}

/// "Doe reported from Islamabad.", "Reporting by Jane Doe; editing by John Roe": only below the story, since prose
/// may say the same.
bool isReporterLine(QStringView text)
{
    static const QRegularExpression byWhom(
        uR"(^(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|Compiled) by \p{Lu})"_s);
    if (text.size() > longestNote)
        return false;
    const bool mayTell = beginsWithOneOf(
        text, {u"Additional ", u"Further ", u"Reporting ", u"reporting ", u"Writing ", u"writing ", u"Compiled "});
    if (mayTell && byWhom.matchView(text).hasMatch())
        return true;
    constexpr QStringView verb = u" reported from ";
    const qsizetype at = text.indexOf(verb);
    return at > 0 && isNames(text.first(at)) && isNames(text.sliced(at + verb.size()));
}

/// "By JANE DOE", "By Jane Doe, Associated Press": only above the story.
bool isByline(QStringView text)
{
    static const QRegularExpression by(uR"(^(?:By|BY|Von|Par|Por) (?=\p{Lu}))"_s);
    if (text.size() > longestByline || !beginsWithOneOf(text, {u"By ", u"BY ", u"Von ", u"Par ", u"Por "})
        || endsSentence(text))
        return false;
    const auto match = by.matchView(text);
    return match.hasMatch() && wordsOf(text).size() > 2 && isNames(text.sliced(match.capturedEnd()));
}

class Roles
{
public:
    Roles(QStringView text, std::span<const Span> paragraphs)
        : m_text(text), m_spans(paragraphs), m_roles(paragraphs.size(), ParagraphRole::Body)
    {}

    std::vector<ParagraphRole> find() &&
    {
        for (size_t i = 0; i < m_roles.size(); ++i)
            m_roles[i] = roleByWords(of(i));
        findHead();
        findTail();
        for (size_t i = 0; i < m_roles.size(); ++i) {
            if (isSubhead(i))
                m_roles[i] = ParagraphRole::Subhead;
        }
        return std::move(m_roles);
    }

private:
    QStringView of(size_t i) const { return textOf(m_text, m_spans[i]); }

    static ParagraphRole roleByWords(QStringView text)
    {
        if (isSeparator(text))
            return ParagraphRole::Separator;
        if (isEditorsNote(text))
            return ParagraphRole::EditorsNote;
        return isReporterNote(text) ? ParagraphRole::Reporter : pictureRole(text);
    }

    /// What stands above the first sentence.
    void findHead()
    {
        for (size_t i = 0; i < std::min(m_roles.size(), longestHead); ++i) {
            if (isRevisionNote(of(i)))
                m_roles[i] = ParagraphRole::EditorsNote;
            else if (isByline(of(i)) || (i + 1 < m_roles.size() && isAgencyMark(of(i))))
                m_roles[i] = ParagraphRole::Credit;
            else if (m_roles[i] == ParagraphRole::Body && (endsSentence(of(i)) || of(i).size() > longestNote))
                return;
        }
    }

    /// What stands below the last sentence.
    void findTail()
    {
        for (size_t i = m_roles.size(); i-- > 1;) {
            if (m_roles[i] != ParagraphRole::Body)
                continue;
            if (isReporterLine(of(i)))
                m_roles[i] = ParagraphRole::Reporter;
            else if (isAgencyMark(of(i)) || isInitialsMark(of(i)) || isSourceLine(of(i)))
                m_roles[i] = ParagraphRole::AgencyMark;
            else
                return;
        }
    }

    /// A short line without the end of a sentence that says what comes next; a headline above the text is one too.
    bool isSubhead(size_t i) const
    {
        if (m_roles[i] != ParagraphRole::Body || !isTitle(of(i)))
            return false;
        size_t next = i + 1;
        while (next < m_roles.size() && isFurniture(m_roles[next])) // such as a byline, or a picture's caption
            ++next;
        return next < m_roles.size() && of(next).size() > of(i).size() && isSentence(of(next)) && followsSentence(i);
    }

    static bool isSentence(QStringView text) { return endsSentence(text) && !isTitle(text); }

    /// Whether a subhead can stand at \a i: the story has not begun, or its last paragraph came to an end.
    bool followsSentence(size_t i) const
    {
        while (i-- > 0) {
            if (!isFurniture(m_roles[i]))
                return m_roles[i] == ParagraphRole::Subhead || endsSentence(of(i));
        }
        return true;
    }

    /// "We saw nothing" with or without who said it, which a subhead has not. Single marks may stand in a subhead.
    static bool isSpeech(QStringView text)
    {
        static const QRegularExpression quoted(uR"(^(?:["“„«「].*["”“»」,?!]|['‘].*[.,?!…]['’]?)$)"_s);
        if (beginsWithAny(text, u"\"“„«「'‘") && quoted.matchView(text).hasMatch())
            return true;
        return QStringView(u"\"“„«「").contains(text.front())
               && std::ranges::any_of(wordsOf(text), [](QStringView word) {
                      return newswireWords().attributionVerbs.contains(word.toString());
                  });
    }

    static bool isTitle(QStringView text)
    {
        static const QRegularExpression item(uR"(^(?:[-–—•·*>+]|\(?[0-9a-z]{1,3}[.)]\s))"_s);
        static const QRegularExpression joined(uR"(^(?:But|And|So|Or|Yet)\b)"_s);
        if (text.size() > longestSubhead || text.contains(u'\n') || text.front().isLower())
            return false;
        const bool isQuestion
            = endsSentence(text) && (text.endsWith(u'?') || text.endsWith(u'？') || text.endsWith(u'؟'));
        if ((endsSentence(text) && !isQuestion) || QStringView(u",:;،：；").contains(text.back()))
            return false;
        return !(beginsWithAny(text, u"-–—•·*>+(0123456789") && item.matchView(text).hasMatch()) && !isSpeech(text)
               && !(isQuestion && joined.matchView(text).hasMatch());
    }

    QStringView m_text;
    std::span<const Span> m_spans;
    std::vector<ParagraphRole> m_roles;
};

/// Where the mark of an agency begins that follows the last sentence of \a paragraph, as in "… he said. (AP)".
std::optional<qsizetype> agencyMarkAfterSentence(QStringView paragraph)
{
    const qsizetype first = std::max<qsizetype>(1, paragraph.size() - longestMark);
    for (qsizetype i = paragraph.size() - 1; i > first; --i) {
        if (!paragraph[i - 1].isSpace() || !endsSentence(paragraph.first(i - 1)))
            continue;
        const QStringView mark = paragraph.sliced(i);
        return isAgencyMark(mark) || isInitialsMark(mark) ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
}

/// A mark on the same line as the last words of the story is a paragraph of its own, as it is no part of the story.
void splitAgencyMark(QStringView text, std::vector<Paragraph> &paragraphs)
{
    const auto last = std::ranges::find(paragraphs.rbegin(), paragraphs.rend(), ParagraphRole::Body, &Paragraph::role);
    if (last == paragraphs.rend())
        return;
    const auto begin = agencyMarkAfterSentence(textOf(text, last->span));
    if (!begin)
        return;
    const Span mark{last->span.begin + *begin, last->span.end};
    last->span.end = mark.begin;
    while (text[last->span.end - 1].isSpace())
        --last->span.end;
    paragraphs.insert(last.base(), {mark, ParagraphRole::AgencyMark});
}

} // namespace

std::vector<Paragraph> withRoles(QStringView text, std::span<const Span> paragraphs)
{
    const std::vector<ParagraphRole> roles = Roles(text, paragraphs).find();
    std::vector<Paragraph> found;
    found.reserve(roles.size() + 1);
    for (size_t i = 0; i < roles.size(); ++i)
        found.push_back({paragraphs[i], roles[i]});
    splitAgencyMark(text, found);
    return found;
}

} // namespace core::article
