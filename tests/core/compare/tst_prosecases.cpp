// SPDX-License-Identifier: MIT
#include "tests/support/comparing.h"
#include "tests/support/newsversions/newsroom.h"
#include "tests/support/show.h"

#include <QElapsedTimer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace comparing;
using newsversions::Newsroom;

namespace {

const QString ferry = u"The ferry left the harbour at dawn with ninety passengers on board, the owner said."_s;
const QString divers = u"Divers searched the cold water for two missing sailors until late in the evening."_s;
const QString minister = u"The minister promised an inquiry and said its findings would be published next spring."_s;
const QString storm = u"Forecasters had warned of a heavy storm along the whole coast since early Tuesday."_s;

QString story(const QStringList &paragraphs)
{
    return paragraphs.join(u"\n\n"_s) + u'\n';
}

QStringList paragraphs(const QStringList &base, const QStringList &other)
{
    return described(pairOf(story(base), story(other)).passages);
}

QStringList changesOf(const QString &base, const QString &other)
{
    const TextPair pair = pairOf(base, other);
    return brokenContract(base, other, pair).isEmpty() ? changes(base, other, pair) : QStringList(u"broken"_s);
}

int realChanges(const TextPair &pair)
{
    return pair.segmentCounts[size_t(SegmentKind::Replaced)] + pair.segmentCounts[size_t(SegmentKind::Added)]
           + pair.segmentCounts[size_t(SegmentKind::Removed)];
}

} // namespace

