// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "tests/support/anarticle.h"
#include "tests/support/performed.h"
#include "tests/support/show.h"

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using test::anArticle;
using test::spansOf;

namespace {

const Author author{u"ana"_s, QDateTime(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::fromSecondsAheadOfUtc(3600))};
const Author later{u"ben"_s, QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC)};

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void articlesComeIntoOneStory();
    void fileNamesAreMadeUnique();
    void removingAnArticleTakesItsMarks();
    void removingTheLastVersionTakesTheStory();
    void metadataAndNamesChangeOnlyWhenTheyDiffer();
    void joinedStoryHasTheVersionsOfBoth();
    void versionsAreSplitOff();
    void versionsAreReordered_data();
    void versionsAreReordered();

    void markingNamesTheEntity();
    void markingFindsTheEntityAgain_data();
    void markingFindsTheEntityAgain();
    void otherTypeIsAnotherEntity();
    void markingTwiceMarksOnce();
    void nothingCanBeMarkedThere();
    void statementMakesANumberedClaim();
    void lastMarkTakesItsSubject();
    void subjectWithWorkStays();
    void editingAnAnnotationStampsIt();
    void correctingTheEntityTakesTheWrongOne();

    void everyOccurrenceIsOneStep();
    void occurrencesOfWhatIsKnown();
    void occurrencesThatAreMarkedAreLeftOut();
    void occurrencesOfAClaim();
    void occurrencesNowhere();

    void removingAnEntityTakesItsMentions();
    void mergingKeepsAllThatIsKnown();
    void mergingClaimsMovesStatements();
    void findingPrefersNamesOverAliases();

    void correctionsAreRememberedOnce();
    void theLaterCorrectionOfAPassageHolds();
    void correctionsGoWithTheirArticle();
    void absenceIsConfirmedOnce();
    void statementEndsAnAbsence();
    void absencesGoWithTheirArticleAndClaim();
    void longTextIsShortenedInTheMenu();

private:
    /// Applies \a step; fails the test where it does not fit or undoing it does not give the same project.
    void perform(const Step &step) { test::perform(m_project, step); }
    AnnotationId mention(QStringView passage, int key);
    AnnotationId statement(QStringView passage, std::optional<ClaimId> claim = std::nullopt);
    QStringList versionsOf(StoryId id) const;
    /// Every place in all articles where \a words stand as they are written here.
    std::vector<Places> placesOf(const QString &words) const;
    TypeId typeOfKey(int key) const { return m_project.typesInOrder().at(size_t(key - 1))->id; }
    StoryId storyNamed(const QString &name) const;

    Project m_project;
    ArticleId m_a = ArticleId::make();
    ArticleId m_b = ArticleId::make();
    ArticleId m_c = ArticleId::make();
};

void TestEdits::init()
{
    m_project = {};
    perform(setUp());
    article::Article a
        = anArticle(u"a.txt"_s, u"Sheikh Tamim met Qatar’s envoy in Doha. QATAR'S envoy said: it rains."_s);
    article::Article b = anArticle(u"b.txt"_s, u"It rains in Doha."_s);
    article::Article c = anArticle(u"c.txt"_s, u"Doha floods."_s);
    m_a = a.id;
    m_b = b.id;
    m_c = c.id;
    perform(addArticles(m_project, {a, b, c}, u"Rain"_s));
}

AnnotationId TestEdits::mention(QStringView passage, int key)
{
    AnnotationId made = AnnotationId::make();
    perform(markMention(m_project, m_a, spansOf(m_project.article(m_a)->text, passage), typeOfKey(key), author, &made));
    return made;
}

AnnotationId TestEdits::statement(QStringView passage, std::optional<ClaimId> claim)
{
    AnnotationId made = AnnotationId::make();
    perform(markStatement(m_project, m_a, spansOf(m_project.article(m_a)->text, passage), claim, author, &made));
    return made;
}

QStringList TestEdits::versionsOf(StoryId id) const
{
    QStringList names;
    for (const ArticleId &version : m_project.story(id)->versions)
        names += m_project.article(version)->fileName.left(1);
    return names;
}

StoryId TestEdits::storyNamed(const QString &name) const
{
    const auto stories = m_project.storiesInOrder();
    return (*std::ranges::find(stories, name, &article::Story::name))->id;
}

