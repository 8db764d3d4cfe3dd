// SPDX-License-Identifier: MIT
#include "tests/support/newsversions/vocabulary.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace newsversions {

namespace {

QString syllable(Dice &dice)
{
    static const QStringList onsets = u"b c d f g h l m n p r s t v k br cl gr st tr"_s.split(u' ');
    static const QStringList rimes = u"a e i o u a e i o an en in or al er est"_s.split(u' ');
    return onsets[dice.below(int(onsets.size()))] + rimes[dice.below(int(rimes.size()))];
}

QString word(Dice &dice, int syllables)
{
    QString made;
    for (int i = 0; i < syllables; ++i)
        made += syllable(dice);
    return made;
}

QString capitalized(QString word)
{
    word[0] = word[0].toUpper();
    return word;
}

QString figureText(Dice &dice)
{
    const int kind = dice.below(10);
    if (kind < 5)
        return QString::number(dice.between(2, 99));
    if (kind < 7)
        return u"%1,%2"_s.arg(dice.between(1, 99)).arg(dice.below(1000), 3, 10, QChar(u'0'));
    if (kind < 8)
        return u"$%1"_s.arg(dice.between(100, 999));
    return kind < 9 ? u"%1.%2"_s.arg(dice.between(1, 30)).arg(dice.below(10))
                    : QString::number(dice.between(1950, 2026));
}

QStringList functionWords()
{
    return u"the of to a and in that for is on was with it as he by at be from his have has are an not were this but "
           u"they had who its which or would will their been one more we about said after than all up out when if two "
           u"there into over she her last new people year them could also no other some so what first time can him "
           u"only now before most between under while where three because through during against since many any "
           u"such being both those around didn't it's each few down off next then must still week just since like"_s
               .split(u' ');
}

} // namespace

Vocabulary::Vocabulary()
{
    Dice dice(20'201'121);
    for (const QString &word : functionWords())
        m_words.push_back(word);
    m_functionCount = int(m_words.size());
    addMadeUpWords(dice);

    const auto add = [this](const QStringList &words) {
        const WordId first = WordId(m_words.size());
        m_words.insert(m_words.end(), words.begin(), words.end());
        return first;
    };
    const auto names = [&dice](int count, int least, int most) {
        QStringList made;
        while (int(made.size()) < count) {
            // What is shorter may be an abbreviation, after which no sentence ends.
            if (const QString name = word(dice, dice.between(least, most)); name.size() > 4)
                made += capitalized(name);
        }
        return made;
    };
    m_firstNames = add(names(m_nameCount, 2, 2));
    m_lastNames = add(names(m_nameCount, 2, 3));
    m_places = add(names(m_placeCount, 2, 4));
    QStringList figures;
    for (int i = 0; i < m_figureCount; ++i)
        figures += figureText(dice);
    m_figures = add(figures);
    const QStringList said = u"said told announced added claimed insisted explained warned"_s.split(u' ');
    m_saidCount = int(said.size());
    m_said = add(said);
    const QStringList furniture = u"Photo/Reuters (Adds UPDATE File Picture Handout"_s.split(u' ');
    m_furnitureCount = int(furniture.size());
    m_furniture = add(furniture);

    double sum = 0;
    for (int rank = 1; rank <= m_functionCount + m_madeUpCount; ++rank) {
        sum += 1 / std::pow(rank + 2.7, 1.05);
        m_cumulative.push_back(sum);
    }
    for (double &share : m_cumulative)
        share /= sum;
}

void Vocabulary::addMadeUpWords(Dice &dice)
{
    QSet<QString> seen(m_words.begin(), m_words.end());
    while (int(m_words.size()) < m_functionCount + m_madeUpCount) {
        const bool common = m_words.size() < 2'000;
        const QString made = word(dice, common ? dice.between(1, 2) : dice.between(2, 3));
        if (made.size() < 3 || seen.contains(made))
            continue;
        seen.insert(made);
        m_words.push_back(made);
    }
}

WordId Vocabulary::common(Dice &dice) const
{
    const auto at = std::ranges::upper_bound(m_cumulative, dice.share());
    return WordId(std::min(at - m_cumulative.begin(), std::ptrdiff_t(m_cumulative.size()) - 1));
}

WordId Vocabulary::topic(Dice &dice) const
{
    constexpr int rare = 1'000;
    return WordId(m_functionCount + rare + dice.below(m_madeUpCount - rare));
}

const Vocabulary &vocabulary()
{
    static const Vocabulary words;
    return words;
}

} // namespace newsversions
