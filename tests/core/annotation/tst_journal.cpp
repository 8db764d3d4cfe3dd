// SPDX-License-Identifier: MIT
#include "core/annotation/journal.h"
#include "tests/support/randomprojects.h"

#include <QtTest>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;

namespace {

/// Undo and redo as stacks that remember every moment: slow, and plainly right.
class Stacks
{
public:
    explicit Stacks(bool isBegun) : m_last(isBegun ? 1 : 0) { m_moments.resize(isBegun ? 2 : 1); }

    void append(Deed deed)
    {
        ++m_last;
        if (deed == Deed::Done) {
            m_undo.push_back(m_last);
            m_redo.clear();
        } else if (deed == Deed::Undone) {
            move(m_undo, m_redo);
        } else {
            move(m_redo, m_undo);
        }
        m_moments.push_back(m_undo);
    }

    std::optional<Sequence> undoable() const { return last(m_undo); }
    std::optional<Sequence> redoable() const { return last(m_redo); }
    /// The steps in force after \a moment, the latest last.
    const std::vector<Sequence> &inForce(Sequence moment) const { return m_moments.at(size_t(moment)); }

private:
    static std::optional<Sequence> last(const std::vector<Sequence> &stack)
    {
        return stack.empty() ? std::nullopt : std::optional(stack.back());
    }
    static void move(std::vector<Sequence> &from, std::vector<Sequence> &to)
    {
        to.push_back(from.back());
        from.pop_back();
    }

    Sequence m_last;
    std::vector<Sequence> m_undo;
    std::vector<Sequence> m_redo;
    std::vector<std::vector<Sequence>> m_moments;
};

struct Example {
    explicit Example(bool begun) : isBegun(begun), stacks(begun)
    {
        if (begun)
            line.append(Deed::Begun);
    }

    void append(Deed deed)
    {
        const Sequence of = deed == Deed::Done     ? 0
                            : deed == Deed::Undone ? stacks.undoable().value()
                                                   : stacks.redoable().value();
        line.append(deed, of);
        stacks.append(deed);
        if (deed != Deed::Done)
            turns.push_back({line.last(), deed, of});
    }

    /// What a person could do next.
    std::vector<Deed> possible() const
    {
        std::vector<Deed> deeds{Deed::Done};
        if (stacks.undoable())
            deeds.push_back(Deed::Undone);
        if (stacks.redoable())
            deeds.push_back(Deed::Redone);
        return deeds;
    }

