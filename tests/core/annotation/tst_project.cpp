// SPDX-License-Identifier: MIT
#include "core/annotation/edits.h"
#include "core/annotation/project.h"
#include "tests/support/anarticle.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"

#include <functional>
#include <map>
#include <ranges>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using test::anArticle;

namespace {

const Author author{u"ana"_s, QDateTime(QDate(2026, 11, 22), QTime(7, 0), QTimeZone::UTC)};

Mention aMention(ArticleId article, EntityId entity, text::Span span)
{
    return {{AnnotationId::make(), article, text::Spans(span), {}, Origin::Made, {}, author.now, author.now}, entity};
}

/// A project with one story of one article "a.txt", five types, one entity with a mention, one claim.
struct Example {
    article::Article article = anArticle(u"a.txt"_s, u"Doha is 🇶🇦 hot."_s);
    article::Story story{StoryId::make(), u"Heat"_s, 0, {article.id}};
    EntityType type{TypeId::make(), u"Place"_s, 3};
    Entity entity{EntityId::make(), u"Doha"_s, type.id, {}, {}, {}};
    Claim claim{ClaimId::make(), 1, u"It is hot"_s, {}, {}};
    Annotation mention = aMention(article.id, entity.id, {0, 4});
    Project project;

    Example()
    {
        const Step step{{}, {Added{type}, Added{entity}, Added{claim}, Added{article}, Added{story}, Added{mention}}};
        [[maybe_unused]] const auto undo = project.apply(step);
        Q_ASSERT(undo);
    }
};

} // namespace

class TestProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatWasAdded();
    void refusesWhatWouldBreakIt_data();
    void refusesWhatWouldBreakIt();
    void failedStepLeavesNothingBehind();
    void storiesMustFitOnlyAtTheEnd();
    void annotationsStandInReadingOrder();
    void annotationsFollowTheirSpans();
    void claimNumbersAreNotGivenAgain();
    void listsAreInOrder();
    void undoGivesTheSameProject();
    void isMadeOfItsRecordsAsByItsSteps();
    void copiesShareAndStayAsTheyWere();
    void aMapThatWasMovedFromIsEmpty();
    void manyAnnotationsStayQuick();
};

void TestProject::holdsWhatWasAdded()
{
    const Example example;
    const Project &project = example.project;
    QCOMPARE(*project.article(example.article.id), example.article);
    QCOMPARE(*project.story(example.story.id), example.story);
    QCOMPARE(project.storyOf(example.article.id)->id, example.story.id);
    QCOMPARE(*project.type(example.type.id), example.type);
    QCOMPARE(*project.entity(example.entity.id), example.entity);
    QCOMPARE(*project.claim(example.claim.id), example.claim);
    QVERIFY(*project.annotation(idOf(example.mention)) == example.mention);
    QVERIFY(std::ranges::equal(project.mentionsOf(example.entity.id), std::vector{idOf(example.mention)}));
    QVERIFY(project.statementsOf(example.claim.id).empty());
    QVERIFY(project.hasFileName(u"a.txt"_s));
    QVERIFY(!project.article(ArticleId::make()));
    QVERIFY(!project.storyOf(ArticleId::make()));
    QVERIFY(project.annotationsOf(ArticleId::make()).empty());
}

using Breaking = std::function<std::vector<Change>(const Example &)>;
Q_DECLARE_METATYPE(Breaking)