void TestEdits::articlesComeIntoOneStory()
{
    QCOMPARE(m_project.stories().size(), 1uz);
    const article::Story &story = *m_project.storiesInOrder().front();
    QCOMPARE(story.name, u"Rain"_s);
    QCOMPARE(versionsOf(story.id).join(u' '), u"a b c"_s);

    perform(addArticles(m_project, {anArticle(u"d.txt"_s, u"d"_s)}, {}, story.id));
    perform(addArticles(m_project, {anArticle(u"e.txt"_s, u"e"_s)}, u"Wind"_s));
    QCOMPARE(versionsOf(storyNamed(u"Rain"_s)).join(u' '), u"a b c d"_s);
    QCOMPARE(m_project.storiesInOrder().back()->name, u"Wind"_s);
    QVERIFY(addArticles(m_project, {}, u"None"_s).isEmpty());
}

void TestEdits::fileNamesAreMadeUnique()
{
    perform(addArticles(m_project, {anArticle(u"a.txt"_s, u"1"_s), anArticle(u"a.txt"_s, u"2"_s)}, u"More"_s));
    QVERIFY(m_project.hasFileName(u"a (2).txt"_s));
    QVERIFY(m_project.hasFileName(u"a (3).txt"_s));
}

void TestEdits::removingAnArticleTakesItsMarks()
{
    mention(u"Doha", 3);
    statement(u"it rains");
    perform(removeArticle(m_project, m_a));
    QVERIFY(!m_project.article(m_a));
    QVERIFY(m_project.annotations().empty());
    QCOMPARE(m_project.entities().size(), 1uz);
    QCOMPARE(m_project.claims().size(), 1uz);
    QCOMPARE(versionsOf(storyNamed(u"Rain"_s)).join(u' '), u"b c"_s);
    QVERIFY(removeArticle(m_project, m_a).isEmpty());
}

void TestEdits::removingTheLastVersionTakesTheStory()
{
    for (const ArticleId &id : {m_a, m_b, m_c})
        perform(removeArticle(m_project, id));
    QVERIFY(m_project.stories().empty());
}

void TestEdits::metadataAndNamesChangeOnlyWhenTheyDiffer()
{
    article::Metadata metadata;
    metadata.source = u"Gulf Times"_s;
    perform(editMetadata(m_project, m_a, metadata));
    QCOMPARE(m_project.article(m_a)->metadata.source, u"Gulf Times"_s);
    QVERIFY(editMetadata(m_project, m_a, metadata).isEmpty());

    const StoryId story = storyNamed(u"Rain"_s);
    perform(renameStory(m_project, story, u"Flood"_s));
    QVERIFY(renameStory(m_project, story, u"Flood"_s).isEmpty());
}

void TestEdits::joinedStoryHasTheVersionsOfBoth()
{
    perform(moveArticles(m_project, std::vector{m_b}, u"Flood"_s));
    perform(joinStories(m_project, storyNamed(u"Rain"_s), storyNamed(u"Flood"_s)));
    QCOMPARE(m_project.stories().size(), 1uz);
    QCOMPARE(versionsOf(storyNamed(u"Flood"_s)).join(u' '), u"b a c"_s);
    const StoryId same = storyNamed(u"Flood"_s);
    QVERIFY(joinStories(m_project, same, same).isEmpty());
}

void TestEdits::versionsAreSplitOff()
{
    perform(moveArticles(m_project, std::vector{m_c, m_a, m_c}, u"Flood"_s));
    QCOMPARE(versionsOf(storyNamed(u"Flood"_s)).join(u' '), u"c a"_s);
    QCOMPARE(versionsOf(storyNamed(u"Rain"_s)).join(u' '), u"b"_s);
    QVERIFY(moveArticles(m_project, std::vector{m_b}, u"Alone"_s).isEmpty());

    perform(moveArticles(m_project, std::vector{m_b}, {}, storyNamed(u"Flood"_s), m_a));
    QCOMPARE(m_project.stories().size(), 1uz);
    QCOMPARE(versionsOf(storyNamed(u"Flood"_s)).join(u' '), u"c b a"_s);
}

void TestEdits::versionsAreReordered_data()
{
    QTest::addColumn<QString>("moved");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("last to the front") << u"c"_s << u"a"_s << u"c a b"_s;
    QTest::newRow("first to the end") << u"a"_s << QString() << u"b c a"_s;
    QTest::newRow("first before the last") << u"a"_s << u"c"_s << u"b a c"_s;
    QTest::newRow("before itself") << u"b"_s << u"b"_s << u"a b c"_s;
    QTest::newRow("two before one of them") << u"c a"_s << u"a"_s << u"c a b"_s;
    QTest::newRow("two to the end") << u"b a"_s << QString() << u"c b a"_s;
}

