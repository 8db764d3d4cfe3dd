// SPDX-License-Identifier: MIT
#include "core/annotation/carryedits.h"
#include "core/annotation/carryorder.h"
#include "tests/support/anarticle.h"
#include "tests/support/performed.h"
#include "tests/support/show.h"

#include <ranges>

using namespace core;
using namespace core::annotation;
using namespace Qt::StringLiterals;
using test::anArticle;
using test::spansOf;

namespace {

const Author author{u"ana"_s, QDateTime(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::UTC)};
const Author later{u"ben"_s, QDateTime(QDate(2026, 11, 23), QTime(8, 0), QTimeZone::UTC)};

const QString wire = u"The ferry ran aground off Sandholm with 212 people aboard, the coast guard said.\n\n"
                     "Captain Mette Lind ordered all passengers into life jackets at once.\n\n"
                     "The owner Nordline had sold the ship to a breaker in spring."_s;
const QString second = u"The ferry ran aground off Sandholm with 214 people aboard, the coast guard said.\n\n"
                       "Captain Mette Lind ordered all passengers into life jackets at once."_s;
const QString third = u"Captain Mette Lind ordered all passengers into life jackets at once.\n\n"
                      "The ferry ran aground off Sandholm with 212 people aboard, the coast guard said."_s;

} // namespace

class TestCarryEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void carryingProposesInEveryVersion();
    void carryingTwiceChangesNothing();
    void markedPlacesAreNotProposed();
    void openOnesAreBroughtUpToDate();
    void rejectedOnesStayRejected();
    void acceptingMakesAMark();
    void acceptingTwiceMarksOnce();
    void ambiguousOnesNeedAChoice();
    void manyAreAcceptedInOneStep();
    void lostOnesCannotBeAccepted();
    void proposalsGoWithTheirMark();
    void openOnesGoWhenTheirMarkCoversOtherText();
    void proposalsGoWithTheirArticle();
    void proposalsFollowAMergedEntity();
    void proposalsGoWithTheirEntity();
    void brokenProposalsAreRefused_data();
    void brokenProposalsAreRefused();
    void cancelledOrderCarriesNothing();
    void statesHaveWords();

private:
    void perform(const Step &step) { test::perform(m_project, step); }
    AnnotationId mention(QStringView passage, int key = 1);
    AnnotationId statement(QStringView passage);
    std::vector<CarriedMark> carried() const;
    const Proposal &proposalOf(AnnotationId source, ArticleId article) const
    {
        const Proposal *proposal = m_project.proposal(source, article);
        Q_ASSERT(proposal);
        return *proposal;
    }
    QString textOf(const Mark &mark) const { return text::textOf(m_project.article(mark.article)->text, mark.spans); }

    Project m_project;
    ArticleId m_wire = ArticleId::make();
    ArticleId m_second = ArticleId::make();
    ArticleId m_third = ArticleId::make();
};

void TestCarryEdits::init()
{
    m_project = {};
    perform(setUp());
    const std::vector articles{anArticle(u"1.txt"_s, wire), anArticle(u"2.txt"_s, second),
                               anArticle(u"3.txt"_s, third)};
    m_wire = articles[0].id;
    m_second = articles[1].id;
    m_third = articles[2].id;
    perform(addArticles(m_project, articles, u"Ferry"_s));
}

AnnotationId TestCarryEdits::mention(QStringView passage, int key)
{
    AnnotationId made = AnnotationId::make();
    perform(markMention(m_project, m_wire, spansOf(wire, passage), m_project.typesInOrder().at(size_t(key - 1))->id,
                        author, &made));
    return made;
}

AnnotationId TestCarryEdits::statement(QStringView passage)
{
    AnnotationId made = AnnotationId::make();
    perform(markStatement(m_project, m_wire, spansOf(wire, passage), std::nullopt, author, &made));
    return made;
}

std::vector<CarriedMark> TestCarryEdits::carried() const
{
    return *carriedMarks(carryOrder(m_project, m_wire, std::vector{m_second, m_third, m_wire}));
}

