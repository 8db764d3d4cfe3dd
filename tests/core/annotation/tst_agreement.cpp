// SPDX-License-Identifier: MIT
#include "core/annotation/agreement.h"
#include "core/annotation/analysts.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"
#include "tests/support/twoanalysts.h"

#include <QtTest>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using text::Span;

namespace {

using test::TwoAnalysts;

using Labels = std::vector<std::pair<int, int>>;

/// \a count times each pair of labels.
Labels table(std::initializer_list<std::tuple<int, int, int>> cells)
{
    Labels labels;
    for (const auto &[mine, theirs, count] : cells)
        labels.insert(labels.end(), size_t(count), {mine, theirs});
    return labels;
}

/// One unit for each run of 1, a bar between two that touch.
std::vector<Span> units(const QString &picture)
{
    std::vector<Span> result;
    qsizetype at = 0;
    bool isOpen = false;
    for (const QChar c : picture) {
        if (c == u'|') {
            isOpen = false;
            continue;
        }
        if (c == u'1' && isOpen)
            ++result.back().end;
        else if (c == u'1')
            result.push_back({at, at + 1});
        isOpen = c == u'1';
        ++at;
    }
    return result;
}

std::vector<Span> stretched(std::vector<Span> spans, qsizetype by)
{
    for (Span &span : spans)
        span = {span.begin * by, span.end * by};
    return spans;
}

std::vector<Span> someSpansBelow(int length)
{
    std::vector<Span> spans;
    for (int i = *rc::gen::inRange(0, 7); i > 0; --i) {
        const int begin = *rc::gen::inRange(0, length);
        spans.push_back({begin, *rc::gen::inRange(begin + 1, length + 1)});
    }
    return spans;
}

/// The most pairs of overlapping spans, by trying all.
qsizetype mostPairs(std::span<const Span> mine, std::vector<Span> theirs)
{
    if (mine.empty())
        return 0;
    qsizetype most = mostPairs(mine.subspan(1), theirs);
    for (size_t i = 0; i < theirs.size(); ++i) {
        if (!mine.front().overlaps(theirs[i]))
            continue;
        std::vector<Span> rest = theirs;
        rest.erase(rest.begin() + ptrdiff_t(i));
        most = std::max(most, 1 + mostPairs(mine.subspan(1), std::move(rest)));
    }
    return most;
}

Agreement agreementOf(const TwoAnalysts &two)
{
    return agreementBetween({&two.mine, {}}, {&two.theirs, {}});
}

bool isClose(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}

} // namespace

class TestAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kappaOfPublishedTables_data();
    void kappaOfPublishedTables();
    void alphaOfKrippendorff2004();
    void alphaOfKrippendorff1995_data();
    void alphaOfKrippendorff1995();
    void unitsThatOverlapCountOnce();

    void fullAgreementIsOne();
    void measuresDoNotDependOnWhoIsFirst();
    void kappaDoesNotDependOnNames();
    void overlappingPassagesMakeTheMostPairs();

    void listsEachDisagreement();
    void partnersAreTheMostAlike();
    void twoOfOneProject();
    void leavesOutWhatOneHasNotRead();
    void emojiAreOneCharacter();
    void aProjectAgreesWithItself();
    void swappingTheSidesSwapsTheResult();
};

void TestAgreement::kappaOfPublishedTables_data()
{
    QTest::addColumn<Labels>("labels");
    QTest::addColumn<double>("kappa");
    // Artstein and Poesio, Inter-Coder Agreement for Computational Linguistics, 2008: statement and request
    QTest::newRow("Artstein and Poesio") << table({{1, 1, 20}, {1, 2, 20}, {2, 1, 10}, {2, 2, 50}}) << 0.348;
    // Krippendorff 1995, p. 57, A and C, of the digitized continuum
    QTest::newRow("Krippendorff A") << table({{0, 0, 10}, {1, 1, 6}, {1, 0, 8}}) << 0.385;
    QTest::newRow("Krippendorff C") << table({{0, 0, 6}, {1, 1, 10}, {1, 0, 4}, {0, 1, 4}}) << 0.314;
    QTest::newRow("as by chance") << table({{1, 1, 1}, {1, 2, 1}, {2, 1, 1}, {2, 2, 1}}) << 0.0;
    QTest::newRow("never") << table({{1, 2, 5}, {2, 1, 5}}) << -1.0;
}

void TestAgreement::kappaOfPublishedTables()
{
    QFETCH(Labels, labels);
    QFETCH(double, kappa);
    const std::optional<double> measured = cohensKappa(labels);
    QVERIFY(measured);
    QVERIFY2(std::abs(*measured - kappa) < 0.0006, qPrintable(QString::number(*measured)));
}

