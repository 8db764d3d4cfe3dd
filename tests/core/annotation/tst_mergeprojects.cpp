// SPDX-License-Identifier: MIT
#include "core/annotation/mergeprojects.h"
#include "tests/support/randomprojects.h"
#include "tests/support/show.h"
#include "tests/support/twoanalysts.h"

#include <QtTest>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using test::TwoAnalysts;

namespace {

std::vector<Take> all(const Merge &merge, Take take)
{
    return std::vector(merge.conflicts.size(), take);
}

/// \a mine with \a merge in it, one decision for all.
Project merged(const Project &mine, const Merge &merge, Take take)
{
    Project result = mine;
    const auto done = result.apply(mergeStep(mine, merge, all(merge, take), u"Merge"_s));
    if (!done)
        qFatal("%s", qPrintable(toSentence(done.error())));
    return result;
}

/// What both projects can know of a mark: where it stands, and what it is about by name.
QStringList marksOf(const Project &project)
{
    QStringList result;
    for (const auto &[id, annotation] : project.annotations()) {
        const Mark &mark = markOf(annotation);
        QString place = project.article(mark.article)->text;
        for (const text::Span span : mark.spans.all())
            place += u" %1-%2"_s.arg(span.begin).arg(span.end);
        if (const auto *mention = std::get_if<Mention>(&annotation)) {
            const Entity &entity = *project.entity(mention->entity);
            result += place + u' ' + project.type(entity.type)->name + u' ' + nameKey(entity.name);
        } else {
            const auto &statement = std::get<Statement>(annotation);
            result += place + u' ' + nameKey(project.claim(statement.claim)->label) + u' ' + statement.saidBy;
        }
    }
    result.sort();
    return result;
}

QStringList namesOf(const Project &project)
{
    QStringList names;
    for (const auto &[id, entity] : project.entities())
        names += entity.name;
    for (const auto &[id, claim] : project.claims())
        names += u"C%1 %2"_s.arg(claim.number).arg(claim.label);
    names.sort();
    return names;
}

Project someProject(int least, int most)
{
    Project project;
    for (int i = *rc::gen::inRange(least, most); i > 0; --i)
        RC_ASSERT(project.apply(test::someStep(project)).has_value());
    return project;
}

Project workedOn(Project project, int most)
{
    for (int i = *rc::gen::inRange(0, most); i > 0; --i)
        RC_ASSERT(project.apply(test::someStep(project)).has_value());
    return project;
}

/// Two that have gone on from one.
struct Apart {
    Project base = someProject(2, 15);
    Project mine = workedOn(base, 12);
    Project theirs = workedOn(base, 12);
};

std::vector<Take> someDecisions(const Merge &merge)
{
    std::vector<Take> decisions;
    for (size_t i = 0; i < merge.conflicts.size(); ++i)
        decisions.push_back(*rc::gen::element(Take::Mine, Take::Theirs, Take::Both));
    return decisions;
}

std::string described(const MergeConflict &conflict)
{
    const auto side = [](const std::optional<Record> &record) {
        return record ? placeOf(*record).toStdString() : std::string("none");
    };
    return side(conflict.mine) + " / " + side(conflict.theirs) + '\n';
}

} // namespace

class TestMergeProjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksOfBothAreThere();
    void oneMarkOfTwoAnalysts();
    void otherEntityIsDecided();
    void otherBoundsAreDecided();
    void editedOnBothSidesIsDecided();
    void removedThereGoes();
    void removedHereAndMarkedThereIsDecided();
    void subjectsAreFoundByName();
    void claimsGetNumbersOfTheirOwn();
    void newVersionsJoinTheirStory();
    void keptOnlyWithItsMarks();
    void whatIsStillMarkedIsNoQuestion();
    void anAbsenceBringsItsClaim();
    void whatIsDecidedAboutAnArticleIsRemembered();
    void whatCameBeforeIsNoQuestion();
    void whatCameBeforeAndWentStaysAway();
    void whatTheyChangeAfterItCameComesAgain();

    void aProjectWithItselfIsNothing();
    void whatOnlyTheyHaveDoneIsTaken();
    void whatTheyHaveNotTouchedStays();
    void theMergedProjectIsWhole();
    void bothOrdersHoldTheSameMarks();
    void mergingTwiceChangesNothing();
    void whatIsDecidedIsNotAskedAgain();
};

