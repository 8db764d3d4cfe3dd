// SPDX-License-Identifier: MIT
#include "core/annotation/statementlinks.h"

#include "core/annotation/edits.h"
#include "tests/support/show.h"

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using Difference = StatementDifference;

namespace {

/// A claim that two articles state, each in the words given for it.
class TwoTellings
{
public:
    TwoTellings(const QString &first, const QString &second)
    {
        perform(setUp());
        for (const QString &text : {first, second})
            articles.push_back({ArticleId::make(), u"%1.txt"_s.arg(articles.size()), "UTF-8", text, {}});
        perform(addArticles(project, articles, u"story"_s));
        std::optional<ClaimId> claim;
        for (const article::Article &article : articles) {
            AnnotationId id = AnnotationId::make();
            perform(markStatement(project, article.id, text::Spans({0, article.text.size()}), claim, {}, &id));
            statements.push_back(std::get<Statement>(*project.annotation(id)));
            claim = statements.front().claim;
        }
    }

    void perform(const Step &step) { QVERIFY_RESULT(project.apply(step)); }
    StatementLink link() const { return linkOf(project, Speakers(project), statements[0], statements[1]); }

    Project project;
    std::vector<article::Article> articles;
    std::vector<Statement> statements;
};

StatementLink linkBetween(const QString &first, const QString &second)
{
    return TwoTellings(first, second).link();
}

} // namespace

class TestStatementLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesInWords_data();
    void differencesInWords();
    void turnedRoundOnlyHedgesDiffer_data() { differencesInWords_data(); }
    void turnedRoundOnlyHedgesDiffer();
    void analystsWordOnCertaintyCounts_data();
    void analystsWordOnCertaintyCounts();
    void deniedByItsCue();
    void speakerIsKnownUnderEveryName();
    void referenceIsThatOfTheBaseElseTheEarliest();
};

void TestStatementLinks::differencesInWords_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("other");
    QTest::addColumn<StatementDifferences>("differences");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const char16_t *reference, const char16_t *other,
                        StatementDifferences differences, const char16_t *values = u"") {
        QTest::newRow(name) << QString(reference) << QString(other) << differences << QString(values);
    };
    const StatementDifferences reworded = Difference::Reworded;
    const StatementDifferences value = reworded | Difference::DifferentValue;
    row("the same", u"Nobody was hurt.", u"Nobody was hurt.", {});
    row("other quotation marks, other punctuation", u"He said “we won’t go”", u"He said, \"we won't go\".", {});
    row("begins a sentence here and not there", u"The ferry ran aground", u"the ferry ran aground", {});
    row("other words", u"The ferry ran aground.", u"The ferry hit the ground.", reworded);
    row("another number", u"12 people were killed", u"19 people were killed", value, u"12 → 19");
    row("a number in other words", u"Two people were killed", u"2 people were killed", reworded);
    row("a number with separators", u"Some 1,200 homes have burnt", u"Some 1200 homes have burnt", reworded);
    row("a number spelled out", u"two passengers were hurt", u"three passengers were hurt", value, u"two → three");
    row("another magnitude", u"It cost $35 million to build", u"It cost $35 billion to build", value,
        u"million → billion");
    row("both parts of a number", u"It cost $35 million to build", u"It cost $4 billion to build", value,
        u"$35 million → $4 billion");
    row("an age", u"the 12-year-old was found", u"the 13-year-old was found", value, u"12-year-old → 13-year-old");
    row("a vague number", u"the quake killed several people", u"the quake killed 12 people", value, u"several → 12");
    row("a round number", u"hundreds of people fled", u"thousands of people fled", value, u"hundreds → thousands");
    row("two numbers", u"12 people died and 30 were hurt", u"14 people died and 41 were hurt", value,
        u"12 → 14; 30 → 41");
    row("the same number elsewhere", u"12 people were killed in Doha", u"In Doha 12 people were killed", reworded);
    row("another day", u"the talks began on Monday", u"the talks began on Tuesday", value, u"Monday → Tuesday");
    row("another name", u"the envoy Martin Keller resigned", u"the envoy Martin Braun resigned", value,
        u"Keller → Braun");
    row("another spelling", u"the aide of Mullah Beradar", u"the aide of Mullah Baradar", value, u"Beradar → Baradar");
    row("more of a name", u"the secretary Pompeo resigned", u"the secretary Mike Pompeo resigned", reworded);
    row("negated", u"the bridge was damaged", u"the bridge was not damaged", reworded | Difference::Denied);
    row("contracted", u"the army did shell the town", u"the army didn't shell the town", reworded | Difference::Denied);
    row("nobody and somebody", u"nobody was hurt on the ship", u"two people were hurt on the ship",
        reworded | Difference::Denied);
    row("nobody and somebody, in short", u"nobody was hurt", u"two passengers were hurt",
        reworded | Difference::Denied);
    row("both say no", u"nobody was hurt on the ship", u"no one was hurt on the ship", reworded);
    row("a clause of its own says no", u"12 people were killed",
        u"12 people were killed and no group has claimed responsibility for it", reworded);
    row("hedged", u"the minister has resigned", u"the minister has reportedly resigned", reworded | Difference::Hedged);
    row("about a number", u"12 people were killed", u"about 12 people were killed", reworded | Difference::Hedged);
    row("about a thing", u"they had talks on peace", u"they had talks about peace", reworded);
    row("several at once", u"12 people were killed", u"perhaps 19 people were killed", value | Difference::Hedged,
        u"12 → 19");
    row("nothing in common", u"the ferry ran aground", u"a strike has begun", reworded);
    row("nothing in common, and a no", u"the ferry has not run aground", u"a strike began", reworded);
    row("little in common, and a no", u"the ferry did not run aground", u"the strike began on Monday", reworded);
}