void TestAgreement::alphaOfKrippendorff2004()
{
    // Content Analysis, 2nd edition, p. 254: a continuum from 150 to 450
    const auto at = [](qsizetype begin, qsizetype length) { return Span{begin - 150, begin - 150 + length}; };
    const UnitizingDisagreement c
        = unitizingDisagreement({at(225, 70), at(370, 30)}, {at(220, 80), at(355, 20), at(400, 20)}, 300);
    const UnitizingDisagreement k = unitizingDisagreement({at(180, 60), at(300, 50)}, {at(180, 60), at(300, 50)}, 300);
    const auto isNear = [](double a, double b) { return std::abs(a - b) < 0.0001; };
    QVERIFY(isNear(c.observed, 0.0144));
    QVERIFY(isNear(c.expected, 0.0532));
    QVERIFY(isNear(k.observed, 0.0000));
    QVERIFY(isNear(k.expected, 0.0490));
    QVERIFY(isNear(*unitizingAlpha(std::vector{c}), 0.7286));
    QVERIFY(isNear(*unitizingAlpha(std::vector{k}), 1.0));
    QVERIFY(std::abs(*unitizingAlpha(std::vector{c, k}) - 0.8591) < 0.0005);
}

void TestAgreement::alphaOfKrippendorff1995_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<double>("observed");
    QTest::addColumn<double>("alpha"); // of a finely divided continuum; 1995 has a term of D_e that 2004 corrects
    QTest::newRow("A") << u"001111111100001111110000"_s << u"000011110000000110000000"_s << 0.03125 << 0.553;
    QTest::newRow("B") << u"111111111111111111000000"_s << u"11|1|1|1|1|111|100000000000000"_s << 2.26736 << -0.926;
    QTest::newRow("C") << u"001111110011001111001100"_s << u"110011110011110011001100"_s << 0.02777 << 0.679;
    QTest::newRow("D") << u"11|11111111|1111|111111|1111"_s << u"1111|1111|1111111|11|1111111"_s << 0.38715 << 0.066;
}

void TestAgreement::alphaOfKrippendorff1995()
{
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(double, observed);
    QFETCH(double, alpha);
    const UnitizingDisagreement coarse = unitizingDisagreement(units(mine), units(theirs), 24);
    QVERIFY2(std::abs(coarse.observed - observed) < 0.00001, qPrintable(QString::number(coarse.observed)));
    const UnitizingDisagreement fine
        = unitizingDisagreement(stretched(units(mine), 50000), stretched(units(theirs), 50000), 1'200'000);
    const std::optional<double> measured = unitizingAlpha(std::vector{fine});
    QVERIFY(measured);
    QVERIFY2(std::abs(*measured - alpha) < 0.015, qPrintable(QString::number(*measured)));
}

void TestAgreement::unitsThatOverlapCountOnce()
{
    const UnitizingDisagreement overlapping = unitizingDisagreement({{2, 6}, {4, 9}, {5, 6}}, {{3, 8}}, 20);
    const UnitizingDisagreement once = unitizingDisagreement({{2, 9}}, {{3, 8}}, 20);
    QCOMPARE(overlapping.observed, once.observed);
    QCOMPARE(overlapping.expected, once.expected);
}

void TestAgreement::fullAgreementIsOne()
{
    QVERIFY(rc::check("who agrees with himself agrees in all", [] {
        const std::vector<Span> spans = someSpansBelow(30);
        const Score score = overlappingScore(spans, spans);
        RC_ASSERT(score.both == qsizetype(spans.size()));
        RC_ASSERT(spans.empty() || score.f1() == 1.0);
        const auto alpha = unitizingAlpha(std::vector{unitizingDisagreement(spans, spans, 30)});
        RC_ASSERT(!alpha || *alpha == 1.0);
        const auto labels = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
        Labels same;
        for (const int label : labels)
            same.emplace_back(label, label);
        RC_ASSERT(!cohensKappa(same) || *cohensKappa(same) == 1.0);
    }));
}

void TestAgreement::measuresDoNotDependOnWhoIsFirst()
{
    QVERIFY(rc::check("measures are symmetric", [] {
        const std::vector<Span> mine = someSpansBelow(30);
        const std::vector<Span> theirs = someSpansBelow(30);
        const UnitizingDisagreement one = unitizingDisagreement(mine, theirs, 30);
        const UnitizingDisagreement other = unitizingDisagreement(theirs, mine, 30);
        RC_ASSERT(std::abs(one.observed - other.observed) < 1e-9);
        RC_ASSERT(std::abs(one.expected - other.expected) < 1e-9);
        RC_ASSERT(one.observed >= 0 && one.expected >= 0);
        RC_ASSERT(overlappingScore(mine, theirs).both == overlappingScore(theirs, mine).both);
    }));
}