void TestProject::refusesWhatWouldBreakIt_data()
{
    QTest::addColumn<Breaking>("breaking");
    const auto row = [](const char *name, const Breaking &breaking) { QTest::newRow(name) << breaking; };
    using Changes = std::vector<Change>;

    row("adding twice", [](const Example &e) { return Changes{Added{e.claim}}; });
    row("removing what is not there",
        [](const Example &) { return Changes{Removed{Entity{EntityId::make(), {}, TypeId::make(), {}, {}, {}}}}; });
    row("removing what has changed",
        [](const Example &e) { return Changes{Removed{Claim{e.claim.id, 1, u"Other"_s, {}, {}}}}; });
    row("replacing what has changed",
        [](const Example &e) { return Changes{Replaced{Claim{e.claim.id, 1, u"Other"_s, {}, {}}, e.claim}}; });
    row("replacing by another id",
        [](const Example &e) { return Changes{Replaced{e.claim, Claim{ClaimId::make(), 2, {}, {}, {}}}}; });
    row("replacing by another kind", [](const Example &e) { return Changes{Replaced{e.claim, e.type}}; });
    row("changing a text", [](const Example &e) {
        article::Article after = e.article;
        after.text += u'!';
        return Changes{Replaced{e.article, after}};
    });
    row("making a mention a statement", [](const Example &e) {
        return Changes{Replaced{e.mention, Annotation(Statement{markOf(e.mention), e.claim.id, {}, {}, {}})}};
    });
    row("removing an entity that is named", [](const Example &e) { return Changes{Removed{e.entity}}; });
    row("removing a type that is used", [](const Example &e) { return Changes{Removed{e.type}}; });
    row("removing an article with marks",
        [](const Example &e) { return Changes{Removed{e.story}, Removed{e.article}}; });
    row("removing a story that has articles", [](const Example &e) { return Changes{Removed{e.story}}; });
    row("an article without story", [](const Example &) { return Changes{Added{anArticle(u"b.txt"_s, u"b"_s)}}; });
    row("an article in two stories",
        [](const Example &e) { return Changes{Added{article::Story{StoryId::make(), {}, 1, {e.article.id}}}}; });
    row("an article twice in one story", [](const Example &e) {
        article::Story after = e.story;
        after.versions.push_back(e.article.id);
        return Changes{Replaced{e.story, after}};
    });
    row("a story of a missing article",
        [](const Example &) { return Changes{Added{article::Story{StoryId::make(), {}, 1, {ArticleId::make()}}}}; });
    row("a file name twice", [](const Example &) {
        const article::Article other = anArticle(u"a.txt"_s, u"b"_s);
        return Changes{Added{other}, Added{article::Story{StoryId::make(), {}, 1, {other.id}}}};
    });
    row("no file name", [](const Example &) {
        const article::Article other = anArticle({}, u"b"_s);
        return Changes{Added{other}, Added{article::Story{StoryId::make(), {}, 1, {other.id}}}};
    });
    row("an entity without type",
        [](const Example &) { return Changes{Added{Entity{EntityId::make(), u"X"_s, TypeId::make(), {}, {}, {}}}}; });
    row("a claim number twice",
        [](const Example &) { return Changes{Added{Claim{ClaimId::make(), 1, u"X"_s, {}, {}}}}; });
    row("a claim without number",
        [](const Example &) { return Changes{Added{Claim{ClaimId::make(), 0, u"X"_s, {}, {}}}}; });
    row("a key that no keyboard has",
        [](const Example &) { return Changes{Added{EntityType{TypeId::make(), u"X"_s, 10}}}; });
    row("a mention of a missing entity",
        [](const Example &e) { return Changes{Added{Annotation(aMention(e.article.id, EntityId::make(), {0, 4}))}}; });
    row("a statement of a missing claim", [](const Example &e) {
        return Changes{Added{Annotation(
            Statement{markOf(Annotation(aMention(e.article.id, e.entity.id, {0, 4}))), ClaimId::make(), {}, {}, {}})}};
    });
    row("a mention in a missing article",
        [](const Example &e) { return Changes{Added{Annotation(aMention(ArticleId::make(), e.entity.id, {0, 4}))}}; });
    row("a span beyond the end", [](const Example &e) {
        return Changes{Added{Annotation(aMention(e.article.id, e.entity.id, {0, e.article.text.size() + 1}))}};
    });
    row("a span before the begin",
        [](const Example &e) { return Changes{Added{Annotation(aMention(e.article.id, e.entity.id, {-1, 4}))}}; });
    row("a span that cuts an emoji",
        [](const Example &e) { return Changes{Added{Annotation(aMention(e.article.id, e.entity.id, {9, 12}))}}; });
}

void TestProject::refusesWhatWouldBreakIt()
{
    QFETCH(const Breaking, breaking);
    Example example;
    const Project before = example.project;
    const auto result = example.project.apply({{}, breaking(example)});
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QVERIFY(!result.error().message.isEmpty());
    QVERIFY(!result.error().where.isEmpty());
    QVERIFY(example.project == before);
    QVERIFY(example.project.apply({{}, {Removed{example.mention}, Removed{example.entity}, Removed{example.claim}}}));
}

void TestProject::failedStepLeavesNothingBehind()
{
    Example example;
    const Project before = example.project;
    const Annotation second = aMention(example.article.id, example.entity.id, {5, 7});
    const Step step{{}, {Removed{example.mention}, Added{second}, Removed{example.entity}}};
    QVERIFY(!example.project.apply(step));
    QVERIFY(example.project == before);
    QCOMPARE(example.project.annotationsOf(example.article.id).size(), 1uz);
    QCOMPARE(example.project.annotationsOf(example.article.id).front(), idOf(example.mention));
    QVERIFY(std::ranges::equal(example.project.mentionsOf(example.entity.id), std::vector{idOf(example.mention)}));
}