void TestStatementLinks::differencesInWords()
{
    QFETCH(QString, reference);
    QFETCH(QString, other);
    QFETCH(StatementDifferences, differences);
    QFETCH(QString, values);
    const StatementLink link = linkBetween(reference, other);
    QCOMPARE(valuesText(link), values);
    QCOMPARE(link.differences, differences);
}

void TestStatementLinks::turnedRoundOnlyHedgesDiffer()
{
    QFETCH(QString, reference);
    QFETCH(QString, other);
    QFETCH(StatementDifferences, differences);
    StatementDifferences turned = linkBetween(other, reference).differences;
    turned.setFlag(Difference::Hedged, differences.testFlag(Difference::Hedged));
    QCOMPARE(turned, differences);
}

void TestStatementLinks::analystsWordOnCertaintyCounts_data()
{
    using enum Factuality;
    using Set = std::optional<Factuality>;
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("other");
    QTest::addColumn<Set>("first");
    QTest::addColumn<Set>("second");
    QTest::addColumn<StatementDifferences>("differences");
    const QString hurt = u"two people were hurt"_s;
    const QString nobody = u"nobody was hurt"_s;
    const QString perhaps = u"perhaps two people were hurt"_s;
    const auto row = [](const char *name, const QString &reference, const QString &other, Set first, Set second,
                        StatementDifferences differences) {
        QTest::newRow(name) << reference << other << first << second << differences;
    };
    row("denied by both", hurt, hurt, CtMinus, PrMinus, Difference::Hedged);
    row("denied by one", hurt, hurt, CtPlus, CtMinus, Difference::Denied);
    row("denied by the one that has a word on it", hurt, hurt, {}, PsMinus, Difference::Denied | Difference::Hedged);
    row("certain that nobody was", nobody, nobody, CtPlus, {}, {});
    row("denies what has a no", nobody, nobody, {}, CtMinus, {});
    row("probable", hurt, hurt, CtPlus, PrPlus, Difference::Hedged);
    row("less doubtful", hurt, hurt, PsPlus, PrPlus, {});
    row("doubtful in words and by the analyst", perhaps, perhaps, {}, PrPlus, {});
    row("the analyst overrules a hedge", hurt, perhaps, CtPlus, CtPlus, Difference::Reworded);
    row("not known", hurt, hurt, CtPlus, Uu, {});
}