void TestCarryEdits::carryingProposesInEveryVersion()
{
    const AnnotationId lind = mention(u"Mette Lind");
    const AnnotationId count = mention(u"212 people", 4);
    const AnnotationId sold = statement(u"had sold the ship to a breaker in spring");
    const Step step = carryMarks(m_project, carried(), author);
    QCOMPARE(step.name, u"Carry 3 mark(s) to 2 version(s)"_s);
    perform(step);
    QCOMPARE(m_project.proposals().size(), 6);
    QCOMPARE(m_project.annotations().size(), 3);
    QVERIFY(proposalOf(lind, m_second).carried.state == CarryState::Exact);
    QVERIFY(proposalOf(count, m_second).carried.state == CarryState::DifferentValue);
    QCOMPARE(text::textOf(second, *proposalOf(count, m_second).carried.spans), u"214 people"_s);
    QVERIFY(proposalOf(count, m_third).carried.spans.has_value());
    QVERIFY(proposalOf(sold, m_second).carried.state == CarryState::Lost);
    QCOMPARE(proposalOf(lind, m_second).analyst, u"ana"_s);

    const auto open = openProposals(m_project, m_second);
    QCOMPARE(open.size(), 3);
    QCOMPARE(open[0]->source, count);
    QCOMPARE(open[1]->source, lind);
    QCOMPARE(open[2]->source, sold);
}

void TestCarryEdits::carryingTwiceChangesNothing()
{
    mention(u"Mette Lind");
    perform(carryMarks(m_project, carried(), author));
    QVERIFY(carryMarks(m_project, carried(), later).isEmpty());
}

void TestCarryEdits::markedPlacesAreNotProposed()
{
    const AnnotationId lind = mention(u"Mette Lind");
    const EntityId entity = std::get<Mention>(*m_project.annotation(lind)).entity;
    const Places captain{m_second, {spansOf(second, u"Captain Mette Lind").hull()}};
    perform(markOccurrences(m_project, std::span(&captain, 1), u"Lind"_s, entity, author));
    perform(carryMarks(m_project, carried(), author));
    QVERIFY(!m_project.proposal(lind, m_second));
    QVERIFY(m_project.proposal(lind, m_third));

    // What is marked as somebody else is no obstacle.
    const AnnotationId ordered = statement(u"Mette Lind ordered");
    perform(carryMarks(m_project, carried(), author));
    QVERIFY(m_project.proposal(ordered, m_second));
}

void TestCarryEdits::openOnesAreBroughtUpToDate()
{
    const AnnotationId lind = mention(u"Mette Lind");
    CarriedMark mark{lind, m_second, {CarryState::Exact, spansOf(second, u"Mette Lind"), 1, {}}};
    perform(carryMarks(m_project, std::span(&mark, 1), author));
    const ProposalId id = proposalOf(lind, m_second).id;
    mark.carried = {CarryState::Ambiguous, {}, 0.5f, {spansOf(second, u"Lind"), spansOf(second, u"Sandholm")}};
    perform(carryMarks(m_project, std::span(&mark, 1), later));
    QVERIFY(proposalOf(lind, m_second).id == id);
    QCOMPARE(proposalOf(lind, m_second).carried.choices.size(), 2);
    QCOMPARE(proposalOf(lind, m_second).created, author.now);

    // A choice that is marked meanwhile is none; without any other the proposal goes.
    const EntityId entity = std::get<Mention>(*m_project.annotation(lind)).entity;
    Places places{m_second, {spansOf(second, u"Lind").hull()}};
    perform(markOccurrences(m_project, std::span(&places, 1), u"Lind"_s, entity, author));
    perform(carryMarks(m_project, std::span(&mark, 1), later));
    QCOMPARE(proposalOf(lind, m_second).carried.choices, std::vector{spansOf(second, u"Sandholm")});
    places.spans = {spansOf(second, u"Sandholm").hull()};
    perform(markOccurrences(m_project, std::span(&places, 1), u"Lind"_s, entity, author));
    perform(carryMarks(m_project, std::span(&mark, 1), later));
    QVERIFY(!m_project.proposal(lind, m_second));
}

