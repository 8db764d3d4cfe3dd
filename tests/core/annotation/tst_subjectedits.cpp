// SPDX-License-Identifier: MIT
#include "core/annotation/schemeedits.h"
#include "tests/support/performed.h"
#include "tests/support/show.h"

#include <rapidcheck.h>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"ana"_s, QDateTime(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::UTC)};
const Author later{u"ben"_s, QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC)};

} // namespace

/// Speakers, passages, reviews, the scheme.
class TestSubjectEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theSpeakerOfAStatementStays();
    void aMissingSpeakerIsRefused();
    void speakersAreMergedWithTheirEntity();
    void speakersAreFoundByName();
    void aStatementGrowsAndShrinks_data();
    void aStatementGrowsAndShrinks();
    void theLastPassageStays();
    void aReviewIsWorkOnAClaim();
    void addressesAndValuesAreChecked_data();
    void addressesAndValuesAreChecked();

    void typesAreAddedAndEdited();
    void typesKeepTheirOrder();
    void aTypeInUseGoesOnlyWithAnHeir();
    void aTypeGoesWithItsMarks();
    void theLastTypeStays();
    void whatWasOfARenamedTypeCanBecomeAnother();
    void kindsOfClaims();
    void coloursAreChecked();
    void attributesAreKept();

private:
    void perform(const Step &step) { test::perform(m_project, step); }
    EntityId entity(const QString &name, QStringView type = u"Person");
    AnnotationId statement(QStringView passage);
    AnnotationId mention(QStringView passage);
    text::Span spanOf(QStringView passage) const;
    void setSpeaker(AnnotationId statement, std::optional<EntityId> speaker);
    const Statement &at(AnnotationId id) const { return std::get<Statement>(*m_project.annotation(id)); }

    Project m_project;
    ArticleId m_article = ArticleId::make();
};

void TestSubjectEdits::init()
{
    m_project = {};
    perform(setUp());
    const article::Article article{m_article, u"a.txt"_s, "UTF-8", u"It rains, he said, and it snows."_s, {}};
    perform(addArticles(m_project, {article}, u"Rain"_s));
}

EntityId TestSubjectEdits::entity(const QString &name, QStringView type)
{
    const Entity made{EntityId::make(), name, findType(m_project, type)->id, {}, {}, {}};
    perform({u"Make"_s, {Added{made}}});
    return made.id;
}

text::Span TestSubjectEdits::spanOf(QStringView passage) const
{
    const qsizetype begin = m_project.article(m_article)->text.indexOf(passage);
    Q_ASSERT(begin >= 0);
    return {begin, begin + passage.size()};
}

AnnotationId TestSubjectEdits::statement(QStringView passage)
{
    AnnotationId made = AnnotationId::make();
    perform(markStatement(m_project, m_article, text::Spans(spanOf(passage)), std::nullopt, author, &made));
    return made;
}

AnnotationId TestSubjectEdits::mention(QStringView passage)
{
    AnnotationId made = AnnotationId::make();
    const TypeId person = findType(m_project, u"Person")->id;
    perform(markMention(m_project, m_article, text::Spans(spanOf(passage)), person, author, &made));
    return made;
}

void TestSubjectEdits::setSpeaker(AnnotationId id, std::optional<EntityId> speaker)
{
    Statement after = at(id);
    after.saidBy = u"he"_s;
    after.speaker = speaker;
    perform(editAnnotation(m_project, Annotation(after), later));
}

void TestSubjectEdits::theSpeakerOfAStatementStays()
{
    const AnnotationId he = mention(u"he");
    const EntityId speaker = std::get<Mention>(*m_project.annotation(he)).entity;
    const AnnotationId rains = statement(u"It rains");
    setSpeaker(rains, speaker);
    QVERIFY(std::ranges::equal(m_project.statementsBy(speaker), std::vector{rains}));

    perform(removeAnnotation(m_project, he));
    QVERIFY(m_project.entity(speaker));
    perform(removeEntity(m_project, speaker));
    QVERIFY(!at(rains).speaker);
    QCOMPARE(at(rains).saidBy, u"he"_s);
    QVERIFY(m_project.statementsBy(speaker).empty());
}

