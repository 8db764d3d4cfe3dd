// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "tests/support/show.h"

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;

namespace {

const Author author{u"ana"_s, QDateTime(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::UTC)};
const Author later{u"ben"_s, QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC)};

} // namespace

/// Speakers, passages, reviews.
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

private:
    void perform(const Step &step);
    EntityId entity(const QString &name, QStringView type = u"Person");
    AnnotationId statement(QStringView passage);
    AnnotationId mention(QStringView passage);
    text::Span spanOf(QStringView passage) const;
    void setSpeaker(AnnotationId statement, std::optional<EntityId> speaker);
    const Statement &at(AnnotationId id) const { return std::get<Statement>(*m_project.annotation(id)); }

    Project m_project;
    ArticleId m_article = ArticleId::make();
};

void TestSubjectEdits::perform(const Step &step)
{
    QVERIFY(!step.isEmpty());
    QVERIFY2(!step.name.contains(u'%'), qPrintable(step.name));
    const Project before = m_project;
    const auto undo = m_project.apply(step);
    QVERIFY_RESULT(undo);
    Project undone = m_project;
    QVERIFY_RESULT(undone.apply(*undo));
    QVERIFY(undone == before);
}

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
    QCOMPARE(m_project.statementsBy(speaker), std::vector{rains});

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

QTEST_GUILESS_MAIN(TestSubjectEdits)
#include "tst_subjectedits.moc"