void TestEdits::versionsAreReordered()
{
    QFETCH(const QString, moved);
    QFETCH(const QString, before);
    const std::map<QString, ArticleId> named{{u"a"_s, m_a}, {u"b"_s, m_b}, {u"c"_s, m_c}};
    std::vector<ArticleId> ids;
    for (const QString &name : moved.split(u' '))
        ids.push_back(named.at(name));
    const StoryId story = storyNamed(u"Rain"_s);
    const Step step
        = moveArticles(m_project, ids, {}, story, before.isEmpty() ? std::nullopt : std::optional(named.at(before)));
    if (!step.isEmpty())
        perform(step);
    QTEST(versionsOf(story).join(u' '), "expected");
}

void TestEdits::markingNamesTheEntity()
{
    const AnnotationId made = mention(u"Sheikh Tamim", 1);
    const auto &mention = std::get<Mention>(*m_project.annotation(made));
    QCOMPARE(m_project.entity(mention.entity)->name, u"Sheikh Tamim"_s);
    QCOMPARE(m_project.type(m_project.entity(mention.entity)->type)->name, u"Person"_s);
    QCOMPARE(mention.mark.analyst, u"ana"_s);
    QVERIFY(mention.mark.origin == Origin::Made);
    QCOMPARE(mention.mark.created, author.now);
    QCOMPARE(mention.mark.created.timeSpec(), Qt::UTC);
    const text::Spans doha = spansOf(m_project.article(m_a)->text, u"Doha");
    QCOMPARE(markMention(m_project, m_a, doha, typeOfKey(3), author).name, u"Mark “Doha” as Place"_s);
}

void TestEdits::markingFindsTheEntityAgain_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("alias");
    QTest::newRow("other case and quote") << u"qatar's envoy"_s << QString();
    QTest::newRow("alias") << u"Ahmed"_s << u"Qatar’s Envoy"_s;
    QTest::newRow("white space") << u" Qatar’s  envoy"_s << QString();
}

void TestEdits::markingFindsTheEntityAgain()
{
    QFETCH(const QString, known);
    QFETCH(const QString, alias);
    const Entity entity{
        EntityId::make(), known, typeOfKey(1), alias.isEmpty() ? QStringList() : QStringList{alias}, {}, {}};
    perform({u"Make"_s, {Added{entity}}});
    const AnnotationId first = mention(u"Qatar’s envoy", 1);
    const AnnotationId second = mention(u"QATAR'S envoy", 1);
    QCOMPARE(m_project.entities().size(), 1uz);
    QCOMPARE(std::get<Mention>(*m_project.annotation(first)).entity, entity.id);
    QCOMPARE(std::get<Mention>(*m_project.annotation(second)).entity, entity.id);
}

void TestEdits::otherTypeIsAnotherEntity()
{
    mention(u"Doha", 3);
    mention(u"Doha", 2);
    QCOMPARE(m_project.entities().size(), 2uz);
}

void TestEdits::markingTwiceMarksOnce()
{
    const AnnotationId first = mention(u"Doha", 3);
    AnnotationId again = AnnotationId::make();
    const text::Spans spans = spansOf(m_project.article(m_a)->text, u"Doha");
    QVERIFY(markMention(m_project, m_a, spans, typeOfKey(3), author, &again).isEmpty());
    QCOMPARE(again, first);

    const AnnotationId stated = statement(u"Doha");
    QVERIFY(markStatement(m_project, m_a, spans, std::nullopt, author, &again).isEmpty());
    QCOMPARE(again, stated);
}

void TestEdits::nothingCanBeMarkedThere()
{
    QVERIFY(markMention(m_project, ArticleId::make(), text::Spans({0, 4}), typeOfKey(1), author).isEmpty());
    QVERIFY(markMention(m_project, m_a, text::Spans({0, 400}), typeOfKey(1), author).isEmpty());
    QVERIFY(markMention(m_project, m_a, text::Spans({6, 7}), typeOfKey(1), author).isEmpty());
    QVERIFY(markMention(m_project, m_a, text::Spans({0, 4}), TypeId::make(), author).isEmpty());
    QVERIFY(markStatement(m_project, m_a, text::Spans({0, 4}), ClaimId::make(), author).isEmpty());
}

