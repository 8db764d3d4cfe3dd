// SPDX-License-Identifier: MIT
#include "core/compare/summary.h"
#include "tests/support/comparing.h"
#include "tests/support/show.h"

using namespace Qt::StringLiterals;
using namespace comparing;

class TestSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theSameTextIsCalledSo()
    {
        QCOMPARE(summaryOf(pairOf(u"The ferry sank."_s, u"The ferry sank."_s)), u"the same text"_s);
        QCOMPARE(summaryOf(pairOf(QString(), QString())), u"the same text"_s);
    }

    void itSaysWhatThereIsAndNothingElse()
    {
        TextPair pair;
        pair.segments.resize(3);
        pair.sharedOfBase = 0.834;
        pair.segmentCounts[size_t(SegmentKind::Replaced)] = 14;
        pair.segmentCounts[size_t(SegmentKind::Typography)] = 6;
        pair.passageCounts[size_t(Relation::Merged)] = 2;
        pair.passageCounts[size_t(Relation::Removed)] = 1;
        pair.passages.push_back({Relation::Edited, true, {0}, {1}});
        QCOMPARE(summaryOf(pair), u"83 % shared · 2 merged · 1 moved · 1 cut · 14 reworded · 6 typographic"_s);
    }

    void littleInCommonIsSaidFirst()
    {
        TextPair pair;
        pair.segments.resize(3);
        pair.sharedOfBase = 0.04;
        pair.hasLittleInCommon = true;
        pair.passageCounts[size_t(Relation::Removed)] = 12;
        QCOMPARE(summaryOf(pair), u"little or no common text · 4 % shared"_s);
    }

    void nothingSharedIsNotTheSame()
    {
        QCOMPARE(summaryOf(pairOf(QString(), u"The ferry sank."_s)), u"little or no common text · 0 % shared"_s);
    }
};

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
