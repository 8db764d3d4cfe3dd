// SPDX-License-Identifier: MIT
#include "core/annotation/agreement.h"
#include "tests/support/show.h"
#include "tests/support/twoanalysts.h"
#include "ui/views/mergepane.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace core::annotation;
using namespace Qt::StringLiterals;
using test::TwoAnalysts;
using ui::MergeModel;
using ui::MergePane;

/// Differences side by side, decided by key and mouse.
class TestMergePane : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TwoAnalysts> m_two;
    std::unique_ptr<MergePane> m_pane;

    QTableView *table() const { return m_pane->findChild<QTableView *>(); }
    const MergeModel &model() const { return m_pane->model(); }
    QString cell(int row, int column) const { return model().index(row, column).data().toString(); }
    QStringList decisions() const
    {
        QStringList all;
        for (int row = 0; row < model().rowCount(); ++row)
            all << cell(row, MergeModel::DecisionColumn);
        return all;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : m_pane->findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }
    void show(bool canMerge = true) { m_pane->showReport(reportOf(), u"mine"_s, u"theirs"_s, canMerge); }
    ui::MergeReport reportOf() const { return ui::reportOfMerge(m_two->mine, m_two->theirs, nullptr); }

private Q_SLOTS:
    void init()
    {
        m_two = std::make_unique<TwoAnalysts>(u"Doha said Pompeo met the Taliban in Qatar, officials said."_s);
        m_two->mention(m_two->mine, u"Doha"_s, 3);
        m_two->mention(m_two->theirs, u"Doha"_s, 2, u"Bo"_s);
        m_two->mention(m_two->mine, u"Pompeo"_s, 1);
        m_two->mention(m_two->theirs, u"Pompeo"_s, 4, u"Bo"_s);
        m_two->statement(m_two->mine, u"Pompeo met the Taliban"_s, u"They met"_s, u"Doha"_s);
        m_two->statement(m_two->theirs, u"Pompeo met the Taliban"_s, u"They met"_s, u"officials"_s, u"Bo"_s);
        m_two->mention(m_two->theirs, u"Qatar"_s, 3, u"Bo"_s);
        m_pane = std::make_unique<MergePane>();
        new QAbstractItemModelTester(const_cast<MergeModel *>(&model()),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest, m_pane.get());
        m_pane->resize(1200, 300);
        m_pane->show();
    }

    void theCurrentRowIsSeenInAllColumns()
    {
        show();
        table()->setCurrentIndex(model().index(1, MergeModel::QuestionColumn));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QCOMPARE(table()->selectionModel()->selectedIndexes().size(), model().columnCount());
    }

    void showsBothSides()
    {
        show();
        QCOMPARE(model().rowCount(), 4);
        QCOMPARE(cell(0, MergeModel::MineColumn), u"“Doha” Place: Doha"_s);
        QCOMPARE(cell(0, MergeModel::TheirsColumn), u"“Doha” Organization: Doha"_s);
        QCOMPARE(cell(0, MergeModel::QuestionColumn), u"other type, other entity or claim"_s);
        QCOMPARE(decisions(),
                 (QStringList{u"to be decided"_s, u"to be decided"_s, u"to be decided"_s, u"comes along"_s}));
        QVERIFY(!button(u"Merge"_s)->isEnabled());
    }

    void keysDecideOneOrAllOfAKind()
    {
        show();
        QSignalSpy merges(m_pane.get(), &MergePane::mergeRequested);
        table()->setCurrentIndex(model().index(1, 0));
        QTest::keyClick(table(), Qt::Key_B);
        QCOMPARE(cell(1, MergeModel::DecisionColumn), u"both"_s);
        QTest::keyClick(table(), Qt::Key_T, Qt::ShiftModifier);
        QCOMPARE(decisions().count(u"theirs"_s), 2); // both mentions
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(merges.size(), 0);
        for (int row = 0; row < model().rowCount(); ++row) {
            table()->setCurrentIndex(model().index(row, 0));
            QTest::keyClick(table(), Qt::Key_M);
        }
        QCOMPARE(decisions().count(u"mine"_s), 3);
        QCOMPARE(cell(3, MergeModel::DecisionColumn), u"comes along"_s);
        QVERIFY(model().areAllDecided());
        QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(merges.size(), 1);
    }

    void buttonsDecideToo()
    {
        show();
        table()->setCurrentIndex(model().index(0, 0));
        QTest::mouseClick(button(u"Theirs"_s), Qt::LeftButton);
        QCOMPARE(decisions().count(u"theirs"_s), 1);
        table()->setCurrentIndex(model().index(3, 0));
        QVERIFY(!button(u"Theirs"_s)->isEnabled());
    }

    void decisionsStayWhenAskedAgain()
    {
        show();
        table()->setCurrentIndex(model().index(0, 0));
        QTest::keyClick(table(), Qt::Key_T);
        m_two->mention(m_two->mine, u"Qatar"_s, 3); // now of both
        show();
        QCOMPARE(model().rowCount(), 3);
        QCOMPARE(decisions().count(u"theirs"_s), 1);
    }

    void rowsThatStayAreLeftAlone()
    {
        show();
        const QPersistentModelIndex statement = model().index(2, 0);
        table()->setCurrentIndex(statement);
        QSignalSpy resets(&model(), &QAbstractItemModel::modelReset);
        const QString asked = cell(2, MergeModel::MineColumn);
        m_two->mention(m_two->mine, u"Qatar"_s, 3);   // now of both
        m_two->mention(m_two->mine, u"Taliban"_s, 2); // and this only mine
        show();
        QCOMPARE(resets.size(), 0);
        QVERIFY(statement.isValid() && table()->currentIndex() == statement);
        QCOMPARE(cell(statement.row(), MergeModel::MineColumn), asked);
        QCOMPARE(decisions().count(u"stays"_s), 1);
        QCOMPARE(decisions().count(u"comes along"_s), 0);
    }

    void goesToThePlace()
    {
        show();
        QSignalSpy places(m_pane.get(), &MergePane::passageActivated);
        table()->setCurrentIndex(model().index(3, 0));
        QTest::keyClick(table(), Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        const auto span = places.front().at(1).value<core::text::Span>();
        QCOMPARE(core::text::textOf(m_two->article().text, span).toString(), u"Qatar"_s);
    }

    void analystsAreOnlyCompared()
    {
        m_two->mention(m_two->mine, u"Qatar"_s, 3, u"Bo"_s);
        m_pane->showReport(ui::reportOfAgreement(m_two->mine, u"Ida"_s, u"Bo"_s), u"Ida"_s, u"Bo"_s, false);
        QCOMPARE(model().rowCount(), 4);
        QVERIFY(table()->isColumnHidden(MergeModel::DecisionColumn));
        QVERIFY(!button(u"Merge"_s)->isEnabled());
    }
};

QTEST_MAIN(TestMergePane)
#include "tst_mergepane.moc"