void TestEdits::statementMakesANumberedClaim()
{
    const AnnotationId first = statement(u"it rains");
    const ClaimId claim = std::get<Statement>(*m_project.annotation(first)).claim;
    QCOMPARE(m_project.claim(claim)->number, 1);
    QCOMPARE(m_project.claim(claim)->label, u"it rains"_s);

    statement(u"Doha", claim);
    QCOMPARE(m_project.statementsOf(claim).size(), 2uz);
    const AnnotationId other = statement(u"Sheikh Tamim met");
    QCOMPARE(m_project.claim(std::get<Statement>(*m_project.annotation(other)).claim)->number, 2);
}

void TestEdits::lastMarkTakesItsSubject()
{
    const AnnotationId first = mention(u"Qatar’s envoy", 1);
    const AnnotationId second = mention(u"QATAR'S envoy", 1);
    perform(removeAnnotation(m_project, first));
    QCOMPARE(m_project.entities().size(), 1uz);
    perform(removeAnnotation(m_project, second));
    QVERIFY(m_project.entities().empty());

    perform(removeAnnotation(m_project, statement(u"it rains")));
    QVERIFY(m_project.claims().empty());
    QVERIFY(removeAnnotation(m_project, first).isEmpty());
}

void TestEdits::subjectWithWorkStays()
{
    const AnnotationId marked = mention(u"Doha", 3);
    Entity entity = m_project.entities().begin()->second;
    entity.wikidata = u"Q3861"_s;
    perform(editEntity(m_project, entity));
    QVERIFY(editEntity(m_project, entity).isEmpty());
    perform(removeAnnotation(m_project, marked));
    QCOMPARE(m_project.entities().size(), 1uz);

    const AnnotationId stated = statement(u"it rains");
    Claim claim = m_project.claims().begin()->second;
    claim.status = CheckStatus::Supported;
    perform(editClaim(m_project, claim));
    QVERIFY(editClaim(m_project, claim).isEmpty());
    perform(removeAnnotation(m_project, stated));
    QCOMPARE(m_project.claims().size(), 1uz);
}

void TestEdits::editingAnAnnotationStampsIt()
{
    Annotation after = *m_project.annotation(mention(u"Doha", 3));
    QVERIFY(editAnnotation(m_project, after, later).isEmpty());
    markOf(after).note = u"capital"_s;
    perform(editAnnotation(m_project, after, later));
    const Mark &mark = markOf(*m_project.annotation(idOf(after)));
    QCOMPARE(mark.note, u"capital"_s);
    QCOMPARE(mark.modified, later.now);
    QCOMPARE(mark.created, author.now);
    QCOMPARE(mark.analyst, u"ana"_s);
}

void TestEdits::correctingTheEntityTakesTheWrongOne()
{
    const AnnotationId wrong = mention(u"Qatar", 1);
    const AnnotationId right = mention(u"Doha", 3);
    const EntityId doha = std::get<Mention>(*m_project.annotation(right)).entity;
    auto corrected = std::get<Mention>(*m_project.annotation(wrong));
    corrected.entity = doha;
    perform(editAnnotation(m_project, corrected, later));
    QCOMPARE(m_project.entities().size(), 1uz);
    QCOMPARE(m_project.mentionsOf(doha).size(), 2uz);
}

std::vector<Places> TestEdits::placesOf(const QString &words) const
{
    std::vector<Places> places;
    for (const ArticleId id : {m_a, m_b, m_c}) {
        const QString &text = m_project.article(id)->text;
        places.push_back({id, {}});
        for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.size()))
            places.back().spans.push_back({at, at + words.size()});
    }
    return places;
}

void TestEdits::everyOccurrenceIsOneStep()
{
    const Step step = markOccurrences(m_project, placesOf(u"Doha"_s), u" Doha "_s, typeOfKey(3), author);
    perform(step);
    QCOMPARE(step.name, u"Mark 3 occurrence(s) of “Doha”"_s);
    QCOMPARE(m_project.entities().size(), size_t(1));
    const Entity &doha = m_project.entities().begin()->second;
    QCOMPARE(doha.name, u"Doha"_s);
    QCOMPARE(doha.type, typeOfKey(3));
    QCOMPARE(m_project.mentionsOf(doha.id).size(), size_t(3));
    const Mark &mark = markOf(*m_project.annotation(m_project.annotationsOf(m_c)[0]));
    QCOMPARE(mark.spans.hull(), (text::Span{0, 4}));
    QCOMPARE(mark.analyst, u"ana"_s);
    QCOMPARE(mark.created, author.now.toUTC());
    QVERIFY(mark.origin == Origin::Made);
}