void TestMergeProjects::marksOfBothAreThere()
{
    TwoAnalysts two(u"Doha said Pompeo met the Taliban in Qatar."_s);
    two.mention(two.mine, u"Doha"_s, 3);
    two.mention(two.theirs, u"Qatar"_s, 3, u"Bo"_s);
    const Merge merge = mergeOf(two.mine, two.theirs);
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merge.marks, (MergeCounts{0, 1, 0, 0}));
    const Project both = merged(two.mine, merge, Take::Mine);
    QCOMPARE(namesOf(both), (QStringList{u"Doha"_s, u"Qatar"_s}));
    QCOMPARE(both.annotations().size(), size_t(2));
    QCOMPARE(both.types().size(), two.mine.types().size());
    QCOMPARE(both.articles().size(), size_t(1));
}

void TestMergeProjects::oneMarkOfTwoAnalysts()
{
    TwoAnalysts two(u"Doha said Pompeo met the Taliban in Qatar."_s);
    const AnnotationId mine = two.mention(two.mine, u"Doha"_s, 3);
    two.mention(two.theirs, u"Doha"_s, 3, u"Bo"_s);
    two.statement(two.mine, u"Pompeo met the Taliban"_s, u"They met"_s, u"Doha"_s);
    two.statement(two.theirs, u"Pompeo met the Taliban"_s, u"they met"_s, u"doha"_s, u"Bo"_s);
    const Merge merge = mergeOf(two.mine, two.theirs);
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merge.marks, (MergeCounts{2, 0, 0, 0}));
    const Project both = merged(two.mine, merge, Take::Theirs);
    QCOMPARE(both.annotations().size(), size_t(2));
    QCOMPARE(markOf(*both.annotation(mine)).analyst, u"Ida; Bo"_s);
}

void TestMergeProjects::otherEntityIsDecided()
{
    TwoAnalysts two(u"Doha said."_s);
    two.mention(two.mine, u"Doha"_s, 3);
    two.mention(two.theirs, u"Doha"_s, 2);
    const Merge merge = mergeOf(two.mine, two.theirs);
    QCOMPARE(merge.conflicts.size(), size_t(1));
    QVERIFY(merge.conflicts.front().canTakeBoth());
    QCOMPARE(merge.conflicts.front().differences, Difference::Type | Difference::About);
    QCOMPARE(marksOf(merged(two.mine, merge, Take::Mine)), marksOf(two.mine));
    QCOMPARE(marksOf(merged(two.mine, merge, Take::Theirs)), marksOf(two.theirs));
    QCOMPARE(marksOf(merged(two.mine, merge, Take::Both)).size(), 2);
    // What was decided against leaves nothing behind.
    QCOMPARE(merged(two.mine, merge, Take::Mine), two.mine);
    // But that it was decided is remembered.
    Pasts pasts;
    pasts.mine.add(mergeStep(two.mine, merge, all(merge, Take::Mine), u"Merge"_s));
    QVERIFY(mergeOf(two.mine, two.theirs, nullptr, pasts).conflicts.empty());
    QCOMPARE(merged(two.mine, merge, Take::Theirs).entities().size(), size_t(1));
}

void TestMergeProjects::otherBoundsAreDecided()
{
    TwoAnalysts two(u"the Taliban said"_s);
    two.mention(two.mine, u"Taliban"_s, 2);
    const AnnotationId theirs = two.mention(two.theirs, u"the Taliban"_s, 2);
    auto renamed = std::get<Mention>(*two.theirs.annotation(theirs));
    Entity entity = *two.theirs.entity(renamed.entity);
    entity.name = u"Taliban"_s;
    TwoAnalysts::perform(two.theirs, editEntity(two.theirs, entity));
    const Merge merge = mergeOf(two.mine, two.theirs);
    QCOMPARE(merge.conflicts.size(), size_t(1));
    QCOMPARE(merge.conflicts.front().differences, Differences(Difference::Bounds));
    QCOMPARE(merged(two.mine, merge, Take::Theirs).entities().size(), size_t(1));
}