void TestSubjectEdits::aMissingSpeakerIsRefused()
{
    const AnnotationId rains = statement(u"It rains");
    Statement after = at(rains);
    after.speaker = EntityId::make();
    QVERIFY(!m_project.apply(editAnnotation(m_project, Annotation(after), later)));
    const EntityId speaker = entity(u"He"_s);
    setSpeaker(rains, speaker);
    QVERIFY(!m_project.apply({u"Remove"_s, {Removed{*m_project.entity(speaker)}}}));
}

void TestSubjectEdits::speakersAreMergedWithTheirEntity()
{
    const AnnotationId rains = statement(u"It rains");
    const EntityId from = entity(u"He"_s);
    const EntityId into = entity(u"The mayor"_s);
    setSpeaker(rains, from);
    perform(mergeEntities(m_project, from, into));
    QVERIFY(at(rains).speaker == into);
}

void TestSubjectEdits::speakersAreFoundByName()
{
    const EntityId mayor = entity(u"The Mayor"_s);
    entity(u"Doha"_s, u"Place");
    entity(u"Doha"_s, u"Organization");
    Entity known = *m_project.entity(mayor);
    known.aliases = {u"Ms Lind"_s, u"Doha"_s};
    perform(editEntity(m_project, known));
    QVERIFY(speakerNamed(m_project, u"the  mayor")->id == mayor);
    QVERIFY(speakerNamed(m_project, u"ms lind")->id == mayor);
    QVERIFY(!speakerNamed(m_project, u"Doha"));
    QVERIFY(!speakerNamed(m_project, u"nobody"));
    QVERIFY(!speakerNamed(m_project, u" "));
}

void TestSubjectEdits::aStatementGrowsAndShrinks_data()
{
    QTest::addColumn<QString>("added");
    QTest::addColumn<QString>("text");
    QTest::newRow("apart") << u"it snows"_s << u"It rains … it snows"_s;
    QTest::newRow("overlapping") << u"rains, he"_s << u"It rains, he"_s;
    QTest::newRow("touching") << u", he"_s << u"It rains, he"_s;
    QTest::newRow("around") << u"It rains, he"_s << u"It rains, he"_s;
}

void TestSubjectEdits::aStatementGrowsAndShrinks()
{
    QFETCH(const QString, added);
    const AnnotationId id = statement(u"It rains");
    perform(addSpan(m_project, id, spanOf(added), later));
    QTEST(text::textOf(m_project.article(m_article)->text, at(id).mark.spans), "text");
    QCOMPARE(at(id).mark.modified, later.now);
    QVERIFY(addSpan(m_project, id, spanOf(added), later).isEmpty());
}

void TestSubjectEdits::theLastPassageStays()
{
    const AnnotationId id = statement(u"It rains");
    perform(addSpan(m_project, id, spanOf(u"it snows"), author));
    const qsizetype inside = spanOf(u"rains").begin;
    perform(removeSpan(m_project, id, {inside, inside}, later));
    QVERIFY(at(id).mark.spans == text::Spans(spanOf(u"it snows")));
    QVERIFY(removeSpan(m_project, id, spanOf(u"it snows"), later).isEmpty());
    QVERIFY(removeSpan(m_project, id, spanOf(u"he said"), later).isEmpty());
    QVERIFY(addSpan(m_project, AnnotationId::make(), spanOf(u"he"), later).isEmpty());
}

void TestSubjectEdits::aReviewIsWorkOnAClaim()
{
    const AnnotationId rains = statement(u"It rains");
    const AnnotationId snows = statement(u"it snows");
    Claim reviewed = *m_project.claim(at(rains).claim);
    reviewed.review = {u"Mostly false"_s, u"2"_s, u"Fact Desk"_s, u"https://example.org/rain"_s};
    perform(editClaim(m_project, reviewed));
    const ClaimId other = at(snows).claim;
    perform(removeAnnotation(m_project, rains));
    QVERIFY(m_project.claim(reviewed.id));
    perform(mergeClaims(m_project, reviewed.id, other));
    QCOMPARE(m_project.claim(other)->review.reviewer, u"Fact Desk"_s);
}

