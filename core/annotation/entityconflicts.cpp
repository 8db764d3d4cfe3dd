// SPDX-License-Identifier: MIT
#include "core/annotation/entityforms.h"
#include "core/annotation/resemblingnames.h"
#include "core/article/newswirewords.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace core::annotation {

using namespace Qt::StringLiterals;
using text::Token;
using text::TokenKind;

namespace {

constexpr qsizetype contextLength = 120; // UTF-16 units
constexpr int oldest = 120;              // years
constexpr size_t longestTitle = 12;      // tokens

using Kind = EntityConflict::Kind;

/// A mention as it is read: itself, and the line around it, folded.
struct Reading {
    AnnotationId id;
    ArticleId article;
    QString before, words, after;
};

QString folded(QStringView text)
{
    return text::FoldedText::of(text.toString()).text().toString();
}

Reading readingOf(const PlacedMention &mention)
{
    const QStringView text = mention.text;
    const text::Span hull = mention.spans.hull();
    QStringView before = text.first(hull.begin).last(std::min(hull.begin, contextLength));
    QStringView after = text.sliced(hull.end, std::min(text.size() - hull.end, contextLength));
    before = before.sliced(before.lastIndexOf(u'\n') + 1);
    const qsizetype line = after.indexOf(u'\n');
    after = line < 0 ? after : after.first(line);
    return {mention.id, mention.article, folded(before), folded(text::textOf(text, mention.spans)).simplified(),
            folded(after)};
}

/// Wordings in the order in which they are first given.
class Values
{
public:
    void add(const QString &key, const QString &text, AnnotationId mention)
    {
        const auto [place, isNew] = m_places.try_emplace(key, m_values.size());
        if (isNew)
            m_values.push_back({text, {}});
        std::vector<AnnotationId> &mentions = m_values[place->second].mentions;
        if (mentions.empty() || mentions.back() != mention)
            mentions.push_back(mention);
    }