void TestProject::storiesMustFitOnlyAtTheEnd()
{
    Example example;
    const article::Story other{StoryId::make(), u"Other"_s, 1, {example.article.id}};
    QVERIFY_RESULT(example.project.apply({{}, {Added{other}, Removed{example.story}}}));
    QCOMPARE(example.project.storyOf(example.article.id)->id, other.id);
}

void TestProject::annotationsStandInReadingOrder()
{
    Example example;
    const ArticleId article = example.article.id;
    std::vector<Annotation> all{example.mention};
    for (const text::Span span : {text::Span{0, 2}, {5, 7}, {0, 7}, {0, 4}, {0, 4}, {12, 16}, {2, 4}}) {
        all.push_back(aMention(article, example.entity.id, span));
        QVERIFY_RESULT(example.project.apply({{}, {Added{all.back()}}}));
    }
    std::ranges::sort(all, {}, [](const Annotation &a) {
        return std::tuple(markOf(a).spans.first().begin, -markOf(a).spans.first().end, idOf(a));
    });
    const auto ids = example.project.annotationsOf(article);
    QCOMPARE(ids.size(), all.size());
    for (size_t i = 0; i < all.size(); ++i)
        QCOMPARE(ids[i], idOf(all[i]));
}

void TestProject::annotationsFollowTheirSpans()
{
    Example example;
    const Annotation second = aMention(example.article.id, example.entity.id, {5, 7});
    Annotation moved = example.mention;
    markOf(moved).spans = text::Spans({8, 12});
    QVERIFY_RESULT(example.project.apply({{}, {Added{second}, Replaced{example.mention, moved}}}));
    const auto ids = example.project.annotationsOf(example.article.id);
    QCOMPARE(ids[0], idOf(second));
    QCOMPARE(ids[1], idOf(moved));
}

void TestProject::claimNumbersAreNotGivenAgain()
{
    Example example;
    QCOMPARE(nextClaimNumber(example.project), 2);
    const auto undo = example.project.apply({{}, {Added{Claim{ClaimId::make(), 7, u"X"_s, {}, {}}}}});
    QVERIFY_RESULT(undo);
    QVERIFY_RESULT(example.project.apply(*undo));
    QCOMPARE(nextClaimNumber(example.project), 8);
}

void TestProject::listsAreInOrder()
{
    Example example;
    const EntityType own{TypeId::make(), u"Ship"_s, 0};
    const EntityType other{TypeId::make(), u"Boat"_s, 0};
    const EntityType person{TypeId::make(), u"Person"_s, 1};
    const article::Article b = anArticle(u"b.txt"_s, u"b"_s);
    const article::Story first{StoryId::make(), u"First"_s, -1, {b.id}};
    const Claim later{ClaimId::make(), 3, u"Later"_s, {}, {}};
    const Claim earlier{ClaimId::make(), 2, u"Earlier"_s, {}, {}};
    QVERIFY_RESULT(example.project.apply(
        {{}, {Added{own}, Added{other}, Added{person}, Added{b}, Added{first}, Added{later}, Added{earlier}}}));

    QStringList names;
    for (const EntityType *type : example.project.typesInOrder())
        names += type->name;
    for (const article::Story *story : example.project.storiesInOrder())
        names += story->name;
    for (const Claim *claim : example.project.claimsInOrder())
        names += claim->label;
    QCOMPARE(names.join(u", "), u"Person, Place, Boat, Ship, First, Heat, It is hot, Earlier, Later"_s);
}

void TestProject::undoGivesTheSameProject()
{
    QVERIFY(rc::check("undoing the steps one after the other gives every earlier project again", [] {
        Project project;
        std::vector<std::pair<Project, Step>> history;
        for (int i = *rc::gen::inRange(1, 25); i > 0; --i) {
            const Step step = test::someStep(project);
            const Project before = project;
            const auto undo = project.apply(step);
            RC_ASSERT(undo);
            RC_ASSERT((project == before) == step.isEmpty());
            history.emplace_back(before, *undo);
        }
        for (const auto &[before, undo] : history | std::views::reverse) {
            RC_ASSERT(project.apply(undo));
            RC_ASSERT(project == before);
            for (const auto &[id, article] : project.articles())
                RC_ASSERT(std::ranges::equal(project.annotationsOf(id), before.annotationsOf(id)));
        }
    }));
}

/// All records of \a project, what others refer to first.
std::vector<Record> recordsOf(const Project &project)
{
    std::vector<Record> records;
    const auto take = [&records](const auto &all) {
        for (const auto &[id, record] : all)
            records.push_back(record);
    };
    take(project.types());
    take(project.claimKinds());
    take(project.entities());
    take(project.claims());
    take(project.articles());
    take(project.stories());
    take(project.annotations());
    take(project.corrections());
    take(project.proposals());
    take(project.verdicts());
    take(project.absences());
    return records;
}

