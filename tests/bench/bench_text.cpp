// SPDX-License-Identifier: MIT
#include "core/compare/preparedtext.h"
#include "core/text/decode.h"
#include "core/text/fold.h"
#include "core/text/sentences.h"
#include "core/text/tokens.h"
#include "tests/support/newsversions/newsroom.h"

#include <QElapsedTimer>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cstdio>
#include <limits>

using core::compare::PreparedText;
using newsversions::Newsroom;

namespace {

constexpr qsizetype large = 10'000'000;
constexpr qsizetype article = 5'000;

/// The least of several runs, in milliseconds.
template<typename Work>
double least(Work work)
{
    double best = std::numeric_limits<double>::max();
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

/// Every fifth letter or so gets an accent.
QString accented(QString text)
{
    constexpr QStringView plain = u"aeioucns";
    constexpr QStringView accents = u"áéíöüçñš";
    unsigned dice = 1;
    for (QChar &c : text) {
        const qsizetype letter = plain.indexOf(c);
        dice = dice * 1103515245 + 12345;
        if (letter >= 0 && dice >> 16 & 1)
            c = accents[letter];
    }
    return text;
}

/// The same words in another alphabet.
QString cyrillic(QString text)
{
    for (QChar &c : text) {
        if (c >= u'a' && c <= u'z')
            c = QChar(char16_t(c.unicode() - u'a' + 0x0430));
        else if (c >= u'A' && c <= u'Z')
            c = QChar(char16_t(c.unicode() - u'A' + 0x0410));
    }
    return text;
}

qsizetype read(QTextBoundaryFinder finder)
{
    qsizetype places = 0;
    while (finder.toNextBoundary() > 0)
        ++places;
    return places;
}

/// What the reader gives until it ends.
template<typename Reader>
qsizetype read(Reader reader)
{
    qsizetype places = 0;
    while (reader.next())
        ++places;
    return places;
}

void printRatio(const char *work, double ours, double qt, double goal)
{
    std::printf("| %-28s | %8.1f | %8.1f | %5.1f× |", work, ours, qt, qt / ours);
    if (goal > 0)
        std::printf(" ≥ %.1f× %s |\n", goal, qt / ours >= goal ? "met   " : "missed");
    else
        std::printf("              |\n");
}

void printWords(const char *work, const QString &text, double goal)
{
    const double ours = least([&text] { return read(core::text::Tokens(text)); });
    const double qt = least([&text] { return read(QTextBoundaryFinder(QTextBoundaryFinder::Word, text)); });
    printRatio(work, ours, qt, goal);
}

void printSentences(const char *work, const QString &text)
{
    const double ours = least([&text] { return read(core::text::Sentences(text)); });
    const double qt = least([&text] { return read(QTextBoundaryFinder(QTextBoundaryFinder::Sentence, text)); });
    printRatio(work, ours, qt, 0);
}

void printStep(const char *step, double milliseconds, qsizetype bytes)
{
    std::printf("| %-28s | %8.2f | %8.0f |\n", step, milliseconds, double(bytes) / 1000 / milliseconds);
}

} // namespace

int main()
{
    const QString ascii = Newsroom(1).edition(large).text();
    std::printf("Words and sentences of 10 MB, ms, the least of 7 runs\n\n"
                "| work                         |     ours | Qt's own |  ratio | goal         |\n"
                "|------------------------------|---------:|---------:|-------:|--------------|\n");
    printWords("words, English", ascii, 5);
    printWords("words, accented", accented(ascii), 2.5);
    printWords("words, Cyrillic", cyrillic(ascii), 0);
    printSentences("sentences, English", ascii);
    printSentences("sentences, accented", accented(ascii));

    const QByteArray bytes = ascii.first(1'000'000).toUtf8();
    const QString text = core::text::decode(bytes)->text;
    std::printf("\nFrom bytes to a text to compare, 1 MB of it\n\n"
                "| step                         |       ms |     MB/s |\n"
                "|------------------------------|---------:|---------:|\n");
    printStep("decode", least([&] { return core::text::decode(bytes); }), bytes.size());
    printStep("structure", least([&] { return core::article::structureOf(text); }), bytes.size());
    printStep("fold", least([&] { return core::text::FoldedText::of(text); }), bytes.size());
    printStep("all of PreparedText::of", least([&] { return PreparedText::of(text); }), bytes.size());

    const QString story = text.first(article);
    const double once = least([&] {
        for (int i = 0; i < 100; ++i)
            PreparedText::of(story);
    });
    std::printf("\nPreparedText::of 5 KB: %.1f µs, goal ≤ 40 µs %s\n", once * 10, once * 10 <= 40 ? "met" : "missed");
    return 0;
}