void TestMergeProjects::editedOnBothSidesIsDecided()
{
    TwoAnalysts two(u"Doha said."_s);
    const AnnotationId id = two.mention(two.mine, u"Doha"_s, 3);
    const Project base = two.mine;
    two.theirs = base;
    const auto noted = [&](Project &project, const QString &note) {
        Annotation after = *project.annotation(id);
        markOf(after).note = note;
        TwoAnalysts::perform(project, editAnnotation(project, after, TwoAnalysts::author(u"Bo"_s)));
    };
    noted(two.theirs, u"theirs"_s);
    // Only they have: without a common state it is a question, with one it is not.
    QCOMPARE(mergeOf(two.mine, two.theirs).conflicts.size(), size_t(1));
    QCOMPARE(merged(two.mine, mergeOf(two.mine, two.theirs, &base), Take::Mine), two.theirs);
    noted(two.mine, u"mine"_s);
    const Merge merge = mergeOf(two.mine, two.theirs, &base);
    QCOMPARE(merge.conflicts.size(), size_t(1));
    QCOMPARE(markOf(*merged(two.mine, merge, Take::Mine).annotation(id)).note, u"mine"_s);
    QCOMPARE(markOf(*merged(two.mine, merge, Take::Theirs).annotation(id)).note, u"theirs"_s);
    QCOMPARE(merged(two.mine, merge, Take::Both).annotations().size(), size_t(2));
}

void TestMergeProjects::removedThereGoes()
{
    TwoAnalysts two(u"Doha said."_s);
    const AnnotationId id = two.mention(two.mine, u"Doha"_s, 3);
    const Project base = two.mine;
    two.theirs = base;
    TwoAnalysts::perform(two.theirs, removeAnnotation(two.theirs, id));
    QCOMPARE(merged(two.mine, mergeOf(two.mine, two.theirs), Take::Theirs), two.mine); // nobody knows
    QCOMPARE(merged(two.mine, mergeOf(two.mine, two.theirs, &base), Take::Mine), two.theirs);
    QVERIFY(mergeStep(two.theirs, mergeOf(two.theirs, two.mine, &base), {}, u"Merge"_s).isEmpty());
}

void TestMergeProjects::removedHereAndMarkedThereIsDecided()
{
    TwoAnalysts two(u"Doha said."_s);
    const Project base = two.mine;
    two.theirs = base;
    TwoAnalysts::perform(two.mine, removeArticle(two.mine, two.article().id));
    QVERIFY(mergeOf(two.mine, two.theirs, &base).conflicts.empty());
    two.mention(two.theirs, u"Doha"_s, 3);
    const Merge merge = mergeOf(two.mine, two.theirs, &base);
    QCOMPARE(merge.conflicts.size(), size_t(1));
    QCOMPARE(merged(two.mine, merge, Take::Mine).articles().size(), size_t(0));
    QCOMPARE(merged(two.mine, merge, Take::Theirs), two.theirs);
    // And seen from there.
    const Merge other = mergeOf(two.theirs, two.mine, &base);
    QCOMPARE(other.conflicts.size(), size_t(1));
    QCOMPARE(merged(two.theirs, other, Take::Mine), two.theirs);
    QCOMPARE(merged(two.theirs, other, Take::Theirs).articles().size(), size_t(0));
}