void TestCarryEdits::rejectedOnesStayRejected()
{
    const AnnotationId lind = mention(u"Mette Lind");
    CarriedMark mark{lind, m_second, {CarryState::Exact, spansOf(second, u"Mette Lind"), 1, {}}};
    perform(carryMarks(m_project, std::span(&mark, 1), author));
    const std::vector ids{proposalOf(lind, m_second).id};
    perform(rejectProposals(m_project, ids));
    QVERIFY(proposalOf(lind, m_second).isRejected);
    QVERIFY(rejectProposals(m_project, ids).isEmpty());
    QVERIFY(openProposals(m_project, m_second).empty());

    mark.carried.state = CarryState::Moved;
    mark.carried.score = 0.9f;
    QVERIFY(carryMarks(m_project, std::span(&mark, 1), author).isEmpty());
    mark.carried = {CarryState::Ambiguous, {}, 1, {spansOf(second, u"Mette Lind")}};
    QVERIFY(carryMarks(m_project, std::span(&mark, 1), author).isEmpty());
    mark.carried = {};
    QVERIFY(carryMarks(m_project, std::span(&mark, 1), author).isEmpty());
    QVERIFY(proposalOf(lind, m_second).carried.spans.has_value());

    mark.carried = {CarryState::Reworded, spansOf(second, u"Lind ordered"), 1, {}};
    perform(carryMarks(m_project, std::span(&mark, 1), author));
    QVERIFY(!proposalOf(lind, m_second).isRejected);
    perform(rejectProposals(m_project, ids));
    perform(reopenProposals(m_project, ids));
    QVERIFY(!proposalOf(lind, m_second).isRejected);
    QVERIFY(reopenProposals(m_project, ids).isEmpty());
}

void TestCarryEdits::acceptingMakesAMark()
{
    const AnnotationId source = statement(u"ran aground off Sandholm with 212 people aboard");
    auto statement = std::get<Statement>(*m_project.annotation(source));
    statement.saidBy = u"the coast guard"_s;
    statement.cue = u"said"_s;
    statement.factuality = Factuality::PrPlus;
    statement.mark.note = u"check the number"_s;
    perform(editAnnotation(m_project, statement, author));
    perform(carryMarks(m_project, carried(), author));
    const std::vector ids{proposalOf(source, m_second).id};
    const Step step = acceptProposals(m_project, ids, later);
    QVERIFY2(step.name.startsWith(u"Accept Proposal of “ran aground"), qPrintable(step.name));
    perform(step);
    QVERIFY(!m_project.proposal(source, m_second));
    const auto made = m_project.annotationsOf(m_second);
    QCOMPARE(made.size(), 1);
    const auto &carriedOver = std::get<Statement>(*m_project.annotation(made.front()));
    QCOMPARE(textOf(carriedOver.mark), u"ran aground off Sandholm with 214 people aboard"_s);
    QCOMPARE(carriedOver.claim, statement.claim);
    QCOMPARE(carriedOver.saidBy, statement.saidBy);
    QCOMPARE(carriedOver.cue, statement.cue);
    QVERIFY(carriedOver.factuality == Factuality::PrPlus);
    QCOMPARE(carriedOver.mark.note, QString());
    QVERIFY(carriedOver.mark.origin == Origin::Carried);
    QCOMPARE(carriedOver.mark.analyst, u"ben"_s);
    QCOMPARE(carriedOver.mark.created, later.now);
    QVERIFY(acceptProposals(m_project, ids, later).isEmpty());
}

