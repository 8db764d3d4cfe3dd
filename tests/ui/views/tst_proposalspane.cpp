// SPDX-License-Identifier: MIT
#include "core/annotation/carryorder.h"
#include "tests/support/storyproject.h"
#include "ui/models/proposalsmodel.h"
#include "ui/models/shownproposals.h"
#include "ui/views/proposalspane.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace core;
using namespace core::annotation;
using ui::ProposalsModel;
using ui::ProposalsPane;

class TestProposalsPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<test::StoryProject> m_story;
    std::unique_ptr<ProposalsPane> m_pane;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::vector<Step> m_steps;
    std::vector<ui::ProposalPlace> m_places;
    std::vector<AnnotationId> m_marks;
    std::optional<AnnotationId> m_count, m_lind, m_years, m_guard;

    const Project &project() const { return m_story->project(); }
    ProposalsModel &model() const { return *m_pane->findChild<ProposalsModel *>(); }
    QTableView *table() const { return m_pane->findChild<QTableView *>(); }
    QComboBox *states() const { return m_pane->findChildren<QComboBox *>().value(0); }
    QComboBox *versions() const { return m_pane->findChildren<QComboBox *>().value(1); }
    QPushButton *accept() const { return m_pane->findChildren<QPushButton *>().value(0); }
    QPushButton *reject() const { return m_pane->findChildren<QPushButton *>().value(1); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }

    QStringList cells(int column) const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << cell(row, column);
        return all;
    }
    const Proposal &proposalOf(AnnotationId source, ArticleId article) const
    {
        return *project().proposal(source, article);
    }
    void press(Qt::Key key) const { QTest::keyClick(table(), key); }
    void selectRow(int row) const { table()->setCurrentIndex(model().index(row, 0)); }
    void choose(QComboBox *box, const QString &name) const
    {
        for (int i = 0; i < box->count(); ++i) {
            if (box->itemText(i).startsWith(name))
                box->setCurrentIndex(i);
        }
    }

    /// A number that is another in the second version, a name that is there, one sentence that is not, and a word that
    /// has two places to choose from.
    void carry()
    {
        m_count = m_story->mention(m_story->wire, u"212 people"_s, 4);
        m_lind = m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_years = m_story->statement(m_story->wire, u"Lind has commanded it for four years"_s);
        m_guard = m_story->mention(m_story->wire, u"coast guard"_s, 2);
        const auto to = m_story->writethru.id;
        auto marks = *carriedMarks(carryOrder(project(), m_story->wire.id, std::span(&to, 1)));
        for (CarriedMark &mark : marks) {
            if (mark.source == m_guard) {
                const auto passage
                    = [this](const QString &words) { return m_story->wordsIn(m_story->writethru, words); };
                mark.carried = {CarryState::Ambiguous, {}, 1, {passage(u"coast guard"_s), passage(u"passengers"_s)}};
            }
        }
        m_story->perform(carryMarks(project(), marks, test::StoryProject::author()));
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<test::StoryProject>();
        m_steps.clear();
        m_places.clear();
        m_marks.clear();
        m_pane = std::make_unique<ProposalsPane>(m_story->source);
        m_tester = std::make_unique<QAbstractItemModelTester>(&model());
        m_pane->setAuthor(test::StoryProject::author);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->resize(900, 240);
        test::answerApart(*m_pane, *m_story, m_steps);
        connect(m_pane.get(), &ProposalsPane::placeActivated, this,
                [this](const ui::ProposalPlace &place) { m_places.push_back(place); });
        connect(m_pane.get(), &ProposalsPane::markRequested, this, [this](AnnotationId id) { m_marks.push_back(id); });
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->setVersions({m_story->wire.id, m_story->writethru.id, m_story->gazette.id});
    }

    void cleanup()
    {
        m_tester.reset();
        m_pane.reset();
    }

    void saysHowToBegin()
    {
        QVERIFY(!table()->isVisible());
        carry();
        QVERIFY(table()->isVisible());
        QCOMPARE(model().rowCount(), 4);
    }

    void theMostDoubtfulComesFirst()
    {
        carry();
        QCOMPARE(cells(ProposalsModel::StateColumn),
                 (QStringList{u"different value"_s, u"ambiguous"_s, u"lost"_s, u"exact"_s}));
        QCOMPARE(cell(0, ProposalsModel::SubjectColumn), u"212 people"_s);
        QCOMPARE(cell(0, ProposalsModel::ThereColumn), u"214 people"_s);
        QCOMPARE(cell(0, ProposalsModel::SourceColumn), u"212 people"_s);
        QCOMPARE(cell(1, ProposalsModel::ThereColumn), u"1 “coast guard”  2 “passengers”"_s);
        QCOMPARE(cell(2, ProposalsModel::ThereColumn), u"nowhere"_s);
        QCOMPARE(cell(2, ProposalsModel::SourceColumn), u"Lind has commanded it for four years"_s);
        QVERIFY(cell(2, ProposalsModel::SubjectColumn).startsWith(u"C1 "));
        QCOMPARE(cell(3, ProposalsModel::VersionColumn), u"Coastline Wire writethru"_s);

        table()->sortByColumn(ProposalsModel::SourceColumn, Qt::AscendingOrder);
        QCOMPARE(cell(0, ProposalsModel::SourceColumn), u"212 people"_s);
        QCOMPARE(cell(3, ProposalsModel::SourceColumn), u"Mette Lind"_s);
        table()->sortByColumn(ProposalsModel::SourceColumn, Qt::DescendingOrder);
        QCOMPARE(cell(0, ProposalsModel::SourceColumn), u"Mette Lind"_s);
    }

    void choicesOfTheFilterLeaveTheirRows()
    {
        carry();
        choose(states(), u"lost"_s);
        QCOMPARE(cells(ProposalsModel::StateColumn), QStringList{u"lost"_s});
        QVERIFY(!accept()->isEnabled());
        choose(states(), u"exact"_s);
        QCOMPARE(model().rowCount(), 1);
        QVERIFY(!versions()->isVisible());
        accept()->click();
        QCOMPARE(project().annotationsOf(m_story->writethru.id).size(), 1);
        choose(states(), u"All"_s);
        QCOMPARE(model().rowCount(), 3);
    }

    void allThatAreSureAreAcceptedTogether()
    {
        carry();
        accept()->click();
        QCOMPARE(m_steps.size(), 1);
        QCOMPARE(cells(ProposalsModel::StateColumn), (QStringList{u"ambiguous"_s, u"lost"_s}));
        QVERIFY(!accept()->isEnabled());
    }

    void keysDecideOneAfterTheOther()
    {
        carry();
        table()->setFocus();
        selectRow(0);
        press(Qt::Key_Return);
        QVERIFY(!project().proposal(*m_count, m_story->writethru.id));
        QCOMPARE(table()->currentIndex().row(), 0);
        press(Qt::Key_Return); // ambiguous: no
        QVERIFY(project().proposal(*m_guard, m_story->writethru.id));
        press(Qt::Key_2);
        QVERIFY(!project().proposal(*m_guard, m_story->writethru.id));
        const auto made = project().annotationsOf(m_story->writethru.id);
        QCOMPARE(text::textOf(m_story->writethru.text, markOf(*project().annotation(made.back())).spans),
                 u"passengers"_s);
        press(Qt::Key_Delete);
        QVERIFY(proposalOf(*m_years, m_story->writethru.id).isRejected);
        QCOMPARE(cells(ProposalsModel::StateColumn), QStringList{u"exact"_s});
        QCOMPARE(m_steps.size(), 3);
    }

    void rejectedOnesCanBeProposedAgain()
    {
        carry();
        reject()->click();
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(table()->isVisible());
        choose(states(), u"rejected"_s);
        QCOMPARE(model().rowCount(), 4);
        reject()->click();
        QCOMPARE(model().rowCount(), 0);
        choose(states(), u"All"_s);
        QCOMPARE(model().rowCount(), 4);
    }

    void clickingGoesToThePlace()
    {
        carry();
        selectRow(0);
        QVERIFY(m_places.back().proposal == proposalOf(*m_count, m_story->writethru.id).id);
        selectRow(2);
        QVERIFY(m_marks.back() == *m_years);
        const size_t before = m_places.size();
        m_pane->setCurrent(proposalOf(*m_lind, m_story->writethru.id).id);
        QCOMPARE(table()->currentIndex().row(), 3);
        QCOMPARE(m_places.size(), before);
    }

    void manyRowsComeAndGo()
    {
        carry();
        std::vector<CarriedMark> marks;
        for (int i = 0; i < 300; ++i) {
            const text::Spans place({i, i + 1});
            AnnotationId id = AnnotationId::make();
            const Step step = markStatement(project(), m_story->wire.id, place, m_story->claimOf(*m_years),
                                            test::StoryProject::author(), &id);
            if (step.isEmpty())
                continue;
            m_story->perform(step);
            marks.push_back({id, m_story->gazette.id, {}});
        }
        const Step back = m_story->perform(carryMarks(project(), marks, test::StoryProject::author()));
        QCOMPARE(model().rowCount(), 4 + int(marks.size()));
        QVERIFY(versions()->isVisible());
        choose(versions(), u"Harbour"_s);
        QCOMPARE(model().rowCount(), int(marks.size()));
        choose(versions(), u"All"_s);
        m_story->perform(back);
        QCOMPARE(model().rowCount(), 4);
        m_story->perform(removeArticle(project(), m_story->writethru.id));
        QCOMPARE(model().rowCount(), 0);
    }

    void outlinesStandWhereTheyMayBelong()
    {
        carry();
        const ui::ShownProposals shown(project(), m_story->writethru.id);
        QCOMPARE(shown.all().size(), 4); // two choices; what is lost stands nowhere
        QVERIFY(std::ranges::is_sorted(shown.all(), {}, [](const auto &each) { return each.mark.span.begin; }));
        const auto choice = std::ranges::find(shown.all(), 1, [](const auto &each) { return each.place.choice; });
        QVERIFY(choice->mark.toolTip.contains(u"Choice 2 of 2"));
        const auto count = std::ranges::find(shown.all(), CarryState::DifferentValue, &ui::ShownProposal::state);
        QVERIFY2(count->mark.toolTip.contains(u"Proposed, different value: “212 people” in Coastline Wire"),
                 qPrintable(count->mark.toolTip));
        const text::Span half{count->mark.span.begin + 1, count->mark.span.end};
        const auto cut = shown.in(half);
        QCOMPARE(cut.size(), 1);
        QCOMPARE(cut.front().mark.span, half);
        QVERIFY(!cut.front().mark.isFirst);
        m_story->perform(rejectProposals(project(), model().rows()));
        QVERIFY(ui::ShownProposals(project(), m_story->writethru.id).all().empty());
    }

    void whereThereIsNoRoomForWordsThereAreSigns()
    {
        carry();
        for (const int width : {420, 1000}) {
            m_pane->resize(width, 300);
            QTRY_COMPARE(accept()->text().isEmpty(), width == 420);
            m_pane->grab();
            for (const QPushButton *button : {accept(), reject()})
                QVERIFY(m_pane->rect().contains(button->geometry()));
            QCOMPARE(accept()->accessibleName(), u"Accept all shown"_s);
        }
    }
};

QTEST_MAIN(TestProposalsPane)
#include "tst_proposalspane.moc"