void TestMergeProjects::subjectsAreFoundByName()
{
    TwoAnalysts two(u"DOHA and Doha said."_s);
    const AnnotationId mine = two.mention(two.mine, u"DOHA"_s, 3);
    const AnnotationId theirs = two.mention(two.theirs, u"Doha"_s, 3);
    const auto edit = [](Project &project, AnnotationId id, const QString &note, const QString &wikidata) {
        Entity entity = *project.entity(std::get<Mention>(*project.annotation(id)).entity);
        entity.note = note;
        entity.wikidata = wikidata;
        TwoAnalysts::perform(project, editEntity(project, entity));
    };
    edit(two.mine, mine, u"a city"_s, {});
    edit(two.theirs, theirs, u"in Qatar"_s, u"Q3861"_s);
    const Merge merge = mergeOf(two.mine, two.theirs);
    QVERIFY(merge.conflicts.empty());
    const Project both = merged(two.mine, merge, Take::Mine);
    QCOMPARE(both.entities().size(), size_t(1));
    const Entity &entity = both.entities().begin()->second;
    QCOMPARE(entity.name, u"DOHA"_s);
    QCOMPARE(entity.note, u"a city\nin Qatar"_s);
    QCOMPARE(entity.wikidata, u"Q3861"_s);
    QCOMPARE(both.mentionsOf(entity.id).size(), size_t(2));

    edit(two.mine, mine, u"a city"_s, u"Q1"_s);
    const Merge contradicting = mergeOf(two.mine, two.theirs);
    QCOMPARE(contradicting.conflicts.size(), size_t(1));
    QCOMPARE(merged(two.mine, contradicting, Take::Both).entities().begin()->second.wikidata, u"Q1"_s);
}

void TestMergeProjects::claimsGetNumbersOfTheirOwn()
{
    TwoAnalysts two(u"Doha said. They met."_s);
    two.statement(two.mine, u"Doha said"_s, u"Doha said"_s);
    two.statement(two.theirs, u"They met"_s, u"They met"_s);
    const Project both = merged(two.mine, mergeOf(two.mine, two.theirs), Take::Mine);
    QCOMPARE(namesOf(both), (QStringList{u"C1 Doha said"_s, u"C2 They met"_s}));
}

void TestMergeProjects::newVersionsJoinTheirStory()
{
    TwoAnalysts two(u"Doha said."_s);
    const article::Article other{ArticleId::make(), u"a.txt"_s, "UTF-8", u"Doha said so."_s, {}};
    const article::Article alone{ArticleId::make(), u"b.txt"_s, "UTF-8", u"Harbour dues"_s, {}};
    TwoAnalysts::perform(two.theirs, addArticles(two.theirs, {other}, {}, two.theirs.stories().begin()->first));
    TwoAnalysts::perform(two.theirs, addArticles(two.theirs, {alone}, u"dues"_s));
    const Project both = merged(two.mine, mergeOf(two.mine, two.theirs), Take::Mine);
    QCOMPARE(both.stories().size(), size_t(2));
    QCOMPARE(both.storyOf(other.id), both.storyOf(two.article().id));
    QCOMPARE(both.article(other.id)->fileName, u"a (2).txt"_s);
    QCOMPARE(both.storyOf(alone.id)->name, u"dues"_s);
}

void TestMergeProjects::keptOnlyWithItsMarks()
{
    TwoAnalysts two(u"Doha said Doha."_s);
    const AnnotationId id = two.mention(two.mine, u"Doha"_s, 3);
    const Project base = two.mine;
    two.theirs = base;
    const EntityId entity = std::get<Mention>(*base.annotation(id)).entity;
    TwoAnalysts::perform(two.theirs, removeEntity(two.theirs, entity));
    Mention second = std::get<Mention>(*base.annotation(id));
    second.mark.id = AnnotationId::make();
    second.mark.spans = text::Spans({10, 14});
    TwoAnalysts::perform(two.mine, {u"mark"_s, {Added{Annotation(second)}}});
    // They have removed the entity, but it is marked here since: only what they had removed goes.
    const Project both = merged(two.mine, mergeOf(two.mine, two.theirs, &base), Take::Mine);
    QVERIFY(both.entity(entity));
    QCOMPARE(both.annotations().size(), size_t(1));
}