/// What readers of diffs have complained about, each as they met it.
class TestProseCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMovedParagraphWithTwoEditedWords()
    {
        const QString edited = QString(divers).replace(u"cold"_s, u"icy"_s).replace(u"evening"_s, u"night"_s);
        QCOMPARE(paragraphs({ferry, divers, minister, storm}, {ferry, minister, storm, edited}),
                 (QStringList{u"1→1 same"_s, u"3→2 same"_s, u"4→3 same"_s, u"2→4 edited moved"_s}));
        QCOMPARE(changesOf(story({ferry, divers, minister, storm}), story({ferry, minister, storm, edited})),
                 (QStringList{u"[-cold-]{+icy+}"_s, u"[-evening-]{+night+}"_s}));
    }

    void aParagraphIsSplitInTwo()
    {
        QCOMPARE(paragraphs({ferry, divers + u' ' + minister, storm}, {ferry, divers, minister, storm}),
                 (QStringList{u"1→1 same"_s, u"2→2+3 split"_s, u"3→4 same"_s}));
    }

    void aParagraphIsSplitInThree()
    {
        QCOMPARE(paragraphs({divers + u' ' + minister + u' ' + storm, ferry}, {divers, minister, storm, ferry}),
                 (QStringList{u"1→1+2+3 split"_s, u"2→4 same"_s}));
    }

    void twoParagraphsAreMerged()
    {
        QCOMPARE(paragraphs({ferry, divers, minister, storm}, {ferry, divers + u' ' + minister, storm}),
                 (QStringList{u"1→1 same"_s, u"2+3→2 merged"_s, u"4→3 same"_s}));
    }

    void aParagraphIsSplitAndItsTailMoved()
    {
        const QStringList found
            = paragraphs({ferry + u' ' + divers, minister, storm}, {ferry, minister, storm, divers});
        QCOMPARE(found, (QStringList{u"1→1+4 split"_s, u"2→2 same"_s, u"3→3 same"_s}));
    }

    void twoNeighboursAreSwapped()
    {
        const QStringList found = paragraphs({ferry, divers, minister, storm}, {ferry, minister, divers, storm});
        QCOMPARE(found.filter(u"moved"_s).size(), 1);
        QCOMPARE(found.filter(u"same"_s).size(), 4);
    }

    void whatIsShiftedByInsertionsHasNotMoved()
    {
        const QStringList found = paragraphs({ferry, minister}, {divers, ferry, storm, minister});
        QCOMPARE(found, (QStringList{u"→1 added"_s, u"1→2 same"_s, u"→3 added"_s, u"2→4 same"_s}));
    }

    void aBlankLineBeforeAnEditedParagraph()
    {
        const QString base = ferry + u"\n\n"_s + divers + u'\n';
        const QString other = ferry + u"\n\n\n"_s + QString(divers).replace(u"cold"_s, u"icy"_s) + u'\n';
        QCOMPARE(changesOf(base, other), QStringList{u"[-cold-]{+icy+}"_s});
        QCOMPARE(described(pairOf(base, other).passages), (QStringList{u"1→1 same"_s, u"2→2 edited"_s}));
    }

    void typographyIsNoRealChange_data()
    {
        QTest::addColumn<QString>("other");
        QTest::newRow("curly quotes") << u"The owner\u2019s \u201Cold ferry\u201D sank off the coast."_s;
        QTest::newRow("damaged markup") << u"The owner&amp;rsquo;s &quot;old ferry,quot; sank off the coast."_s;
        QTest::newRow("no-break spaces") << u"The owner's \"old\u00A0ferry\" sank off\u00A0the coast."_s;
        QTest::newRow("a soft hyphen") << u"The own\u00ADer's \"old ferry\" sank off the coast."_s;
    }
    void typographyIsNoRealChange()
    {
        QFETCH(QString, other);
        const QString base = u"The owner's \"old ferry\" sank off the coast."_s;
        const TextPair pair = pairOf(base, other);
        QCOMPARE(realChanges(pair), 0);
        QCOMPARE(pair.sharedOfBase, 1.0);
        QCOMPARE(described(pair.passages), QStringList{u"1→1 same"_s});
        QCOMPARE(brokenContract(base, other, pair), QString());
    }

    void aStoryThatWasWrappedDifferentlyIsTheSame()
    {
        QStringList wide;
        QStringList narrow;
        const auto wrapped = [](QString text, qsizetype width) {
            for (qsizetype at = width; at < text.size(); at += width) {
                at = text.lastIndexOf(u' ', at);
                text[at] = u'\n';
            }
            return text;
        };
        for (const auto &[one, two] : {std::pair(ferry, divers), std::pair(minister, storm), std::pair(ferry, storm)}) {
            wide += wrapped(one + u' ' + two, 72);
            narrow += wrapped(one + u' ' + two, 60);
        }
        const TextPair pair = pairOf(story(wide), story(narrow));
        QCOMPARE(realChanges(pair), 0);
        QCOMPARE(described(pair.passages), (QStringList{u"1→1 same"_s, u"2→2 same"_s, u"3→3 same"_s}));
        const TextPair unwrapped
            = pairOf(story(wide),
                     story(wide).replace(u"\n\n"_s, u"\u0001"_s).replace(u'\n', u' ').replace(u"\u0001"_s, u"\n\n"_s));
        QCOMPARE(realChanges(unwrapped), 0);
    }

    void oneAmountOfMoneyIsOneChange()
    {
        QCOMPARE(changesOf(u"The deal is worth $35,000,000 in all."_s, u"The deal is worth $55,000,000 in all."_s),
                 QStringList{u"[-$35,000,000-]{+$55,000,000+}"_s});
    }

    void aHyphenatedNumberIsOneChange()
    {
        QCOMPARE(changesOf(u"There were ninety-five people on board."_s, u"There were ninety-nine people on board."_s),
                 QStringList{u"[-ninety-five-]{+ninety-nine+}"_s});
    }

    void whatBothHaveInTheMiddleIsKept()
    {
        const QString base = u"FOUR FIVE SIX SEVEN EIGHT NINE"_s;
        const QString other = u"ONE TWO THREE FOUR FIVE SIX"_s;
        const TextPair pair = pairOf(base, other);
        const auto kept
            = std::ranges::find_if(pair.segments, [](const Segment &s) { return s.kind == SegmentKind::Equal; });
        QVERIFY(kept != pair.segments.end());
        QCOMPARE(core::text::textOf(base, kept->base).toString().trimmed(), u"FOUR FIVE SIX"_s);
        QCOMPARE(brokenContract(base, other, pair), QString());
    }

    void aRareWordIsAlignedRatherThanCommas()
    {
        const QString base = u"The gray koala, which is small, sleeps, eats and sleeps."_s;
        const QString other = u"The small, fuzzy, gray koala sleeps, eats and sleeps."_s;
        const TextPair pair = pairOf(base, other);
        const bool grayIsKept = std::ranges::any_of(pair.segments, [&](const Segment &s) {
            return s.kind == SegmentKind::Equal && core::text::textOf(base, s.base).contains(u"gray koala");
        });
        QVERIFY2(grayIsKept, qPrintable(changes(base, other, pair).join(u' ')));
    }

    void aRewrittenSentenceIsOneChangeNotConfetti()
    {
        const QString base
            = u"The ferry company said on Monday that the captain of the vessel had ignored a warning from the coast guard."_s;
        const QString other
            = u"The captain had been told by the coast guard not to leave the port, the company of the ferry admitted later."_s;
        QVERIFY2(changesOf(base, other).size() <= 3, qPrintable(changesOf(base, other).join(u' ')));
    }

    void aRewrittenParagraphKeepsItsPartner()
    {
        const QString base
            = u"The ferry company said on Monday that the captain of the vessel had ignored a warning from the coast guard."_s;
        const QString other
            = u"The captain had been told by the coast guard not to leave the port, the company of the ferry admitted later."_s;
        const QStringList found = paragraphs({divers, base, storm}, {divers, other, storm});
        QCOMPARE(found.size(), 3);
        QVERIFY2(found[1].startsWith(u"2→2"_s), qPrintable(found[1]));
    }

    void unrelatedArticlesAreNotLinkedAtAll_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const unsigned seed : {1u, 2u, 3u, 4u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void unrelatedArticlesAreNotLinkedAtAll()
    {
        QFETCH(unsigned, seed);
        Newsroom newsroom(seed);
        const QString base = newsroom.edition(20'000).text();
        const QString other = newsroom.unrelated(20'000).text();
        const TextPair pair = pairOf(base, other);
        QVERIFY(pair.hasLittleInCommon);
        QCOMPARE(pair.sharedOfBase, 0.0);
        QVERIFY(pair.blocks.empty());
        for (const Passage &passage : pair.sentences)
            QVERIFY(passage.relation == Relation::Added || passage.relation == Relation::Removed);
        for (const Segment &segment : pair.segments)
            QVERIFY(!segment.isChange() || segment.kind == SegmentKind::Added || segment.kind == SegmentKind::Removed);
    }

    void ofTextsThatShareLittleOnlyThatIsLinked()
    {
        Newsroom newsroom(5);
        const QString base = newsroom.edition(6'000).text() + u'\n' + divers + u'\n';
        const QString other
            = QString(divers).replace(u"cold"_s, u"icy"_s) + u"\n\n"_s + newsroom.unrelated(6'000).text();
        const TextPair pair = pairOf(base, other);
        QVERIFY(pair.hasLittleInCommon);
        const QStringList linked = described(pair.sentences).filter(QRegularExpression(u"[0-9]→[0-9]"_s));
        QCOMPARE(linked.size(), 1);
        QVERIFY2(linked.constFirst().endsWith(u"edited"_s), qPrintable(linked.constFirst()));
        QCOMPARE(brokenContract(base, other, pair), QString());
        QCOMPARE(brokenPassages(base, other, pair), QString());
    }

    void aShortTextInsideALongOneHasMuchInCommon()
    {
        Newsroom newsroom(6);
        const QString base = newsroom.edition(20'000).text();
        QVERIFY(!pairOf(base, base.first(base.indexOf(u"\n\n"_s, 600))).hasLittleInCommon);
        QVERIFY(!pairOf(u"!"_s, u"?"_s).hasLittleInCommon);
    }

    void rightToLeftWithDigits()
    {
        const QString base = u"נפגעו 12 אנשים בתאונה ליד הנמל ביום שני, אמרה המשטרה."_s;
        const QString other = u"נפגעו 19 אנשים בתאונה ליד הנמל ביום שני, אמרה המשטרה."_s;
        QCOMPARE(changesOf(base, other), QStringList{u"[-12-]{+19+}"_s});
        QCOMPARE(changesOf(u"قتل ١٢ شخصا في الحادث قرب الميناء يوم الاثنين."_s,
                           u"قتل ١٩ شخصا في الحادث قرب الميناء يوم الاثنين."_s),
                 QStringList{u"[-١٢-]{+١٩+}"_s});
    }

    void ChineseByCharacter()
    {
        QCOMPARE(changesOf(u"渡轮星期一早上在港口沉没。"_s, u"渡轮星期二早上在港口沉没。"_s),
                 QStringList{u"[-一-]{+二+}"_s});
    }

    void oneSummaryDoesNotTieAllParagraphsTogether()
    {
        // The last paragraph is made of sentences of three others, which are else where they were.
        const QStringList kept{
            u"Hundreds of people had gathered on the pier since noon to see the new ship and to hear the mayor speak about it."_s,
            u"A fisherman who watched from his boat told reporters that nobody could have seen anything in such thick fog."_s,
            u"Opposition parties demanded that parliament be recalled from its summer break to debate safety rules at sea."_s};
        const QStringList base{kept[0] + u' ' + ferry, kept[1] + u' ' + divers, kept[2] + u' ' + minister, storm};
        const QStringList other{kept[0], kept[1], kept[2], storm, ferry + u' ' + divers + u' ' + minister};
        const QStringList found = paragraphs(base, other);
        QCOMPARE(found.filter(u"split"_s).size(), 1);
        QCOMPARE(found.filter(u"edited"_s).size(), 2);
        QCOMPARE(found.size(), 4);
    }

    void longTextsTakeSeconds_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("other");
        const auto words = [](unsigned seed, int count, double edited) {
            Newsroom newsroom(7);
            Newsroom editor(seed);
            QString text;
            for (int i = 0; i < count; ++i) {
                const QString word = newsroom.word();
                text += (editor.chance(edited) ? editor.word() : word) + u' ';
            }
            return text;
        };
        QTest::newRow("a megabyte without a line break") << words(1, 160'000, 0) << words(2, 160'000, 0.05);
        QTest::newRow("one word a hundred thousand times")
            << u"word "_s.repeated(100'000) << u"word "_s.repeated(100'001);
        QTest::newRow("two words by turns") << u"here there "_s.repeated(50'000) << u"there here "_s.repeated(50'000);
        QTest::newRow("one sentence again and again")
            << u"The ferry sank.\n\n"_s.repeated(5'000) << u"The ferry sank.\n\n"_s.repeated(5'001);
        QTest::newRow("sentences that are almost the same")
            << u"The old ferry sank off the coast on Monday.\n\n"_s.repeated(3'000)
            << u"The old ferry sank off the coast on Tuesday.\n\n"_s.repeated(3'000);
        QTest::newRow("punctuation only") << u"!? "_s.repeated(100'000) << u"?! "_s.repeated(100'000);
        QTest::newRow("unrelated") << Newsroom(3).story(1500).text() << Newsroom(4).story(1500).text();
    }
    void longTextsTakeSeconds()
    {
        QFETCH(QString, base);
        QFETCH(QString, other);
        QElapsedTimer timer;
        timer.start();
        const TextPair pair = pairOf(base, other);
        const qint64 took = timer.elapsed();
        QCOMPARE(brokenContract(base, other, pair), QString());
        qInfo("%lld ms", took);
        QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
    }
};

QTEST_GUILESS_MAIN(TestProseCases)
#include "tst_prosecases.moc"