void TestSubjectEdits::addressesAndValuesAreChecked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");
    QTest::addColumn<bool>("isValue");
    QTest::newRow("page") << u"https://example.org/a?b=c#d"_s << true << false;
    QTest::newRow("plain") << u"http://example.org"_s << true << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false << false;
    QTest::newRow("no host") << u"https:///a"_s << false << false;
    QTest::newRow("no scheme") << u"example.org"_s << false << false;
    QTest::newRow("spaces") << u"https://example.org/a b"_s << false << false;
    QTest::newRow("number") << u"2"_s << false << true;
    QTest::newRow("fraction") << u"-2.5"_s << false << true;
    QTest::newRow("words") << u"two"_s << false << false;
    QTest::newRow("two lines") << u"2\n"_s << false << false;
    QTest::newRow("nothing") << QString() << false << false;
}

void TestSubjectEdits::addressesAndValuesAreChecked()
{
    QFETCH(const QString, text);
    QTEST(isWebAddress(text), "isAddress");
    QTEST(isRatingValue(text), "isValue");
}

void TestSubjectEdits::typesAreAddedAndEdited()
{
    TypeId ship = TypeId::make();
    perform(addType(m_project, u" Ship "_s, &ship));
    QCOMPARE(m_project.type(ship)->name, u"Ship"_s);
    QCOMPARE(m_project.type(ship)->key, 6);
    QVERIFY(addType(m_project, u"ship"_s).isEmpty());
    QVERIFY(addType(m_project, u" "_s).isEmpty());
    perform(addTypes(m_project, {u"place"_s, u"Storm"_s, u"SHIP"_s, u"storm"_s, u"Law"_s}));
    QCOMPARE(m_project.types().size(), size_t(8));
    QCOMPARE(findType(m_project, u"Storm")->key, 7);
    QCOMPARE(findType(m_project, u"Law")->key, 8);
    QVERIFY(addTypes(m_project, {u"Law"_s, QString()}).isEmpty());

    EntityType after = *m_project.type(ship);
    after.key = 3;
    after.guideline = u"With the article: “the Albatros”."_s;
    perform(editType(m_project, after));
    QCOMPARE(m_project.type(ship)->key, 3);
    QCOMPARE(findType(m_project, u"Place")->key, 0);
    after.name = u"PLACE"_s;
    QVERIFY(editType(m_project, after).isEmpty());
    after.name.clear();
    QVERIFY(editType(m_project, after).isEmpty());
}

void TestSubjectEdits::typesKeepTheirOrder()
{
    const auto order = [this] {
        QString letters;
        for (const EntityType *type : m_project.typesInOrder())
            letters += type->name.first(2) + u' ';
        return letters.trimmed();
    };
    QCOMPARE(order(), u"Pe Or Pl Qu Da"_s);
    const TypeId place = findType(m_project, u"Place")->id;
    perform(moveType(m_project, place, -1));
    QCOMPARE(order(), u"Pe Pl Or Qu Da"_s);
    perform(moveType(m_project, place, 9));
    QCOMPARE(order(), u"Pe Or Qu Da Pl"_s);
    QVERIFY(moveType(m_project, place, 1).isEmpty());
    perform(addType(m_project, u"Ship"_s));
    QCOMPARE(order(), u"Pe Or Qu Da Pl Sh"_s);
}

void TestSubjectEdits::aTypeInUseGoesOnlyWithAnHeir()
{
    const AnnotationId he = mention(u"he");
    const EntityId who = std::get<Mention>(*m_project.annotation(he)).entity;
    const TypeId person = findType(m_project, u"Person")->id;
    const TypeId place = findType(m_project, u"Place")->id;
    QCOMPARE(entitiesOf(m_project, person), std::vector{who});
    QVERIFY(removeType(m_project, person).isEmpty());
    QVERIFY(removeType(m_project, person, TypeHeir(person)).isEmpty());
    QVERIFY(removeType(m_project, person, TypeHeir(TypeId::make())).isEmpty());
    perform(removeType(m_project, person, TypeHeir(place)));
    QVERIFY(!m_project.type(person));
    QVERIFY(m_project.entity(who)->type == place);
    perform(removeType(m_project, findType(m_project, u"Date")->id));
}