void TestCarryEdits::acceptingTwiceMarksOnce()
{
    const AnnotationId lind = mention(u"Mette Lind");
    const EntityId entity = std::get<Mention>(*m_project.annotation(lind)).entity;
    const Places captain{m_wire, {spansOf(wire, u"Captain").hull()}};
    perform(markOccurrences(m_project, std::span(&captain, 1), u"Lind"_s, entity, author));
    const AnnotationId also = m_project.annotationsOf(m_wire).front();
    const text::Spans place = spansOf(second, u"Mette Lind");
    const std::vector<CarriedMark> marks{{lind, m_second, {CarryState::Exact, place, 1, {}}},
                                         {also, m_second, {CarryState::Reworded, place, 1, {}}}};
    perform(carryMarks(m_project, marks, author));
    const std::vector ids{proposalOf(lind, m_second).id, proposalOf(also, m_second).id};
    perform(acceptProposals(m_project, ids, author));
    QCOMPARE(m_project.annotationsOf(m_second).size(), 1);
    QVERIFY(m_project.proposals().empty());
}

void TestCarryEdits::ambiguousOnesNeedAChoice()
{
    const AnnotationId lind = mention(u"Mette Lind");
    const CarriedMark mark{
        lind, m_second, {CarryState::Ambiguous, {}, 1, {spansOf(second, u"Sandholm"), spansOf(second, u"Mette Lind")}}};
    perform(carryMarks(m_project, std::span(&mark, 1), author));
    const std::vector ids{proposalOf(lind, m_second).id};
    QVERIFY(acceptProposals(m_project, ids, author).isEmpty());
    QVERIFY(acceptChoice(m_project, ids.front(), 2, author).isEmpty());
    perform(acceptChoice(m_project, ids.front(), 1, author));
    QCOMPARE(textOf(markOf(*m_project.annotation(m_project.annotationsOf(m_second).front()))), u"Mette Lind"_s);
    QVERIFY(m_project.proposals().empty());
}

void TestCarryEdits::manyAreAcceptedInOneStep()
{
    mention(u"Mette Lind");
    mention(u"Sandholm", 3);
    mention(u"Nordline", 2); // lost
    perform(carryMarks(m_project, carried(), author));
    std::vector<ProposalId> ids;
    for (const auto &[id, proposal] : m_project.proposals())
        ids.push_back(id);
    const Step step = acceptProposals(m_project, ids, author);
    QCOMPARE(step.name, u"Accept 4 proposal(s)"_s);
    perform(step);
    QCOMPARE(m_project.annotations().size(), 7);
    QCOMPARE(m_project.proposals().size(), 2);
}

void TestCarryEdits::lostOnesCannotBeAccepted()
{
    const AnnotationId owner = mention(u"Nordline", 2);
    perform(carryMarks(m_project, carried(), author));
    const std::vector ids{proposalOf(owner, m_second).id};
    QVERIFY(acceptProposals(m_project, ids, author).isEmpty());
    QVERIFY(acceptChoice(m_project, ids.front(), 0, author).isEmpty());
    perform(rejectProposals(m_project, ids));
    QVERIFY(carryMarks(m_project, carried(), author).isEmpty());
}

void TestCarryEdits::proposalsGoWithTheirMark()
{
    const AnnotationId lind = mention(u"Mette Lind");
    perform(carryMarks(m_project, carried(), author));
    QVERIFY(!m_project.apply({{}, {Removed{*m_project.annotation(lind)}}}));
    perform(removeAnnotation(m_project, lind));
    QVERIFY(m_project.proposals().empty());
}

void TestCarryEdits::openOnesGoWhenTheirMarkCoversOtherText()
{
    const AnnotationId lind = mention(u"Mette Lind");
    const AnnotationId ferry = mention(u"ferry");
    perform(carryMarks(m_project, carried(), author));
    const ProposalId rejected = proposalOf(lind, m_third).id;
    perform(rejectProposals(m_project, std::span(&rejected, 1)));
    Annotation edited = *m_project.annotation(lind);
    markOf(edited).note = u"the captain"_s;
    perform(withoutOvertaken(m_project, editAnnotation(m_project, edited, later)));
    QVERIFY(m_project.proposal(lind, m_second));

    markOf(edited).spans = spansOf(wire, u"Captain Mette Lind");
    perform(withoutOvertaken(m_project, editAnnotation(m_project, edited, later)));
    QVERIFY(!m_project.proposal(lind, m_second));
    QVERIFY(m_project.proposal(rejected)); // another place may be proposed, this one is not asked for again
    QVERIFY(m_project.proposal(ferry, m_second));
}