void TestProject::isMadeOfItsRecordsAsByItsSteps()
{
    QVERIFY(rc::check("a project that is put together from records is the same, and refuses the same", [] {
        Project project;
        for (int i = *rc::gen::inRange(1, 25); i > 0; --i)
            RC_ASSERT(project.apply(test::someStep(project)));
        const auto again = Project::from(recordsOf(project));
        RC_ASSERT(again);
        RC_ASSERT(*again == project);
        for (const auto &[id, article] : project.articles())
            RC_ASSERT(std::ranges::equal(again->annotationsOf(id), project.annotationsOf(id)));
        for (const auto &[id, entity] : project.entities())
            RC_ASSERT(std::ranges::equal(again->mentionsOf(id), project.mentionsOf(id)));

        std::vector<Record> twice = recordsOf(project);
        if (!project.annotations().empty()) {
            twice.push_back(project.annotations().begin()->second);
            RC_ASSERT(Project::from(twice).error().code == ErrorCode::Conflict);
        }
        if (!project.stories().empty()) {
            std::vector<Record> loose = recordsOf(project);
            std::erase_if(loose, [](const Record &record) { return std::holds_alternative<article::Story>(record); });
            RC_ASSERT(Project::from(loose).error().code == ErrorCode::Conflict);
        }
    }));
}

void TestProject::copiesShareAndStayAsTheyWere()
{
    QVERIFY(rc::check("a map is what a sorted map would be, and its copies stay as they were", [] {
        SharedMap<int, QString> map;
        std::map<int, QString> same;
        std::vector<std::pair<SharedMap<int, QString>, std::map<int, QString>>> copies;
        const int changes = *rc::gen::inRange(1, 400);
        for (int i = 0; i < changes; ++i) {
            const int key = *rc::gen::inRange(0, 200);
            if (test::chance(10))
                copies.emplace_back(map, same);
            if (test::chance(60)) {
                map.emplace(key, QString::number(i));
                same.emplace(key, QString::number(i));
            } else if (same.contains(key) && test::chance(30)) {
                map.at(key) = QString::number(-i);
                same.at(key) = QString::number(-i);
            } else {
                map.erase(key);
                same.erase(key);
            }
            RC_ASSERT((map.find(key) != map.end()) == same.contains(key));
        }
        copies.emplace_back(map, same);
        const auto isSame = [](const auto &a, const auto &b) { return a.first == b.first && a.second == b.second; };
        for (const auto &[copy, expected] : copies) {
            RC_ASSERT(copy.size() == expected.size());
            RC_ASSERT(std::ranges::equal(copy, expected, isSame));
            RC_ASSERT(std::ranges::equal(copy | std::views::reverse, expected | std::views::reverse, isSame));
            RC_ASSERT((copy == map) == (expected == same));
        }
    }));
}

void TestProject::aMapThatWasMovedFromIsEmpty()
{
    SharedMap<int, QString> map;
    for (const int key : {1, 2, 3})
        map.emplace(key, QString::number(key));
    const SharedMap<int, QString> whole = map;

    const auto isNew = [](SharedMap<int, QString> &left) {
        if (!left.empty() || left.size() != 0 || left.contains(1) || left != SharedMap<int, QString>())
            return false;
        left.emplace(7, u"7"_s);
        return left.size() == 1 && left.contains(7);
    };
    SharedMap<int, QString> made(std::move(map));
    QVERIFY(made == whole);
    QVERIFY(isNew(map));
    map = std::move(made);
    QVERIFY(map == whole);
    QVERIFY(isNew(made));
}

void TestProject::manyAnnotationsStayQuick()
{
    Example example;
    const article::Article longOne = anArticle(u"long.txt"_s, QString(200'000, u'x'));
    const article::Story story{StoryId::make(), u"Long"_s, 1, {longOne.id}};
    Step step{{}, {Added{longOne}, Added{story}}};
    for (qsizetype i = 0; i < 50'000; ++i)
        step.changes.push_back(Added{Annotation(aMention(longOne.id, example.entity.id, {i * 3, i * 3 + 5}))});
    QVERIFY_RESULT(example.project.apply(step));

    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < 200; ++i) {
        const Step one{{}, {Added{Annotation(aMention(longOne.id, example.entity.id, {i, i + 1}))}}};
        QVERIFY_RESULT(example.project.apply(one));
    }
    const double each = double(timer.nsecsElapsed()) / 200 / 1'000'000;
    qInfo("one annotation among 50,000: %.3f ms", each);
    QVERIFY2(each < 20, "an annotation must not cost a sort or a copy");
}

QTEST_GUILESS_MAIN(TestProject)
#include "tst_project.moc"