void TestMergeProjects::whatIsStillMarkedIsNoQuestion()
{
    TwoAnalysts two(u"Doha said Qatar."_s);
    const AnnotationId id = two.mention(two.mine, u"Doha"_s, 3);
    const Project base = two.mine;
    two.theirs = base;
    Entity entity = *base.entity(std::get<Mention>(*base.annotation(id)).entity);
    TwoAnalysts::perform(two.theirs, removeEntity(two.theirs, entity.id));
    entity.note = u"a city"_s;
    TwoAnalysts::perform(two.mine, editEntity(two.mine, entity));
    QCOMPARE(mergeOf(two.mine, two.theirs, &base).conflicts.size(), size_t(1));
    QCOMPARE(mergeOf(two.theirs, two.mine, &base).conflicts.size(), size_t(1));

    Mention second = std::get<Mention>(*base.annotation(id));
    second.mark.id = AnnotationId::make();
    second.mark.spans = text::Spans({10, 15});
    TwoAnalysts::perform(two.mine, {u"mark"_s, {Added{Annotation(second)}}});
    const Merge merge = mergeOf(two.mine, two.theirs, &base);
    QVERIFY(merge.conflicts.empty());
    QCOMPARE(merged(two.mine, merge, Take::Mine).entity(entity.id)->note, u"a city"_s);
    const Merge other = mergeOf(two.theirs, two.mine, &base);
    QVERIFY(other.conflicts.empty());
    QCOMPARE(merged(two.theirs, other, Take::Mine).entity(entity.id)->note, u"a city"_s);
}

void TestMergeProjects::anAbsenceBringsItsClaim()
{
    TwoAnalysts two(u"Doha said."_s);
    const AnnotationId id = two.statement(two.mine, u"Doha said"_s, u"Doha said"_s);
    const Project base = two.mine;
    two.theirs = base;
    const ClaimId claim = std::get<Statement>(*base.annotation(id)).claim;
    TwoAnalysts::perform(two.mine, removeClaim(two.mine, claim));
    const Absence absence{AbsenceId::make(), claim, two.article().id, 0, u"Bo"_s, {}};
    TwoAnalysts::perform(two.theirs, {u"absent"_s, {Added{absence}}});
    const Project both = merged(two.mine, mergeOf(two.mine, two.theirs, &base), Take::Mine);
    QCOMPARE(both.absencesOf(claim).size(), size_t(1));
}

void TestMergeProjects::whatIsDecidedAboutAnArticleIsRemembered()
{
    TwoAnalysts two(u"Doha said."_s);
    const Project base = two.mine;
    two.theirs = base;
    TwoAnalysts::perform(two.mine, removeArticle(two.mine, two.article().id));
    two.mention(two.theirs, u"Doha"_s, 3);
    for (const auto &[mine, theirs] : {std::pair(two.mine, two.theirs), std::pair(two.theirs, two.mine)}) {
        const Merge merge = mergeOf(mine, theirs, &base);
        QCOMPARE(merge.conflicts.size(), size_t(1));
        QCOMPARE(merged(mine, merge, Take::Mine), mine);
        Pasts pasts;
        pasts.mine.add(mergeStep(mine, merge, all(merge, Take::Mine), u"Merge"_s));
        QVERIFY(mergeOf(mine, theirs, &base, pasts).conflicts.empty());
    }
}

/// Two whose work has come together once, and who have gone on, each noting what becomes of his own project.
struct GoneOn {
    GoneOn()
    {
        step(two.theirs, pasts.theirs, marking());
        bring();
    }