void TestEdits::occurrencesOfWhatIsKnown()
{
    const EntityId qatar = std::get<Mention>(*m_project.annotation(mention(u"Qatar", 3))).entity;
    Entity known = *m_project.entity(qatar);
    known.aliases = {u"Doha"_s};
    perform(editEntity(m_project, known));
    const std::variant<EntityId, ClaimId> isQatar(qatar);
    QVERIFY(existing(m_project, typeOfKey(3), u"doha") == isQatar);
    QVERIFY(!existing(m_project, typeOfKey(1), u"doha"));

    const Step step = markOccurrences(m_project, placesOf(u"Doha"_s), u"Doha"_s, typeOfKey(3), author);
    perform(step);
    QCOMPARE(step.name, u"Mark 3 occurrence(s) of “Qatar”"_s);
    perform(markOccurrences(m_project, placesOf(u"rains"_s), u"rains"_s, qatar, author));
    QCOMPARE(m_project.entities().size(), size_t(1));
    QCOMPARE(m_project.mentionsOf(qatar).size(), size_t(6));
}

void TestEdits::occurrencesThatAreMarkedAreLeftOut()
{
    const AnnotationId whole = mention(u"envoy in Doha", 3);
    const EntityId envoy = std::get<Mention>(*m_project.annotation(whole)).entity;
    mention(u"met Qatar’s envoy in Doha", 1);
    const Step step = markOccurrences(m_project, placesOf(u"Doha"_s), u"Doha"_s, envoy, author);
    QCOMPARE(step.changes.size(), size_t(2));
    perform(step);
    QVERIFY(markOccurrences(m_project, placesOf(u"Doha"_s), u"Doha"_s, envoy, author).isEmpty());
    perform(markOccurrences(m_project, placesOf(u"Doha"_s), u"Doha"_s, typeOfKey(3), author));
    QCOMPARE(m_project.mentionsOf(envoy).size(), size_t(3));
}

void TestEdits::occurrencesOfAClaim()
{
    perform(markOccurrences(m_project, placesOf(u"rains"_s), u"rains"_s, NewClaim{}, author));
    QCOMPARE(m_project.claims().size(), size_t(1));
    const Claim &rain = m_project.claims().begin()->second;
    QCOMPARE(rain.label, u"rains"_s);
    QCOMPARE(rain.number, 1);
    QCOMPARE(m_project.statementsOf(rain.id).size(), size_t(2));
    perform(markOccurrences(m_project, placesOf(u"floods"_s), u"floods"_s, rain.id, author));
    QCOMPARE(m_project.statementsOf(rain.id).size(), size_t(3));
    const std::variant<EntityId, ClaimId> isRain(rain.id);
    QVERIFY(existing(m_project, NewClaim{}, u"RAINS") == isRain);
}

void TestEdits::occurrencesNowhere()
{
    const std::vector<Places> outside{{m_a, {{-1, 2}, {3, 3}, {5, 100000}}}, {ArticleId::make(), {{0, 1}}}};
    QVERIFY(markOccurrences(m_project, outside, u"x"_s, typeOfKey(1), author).isEmpty());
    QVERIFY(markOccurrences(m_project, placesOf(u"Doha"_s), u" "_s, typeOfKey(1), author).isEmpty());
    QVERIFY(markOccurrences(m_project, placesOf(u"Doha"_s), u"x"_s, TypeId::make(), author).isEmpty());
    QVERIFY(markOccurrences(m_project, placesOf(u"Doha"_s), u"x"_s, EntityId::make(), author).isEmpty());
    QVERIFY(markOccurrences(m_project, {}, u"x"_s, typeOfKey(1), author).isEmpty());
}

