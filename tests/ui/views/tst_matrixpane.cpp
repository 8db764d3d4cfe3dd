// SPDX-License-Identifier: MIT
#include "tests/support/storyproject.h"
#include "ui/views/claimmatrixpane.h"
#include "ui/views/entitymatrixpane.h"
#include "ui/views/matrixpane.h"
#include "ui/views/panetitle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using namespace Qt::StringLiterals;
using test::StoryProject;
using ui::ClaimMatrixPane;
using ui::EntityMatrixPane;
using ui::MatrixPane;

class TestMatrixPane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<StoryProject> m_story;
    std::unique_ptr<MatrixPane> m_matrix;
    ClaimMatrixPane *m_pane = nullptr;
    EntityMatrixPane *m_entityPane = nullptr;
    std::vector<core::AnnotationId> m_marks;
    std::vector<core::ClaimId> m_claims;
    std::vector<core::EntityId> m_entities;

    /// Of claims or of entities, as is shown.
    QTableView *table() const
    {
        const QWidget *pane = m_pane;
        if (m_matrix->rows() == MatrixPane::Rows::Entities)
            pane = m_entityPane;
        return pane->findChild<QTableView *>();
    }
    QString textAt(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    template<class Control>
    Control *control(const QString &name) const
    {
        for (Control *each : m_matrix->findChildren<Control *>()) {
            if (each->accessibleName() == name)
                return each;
        }
        return nullptr;
    }
    QString info() const { return m_matrix->findChild<ui::PaneTitle *>()->info(); }

    void click(int row, int column) const
    {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(table()->model()->index(row, column)).center());
    }