    bool isBegun;
    Stacks stacks;
    Timeline line;
    std::vector<Timeline::Turn> turns;
};

Example anExample()
{
    Example example(test::chance(50));
    for (int i = *rc::gen::inRange(0, 40); i > 0; --i)
        example.append(test::oneOf(example.possible()));
    return example;
}

std::vector<Sequence> afterPath(std::vector<Sequence> inForce, const Timeline::Path &path)
{
    for (const Sequence step : path.undo) {
        RC_ASSERT(inForce.back() == step);
        inForce.pop_back();
    }
    inForce.insert(inForce.end(), path.redo.begin(), path.redo.end());
    return inForce;
}

const ArticleId doha = ArticleId::make();
const ArticleId kabul = ArticleId::make();

Annotation mentionIn(ArticleId article, text::Span span, EntityId entity)
{
    return Mention{{AnnotationId::make(), article, text::Spans(span), {}, Origin::Made, {}, {}, {}}, entity};
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoAreThoseOfTwoStacks()
    {
        QVERIFY(rc::check("a timeline does what two stacks do", [] {
            const Example example = anExample();
            RC_ASSERT(example.line.undoable() == example.stacks.undoable());
            RC_ASSERT(example.line.redoable() == example.stacks.redoable());
            const auto &standing = example.stacks.inForce(example.line.last());
            for (Sequence step = example.line.first() + 1; step <= example.line.last(); ++step) {
                const bool isTurn = std::ranges::contains(example.turns, step, &Timeline::Turn::sequence);
                if (!isTurn)
                    RC_ASSERT(example.line.isUndone(step) != std::ranges::contains(standing, step));
            }
        }));
    }

    void timelineIsTheSameAfterReading()
    {
        QVERIFY(rc::check("a timeline made of its turns goes on in the same way", [] {
            const Example example = anExample();
            const auto read = Timeline::from(example.line.last(), example.isBegun, example.turns);
            RC_ASSERT(read);
            RC_ASSERT(read->last() == example.line.last());
            RC_ASSERT(read->first() == example.line.first());
            RC_ASSERT(read->undoable() == example.line.undoable());
            RC_ASSERT(read->redoable() == example.line.redoable());
            for (Sequence moment = read->first(); moment <= read->last(); ++moment)
                RC_ASSERT(read->pathTo(moment) == example.line.pathTo(moment));
        }));
    }

    void pathLeadsToWhatWasInForce()
    {
        QVERIFY(rc::check("any earlier moment can be reached", [] {
            const Example example = anExample();
            const auto &now = example.stacks.inForce(example.line.last());
            for (Sequence moment = example.line.first(); moment <= example.line.last(); ++moment) {
                const Timeline::Path path = example.line.pathTo(moment);
                RC_ASSERT(afterPath(now, path) == example.stacks.inForce(moment));
                for (const Sequence step : path.undo)
                    RC_ASSERT(!std::ranges::contains(path.redo, step));
            }
        }));
    }

    void impossibleTurnsAreNotRead_data()
    {
        using Turns = std::vector<Timeline::Turn>;
        QTest::addColumn<Turns>("turns");
        QTest::newRow("undone is not the latest") << Turns{{4, Deed::Undone, 2}};
        QTest::newRow("undone is what began it") << Turns{{2, Deed::Undone, 1}};
        QTest::newRow("undone twice") << Turns{{4, Deed::Undone, 3}, {5, Deed::Undone, 3}};
        QTest::newRow("redone without being undone") << Turns{{4, Deed::Redone, 3}};
        QTest::newRow("redone after a new step") << Turns{{4, Deed::Undone, 3}, {6, Deed::Redone, 3}};
        QTest::newRow("a later step") << Turns{{4, Deed::Undone, 5}};
        QTest::newRow("not in order") << Turns{{4, Deed::Undone, 3}, {4, Deed::Redone, 3}};
        QTest::newRow("behind the end") << Turns{{7, Deed::Undone, 6}};
        QTest::newRow("no turn") << Turns{{4, Deed::Done, 3}};
    }

    void impossibleTurnsAreNotRead()
    {
        QFETCH(const std::vector<Timeline::Turn>, turns);
        QVERIFY(Timeline::from(6, true, {{4, Deed::Undone, 3}}));
        QVERIFY(!Timeline::from(6, true, turns));
    }

    void longHistoriesAreQuick()
    {
        Timeline line;
        constexpr Sequence steps = 100'000;
        for (Sequence i = 0; i < steps; ++i)
            line.append(Deed::Done);
        for (Sequence i = steps; i > 0; --i)
            line.append(Deed::Undone, i);
        for (Sequence i = 1; i <= steps; ++i)
            line.append(Deed::Redone, i);
        QCOMPARE(line.undoable(), steps);
        QVERIFY(!line.redoable());
        QVERIFY(line.pathTo(steps).undo.empty());
        QCOMPARE(line.pathTo(0).undo.size(), size_t(steps));
    }

    void stepsConcernArticlesEntitiesAndClaims()
    {
        const Entity entity{EntityId::make(), u"Doha"_s, TypeId::make(), {}, {}, {}};
        const Step step{{},
                        {Added{entity}, Added{mentionIn(doha, {0, 4}, entity.id)},
                         Added{mentionIn(doha, {8, 12}, entity.id)}, Added{mentionIn(kabul, {2, 6}, entity.id)}}};
        const Concerns concerns = concernsOf(step);
        QVERIFY((concerns.articles == std::vector{std::min(doha, kabul), std::max(doha, kabul)}));
        QVERIFY(concerns.subjects == std::vector{EntityOrClaim(entity.id)});
        QVERIFY(concernsOf(inverse(step)) == concerns);
    }

    void movedVersionsAreWhatAStoryStepConcerns()
    {
        const ArticleId third = ArticleId::make();
        const article::Story before{StoryId::make(), u"Doha"_s, 1, {doha, kabul}};
        article::Story after = before;
        after.versions = {doha, kabul, third};
        QVERIFY(concernsOf({{}, {Replaced{before, after}}}).articles == std::vector{third});
        after = before;
        after.name = u"Talks"_s;
        QCOMPARE(concernsOf({{}, {Replaced{before, after}}}).articles.size(), 2uz);
    }

    void passageIsThatOfTheFirstAnnotation()
    {
        const Entity entity{EntityId::make(), u"Doha"_s, TypeId::make(), {}, {}, {}};
        const Annotation first = mentionIn(doha, {4, 8}, entity.id);
        const Annotation second = mentionIn(kabul, {0, 2}, entity.id);
        const Step step{{}, {Added{entity}, Added{first}, Added{second}}};
        QCOMPARE(passageOf(step)->article, doha);
        QCOMPARE(passageOf(step)->span, (text::Span{4, 8}));
        QCOMPARE(passageOf(inverse(step))->article, kabul);
        Annotation moved = first;
        markOf(moved).spans = text::Spans({10, 12});
        QCOMPARE(passageOf({{}, {Replaced{first, moved}}})->span, (text::Span{10, 12}));
        QVERIFY(!passageOf({{}, {Added{entity}}}));
        const article::Article article{doha, u"a.txt"_s, "UTF-8", u"Doha."_s, {}};
        QCOMPARE(passageOf({{}, {Added{article}}})->article, doha);
    }

    void wordsOfTheFileAreReadBack()
    {
        for (const Deed deed : {Deed::Begun, Deed::Done, Deed::Undone, Deed::Redone})
            QVERIFY(deedFromString(toString(deed)) == deed);
        QVERIFY(!deedFromString(u"Done"_s));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