void TestEdits::removingAnEntityTakesItsMentions()
{
    mention(u"Qatar’s envoy", 1);
    mention(u"QATAR'S envoy", 1);
    perform(removeEntity(m_project, m_project.entities().begin()->first));
    QVERIFY(m_project.annotations().empty());
    statement(u"it rains");
    perform(removeClaim(m_project, m_project.claims().begin()->first));
    QVERIFY(m_project.annotations().empty());
    QVERIFY(m_project.claims().empty());
}

void TestEdits::mergingKeepsAllThatIsKnown()
{
    const EntityId from = std::get<Mention>(*m_project.annotation(mention(u"Sheikh Tamim", 1))).entity;
    const EntityId into = std::get<Mention>(*m_project.annotation(mention(u"Tamim", 1))).entity;
    Entity known = *m_project.entity(from);
    known.aliases = {u"Tamim"_s, u"The Emir"_s};
    known.wikidata = u"Q1"_s;
    known.note = u"emir"_s;
    perform(editEntity(m_project, known));
    perform(mergeEntities(m_project, from, into));

    const Entity &merged = *m_project.entity(into);
    QCOMPARE(merged.name, u"Tamim"_s);
    QCOMPARE(merged.aliases.join(u", "), u"Sheikh Tamim, The Emir"_s);
    QCOMPARE(merged.wikidata, u"Q1"_s);
    QCOMPARE(merged.note, u"emir"_s);
    QCOMPARE(m_project.mentionsOf(into).size(), 2uz);
    QVERIFY(!m_project.entity(from));
    QVERIFY(mergeEntities(m_project, into, into).isEmpty());
}

void TestEdits::mergingClaimsMovesStatements()
{
    const ClaimId from = std::get<Statement>(*m_project.annotation(statement(u"it rains"))).claim;
    const ClaimId into = std::get<Statement>(*m_project.annotation(statement(u"Doha"))).claim;
    perform(mergeClaims(m_project, from, into));
    QCOMPARE(m_project.statementsOf(into).size(), 2uz);
    QVERIFY(!m_project.claim(from));
}

void TestEdits::findingPrefersNamesOverAliases()
{
    const TypeId place = typeOfKey(3);
    const Entity byAlias{EntityId::make(), u"Qatar"_s, place, {u"Doha"_s}, {}, {}};
    const Entity byName{EntityId::make(), u"DOHA"_s, place, {}, {}, {}};
    perform({u"Make"_s, {Added{byAlias}, Added{byName}}});
    QCOMPARE(findEntity(m_project, u"doha", place)->id, byName.id);
    QVERIFY(!findEntity(m_project, u"doha", typeOfKey(1)));
    QCOMPARE(findType(m_project, u"place")->id, place);
    QVERIFY(!findType(m_project, u"Ship"));
    QVERIFY(!findClaim(m_project, u"it rains"));
    statement(u"it rains");
    QCOMPARE(findClaim(m_project, u"It  rains")->number, 1);
}

void TestEdits::longTextIsShortenedInTheMenu()
{
    const StoryId story = storyNamed(u"Rain"_s);
    const QString flags = u"🇶🇦"_s.repeated(30);
    const QString name = renameStory(m_project, story, flags + u" %1\nend"_s).name;
    QCOMPARE(name, u"Rename Story to “%1…”"_s.arg(u"🇶🇦"_s.repeated(10)));
}

void TestEdits::correctionsAreRememberedOnce()
{
    using enum Correction::Kind;
    perform(correct(m_project, {m_a, {0, 12}}, {m_b, {3, 8}}, BelongTogether, author));
    const std::vector<CorrectionId> between = m_project.correctionsBetween(m_b, m_a);
    QCOMPARE(between.size(), size_t(1));
    const Correction &correction = *m_project.correction(between.front());
    QCOMPARE(correction.created, author.now.toUTC());
    QCOMPARE(correction.comparedWith(m_a), (compare::Correction{BelongTogether, {0, 12}, {3, 8}}));
    QCOMPARE(correction.comparedWith(m_b), (compare::Correction{BelongTogether, {3, 8}, {0, 12}}));
    QVERIFY(m_project.correctionsBetween(m_a, m_c).empty());
    QVERIFY(correct(m_project, {m_b, {3, 8}}, {m_a, {0, 12}}, BelongTogether, later).isEmpty());
    QVERIFY(correct(m_project, {m_a, {0, 0}}, {m_b, {3, 8}}, BelongTogether, author).isEmpty());
    QVERIFY(correct(m_project, {m_a, {0, 4}}, {m_a, {5, 8}}, BelongTogether, author).isEmpty());
    QVERIFY(!m_project.apply(correct(m_project, {m_a, {0, 4}}, {m_b, {3, 999}}, BelongTogether, author)));
    perform(forgetCorrection(m_project, between.front()));
    QVERIFY(m_project.corrections().empty());
    QVERIFY(forgetCorrection(m_project, between.front()).isEmpty());
}

