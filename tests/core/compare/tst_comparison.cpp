// SPDX-License-Identifier: MIT
#include "core/compare/comparison.h"
#include "core/compare/relatives.h"
#include "core/compare/summary.h"
#include "tests/support/comparing.h"
#include "tests/support/show.h"

using namespace Qt::StringLiterals;
using namespace comparing;

namespace {

std::vector<std::shared_ptr<const PreparedText>> threeVersions()
{
    return {prepared(u"The old ferry sank."_s), prepared(u"The old ferry left."_s), prepared(u"The new ferry sank."_s)};
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyVersionIsComparedWithTheBase()
    {
        for (size_t base = 0; base < 3; ++base) {
            const auto comparison = core::compare::compare(threeVersions(), base);
            QVERIFY(comparison);
            QCOMPARE(comparison->base, base);
            QCOMPARE(comparison->pairs.size(), size_t(3));
            for (size_t version = 0; version < 3; ++version) {
                const auto alone = comparePair(*comparison->versions[base], *comparison->versions[version]);
                QCOMPARE(comparison->pairs[version].segments, alone->segments);
            }
            QCOMPARE(comparison->pairs[base].segments.size(), size_t(1));
        }
    }

    void theClosestRelativeSharesTheMost()
    {
        const QString text = u"The ferry ran aground off Sandholm on Sunday. Nobody was hurt in the bay."_s;
        const std::vector others{u"The council raised the dues for moored boats."_s,
                                 u"The ferry ran aground off Sandholm on Sunday. Divers came."_s,
                                 u"The ferry ran aground off Sandholm on Sunday. Nobody was hurt."_s};
        const auto closest = core::compare::closestRelative(text, others);
        QVERIFY(closest);
        QCOMPARE(closest->index, size_t(2));
        QVERIFY(closest->shared > 0.9);
        QVERIFY(!core::compare::closestRelative(text, std::span(others).first(1)));
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!core::compare::closestRelative(text, others, core::Job(stop.get_token())));
    }

    void itSaysHowFarItIs()
    {
        QList<double> progress;
        QVERIFY(core::compare::compare(threeVersions(), 0, {}, core::Job({}, [&](double done) { progress += done; })));
        QVERIFY(std::ranges::is_sorted(progress));
        QCOMPARE(progress.last(), 1.0);
    }

    void itStopsWhenItIsTold()
    {
        std::stop_source source;
        const core::Job job(source.get_token(), [&](double) { source.request_stop(); });
        QVERIFY(!core::compare::compare(threeVersions(), 0, {}, job));
    }

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

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
