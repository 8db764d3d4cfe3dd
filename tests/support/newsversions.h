// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <random>
#include <vector>

/// News-like stories of a made-up vocabulary, and versions of them of which it is known where each sentence came from.
namespace newsversions {

struct Sentence {
    QStringList words; ///< without the full stop
    int source = -1;   ///< number of the sentence in the base; -1: new
};

struct Story {
    std::vector<std::vector<Sentence>> paragraphs;

    QString text() const
    {
        QStringList blocks;
        for (const auto &paragraph : paragraphs) {
            QStringList sentences;
            for (const Sentence &sentence : paragraph)
                sentences += sentence.words.join(QLatin1Char(' ')) + QLatin1Char('.');
            blocks += sentences.join(QLatin1Char(' '));
        }
        return blocks.join(QStringLiteral("\n\n")) + QLatin1Char('\n');
    }

    /// Where each sentence came from, in order.
    std::vector<int> sources() const
    {
        std::vector<int> all;
        for (const auto &paragraph : paragraphs) {
            for (const Sentence &sentence : paragraph)
                all.push_back(sentence.source);
        }
        return all;
    }
};

/// What is done to a story. All random choices come from the seed.
struct Edits {
    double wordsEdited = 0.02; ///< share of the words that are replaced, removed or given a neighbour
    double removed = 0;        ///< share of the sentences
    double added = 0;
    double moved = 0;
    double split = 0; ///< share of the paragraphs
    double merged = 0;
};

class Newsroom
{
public:
    explicit Newsroom(unsigned seed) : m_random(seed) {}

    Story story(int paragraphs)
    {
        Story story;
        int number = 0;
        for (int p = 0; p < paragraphs; ++p) {
            auto &paragraph = story.paragraphs.emplace_back();
            for (int s = 1 + below(4); s > 0; --s)
                paragraph.push_back({words(8 + below(16)), number++});
        }
        return story;
    }

    Story version(const Story &base, const Edits &edits)
    {
        Story made;
        std::vector<Sentence> moved;
        for (const auto &paragraph : base.paragraphs) {
            std::vector<Sentence> kept;
            for (const Sentence &sentence : paragraph) {
                if (chance(edits.removed))
                    continue;
                Sentence edited{editedWords(sentence.words, edits.wordsEdited), sentence.source};
                if (chance(edits.moved))
                    moved.push_back(std::move(edited));
                else
                    kept.push_back(std::move(edited));
                if (chance(edits.added))
                    kept.push_back({words(8 + below(16)), -1});
            }
            if (!kept.empty())
                addParagraph(made, std::move(kept), edits);
        }
        for (Sentence &sentence : moved)
            made.paragraphs.insert(made.paragraphs.begin() + below(int(made.paragraphs.size()) + 1),
                                   {std::move(sentence)});
        return made;
    }

    int below(int bound) { return int(m_random() % unsigned(bound)); }
    bool chance(double share) { return double(m_random()) < share * double(std::mt19937::max()); }

    /// Common words are common: the vocabulary has 4,000 of them, and the first ten make up a third of the text.
    QString word()
    {
        static const char *const common[] = {"the", "of", "a", "to", "in", "and", "that", "was", "for", "said"};
        if (below(3) == 0)
            return QLatin1String(common[below(10)]);
        static const char *const syllables[]
            = {"ka", "lo", "mi", "ren", "tu", "sa", "bel", "dor", "ni", "ve", "pa", "gos", "fi", "har", "le", "mo"};
        const int number = below(4000);
        return QLatin1String(syllables[number % 16]) + QLatin1String(syllables[number / 16 % 16])
               + QLatin1String(syllables[number / 256]);
    }

private:
    QStringList words(int count)
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list += word();
        list.front()[0] = list.front()[0].toUpper();
        return list;
    }

    QStringList editedWords(const QStringList &words, double share)
    {
        QStringList edited;
        for (const QString &old : words) {
            const int kind = chance(share) ? below(4) : 4;
            if (kind >= 3)
                edited += old;
            if (kind != 2 && kind != 4)
                edited += word();
        }
        if (edited.isEmpty())
            return words;
        edited.front()[0] = edited.front()[0].toUpper();
        return edited;
    }

    void addParagraph(Story &story, std::vector<Sentence> sentences, const Edits &edits)
    {
        if (!story.paragraphs.empty() && chance(edits.merged)) {
            auto &last = story.paragraphs.back();
            last.insert(last.end(), sentences.begin(), sentences.end());
        } else if (sentences.size() > 1 && chance(edits.split)) {
            const auto middle = sentences.begin() + 1 + below(int(sentences.size()) - 1);
            story.paragraphs.emplace_back(sentences.begin(), middle);
            story.paragraphs.emplace_back(middle, sentences.end());
        } else {
            story.paragraphs.push_back(std::move(sentences));
        }
    }

    std::mt19937 m_random;
};

} // namespace newsversions