void TestAgreement::kappaDoesNotDependOnNames()
{
    QVERIFY(rc::check("other names for the labels, the same kappa", [] {
        const auto label = rc::gen::inRange(0, 4);
        const auto labels = *rc::gen::container<Labels>(rc::gen::pair(label, label));
        Labels renamed;
        Labels swapped;
        for (const auto &[mine, theirs] : labels) {
            renamed.emplace_back(70 - 3 * mine, 70 - 3 * theirs);
            swapped.emplace_back(theirs, mine);
        }
        RC_ASSERT(isClose(cohensKappa(labels), cohensKappa(renamed)));
        RC_ASSERT(isClose(cohensKappa(labels), cohensKappa(swapped)));
    }));
}

void TestAgreement::overlappingPassagesMakeTheMostPairs()
{
    QVERIFY(rc::check("no other pairing has more", [] {
        const std::vector<Span> mine = someSpansBelow(15);
        const std::vector<Span> theirs = someSpansBelow(15);
        RC_ASSERT(overlappingScore(mine, theirs).both == mostPairs(mine, theirs));
    }));
}

void TestAgreement::listsEachDisagreement()
{
    TwoAnalysts two(u"Doha said Pompeo met the Taliban in Qatar, officials said."_s);
    two.mention(two.mine, u"Doha"_s, 3);
    two.mention(two.theirs, u"Doha"_s, 3); // agreed
    const AnnotationId mineTaliban = two.mention(two.mine, u"Taliban"_s, 2);
    const AnnotationId theirsTaliban = two.mention(two.theirs, u"the Taliban"_s, 2);
    const AnnotationId minePompeo = two.mention(two.mine, u"Pompeo"_s, 1);
    const AnnotationId theirsPompeo = two.mention(two.theirs, u"Pompeo"_s, 2);
    const AnnotationId mineQatar = two.mention(two.mine, u"Qatar"_s, 3);
    const AnnotationId mineMet = two.statement(two.mine, u"Pompeo met the Taliban"_s, u"they met"_s, u"Officials"_s);
    const AnnotationId theirsMet = two.statement(two.theirs, u"Pompeo met the Taliban"_s, u"They met"_s, u"Doha"_s);

    const Agreement agreement = agreementOf(two);
    QCOMPARE(agreement.articles, 1);
    QCOMPARE(agreement.agreed, 1);
    using enum Difference;
    const std::vector<std::tuple<std::optional<AnnotationId>, std::optional<AnnotationId>, Differences>> expected{
        {mineMet, theirsMet, SaidBy},
        {minePompeo, theirsPompeo, Type | About},
        {mineTaliban, theirsTaliban, Bounds | About},
        {mineQatar, std::nullopt, {}},
    };
    std::vector<std::tuple<std::optional<AnnotationId>, std::optional<AnnotationId>, Differences>> listed;
    for (const Disagreement &each : agreement.disagreements)
        listed.emplace_back(each.mine, each.theirs, each.differences);
    std::ranges::sort(listed, {}, [](const auto &row) { return std::get<2>(row).toInt(); });
    auto sorted = expected;
    std::ranges::sort(sorted, {}, [](const auto &row) { return std::get<2>(row).toInt(); });
    QVERIFY(listed == sorted);

    QCOMPARE(agreement.all.exact, (Score{5, 4, 2}));       // Doha, and the statement
    QCOMPARE(agreement.all.overlapping, (Score{5, 4, 3})); // and the Taliban
    QCOMPARE(agreement.statements.exact.f1(), 1.0);
    QCOMPARE(agreement.types.count, 2);    // Doha and Pompeo
    QCOMPARE(agreement.subjects.count, 3); // and the statement
    QCOMPARE(agreement.mentions.size(), size_t(3));
    QVERIFY(*agreement.all.alpha < 1);
}

void TestAgreement::partnersAreTheMostAlike()
{
    TwoAnalysts two(u"US Secretary Mike Pompeo"_s);
    two.mention(two.mine, u"US Secretary Mike Pompeo"_s, 1);
    const AnnotationId mine = two.mention(two.mine, u"Pompeo"_s, 1);
    const AnnotationId theirs = two.mention(two.theirs, u"Pompeo"_s, 1);
    const AnnotationId theirsUs = two.mention(two.theirs, u"US"_s, 3);
    const Agreement agreement = agreementOf(two);
    QCOMPARE(agreement.agreed, 1);
    QCOMPARE(agreement.disagreements.size(), size_t(1));
    QVERIFY(agreement.disagreements.front().theirs == theirsUs);
    QVERIFY(mine != theirs);
}

