// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/views/claimmatrixpane.h"
#include "ui/views/panetitle.h"

#include <QLineEdit>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using test::StoryProject;
using ui::ClaimMatrixPane;

class TestClaimMatrixPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<ClaimMatrixPane> m_pane;
    std::vector<core::AnnotationId> m_marks;
    std::vector<core::ClaimId> m_claims;

    QTableView *table() const { return m_pane->findChild<QTableView *>(); }

    void click(int row, int column) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, column)).center());
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_pane = std::make_unique<ClaimMatrixPane>(m_story->source);
        m_pane->setTheme(ui::lightTheme(m_pane->font()));
        m_pane->setVersions({m_story->wire.id, m_story->gazette.id});
        m_pane->resize(800, 240);
        m_marks.clear();
        m_claims.clear();
        connect(m_pane.get(), &ClaimMatrixPane::markRequested, this,
                [this](core::AnnotationId mark) { m_marks.push_back(mark); });
        connect(m_pane.get(), &ClaimMatrixPane::claimSelected, this,
                [this](core::ClaimId claim) { m_claims.push_back(claim); });
        m_pane->show();
    }

    void cleanup()
    {
        m_pane.reset();
        m_story.reset();
    }

    void saysHowToBegin()
    {
        QVERIFY(!table()->isVisible());
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        QVERIFY(table()->isVisible());
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->info(), u"1 claim(s)"_s);
    }

    void aClickJumpsAndTheNextOneGoesOn()
    {
        const auto first = m_story->statement(m_story->wire, u"ran aground"_s);
        const auto claim = m_story->claimOf(first);
        const auto second = m_story->statement(m_story->wire, u"nobody was hurt"_s, claim);
        click(0, 1);
        click(0, 1);
        click(0, 1);
        QCOMPARE(m_marks, (std::vector{second, first, second})); // what the cell tells of comes first
        QCOMPARE(m_claims, (std::vector{claim, claim, claim}));
    }

    void aCellWithoutStatementOnlySelectsTheClaim()
    {
        const auto claim = m_story->claimOf(m_story->statement(m_story->wire, u"nobody was hurt"_s));
        click(0, 2);
        click(0, 0);
        QVERIFY(m_marks.empty());
        QCOMPARE(m_claims, (std::vector{claim, claim}));
    }

    void enterJumpsToo()
    {
        const auto mark = m_story->statement(m_story->gazette, u"nobody was hurt"_s);
        table()->setCurrentIndex(table()->model()->index(0, 1));
        QTest::keyClick(table(), Qt::Key_Right);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_marks, std::vector{mark});
    }

    void aClickWhereNothingIsMarkedJumpsToTheNearestPassage()
    {
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        std::vector<std::pair<core::ArticleId, core::text::Span>> jumps;
        connect(m_pane.get(), &ClaimMatrixPane::passageRequested, this,
                [&jumps](core::ArticleId article, core::text::Span span) { jumps.emplace_back(article, span); });
        QTRY_VERIFY(table()->model()->index(0, 2).data().toString().startsWith(u'?'));
        click(0, 2);
        QCOMPARE(jumps.size(), size_t(1));
        QCOMPARE(jumps.front().first, m_story->gazette.id);
        QVERIFY(core::text::textOf(m_story->gazette.text, jumps.front().second).contains(u"nobody was hurt"));
        QVERIFY(m_marks.empty());
    }

    void absenceIsConfirmedAndTakenBack()
    {
        std::vector<core::annotation::Step> steps;
        test::answer(*m_pane, *m_story, steps);
        m_pane->setAuthor([] { return StoryProject::author(); });
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        QVERIFY(!m_pane->canConfirmAbsent());
        table()->setCurrentIndex(table()->model()->index(0, 1));
        QVERIFY(!m_pane->canConfirmAbsent()); // it is stated there
        table()->setCurrentIndex(table()->model()->index(0, 2));
        QVERIFY(m_pane->canConfirmAbsent());
        m_pane->confirmAbsent();
        QCOMPARE(table()->model()->index(0, 2).data().toString(), u"⊘ confirmed absent"_s);
        m_pane->confirmAbsent();
        QVERIFY(m_story->project().absences().empty());
        QCOMPARE(steps.size(), size_t(2));
        m_pane->setReadOnly(true);
        QVERIFY(!m_pane->canConfirmAbsent());
    }

    void filterLeavesTheClaimsThatHaveTheWords()
    {
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->wire, u"212 people aboard"_s);
        auto *words = m_pane->findChild<QLineEdit *>();
        words->setText(u"aboard"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(m_pane->findChild<ui::PaneTitle *>()->info(), u"1 of 2 claim(s)"_s);
        click(0, 1);
        QCOMPARE(m_claims.size(), size_t(1));
        QCOMPARE(m_story->project().claim(m_claims.front())->label, u"212 people aboard"_s);
        words->clear();
        QCOMPARE(table()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(TestClaimMatrixPane)
#include "tst_claimmatrixpane.moc"
