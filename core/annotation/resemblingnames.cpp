// SPDX-License-Identifier: MIT
#include "core/annotation/resemblingnames.h"

#include "core/article/newswirewords.h"
#include "core/text/fold.h"
#include "core/text/tokens.h"

#include <rapidfuzz/distance/Levenshtein.hpp>

#include <algorithm>
#include <array>

namespace core::annotation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestForOne = 5; // letters
constexpr qsizetype shortestForTwo = 8;
constexpr qsizetype shortestTelling = 3;
constexpr qsizetype longestAcronym = 6;

bool isTelling(const QString &word)
{
    return word.size() >= shortestTelling && std::ranges::none_of(word, [](QChar c) { return c.isDigit(); });
}

/// What is left of \a word, folded and in lower case, without an appended 's.
QStringView withoutClitic(QStringView word)
{
    for (const QStringView clitic : {u"'s", u"'"}) {
        if (word.size() > clitic.size() && word.endsWith(clitic))
            return word.chopped(clitic.size());
    }
    return word;
}

/// Whether the longer one is the shorter with an ending of inflection, or of who comes from there.
bool areForms(QStringView a, QStringView b)
{
    static constexpr std::array<QStringView, 7> endings{u"s", u"es", u"i", u"is", u"n", u"an", u"ns"};
    const QStringView &longer = a.size() > b.size() ? a : b;
    const QStringView &shorter = a.size() > b.size() ? b : a;
    return longer.startsWith(shorter) && std::ranges::contains(endings, longer.sliced(shorter.size()));
}

/// The words that name, without the titles before them.
QStringList withoutTitles(const QStringList &words)
{
    const article::NewswireWords &lists = article::newswireWords();
    QStringList rest;
    for (const QString &word : words) {
        if (!lists.titles.contains(word) && !lists.titleAttributes.contains(word))
            rest.append(word);
    }
    return rest.isEmpty() ? words : rest;
}

bool mayBeSame(const QString &a, const QString &b)
{
    const bool isInitial = (a.size() == 1 || b.size() == 1) && a.front() == b.front() && a.front().isLetter();
    return a == b || isInitial || mayBeSpellings(a, b);
}

bool isPartOf(const QStringList &shorter, const QStringList &longer)
{
    auto from = longer.begin();
    bool tells = false;
    for (const QString &word : shorter) {
        const auto found
            = std::find_if(from, longer.end(), [&word](const QString &other) { return mayBeSame(word, other); });
        if (found == longer.end())
            return false;
        tells |= isTelling(word);
        from = std::next(found);
    }
    return tells;
}

/// Whether \a name is the capital initials of \a words: "UN", "U.N.".
bool isAcronymOf(QStringView name, const QStringList &words)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isUpper())
            letters += c.toLower();
        else if (c != u'.')
            return false;
    }
    if (letters.size() < 2 || letters.size() > longestAcronym || letters.size() != words.size())
        return false;
    return std::ranges::equal(letters, words, {}, {}, [](const QString &word) { return word.front(); });
}

struct Name {
    QString text;
    QStringList words; ///< without titles
};

Name nameOf(const QString &text)
{
    return {text, withoutTitles(nameWords(text))};
}

std::vector<Name> namesOf(const Entity &entity)
{
    std::vector<Name> names{nameOf(entity.name)};
    std::ranges::transform(entity.aliases, std::back_inserter(names), nameOf);
    return names;
}

bool mayNameTheSame(const Name &a, const Name &b)
{
    if (a.words.isEmpty() || b.words.isEmpty())
        return false;
    const bool isShorter = a.words.size() <= b.words.size();
    return isPartOf(isShorter ? a.words : b.words, isShorter ? b.words : a.words) || isAcronymOf(a.text, b.words)
           || isAcronymOf(b.text, a.words);
}

} // namespace

QStringList nameWords(QStringView name)
{
    const text::FoldedText folded = text::FoldedText::of(name.toString());
    QStringList words;
    text::Tokens tokens(folded.text());
    while (tokens.next()) {
        if (!tokens.token().isWord())
            continue;
        const QString word = text::textOf(folded.text(), tokens.token().span).toString().toLower();
        for (const QString &part : withoutClitic(word).toString().split(u'-', Qt::SkipEmptyParts))
            words.append(part);
    }
    return words;
}

bool mayBeSpellings(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    const auto isLetter = [](QChar c) { return c.isLetter() || c.isMark() || c == u'\''; };
    if (shorter < shortestForOne || a == b || !std::ranges::all_of(a, isLetter) || !std::ranges::all_of(b, isLetter))
        return false;
    const size_t most = shorter >= shortestForTwo ? 2 : 1;
    if (size_t(std::max(a.size(), b.size()) - shorter) > most || areForms(a, b))
        return false;
    return rapidfuzz::levenshtein_distance(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size(), {1, 1, 1},
                                           most)
           <= most;
}

bool mayNameTheSame(QStringView a, QStringView b)
{
    return mayNameTheSame(nameOf(a.toString()), nameOf(b.toString()));
}

std::vector<EntityId> resembling(const Project &project, EntityId id)
{
    const Entity *entity = project.entity(id);
    if (!entity)
        return {};
    const std::vector<Name> names = namesOf(*entity);
    std::vector<const Entity *> found;
    for (const auto &[otherId, other] : project.entities()) {
        if (otherId == id || other.type != entity->type)
            continue;
        const auto mayBeOurs = [&names](const Name &theirs) {
            return std::ranges::any_of(names, [&](const Name &name) { return mayNameTheSame(name, theirs); });
        };
        if (std::ranges::any_of(namesOf(other), mayBeOurs))
            found.push_back(&other);
    }
    std::ranges::sort(found, {}, [](const Entity *other) { return std::tuple(other->name, other->id); });
    std::vector<EntityId> ids;
    std::ranges::transform(found, std::back_inserter(ids), &Entity::id);
    return ids;
}

QString fullerName(const Entity &a, const Entity &b)
{
    const auto says = [](const Entity &entity) { return std::pair(nameWords(entity.name).size(), entity.name.size()); };
    return says(b) > says(a) ? b.name : a.name;
}

} // namespace core::annotation
