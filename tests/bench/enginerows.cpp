// SPDX-License-Identifier: MIT
#include "core/base/parallel.h"
#include "core/compare/textpair.h"
#include "core/compare/worddiff.h"
#include "core/text/tokens.h"
#include "tests/bench/contest.h"
#include "tests/bench/rows.h"
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/newsversions/score.h"

#include <QTextBoundaryFinder>

#include <chrono>
#include <format>
#include <memory>

namespace bench {

using namespace core::compare;
using namespace Qt::StringLiterals;
using newsversions::Edits;
using newsversions::Newsroom;
using newsversions::Score;
using newsversions::Story;

namespace {

constexpr qsizetype article = 5'000; // bytes
constexpr qsizetype book = 1'000'000;
constexpr int versions = 20;
constexpr double frame = 0.016; // seconds
constexpr int repeats = 50;

template<class Work>
double secondsOf(Work work)
{
    const auto begun = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

void addArticle(std::vector<Row> &rows, const Places &places, int rounds)
{
    const Pair pair = madePair(places, "5K", "0.2");
    const QString base = QString::fromStdString(contentOf(pair.base));
    const QString other = QString::fromStdString(contentOf(pair.other));
    std::vector<double> words, whole, git;
    for (int round = 0; round <= rounds; ++round) {
        const double diff = secondsOf([&] {
            for (int i = 0; i < repeats; ++i)
                static_cast<void>(diffWords(base, other));
        });
        const double compared = secondsOf([&] {
            for (int i = 0; i < repeats; ++i)
                static_cast<void>(comparePair(*PreparedText::of(base), *PreparedText::of(other)));
        });
        const auto process = run(gitCommand(pair));
        if (round == 0 || !process)
            continue;
        words.push_back(diff / repeats);
        whole.push_back(compared / repeats);
        git.push_back(process->seconds);
    }
    if (git.empty())
        return;
    const std::string beside = "git --word-diff " + inMilliseconds(median(git));
    rows.push_back(atMost("5 KB, 0.2: word diff alone, in the process", inMilliseconds(median(words)), beside,
                          *ratioOf(words, git), 0.05));
    rows.push_back({"5 KB, 0.2: the whole comparison, in the process",
                    inMilliseconds(median(whole)),
                    beside,
                    ratioOf(whole, git),
                    "",
                    {}});
}

Row frameRow(const std::string &work, const std::vector<double> &seconds)
{
    const double took = median(seconds);
    return {work, inMilliseconds(took), "a frame 16 ms", took / frame, "≤ 16 ms", took <= frame};
}

/// All pairs of the versions of a story: 190 of twenty.
void addPairs(std::vector<Row> &rows, int rounds)
{
    Newsroom newsroom(1);
    const Story base = newsroom.edition(article);
    std::vector<QString> texts{base.text()};
    while (texts.size() < versions)
        texts.push_back(newsroom.version(base, Edits::atRate(0.2)).text());
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t i = 0; i < texts.size(); ++i) {
        for (size_t j = i + 1; j < texts.size(); ++j)
            pairs.emplace_back(i, j);
    }
    std::vector<double> words, whole;
    for (int round = 0; round < rounds; ++round) {
        words.push_back(secondsOf([&] {
            for (const auto &[i, j] : pairs)
                static_cast<void>(diffWords(texts[i], texts[j]));
        }));
        whole.push_back(secondsOf([&] {
            const auto prepared = core::inParallel(texts.size(), [&](size_t i) { return PreparedText::of(texts[i]); });
            core::inParallel(pairs.size(), [&](size_t i) {
                return comparePair(*prepared[pairs[i].first], *prepared[pairs[i].second]).has_value();
            });
        }));
    }
    rows.push_back(frameRow("190 pairs of 20 versions of 5 KB: word diff alone, one core", words));
    rows.push_back(frameRow("190 pairs of 20 versions of 5 KB: the whole comparison, as in the window", whole));
}

void addTokeniser(std::vector<Row> &rows, const std::string &name, const QString &text, double goal, int rounds)
{
    std::vector<double> ours, qt;
    for (int round = 0; round < rounds; ++round) {
        ours.push_back(secondsOf([&] {
            core::text::Tokens reader(text);
            while (reader.next()) {}
        }));
        qt.push_back(secondsOf([&] {
            QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
            while (finder.toNextBoundary() >= 0) {}
        }));
    }
    const double speed = ratioOf(qt, ours).value_or(0);
    rows.push_back(atLeast("tokeniser, 1 MB of " + name, inMilliseconds(median(ours)),
                           "QTextBoundaryFinder " + inMilliseconds(median(qt)), speed, goal));
}

void addTokenisers(std::vector<Row> &rows, int rounds)
{
    Newsroom newsroom(1);
    QString plain = newsroom.edition(book).text();
    for (QChar &unit : plain) {
        if (unit.unicode() > 0x7F)
            unit = u'\'';
    }
    addTokeniser(rows, "ASCII", plain, 5, rounds);
    addTokeniser(rows, "accented text", plain.replace(u'e', u'é').replace(u'a', u'à'), 2.5, rounds);
}

void addTruth(std::vector<Row> &rows, double rate)
{
    Newsroom newsroom(1);
    const Story base = newsroom.edition(book);
    const Score score = newsversions::scoreOf(base, newsroom.version(base, Edits::atRate(rate)));
    const std::string pair = std::format("1 MB, {}: ", rate);
    rows.push_back(atMost(pair + "words marked as changed, outside rewritten", std::to_string(score.marked),
                          "truth " + std::to_string(score.changed), double(score.marked) / double(score.changed),
                          1.05));
    const auto &moves = score.longMoves;
    rows.push_back({pair + "moved blocks of 8 words or more that are found", std::to_string(moves.recalled),
                    "truth " + std::to_string(moves.all), moves.recall(), "≥ 95 %", moves.recall() >= 0.95});
    const double wrong = double(score.falseMoves) / std::max(1, score.sentences);
    rows.push_back({pair + "sentences that are called moved and are not", std::to_string(score.falseMoves),
                    "sentences " + std::to_string(score.sentences), wrong, "< 1 %", wrong < 0.01});
}

} // namespace

std::vector<Row> truthRows()
{
    std::vector<Row> rows;
    for (const double rate : {0.02, 0.2, 0.6})
        addTruth(rows, rate);
    return rows;
}

std::vector<Row> engineRows(const Places &places, int rounds)
{
    std::vector<Row> rows;
    addArticle(rows, places, rounds);
    addPairs(rows, rounds);
    addTokenisers(rows, rounds);
    return rows;
}

} // namespace bench
