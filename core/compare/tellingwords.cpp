// SPDX-License-Identifier: MIT
#include "core/compare/tellingwords.h"

#include "core/article/newswirewords.h"

#include <algorithm>
#include <unordered_map>

namespace core::compare {

namespace {

using ByHash = std::unordered_map<std::uint64_t, Tellings>;

ByHash readLists()
{
    const article::NewswireWords &words = article::newswireWords();
    ByHash tellings;
    const auto add = [&](const QSet<QString> &list, Telling telling) {
        for (const QString &word : list)
            tellings[hashOf(word).caseless] |= telling;
    };
    add(words.months, Telling::Date);
    add(words.weekdays, Telling::Date);
    add(words.negations, Telling::Negation);
    add(words.attributionVerbs, Telling::Attribution);
    add(words.hedges, Telling::Hedge);
    return tellings;
}

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"))
           && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Tellings tellingsOf(QStringView word, const TokenHash &hash)
{
    static const ByHash lists = readLists();
    const auto found = lists.find(hash.caseless);
    Tellings tellings = found == lists.end() ? Tellings() : found->second;
    // "May" is a month and "may" a hedge; "Sat" a day and "sat" nothing.
    if (tellings.testFlag(Telling::Date))
        tellings = word.front().isUpper() ? Tellings(Telling::Date) : tellings & ~Tellings(Telling::Date);
    if (isYear(word))
        tellings |= Telling::Date;
    if (word.endsWith(u"n't", Qt::CaseInsensitive))
        tellings |= Telling::Negation;
    return tellings;
}

} // namespace core::compare