    /// nullopt where there is no other one.
    std::optional<EntityConflict> conflict(Kind kind)
    {
        if (m_values.size() < 2)
            return std::nullopt;
        const auto often = [](const Wording &value) { return value.mentions.size(); };
        std::ranges::stable_sort(m_values, std::ranges::greater(), often);
        return EntityConflict{kind, m_values};
    }

private:
    std::map<QString, size_t> m_places;
    std::vector<Wording> m_values;
};

// ---- spellings

struct SpelledWord {
    QString key;
    Wording wording; ///< as it is first written
    std::set<ArticleId> articles;
    size_t group = 0;
};

/// As \a words write \a word, which is in lower case.
QString asWritten(const QString &word, const QString &words)
{
    const qsizetype at = words.indexOf(word, 0, Qt::CaseInsensitive);
    return at < 0 ? word : words.sliced(at, word.size());
}

std::vector<SpelledWord> spelledWords(std::span<const Reading> readings)
{
    std::map<QString, size_t> known;
    std::vector<SpelledWord> words;
    for (const Reading &reading : readings) {
        for (const QString &word : nameWords(reading.words)) {
            const auto [place, isNew] = known.try_emplace(word, words.size());
            if (isNew)
                words.push_back({word, {asWritten(word, reading.words), {}}, {}, words.size()});
            SpelledWord &spelled = words[place->second];
            if (!spelled.wording.mentions.empty() && spelled.wording.mentions.back() == reading.id)
                continue;
            spelled.wording.mentions.push_back(reading.id);
            spelled.articles.insert(reading.article);
        }
    }
    return words;
}

bool disagree(const SpelledWord &a, const SpelledWord &b)
{
    const bool areOfOneArticle = a.articles == b.articles && a.articles.size() == 1;
    const bool standTogether
        = std::ranges::find_first_of(a.wording.mentions, b.wording.mentions) != a.wording.mentions.end();
    return !areOfOneArticle && !standTogether && mayBeSpellings(a.key, b.key);
}

void addSpellings(std::vector<EntityConflict> &conflicts, std::span<const Reading> readings)
{
    std::vector<SpelledWord> words = spelledWords(readings);
    for (size_t i = 0; i < words.size(); ++i) {
        for (size_t j = i + 1; j < words.size(); ++j) {
            if (words[i].group == words[j].group || !disagree(words[i], words[j]))
                continue;
            const size_t joined = words[j].group;
            for (SpelledWord &word : words) {
                if (word.group == joined)
                    word.group = words[i].group;
            }
        }
    }
    std::map<size_t, Values> groups;
    for (const SpelledWord &word : words) {
        for (const AnnotationId &id : word.wording.mentions)
            groups[word.group].add(word.key, word.wording.text, id);
    }
    for (auto &[group, values] : groups) {
        if (auto conflict = values.conflict(Kind::Spelling))
            conflicts.push_back(*std::move(conflict));
    }
}

// ---- titles

bool isConnector(QStringView word)
{
    return word == "of"_L1 || word == "for"_L1 || word == "and"_L1 || word == "the"_L1 || word == "to"_L1;
}

struct TitleWord {
    QString text;
    bool isTitle = false;   ///< "Minister"
    bool isTelling = false; ///< that, or "Foreign": what makes two titles differ
    bool isTaken = false;   ///< may stand in a title
    bool isFirst = false;   ///< of its sentence
};

std::vector<TitleWord> titleWords(QStringView line)
{
    const article::NewswireWords &lists = article::newswireWords();
    std::vector<TitleWord> words;
    bool isFirst = true;
    for (const Token &token : text::tokenize(line)) {
        const QString text = text::textOf(line, token.span).toString();
        if (!token.isWord()) {
            const bool isAbbreviated = text == u"." && !words.empty() && lists.titles.contains(words.back().text);
            if (!isAbbreviated)
                words.push_back({text, false, false, false, false});
            isFirst = !isAbbreviated;
            continue;
        }
        const QString lower = text.toLower();
        const bool isTitle = lists.titles.contains(lower) || lists.titles.contains(text);
        const bool isTelling = isTitle || lists.titleAttributes.contains(lower);
        const bool isCapital = text.front().isUpper();
        words.push_back({text, isTitle, isTelling, isTelling || isCapital || isConnector(lower), isFirst});
        isFirst = false;
    }
    return words;
}

struct Title {
    QString text;
    std::set<QString> telling; ///< lower case; empty: there is no title
};

/// The title of words that stand one after the other before a name.
Title titleOf(std::span<const TitleWord> words)
{
    const auto beginsTitle = [](const TitleWord &word) {
        return !isConnector(word.text.toLower()) && (!word.isFirst || word.isTelling || word.text.isUpper());
    };
    const auto begin = std::ranges::find_if(words, beginsTitle);
    Title title;
    QStringList texts;
    for (const TitleWord &word : std::span(begin, words.end())) {
        texts.append(word.text);
        if (word.isTelling)
            title.telling.insert(word.text.toLower());
    }
    title.text = texts.join(u' ');
    if (std::ranges::none_of(words, &TitleWord::isTitle))
        title.telling.clear();
    return title;
}

/// What stands before the name: at the end of what is before the mention, and at the beginning of the mention itself.
Title titleOf(const Reading &reading)
{
    std::vector<TitleWord> words = titleWords(reading.before);
    const auto untaken
        = std::find_if(words.rbegin(), words.rend(), [](const TitleWord &word) { return !word.isTaken; });
    words.erase(words.begin(), untaken.base());
    if (!words.empty() && isConnector(words.back().text.toLower()))
        words.clear(); // "the head of the Taliban" is no title of theirs
    if (words.size() > longestTitle)
        words.erase(words.begin(), words.end() - longestTitle);
    const std::vector<TitleWord> marked = titleWords(reading.words);
    auto last = std::find_if(marked.rbegin(), marked.rend(), [](const TitleWord &word) { return word.isTitle; }).base();
    if (last != marked.begin() && marked.end() - last > 2 && last->text == "of"_L1)
        last += 2; // "Secretary of State"
    if (last == marked.end())
        last = marked.begin(); // no name behind it
    words.insert(words.end(), marked.begin(), last);
    return titleOf(words);
}

void addTitles(std::vector<EntityConflict> &conflicts, std::span<const Reading> readings)
{
    std::vector<std::pair<Title, AnnotationId>> titles;
    std::map<std::set<QString>, QString> texts; // as first read, by what they tell
    for (const Reading &reading : readings) {
        Title title = titleOf(reading);
        if (title.telling.empty())
            continue;
        texts.try_emplace(title.telling, title.text);
        titles.emplace_back(std::move(title), reading.id);
    }
    // A title that says less goes with the fullest that says it too.
    std::map<std::set<QString>, std::set<QString>> fullest;
    for (const auto &[telling, text] : texts) {
        std::set<QString> &most = fullest[telling];
        most = telling;
        for (const auto &[other, unused] : texts) {
            if (other.size() > most.size() && std::ranges::includes(other, telling))
                most = other;
        }
    }
    Values values;
    for (const auto &[title, id] : titles) {
        const std::set<QString> &most = fullest.at(title.telling);
        values.add(QStringList(most.begin(), most.end()).join(u' '), texts.at(most), id);
    }
    if (auto conflict = values.conflict(Kind::Title))
        conflicts.push_back(*std::move(conflict));
}

// ---- ages

std::optional<int> ageOf(const Reading &reading)
{
    static const QRegularExpression after(
        u"^(?:,\\s*(?:who is\\s+|now\\s+)?(?:aged?\\s+)?(\\d{1,3})(?=\\s*(?:,(?!\\d)|;|\\.(?!\\d)|\\)|-(?=\\s)|$))"
        "|\\s*\\((?:aged?\\s+)?(\\d{1,3})\\)|,?\\s+aged?\\s+(\\d{1,3})\\b)"_s);
    static const QRegularExpression before(u"\\b(\\d{1,3})[ -]years?[ -]old\\s+(?:[^\\s.;:,]+\\s+){0,5}$"_s);
    for (const QRegularExpressionMatch &match : {after.match(reading.after), before.match(reading.before)}) {
        const int age = match.hasMatch() ? match.captured(match.lastCapturedIndex()).toInt() : 0;
        if (age >= 1 && age <= oldest)
            return age;
    }
    return std::nullopt;
}

void addAges(std::vector<EntityConflict> &conflicts, std::span<const Reading> readings)
{
    Values values;
    for (const Reading &reading : readings) {
        if (const auto age = ageOf(reading))
            values.add(QString::number(*age), QString::number(*age), reading.id);
    }
    if (auto conflict = values.conflict(Kind::Age))
        conflicts.push_back(*std::move(conflict));
}

} // namespace

std::vector<EntityConflict> conflictsOf(const Project &project, EntityId entity)
{
    return conflictsOf(placedMentions(project, entity));
}

std::vector<EntityConflict> conflictsOf(std::span<const PlacedMention> mentions)
{
    std::vector<Reading> readings;
    std::ranges::transform(mentions, std::back_inserter(readings), readingOf);
    std::vector<EntityConflict> conflicts;
    addSpellings(conflicts, readings);
    addTitles(conflicts, readings);
    addAges(conflicts, readings);
    return conflicts;
}

} // namespace core::annotation
