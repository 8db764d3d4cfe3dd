// SPDX-License-Identifier: MIT
#include "core/compare/textpair.h"
#include "tests/support/newsversions/newsroom.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using core::compare::PreparedText;

namespace {

// Prose of about so many words from a vocabulary of 4000, twelve words a sentence and four sentences a paragraph. The
// second version has one word in twenty replaced and one paragraph in ten left out.
struct Versions {
    QString first;
    QString second;
};

Versions versions(int words)
{
    std::mt19937 random(1);
    const auto below = [&random](unsigned bound) { return random() % bound; };
    const auto word = [&below] { return u"w%1"_s.arg(below(4000)); };
    Versions made;
    for (int paragraph = 0; paragraph < words / 48; ++paragraph) {
        QString first;
        QString second;
        for (int i = 1; i <= 48; ++i) {
            const QString end = i % 12 == 0 ? u". "_s : u" "_s;
            const QString same = word();
            first += same + end;
            second += (below(20) == 0 ? word() : same) + end;
        }
        made.first += first.trimmed() + u"\n\n";
        if (below(10) != 0)
            made.second += second.trimmed() + u"\n\n";
    }
    return made;
}

} // namespace

class BenchEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prepare_data() { sizes(); }
    void prepare()
    {
        QFETCH(int, words);
        const Versions made = versions(words);
        QBENCHMARK
        {
            QVERIFY(PreparedText::of(made.first));
        }
    }

    void comparePair_data() { sizes(); }
    void comparePair()
    {
        QFETCH(int, words);
        const Versions made = versions(words);
        const auto first = PreparedText::of(made.first);
        const auto second = PreparedText::of(made.second);
        QBENCHMARK
        {
            QVERIFY(core::compare::comparePair(*first, *second));
        }
    }

    // A file without a line break is one paragraph; without an end of a sentence, one sentence.
    void fiveMegabytesInOneLine_data()
    {
        QTest::addColumn<bool>("hasSentences");
        QTest::newRow("of sentences") << true;
        QTest::newRow("of words") << false;
    }
    void fiveMegabytesInOneLine()
    {
        QFETCH(bool, hasSentences);
        newsversions::Newsroom newsroom(1);
        const auto story = newsroom.edition(5'000'000);
        QString first = story.text();
        QString second = newsroom.version(story, newsversions::Edits::atRate(0.2)).text();
        for (QString *text : {&first, &second}) {
            text->replace(u'\n', u' ');
            if (!hasSentences)
                text->removeIf([](QChar c) { return c.isPunct(); });
        }
        const auto base = PreparedText::of(first);
        const auto other = PreparedText::of(second);
        QBENCHMARK_ONCE
        {
            QVERIFY(core::compare::comparePair(*base, *other));
        }
    }

    // Each with each: what a frame of 16 ms has to hold.
    void allPairsOfTwentyVersions()
    {
        newsversions::Newsroom newsroom(1);
        const auto story = newsroom.edition(5'000);
        std::vector<std::shared_ptr<const PreparedText>> texts{PreparedText::of(story.text())};
        for (int k = 1; k < 20; ++k) {
            const auto edits = newsversions::Edits::atRate(0.02 * k);
            texts.push_back(PreparedText::of(newsroom.version(story, edits).text()));
        }
        QBENCHMARK
        {
            for (size_t i = 0; i < texts.size(); ++i) {
                for (size_t j = 0; j < i; ++j)
                    QVERIFY(core::compare::comparePair(*texts[i], *texts[j]));
            }
        }
    }

private:
    void sizes()
    {
        QTest::addColumn<int>("words");
        QTest::newRow("a story, 500 words") << 500;
        QTest::newRow("a long read, 5,000 words") << 5000;
        QTest::newRow("a book, 100,000 words") << 100000;
    }
};

QTEST_GUILESS_MAIN(BenchEngine)
#include "bench_engine.moc"