void TestStatementLinks::analystsWordOnCertaintyCounts()
{
    QFETCH(QString, reference);
    QFETCH(QString, other);
    QFETCH(std::optional<Factuality>, first);
    QFETCH(std::optional<Factuality>, second);
    QFETCH(StatementDifferences, differences);
    TwoTellings two(reference, other);
    two.statements[0].factuality = first;
    two.statements[1].factuality = second;
    QCOMPARE(two.link().differences, differences);
}

void TestStatementLinks::deniedByItsCue()
{
    TwoTellings two(u"the talks have failed"_s, u"the talks have failed"_s);
    two.statements[0].cue = u"said"_s;
    two.statements[1].cue = u"denied that"_s;
    QCOMPARE(two.link().gravest(), Difference::Denied);
    two.statements[0].cue = u"has denied that"_s;
    QCOMPARE(two.link().gravest(), std::nullopt);
}

void TestStatementLinks::speakerIsKnownUnderEveryName()
{
    TwoTellings two(u"the talks have failed"_s, u"the talks have failed"_s);
    const auto saidBy = [&](const QString &first, const QString &second) {
        two.statements[0].saidBy = first;
        two.statements[1].saidBy = second;
        return two.link().gravest();
    };
    QCOMPARE(saidBy(u"Mike Pompeo"_s, u"Pompeo"_s), Difference::SaidByAnother);
    QCOMPARE(saidBy(u"The coast guard"_s, u"coast guard"_s), std::nullopt);
    QCOMPARE(saidBy(u"the coast guard"_s, {}), Difference::SaidByAnother);

    Entity pompeo{EntityId::make(), u"Mike Pompeo"_s, two.project.types().begin()->first, {u"Pompeo"_s}, {}, {}};
    two.perform({u"add"_s, {Added{pompeo}}});
    QCOMPARE(saidBy(u"Mike Pompeo"_s, u"Pompeo"_s), std::nullopt);
    QCOMPARE(saidBy(u"Mike Pompeo"_s, u"Lavrov"_s), Difference::SaidByAnother);
}

void TestStatementLinks::referenceIsThatOfTheBaseElseTheEarliest()
{
    TwoTellings two(u"the talks have failed, he said, failed"_s, u"the talks have failed"_s);
    const ClaimId claim = two.statements[0].claim;
    const std::vector<ArticleId> versions{two.articles[0].id, two.articles[1].id};
    QCOMPARE(referenceStatement(two.project, claim, versions), two.statements[0].mark.id);
    QCOMPARE(referenceStatement(two.project, claim, std::vector{versions[1], versions[0]}), two.statements[1].mark.id);

    AnnotationId earlier = AnnotationId::make();
    two.perform(markStatement(two.project, versions[0], text::Spans({0, 5}), claim, {}, &earlier));
    QCOMPARE(referenceStatement(two.project, claim, versions), earlier);
    QCOMPARE(statementsIn(two.project, claim, versions[0]), (std::vector{earlier, two.statements[0].mark.id}));

    article::Article base{ArticleId::make(), u"base.txt"_s, "UTF-8", u"nothing of the kind"_s, {}};
    two.perform(addArticles(two.project, {base}, u"other"_s));
    const std::vector<ArticleId> three{base.id, versions[0], versions[1]};
    QCOMPARE(referenceStatement(two.project, claim, three), earlier);
    article::Metadata dated;
    dated.published = article::Published::fromString(u"2026-05-03");
    two.perform(editMetadata(two.project, versions[1], dated));
    QCOMPARE(referenceStatement(two.project, claim, three), two.statements[1].mark.id);
    QCOMPARE(referenceStatement(two.project, claim, std::vector{base.id}), std::nullopt);
}

QTEST_GUILESS_MAIN(TestStatementLinks)
#include "tst_statementlinks.moc"