private Q_SLOTS:
    void init()
    {
        m_story = std::make_unique<StoryProject>();
        m_matrix = std::make_unique<MatrixPane>(m_story->source);
        m_pane = &m_matrix->claims();
        m_entityPane = &m_matrix->entities();
        m_matrix->setTheme(ui::lightTheme(m_matrix->font()));
        m_pane->setVersions({m_story->wire.id, m_story->gazette.id});
        m_entityPane->setVersions({m_story->wire.id, m_story->gazette.id});
        m_matrix->resize(800, 240);
        m_marks.clear();
        m_claims.clear();
        m_entities.clear();
        connect(m_pane, &ClaimMatrixPane::markRequested, this,
                [this](core::AnnotationId mark) { m_marks.push_back(mark); });
        connect(m_pane, &ClaimMatrixPane::claimSelected, this,
                [this](core::ClaimId claim) { m_claims.push_back(claim); });
        connect(m_entityPane, &EntityMatrixPane::markRequested, this,
                [this](core::AnnotationId mark) { m_marks.push_back(mark); });
        connect(m_entityPane, &EntityMatrixPane::entitySelected, this,
                [this](core::EntityId entity) { m_entities.push_back(entity); });
        m_matrix->show();
    }

    void cleanup()
    {
        m_matrix.reset();
        m_story.reset();
    }

    void saysHowToBegin()
    {
        QVERIFY(!table()->isVisible());
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        QVERIFY(table()->isVisible());
        QCOMPARE(info(), u"1 claim(s)"_s);
    }

    void aClickJumpsAndTheNextOneGoesOn()
    {
        const auto first = m_story->statement(m_story->wire, u"the coast guard said"_s);
        const auto claim = m_story->claimOf(first);
        const auto second = m_story->statement(m_story->wire, u"The coast guard said nobody was hurt"_s, claim);
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
        connect(m_pane, &ClaimMatrixPane::passageRequested, this,
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
        auto *words = control<QLineEdit>(u"Words that the claims shown have"_s);
        words->setText(u"aboard"_s);
        QCOMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(info(), u"1 of 2 claim(s)"_s);
        click(0, 1);
        QCOMPARE(m_claims.size(), size_t(1));
        QCOMPARE(m_story->project().claim(m_claims.front())->label, u"212 people aboard"_s);
        words->clear();
        QCOMPARE(table()->model()->rowCount(), 2);
    }

    void claimsThatComeStandInTheirOrder()
    {
        control<QComboBox>(u"Order of the claims"_s)->setCurrentText(u"By label"_s);
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_story->statement(m_story->wire, u"212 people aboard"_s);
        m_story->statement(m_story->wire, u"life jackets"_s);
        QStringList labels;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            labels += textAt(row, 0);
        QCOMPARE(labels, (QStringList{u"212 people aboard"_s, u"life jackets"_s, u"nobody was hurt"_s}));
    }

    void aThirdOfTheRoomIsForTheClaims()
    {
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        m_pane->setVersions({m_story->wire.id, m_story->writethru.id, m_story->gazette.id});
        for (const int width : {700, 1000, 1600}) {
            m_matrix->resize(width, 240);
            QCoreApplication::processEvents();
            QCOMPARE_GE(table()->columnWidth(0) * 3, table()->viewport()->width());
            QCOMPARE_LE(table()->horizontalHeader()->length(), table()->viewport()->width());
        }
    }

    void oneChoosesBetweenClaimsAndEntities()
    {
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_story->statement(m_story->wire, u"nobody was hurt"_s);
        QCOMPARE(info(), u"1 claim(s)"_s);
        QCOMPARE(m_matrix->windowTitle(), u"Claims × versions"_s);
        auto *choice = control<QComboBox>(u"What is held against the versions"_s);
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(m_matrix->rows(), MatrixPane::Rows::Entities);
        QVERIFY(table()->isVisible());
        QVERIFY(!m_pane->isVisible());
        QCOMPARE(m_matrix->windowTitle(), u"Entities × versions"_s);
        QTRY_COMPARE(info(), u"1 entity(s)"_s);
        m_matrix->setFocus();
        QVERIFY(table()->hasFocus() || m_matrix->focusProxy()->focusProxy() == table());
    }

    void everyVersionSaysWhatItCallsAnEntity()
    {
        m_matrix->setRows(MatrixPane::Rows::Entities);
        QVERIFY(!table()->isVisible());
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        QVERIFY(table()->isVisible());
        QTRY_COMPARE(textAt(0, 1), u"Sandholm"_s);
        QCOMPARE(textAt(0, 2), u"? not marked: Sandholm"_s);
    }

    void clicksAndEnterGoFromMentionToMention()
    {
        m_matrix->setRows(MatrixPane::Rows::Entities);
        const auto first = m_story->mention(m_story->wire, u"Albatros"_s, 2);
        const qsizetype again = m_story->wire.text.lastIndexOf(u"Albatros"_s);
        core::AnnotationId second = core::AnnotationId::make();
        m_story->perform(markMention(m_story->project(), m_story->wire.id, core::text::Spans({again, again + 8}),
                                     m_story->typeWithKey(2), StoryProject::author(), &second));
        QTRY_COMPARE(textAt(0, 1), u"Albatros ×2"_s);
        click(0, 1);
        click(0, 1);
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(m_marks, (std::vector{first, second, first}));
        QCOMPARE(m_entities.size(), size_t(3));
    }

    void aNameThatNobodyMarkedIsJumpedTo()
    {
        m_matrix->setRows(MatrixPane::Rows::Entities);
        std::vector<std::pair<core::ArticleId, core::text::Span>> jumps;
        connect(m_entityPane, &EntityMatrixPane::passageRequested, this,
                [&jumps](core::ArticleId article, core::text::Span span) { jumps.emplace_back(article, span); });
        m_story->mention(m_story->wire, u"Sandholm"_s, 3);
        QTRY_VERIFY(textAt(0, 2).startsWith(u'?'));
        click(0, 2);
        click(0, 0);
        QCOMPARE(jumps.size(), size_t(1));
        QCOMPARE(core::text::textOf(m_story->gazette.text, jumps.front().second).toString(), u"Sandholm"_s);
        QVERIFY(m_marks.empty());
    }

    void entitiesAreFilteredAndOrdered()
    {
        m_matrix->setRows(MatrixPane::Rows::Entities);
        m_story->mention(m_story->gazette, u"Sandholm"_s, 3);
        m_story->mention(m_story->wire, u"SANDHOLM"_s, 3);
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        m_story->mention(m_story->wire, u"Nordline"_s, 2);
        const auto names = [this] {
            QStringList shown;
            for (int row = 0; row < table()->model()->rowCount(); ++row)
                shown += textAt(row, 0);
            return shown;
        };
        QTRY_COMPARE(info(), u"3 entity(s)"_s);
        const QStringList byType{u"Mette Lind"_s, u"Nordline"_s, u"Sandholm"_s};
        QCOMPARE(names(), byType);
        auto *order = control<QComboBox>(u"Order of the entities"_s);
        order->setCurrentText(u"Most mentions first"_s);
        QTRY_COMPARE(names(), (QStringList{u"Sandholm"_s, u"Mette Lind"_s, u"Nordline"_s}));
        order->setCurrentText(u"By first version"_s);
        QCOMPARE(names(), (QStringList{u"Sandholm"_s, u"Mette Lind"_s, u"Nordline"_s}));
        order->setCurrentText(u"By name"_s);
        QCOMPARE(names(), byType);

        auto *words = control<QLineEdit>(u"Words that the entities shown have"_s);
        words->setText(u"lind"_s);
        QCOMPARE(names(), QStringList{u"Mette Lind"_s});
        QCOMPARE(info(), u"1 of 3 entity(s)"_s);
        words->clear();
        auto *types = control<QComboBox>(u"Type of the entities shown"_s);
        QTRY_VERIFY(types->findText(u"Place (1)"_s) >= 0);
        types->setCurrentText(u"Place (1)"_s);
        QCOMPARE(names(), QStringList{u"Sandholm"_s});
        types->setCurrentIndex(0);
        auto *states = control<QComboBox>(u"What a version does with the entities shown"_s);
        QTRY_VERIFY(states->findText(u"not read yet (2)"_s) >= 0);
        states->setCurrentText(u"not read yet (2)"_s);
        QCOMPARE(names(), (QStringList{u"Mette Lind"_s, u"Nordline"_s}));
        states->setCurrentText(u"in conflict (0)"_s);
        QVERIFY(names().empty());
    }

    void entitiesAreExportedFromTheirOwnPage()
    {
        m_matrix->setRows(MatrixPane::Rows::Entities);
        m_story->mention(m_story->wire, u"Mette Lind"_s, 1);
        int claims = 0;
        int entities = 0;
        connect(m_pane, &ClaimMatrixPane::exportRequested, this, [&] { ++claims; });
        connect(m_entityPane, &EntityMatrixPane::exportRequested, this, [&] { ++entities; });
        for (QToolButton *button : m_matrix->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text() == u"Export…")
                button->click();
        }
        QCOMPARE(claims, 0);
        QCOMPARE(entities, 1);
    }
};

QTEST_MAIN(TestMatrixPane)
#include "tst_matrixpane.moc"
