// SPDX-License-Identifier: MIT
#include "core/annotation/change.h"

#include <QtTest>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;

class TestChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inverseOfAStepUndoesItBackwards();
    void inverseOfTheInverseIsTheStep();
    void placeNamesKindAndId();
    void wordsOfTheFileAreReadBack();
    void otherWordsAreNotUnderstood_data();
    void otherWordsAreNotUnderstood();
    void wikidataIds_data();
    void wikidataIds();
    void typeOfTheAnalystKeepsItsName();
};

namespace {

const Claim claim{ClaimId::make(), 1, u"Toll is 12"_s, CheckStatus::Unchecked, {}};
const EntityType type{TypeId::make(), u"Ship"_s, 6};

Step exampleStep()
{
    Claim after = claim;
    after.label = u"Toll is 14"_s;
    return {u"Do"_s, {Added{type}, Replaced{claim, after}, Removed{after}}};
}

} // namespace

void TestChange::inverseOfAStepUndoesItBackwards()
{
    const Step step = exampleStep();
    Claim after = claim;
    after.label = u"Toll is 14"_s;
    const Step expected{u"Do"_s, {Added{after}, Replaced{after, claim}, Removed{type}}};
    QVERIFY(inverse(step) == expected);
}

void TestChange::inverseOfTheInverseIsTheStep()
{
    QVERIFY(inverse(inverse(exampleStep())) == exampleStep());
    QVERIFY(Step{}.isEmpty());
    QVERIFY(!exampleStep().isEmpty());
}

void TestChange::placeNamesKindAndId()
{
    QCOMPARE(placeOf(claim), u"claim "_s + claim.id.toString());
    QCOMPARE(placeOf(type), u"entity type "_s + type.id.toString());
}

void TestChange::wordsOfTheFileAreReadBack()
{
    for (const auto origin : {Origin::Made, Origin::Carried, Origin::Suggested, Origin::Imported})
        QVERIFY(originFromString(toString(origin)) == origin);
    for (const auto status :
         {CheckStatus::Unchecked, CheckStatus::Supported, CheckStatus::Disputed, CheckStatus::Refuted})
        QVERIFY(checkStatusFromString(toString(status)) == status);
    QStringList words;
    for (int i = 0; i < 8; ++i) {
        const auto factuality = Factuality(i);
        QVERIFY(factualityFromString(toString(factuality)) == factuality);
        words += toString(factuality);
    }
    QCOMPARE(words.join(u' '), u"CT+ PR+ PS+ CT- PR- PS- CTu Uu"_s);
}

void TestChange::otherWordsAreNotUnderstood_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << QString();
    QTest::newRow("other case") << u"MADE"_s;
    QTest::newRow("longer") << u"CT++"_s;
    QTest::newRow("shorter") << u"CT"_s;
}

void TestChange::otherWordsAreNotUnderstood()
{
    QFETCH(const QString, word);
    QVERIFY(!originFromString(word));
    QVERIFY(!factualityFromString(word));
    QVERIFY(!checkStatusFromString(word));
}

void TestChange::wikidataIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::newRow("an item") << u"Q42"_s << true;
    QTest::newRow("long") << u"Q104871234"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("letter only") << u"Q"_s << false;
    QTest::newRow("zero") << u"Q0"_s << false;
    QTest::newRow("leading zero") << u"Q042"_s << false;
    QTest::newRow("lower case") << u"q42"_s << false;
    QTest::newRow("property") << u"P31"_s << false;
    QTest::newRow("address") << u"https://www.wikidata.org/wiki/Q42"_s << false;
    QTest::newRow("other digits") << u"Q٤٢"_s << false;
}

void TestChange::wikidataIds()
{
    QFETCH(const QString, text);
    QTEST(isWikidataId(text), "valid");
}

void TestChange::typeOfTheAnalystKeepsItsName()
{
    QCOMPARE(displayName(type), u"Ship"_s);
    const std::vector<EntityType> types = standardTypes();
    QStringList names;
    for (const EntityType &standard : types)
        names += u"%1 %2"_s.arg(standard.key).arg(displayName(standard));
    QCOMPARE(names.join(u", "), u"1 Person, 2 Organization, 3 Place, 4 Quantity, 5 Date"_s);
}

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