void TestEdits::theLaterCorrectionOfAPassageHolds()
{
    using enum Correction::Kind;
    perform(correct(m_project, {m_a, {0, 12}}, {m_b, {3, 8}}, BelongTogether, author));
    perform(correct(m_project, {m_a, {20, 30}}, {m_b, {9, 12}}, BelongTogether, author));
    perform(correct(m_project, {m_b, {0, 5}}, {m_a, {10, 15}}, NotMoved, later));
    QCOMPARE(m_project.corrections().size(), size_t(2));
    QVERIFY(
        std::ranges::any_of(m_project.corrections(), [](const auto &entry) { return entry.second.kind == NotMoved; }));
}

void TestEdits::correctionsGoWithTheirArticle()
{
    perform(correct(m_project, {m_a, {0, 12}}, {m_b, {3, 8}}, Correction::Kind::BelongTogether, author));
    const Project before = m_project;
    perform(removeArticle(m_project, m_b));
    QVERIFY(m_project.corrections().empty());
    QVERIFY(before.correctionsOf(m_a).size() == 1);
    QVERIFY(m_project.correctionsOf(m_a).empty());
}

void TestEdits::absenceIsConfirmedOnce()
{
    const AnnotationId here = statement(u"it rains");
    const ClaimId claim = std::get<Statement>(*m_project.annotation(here)).claim;
    QVERIFY(confirmAbsence(m_project, claim, m_a, 0.3f, author).isEmpty()); // it is stated there
    perform(confirmAbsence(m_project, claim, m_c, 0.31f, author));
    const Absence &absence = *m_project.absence(claim, m_c);
    QCOMPARE(absence.score, 0.31f);
    QCOMPARE(absence.analyst, author.analyst);
    QCOMPARE(absence.created, author.now.toUTC());
    QCOMPARE(m_project.absence(claim, m_b), nullptr);
    QCOMPARE(m_project.absencesOf(claim).size(), size_t(1));
    QCOMPARE(m_project.absencesOf(m_c).size(), size_t(1));
    QVERIFY(confirmAbsence(m_project, claim, m_c, 0.4f, later).isEmpty());
    perform(removeAnnotation(m_project, here));
    QVERIFY(m_project.claim(claim)); // what was found out about it is work
    perform(withdrawAbsence(m_project, absence.id));
    QVERIFY(m_project.absences().empty());
}

void TestEdits::statementEndsAnAbsence()
{
    const ClaimId claim = std::get<Statement>(*m_project.annotation(statement(u"it rains"))).claim;
    perform(confirmAbsence(m_project, claim, m_b, 0.9f, author));
    perform(confirmAbsence(m_project, claim, m_c, 0.1f, author));
    const auto made = markStatement(m_project, m_b, text::Spans({0, 8}), claim, author);
    perform(withoutOvertaken(m_project, made));
    QCOMPARE(m_project.absence(claim, m_b), nullptr);
    QVERIFY(m_project.absence(claim, m_c));
    const Step other = markStatement(m_project, m_c, text::Spans({0, 4}), std::nullopt, author);
    QCOMPARE(withoutOvertaken(m_project, other), other); // another claim
}

void TestEdits::absencesGoWithTheirArticleAndClaim()
{
    const ClaimId rain = std::get<Statement>(*m_project.annotation(statement(u"it rains"))).claim;
    const ClaimId floods = std::get<Statement>(*m_project.annotation(statement(u"QATAR'S envoy said"))).claim;
    for (const ClaimId claim : {rain, floods}) {
        perform(confirmAbsence(m_project, claim, m_b, 0.1f, author));
        perform(confirmAbsence(m_project, claim, m_c, 0.2f, author));
    }
    perform(removeArticle(m_project, m_b));
    QCOMPARE(m_project.absences().size(), size_t(2));
    perform(mergeClaims(m_project, floods, rain));
    QCOMPARE(m_project.absences().size(), size_t(1));
    perform(removeClaim(m_project, rain));
    QVERIFY(m_project.absences().empty());
}

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