void TestCarryEdits::proposalsGoWithTheirArticle()
{
    const AnnotationId lind = mention(u"Mette Lind");
    perform(carryMarks(m_project, carried(), author));
    QVERIFY(!m_project.proposalsIn(m_second).empty());
    perform(removeArticle(m_project, m_second));
    QVERIFY(!m_project.proposal(lind, m_second));
    QVERIFY(m_project.proposal(lind, m_third));
    perform(removeArticle(m_project, m_wire));
    QVERIFY(m_project.proposals().empty());
}

void TestCarryEdits::proposalsFollowAMergedEntity()
{
    const AnnotationId lind = mention(u"Mette Lind");
    const EntityId from = std::get<Mention>(*m_project.annotation(lind)).entity;
    const EntityId into = std::get<Mention>(*m_project.annotation(mention(u"Captain"))).entity;
    perform(carryMarks(m_project, carried(), author));
    perform(mergeEntities(m_project, from, into));
    perform(acceptProposals(m_project, std::vector{proposalOf(lind, m_second).id}, author));
    const Annotation &made = *m_project.annotation(m_project.annotationsOf(m_second).front());
    QCOMPARE(std::get<Mention>(made).entity, into);
}

void TestCarryEdits::proposalsGoWithTheirEntity()
{
    const AnnotationId lind = mention(u"Mette Lind");
    perform(carryMarks(m_project, carried(), author));
    perform(removeEntity(m_project, std::get<Mention>(*m_project.annotation(lind)).entity));
    QVERIFY(m_project.proposals().empty());
}

void TestCarryEdits::brokenProposalsAreRefused_data()
{
    const text::Spans place({0, 3});
    const text::Spans outside({0, second.size() + 1});
    QTest::addColumn<Carried>("carried");
    QTest::newRow("sure without a place") << Carried{CarryState::Exact, {}, 1, {}};
    QTest::newRow("sure with choices") << Carried{CarryState::Exact, place, 1, {place}};
    QTest::newRow("ambiguous without choices") << Carried{CarryState::Ambiguous, {}, 1, {}};
    QTest::newRow("lost at a place") << Carried{CarryState::Lost, place, 1, {}};
    QTest::newRow("outside the text") << Carried{CarryState::Exact, outside, 1, {}};
    QTest::newRow("choice outside the text") << Carried{CarryState::Ambiguous, {}, 1, {place, outside}};
    QTest::newRow("score above one") << Carried{CarryState::Exact, place, 1.5f, {}};
}

void TestCarryEdits::brokenProposalsAreRefused()
{
    QFETCH(const Carried, carried);
    const AnnotationId lind = mention(u"Mette Lind");
    const Proposal proposal{ProposalId::make(), lind, m_second, carried, false, {}, author.now};
    QVERIFY(!m_project.apply({{}, {Added{proposal}}}));
}

void TestCarryEdits::cancelledOrderCarriesNothing()
{
    mention(u"Mette Lind");
    std::stop_source source;
    source.request_stop();
    QVERIFY(!carriedMarks(carryOrder(m_project, m_wire, std::vector{m_second}), Job(source.get_token())));
    const auto nowhere = carriedMarks(carryOrder(m_project, ArticleId::make(), std::vector{m_second}));
    QVERIFY(nowhere && nowhere->empty());
}

void TestCarryEdits::statesHaveWords()
{
    std::set<int> doubts;
    for (int i = 0; i < int(carryStates); ++i) {
        const auto state = CarryState(i);
        QVERIFY(carryStateFromString(toString(state)) == state);
        QVERIFY(!displayName(state).isEmpty());
        doubts.insert(doubtOf(state));
    }
    QCOMPARE(doubts.size(), carryStates);
    QVERIFY(!carryStateFromString(u"Exact"));
    QCOMPARE(doubtOf(CarryState::DifferentValue), 0);
}

QTEST_GUILESS_MAIN(TestCarryEdits)
#include "tst_carryedits.moc"
