// SPDX-License-Identifier: MIT
#include "core/compare/sentencealignment.h"
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/newsversions/score.h"

#include <QElapsedTimer>

#include <cstdio>
#include <limits>

using namespace newsversions;

namespace {

constexpr int texts = 10;
constexpr qsizetype bytes = 100'000;

void print(const char *what, double rate, const Found &found)
{
    std::printf("  %-28s %6.0f %% %8.4f %8.4f %8.4f %8d\n", what, rate * 100, found.f1(), found.precision(),
                found.recall(), found.all);
}

double share(qint64 part, qint64 whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

Score scoreAt(double rate)
{
    Score sum;
    for (unsigned seed = 1; seed <= texts; ++seed) {
        Newsroom newsroom(seed);
        const Story base = newsroom.edition(bytes);
        sum += scoreOf(base, newsroom.version(base, Edits::atRate(rate)), true);
    }
    return sum;
}

/// The least of several runs, in milliseconds.
double alignmentTime(const core::compare::PreparedText &first, const core::compare::PreparedText &second)
{
    using namespace core::compare;
    const PairTokens tokens = pairTokens(first, second);
    const SentenceConstraints none = sentenceConstraints(first, second, false, {});
    double least = std::numeric_limits<double>::max();
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        alignSentences(tokens, none);
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

void printTimes()
{
    using core::compare::PreparedText;
    std::printf("\nAligning the sentences of 1 MB, ms (least of 5)\n");
    Newsroom newsroom(1);
    const Story base = newsroom.edition(1'000'000);
    const auto first = PreparedText::of(base.text());
    for (const double rate : {0.02, 0.2, 0.6}) {
        const auto second = PreparedText::of(newsroom.version(base, Edits::atRate(rate)).text());
        std::printf("  %-28s %6.0f %% %8.1f\n", "versions", rate * 100, alignmentTime(*first, *second));
    }
    const auto print = [](const char *what, const QString &one, const QString &other) {
        std::printf("  %-37s %8.1f\n", what, alignmentTime(*PreparedText::of(one), *PreparedText::of(other)));
    };
    using namespace Qt::StringLiterals;
    print("unrelated", base.text(), newsroom.unrelated(1'000'000).text());
    print("one sentence 100,000 times", u"It sank. "_s.repeated(100'000), u"It sank. "_s.repeated(100'001));
    print("two sentences by turns", u"It sank there. All were here. "_s.repeated(17'000),
          u"All were here. It sank there. "_s.repeated(17'000));
    print("sentences that are nearly the same", u"The old ferry sank off the coast on Monday. "_s.repeated(12'000),
          u"The old ferry sank off the coast on Tuesday. "_s.repeated(12'000));
}

} // namespace

// How right the comparison is, against made-up versions of which everything is known.
int main()
{
    std::printf("%d pairs of %lld KB a row            edits       F1        P        R      all\n", texts,
                static_cast<long long>(bytes / 1000));
    for (const double rate : {0.02, 0.2, 0.6}) {
        const Score score = scoreAt(rate);
        print("pairs of sentences", rate, score.pairs);
        print("moves", rate, score.moves);
        print("moves of 8 words or more", rate, score.longMoves);
        print("splits of paragraphs", rate, score.splits);
        print("merges of paragraphs", rate, score.merges);
        std::printf("  false moves %.3f %% of %d sentences; %d pairs of which less than a fifth is left not counted\n",
                    100 * share(score.falseMoves, score.sentences), score.sentences, score.unknowable);
        std::printf("  words marked, outside rewritten: %.4f of truth (%.4f before clean-up); rewritten: %.2f %%\n",
                    share(score.marked, score.changed), share(score.markedUncleaned, score.changed),
                    100 * share(score.rewritten, score.words));
        std::printf("  words marked in all: %.4f of truth, %.4f of the shortest script without moves\n",
                    share(score.markedAll, score.changedAll), share(score.markedAll, score.least));
    }
    printTimes();
}