void TestSubjectEdits::aTypeGoesWithItsMarks()
{
    const AnnotationId he = mention(u"he");
    const AnnotationId rains = statement(u"It rains");
    setSpeaker(rains, std::get<Mention>(*m_project.annotation(he)).entity);
    perform(removeType(m_project, findType(m_project, u"Person")->id, TypeHeir(RemoveAll())));
    QVERIFY(m_project.entities().empty());
    QVERIFY(!m_project.annotation(he));
    QVERIFY(!at(rains).speaker);
}

void TestSubjectEdits::theLastTypeStays()
{
    while (m_project.types().size() > 1)
        perform(removeType(m_project, m_project.types().begin()->first));
    QVERIFY(removeType(m_project, m_project.types().begin()->first).isEmpty());
}

void TestSubjectEdits::whatWasOfARenamedTypeCanBecomeAnother()
{
    mention(u"he");
    EntityType person = *findType(m_project, u"Person");
    person.name = u"Official"_s;
    const TypeId place = findType(m_project, u"Place")->id;
    perform(editType(m_project, person, TypeHeir(place)));
    QVERIFY(entitiesOf(m_project, person.id).empty());
    QCOMPARE(entitiesOf(m_project, place).size(), 1uz);
    QCOMPARE(m_project.type(person.id)->name, u"Official"_s);
}

void TestSubjectEdits::kindsOfClaims()
{
    const ClaimId rain = at(statement(u"It rains")).claim;
    ClaimKindId weather = ClaimKindId::make();
    ClaimKindId other = ClaimKindId::make();
    perform(addClaimKind(m_project, u"Weather"_s, &weather));
    perform(addClaimKind(m_project, u"Other"_s, &other));
    QVERIFY(addClaimKind(m_project, u"WEATHER"_s).isEmpty());
    perform(moveClaimKind(m_project, other, -1));
    QVERIFY(m_project.claimKindsInOrder().front()->id == other);

    Claim after = *m_project.claim(rain);
    after.kind = weather;
    perform(editClaim(m_project, after));
    QCOMPARE(claimsOf(m_project, weather), std::vector{rain});
    QVERIFY(removeClaimKind(m_project, weather).isEmpty());
    QVERIFY(!m_project.apply({u"Remove"_s, {Removed{*m_project.claimKind(weather)}}}));
    perform(removeClaimKind(m_project, weather, ClaimKindHeir(std::optional(other))));
    QVERIFY(m_project.claim(rain)->kind == other);
    perform(removeClaimKind(m_project, other, ClaimKindHeir(std::optional<ClaimKindId>())));
    QVERIFY(!m_project.claim(rain)->kind);

    after.kind = weather;
    QVERIFY(!m_project.apply(editClaim(m_project, after)));
}

void TestSubjectEdits::coloursAreChecked()
{
    EntityType type = *findType(m_project, u"Person");
    QCOMPARE(shownColor(type), 1);
    for (const int wrong : {-1, 10, ownColor() - 1, 2 * ownColor()}) {
        type.color = wrong;
        QVERIFY(!m_project.apply(editType(m_project, type)));
    }
    for (const int right : {9, ownColor(), 2 * ownColor() - 1}) {
        type.color = right;
        perform(editType(m_project, type));
        QCOMPARE(shownColor(*findType(m_project, u"Person")), right);
    }
}

void TestSubjectEdits::attributesAreKept()
{
    const auto anyText = [] {
        QString text;
        for (const int unit : *rc::gen::container<std::vector<int>>(rc::gen::element(9, 10, 13, 92, 110, 116, 0xD83D)))
            text += QChar(unit);
        return text;
    };
    QVERIFY(rc::check("attributes and lists are the same after being one text", [&anyText] {
        const QStringList list{anyText(), anyText()};
        RC_ASSERT(listFrom(joined(list)) == list);
        const Attributes attributes{{anyText(), anyText()}, {anyText(), anyText()}};
        RC_ASSERT(attributesFrom(joined(attributes)) == attributes);
    }));
    QVERIFY(listFrom({}) == QStringList());
    QVERIFY(attributesFrom({}) == Attributes());
    for (const QString &wrong : {u"a"_s, u"a\\x\n"_s, u"a\tb\tc\n"_s, u"a\n"_s, u"a\tb\na\tc\n"_s})
        QVERIFY2(!attributesFrom(wrong), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(TestSubjectEdits)
#include "tst_subjectedits.moc"
