// SPDX-License-Identifier: MIT
#include "core/compare/tellingwords.h"

#include "core/article/newswirewords.h"
#include "core/compare/hashnumbers.h"

#include <algorithm>
#include <vector>

namespace core::compare {

namespace {

/// What the words of the lists tell, by their hash without regard to case.
class Lists
{
public:
    Lists()
    {
        const article::NewswireWords &words = article::newswireWords();
        add(words.months, Telling::Date);
        add(words.weekdays, Telling::Date);
        add(words.negations, Telling::Negation);
        add(words.attributionVerbs, Telling::Attribution);
        add(words.hedges, Telling::Hedge);
    }

    Tellings of(std::uint64_t caseless) const
    {
        const auto number = m_numbers.find(caseless);
        return number ? m_tellings[*number] : Tellings();
    }

private:
    void add(const QSet<QString> &list, Telling telling)
    {
        for (const QString &word : list) {
            const std::uint32_t number = m_numbers.number(hashOf(word).caseless);
            m_tellings.resize(m_numbers.count());
            m_tellings[number] |= telling;
        }
    }

    HashNumbers m_numbers;
    std::vector<Tellings> m_tellings; // by number
};

bool isYear(QStringView word)
{
    return word.size() == 4 && (word.startsWith(u"19") || word.startsWith(u"20"))
           && std::ranges::all_of(word, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Tellings tellingsOf(QStringView word, const TokenHash &hash)
{
    static const Lists lists;
    Tellings tellings = lists.of(hash.caseless);
    // "May" is a month and "may" a hedge; "Sat" a day and "sat" nothing.
    if (tellings.testFlag(Telling::Date))
        tellings = word.front().isUpper() ? Tellings(Telling::Date) : tellings & ~Tellings(Telling::Date);
    if (isYear(word))
        tellings |= Telling::Date;
    if (word.size() >= 3 && word[word.size() - 2] == u'\'' && word.endsWith(u"n't", Qt::CaseInsensitive))
        tellings |= Telling::Negation;
    return tellings;
}

} // namespace core::compare