    Step marking()
    {
        const TypeId place = findType(two.theirs, u"Place")->id;
        return markMention(two.theirs, two.article().id, text::Spans({0, 4}), place, TwoAnalysts::author(u"Bo"_s), &id);
    }
    void step(Project &project, PastRecords &past, const Step &step)
    {
        TwoAnalysts::perform(project, step);
        past.add(step);
    }
    void note(Project &project, PastRecords &past, const QString &note)
    {
        Annotation after = *project.annotation(id);
        markOf(after).note = note;
        step(project, past, editAnnotation(project, after, TwoAnalysts::author(u"Ida"_s)));
    }
    Merge merge() const { return mergeOf(two.mine, two.theirs, nullptr, pasts); }
    void bring()
    {
        const Merge merge = this->merge();
        QVERIFY(merge.conflicts.empty());
        step(two.mine, pasts.mine, mergeStep(two.mine, merge, {}, u"Merge"_s));
    }
    QString noteOfMine() const { return markOf(*two.mine.annotation(id)).note; }

    TwoAnalysts two{u"Doha said."_s};
    Pasts pasts;
    AnnotationId id = AnnotationId::make();
};

void TestMergeProjects::whatCameBeforeIsNoQuestion()
{
    GoneOn both;
    both.note(both.two.mine, both.pasts.mine, u"mine"_s);
    QCOMPARE(mergeOf(both.two.mine, both.two.theirs).conflicts.size(), size_t(1)); // nobody knows
    QVERIFY(both.merge().conflicts.empty());
    QVERIFY(mergeStep(both.two.mine, both.merge(), {}, u"Merge"_s).isEmpty());
    // Seen from there, what I have changed comes.
    const Merge other = mergeOf(both.two.theirs, both.two.mine, nullptr, {both.pasts.theirs, both.pasts.mine});
    QVERIFY(other.conflicts.empty());
    QCOMPARE(markOf(*merged(both.two.theirs, other, Take::Mine).annotation(both.id)).note, u"mine"_s);
}

void TestMergeProjects::whatCameBeforeAndWentStaysAway()
{
    GoneOn both;
    both.step(both.two.mine, both.pasts.mine, removeAnnotation(both.two.mine, both.id));
    QCOMPARE(mergeOf(both.two.mine, both.two.theirs).marks.added, qsizetype(1)); // nobody knows
    QVERIFY(mergeStep(both.two.mine, both.merge(), {}, u"Merge"_s).isEmpty());
    both.note(both.two.theirs, both.pasts.theirs, u"theirs"_s);
    QCOMPARE(both.merge().conflicts.size(), size_t(1));

    GoneOn gone;
    gone.step(gone.two.theirs, gone.pasts.theirs, removeAnnotation(gone.two.theirs, gone.id));
    QVERIFY(gone.merge().conflicts.empty());
    QVERIFY(!merged(gone.two.mine, gone.merge(), Take::Mine).annotation(gone.id));
    gone.note(gone.two.mine, gone.pasts.mine, u"mine"_s);
    QCOMPARE(gone.merge().conflicts.size(), size_t(1));
}

void TestMergeProjects::whatTheyChangeAfterItCameComesAgain()
{
    GoneOn both;
    both.note(both.two.theirs, both.pasts.theirs, u"theirs"_s);
    both.bring();
    QCOMPARE(both.noteOfMine(), u"theirs"_s);
    both.note(both.two.theirs, both.pasts.theirs, u"later"_s);
    both.note(both.two.mine, both.pasts.mine, u"mine"_s);
    QCOMPARE(both.merge().conflicts.size(), size_t(1));
}

void TestMergeProjects::aProjectWithItselfIsNothing()
{
    QVERIFY(rc::check("nothing to merge, nothing to decide", [] {
        const Project project = someProject(0, 25);
        for (const Project *base : {static_cast<const Project *>(nullptr), &project}) {
            const Merge merge = mergeOf(project, project, base);
            RC_ASSERT(merge.conflicts.empty());
            RC_ASSERT(mergeStep(project, merge, {}, u"Merge"_s).isEmpty());
            RC_ASSERT(merge.marks.agreed == qsizetype(project.annotations().size()));
        }
    }));
}