void TestAgreement::twoOfOneProject()
{
    TwoAnalysts two(u"Doha said Pompeo met the Taliban."_s);
    two.mention(two.mine, u"Doha"_s, 3, u"Ida"_s);
    two.mention(two.mine, u"Pompeo"_s, 1, u"Ida; Bo"_s);
    two.mention(two.mine, u"Taliban"_s, 2, u"Bo"_s);
    QCOMPARE(analystsOf(two.mine), (QStringList{u"Bo"_s, u"Ida"_s}));
    const Agreement agreement = agreementBetween({&two.mine, u"Ida"_s}, {&two.mine, u"Bo"_s});
    QCOMPARE(agreement.agreed, 1);
    QCOMPARE(agreement.disagreements.size(), size_t(2));
    QCOMPARE(agreement.all.exact, (Score{2, 2, 1}));
    QCOMPARE(joinedAnalysts(u"Ida; Bo"_s, u"Bo; Eva"_s), u"Ida; Bo; Eva"_s);
    QCOMPARE(joinedAnalysts(QString(), u"Bo"_s), u"Bo"_s);
}

void TestAgreement::leavesOutWhatOneHasNotRead()
{
    TwoAnalysts two(u"Doha said."_s);
    two.mention(two.mine, u"Doha"_s, 3);
    const Agreement agreement = agreementOf(two);
    QCOMPARE(agreement.articles, 0);
    QCOMPARE(agreement.articlesOfOne, 1);
    QVERIFY(!agreement.all.exact.f1());
    QVERIFY(!agreement.all.alpha);
    QVERIFY(agreement.disagreements.empty());
}

void TestAgreement::emojiAreOneCharacter()
{
    const auto alphaIn = [](const QString &before) {
        TwoAnalysts two(before + u"Doha Qatar"_s);
        two.mention(two.mine, u"Doha"_s, 3);
        two.mention(two.theirs, u"Doha Qatar"_s, 3);
        return agreementOf(two).all.alpha;
    };
    QCOMPARE(alphaIn(u"😀😀😀 "_s), alphaIn(u"abc "_s));
    QVERIFY(alphaIn(u"abc "_s) != alphaIn(u"abcdef "_s));
}

void TestAgreement::aProjectAgreesWithItself()
{
    QVERIFY(rc::check("nothing to list between a project and itself", [] {
        Project project;
        for (int i = *rc::gen::inRange(5, 25); i > 0; --i)
            RC_ASSERT(project.apply(test::someStep(project)).has_value());
        const Agreement agreement = agreementBetween({&project, {}}, {&project, {}});
        RC_ASSERT(agreement.disagreements.empty());
        RC_ASSERT(agreement.agreed == qsizetype(project.annotations().size()));
        RC_ASSERT(agreement.all.exact.both == agreement.agreed);
        RC_ASSERT(agreement.all.overlapping.both == agreement.agreed);
        for (const auto &kappa : {agreement.types, agreement.subjects, agreement.typesOfTokens})
            RC_ASSERT(!kappa.kappa || *kappa.kappa == 1.0);
    }));
}

void TestAgreement::swappingTheSidesSwapsTheResult()
{
    QVERIFY(rc::check("the same of both sides", [] {
        Project mine;
        for (int i = *rc::gen::inRange(4, 12); i > 0; --i)
            RC_ASSERT(mine.apply(test::someStep(mine)).has_value());
        Project theirs = mine;
        for (int i = *rc::gen::inRange(1, 12); i > 0; --i)
            RC_ASSERT(theirs.apply(test::someStep(theirs)).has_value());
        const Agreement one = agreementBetween({&mine, {}}, {&theirs, {}});
        const Agreement other = agreementBetween({&theirs, {}}, {&mine, {}});
        RC_ASSERT(one.agreed == other.agreed);
        RC_ASSERT(one.disagreements.size() == other.disagreements.size());
        RC_ASSERT(one.all.exact == (Score{other.all.exact.theirs, other.all.exact.mine, other.all.exact.both}));
        RC_ASSERT(one.all.overlapping.both == other.all.overlapping.both);
        RC_ASSERT(isClose(one.types.kappa, other.types.kappa));
        RC_ASSERT(isClose(one.subjects.kappa, other.subjects.kappa));
        RC_ASSERT(isClose(one.typesOfTokens.kappa, other.typesOfTokens.kappa));
        for (const Disagreement &each : one.disagreements) {
            const auto isSwapped = [&](const Disagreement &its) {
                return its.mine == each.theirs && its.theirs == each.mine && its.differences == each.differences;
            };
            RC_ASSERT(std::ranges::any_of(other.disagreements, isSwapped));
        }
    }));
}

QTEST_GUILESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
