// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <cstdint>
#include <random>
#include <vector>

namespace newsversions {

/// A word by its number in the vocabulary.
using WordId = std::uint32_t;

/// The same numbers from the same seed on every machine, which the distributions of the standard library do not
/// promise.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_random(seed) {}

    int below(int bound) { return int(m_random() % unsigned(bound)); }
    int between(int least, int most) { return least + below(most - least + 1); }
    /// In [0, 1).
    double share() { return double(m_random()) / 4294967296.0; }
    bool chance(double share) { return this->share() < share; }

private:
    std::mt19937 m_random;
};

/// The words of all stories: real function words, then 60,000 made-up ones that are the rarer the later they stand
/// (Zipf-Mandelbrot), names and figures. Always the same. Immutable.
class Vocabulary
{
public:
    Vocabulary();

    const QString &text(WordId word) const { return m_words[word]; }

    /// A word as often as it is common.
    WordId common(Dice &dice) const;
    /// A made-up word that few sentences have, for what a story is about.
    WordId topic(Dice &dice) const;
    WordId firstName(Dice &dice) const { return m_firstNames + WordId(dice.below(m_nameCount)); }
    WordId lastName(Dice &dice) const { return m_lastNames + WordId(dice.below(m_nameCount)); }
    WordId figure(Dice &dice) const { return m_figures + WordId(dice.below(m_figureCount)); }
    bool isFigure(WordId word) const { return m_figures <= word && word < m_figures + WordId(m_figureCount); }
    bool isName(WordId word) const { return m_firstNames <= word && word < m_lastNames + WordId(m_nameCount); }
    WordId said(Dice &dice) const { return m_said + WordId(dice.below(m_saidCount)); }
    WordId place(Dice &dice) const { return m_places + WordId(dice.below(m_placeCount)); }
    WordId furniture(Dice &dice) const { return m_furniture + WordId(dice.below(m_furnitureCount)); }

private:
    void addMadeUpWords(Dice &dice);

    static constexpr int m_madeUpCount = 60'000;
    static constexpr int m_nameCount = 600;
    static constexpr int m_figureCount = 4'000;
    int m_functionCount = 0;
    int m_saidCount = 0;
    int m_placeCount = 200;
    int m_furnitureCount = 0;
    WordId m_firstNames = 0;
    WordId m_lastNames = 0;
    WordId m_figures = 0;
    WordId m_said = 0;
    WordId m_places = 0;
    WordId m_furniture = 0;
    std::vector<QString> m_words;
    std::vector<double> m_cumulative; // of the common words, up to 1
};

const Vocabulary &vocabulary();

} // namespace newsversions