void TestMergeProjects::whatOnlyTheyHaveDoneIsTaken()
{
    QVERIFY(rc::check("all that they have done, and nothing else", [] {
        const Project base = someProject(4, 20);
        const Project theirs = workedOn(base, 12);
        const Merge merge = mergeOf(base, theirs, &base);
        RC_ASSERT(merge.conflicts.empty());
        RC_ASSERT(merged(base, merge, Take::Mine) == theirs);
    }));
}

void TestMergeProjects::whatTheyHaveNotTouchedStays()
{
    QVERIFY(rc::check("their old project changes nothing", [] {
        const Project base = someProject(4, 20);
        const Project mine = workedOn(base, 12);
        const Merge merge = mergeOf(mine, base, &base);
        RC_ASSERT(merge.conflicts.empty());
        RC_ASSERT(mergeStep(mine, merge, {}, u"Merge"_s).isEmpty());
    }));
}

void TestMergeProjects::theMergedProjectIsWhole()
{
    QVERIFY(rc::check("can be done and undone, whatever is decided", [] {
        const auto [base, mine, theirs] = Apart();
        const Merge merge = mergeOf(mine, theirs, test::chance(50) ? &base : nullptr);
        Project both = mine;
        const auto undo = both.apply(mergeStep(mine, merge, someDecisions(merge), u"Merge"_s));
        RC_ASSERT(undo.has_value());
        RC_ASSERT(both.apply(*undo).has_value());
        RC_ASSERT(both == mine);
    }));
}

void TestMergeProjects::bothOrdersHoldTheSameMarks()
{
    QVERIFY(rc::check("mine into theirs as theirs into mine", [] {
        const auto [base, mine, theirs] = Apart();
        const Project *common = test::chance(50) ? &base : nullptr;
        const Merge one = mergeOf(mine, theirs, common);
        const Merge other = mergeOf(theirs, mine, common);
        for (const MergeConflict &conflict : one.conflicts)
            RC_LOG() << "one " << described(conflict);
        for (const MergeConflict &conflict : other.conflicts)
            RC_LOG() << "other " << described(conflict);
        RC_ASSERT(one.conflicts.size() == other.conflicts.size());
        for (const auto &[take, from] : {std::pair(Take::Mine, Take::Theirs), std::pair(Take::Theirs, Take::Mine)}) {
            const QStringList marks = marksOf(merged(mine, one, take));
            const QStringList swapped = marksOf(merged(theirs, other, from));
            RC_LOG() << marks.join(u'\n').toStdString() << "\n---\n" << swapped.join(u'\n').toStdString() << '\n';
            RC_ASSERT(marks == swapped);
        }
    }));
}

void TestMergeProjects::mergingTwiceChangesNothing()
{
    QVERIFY(rc::check("what is there already does not come again", [] {
        const Apart two;
        const Project both = merged(two.mine, mergeOf(two.mine, two.theirs), Take::Mine);
        const Merge again = mergeOf(both, two.theirs);
        RC_ASSERT(merged(both, again, Take::Mine) == both);
    }));
}

void TestMergeProjects::whatIsDecidedIsNotAskedAgain()
{
    QVERIFY(rc::check("nothing is asked about twice", [] {
        const auto [base, mine, theirs] = Apart();
        const Project *common = test::chance(50) ? &base : nullptr;
        const Merge merge = mergeOf(mine, theirs, common);
        const std::vector<Take> decisions = someDecisions(merge);
        const Step step = mergeStep(mine, merge, decisions, u"Merge"_s);
        Project both = mine;
        RC_ASSERT(both.apply(step).has_value());
        Pasts pasts;
        pasts.mine.add(step);
        const Merge again = mergeOf(both, theirs, common, pasts);
        for (size_t i = 0; i < decisions.size(); ++i)
            RC_LOG() << "first " << int(decisions[i]) << ' ' << described(merge.conflicts[i]);
        for (const MergeConflict &conflict : again.conflicts)
            RC_LOG() << "again " << described(conflict);
        RC_ASSERT(again.conflicts.empty());
    }));
}

QTEST_GUILESS_MAIN(TestMergeProjects)
#include "tst_mergeprojects.moc"
